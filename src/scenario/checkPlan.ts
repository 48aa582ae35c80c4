import { CHOICE_KIND_LIST, SYSTEMS } from '../vocabulary/choices.ts';
import { NATIONS, OFFICES, type Office } from '../vocabulary/nations.ts';
import { checkRepeatedWords, checkRepeats, field, type Say, sound, soundItems } from './parts.ts';
import { COEFFICIENTS, type CoefficientName } from './scenario.ts';
import { chapterShape, coefficientShape, countryShape, MOST_TURNS } from './shape.ts';
import { list, turnSpan, whole, word } from './shapes.ts';

/** Coefficients that are shares: 0-100. */
export const PERCENTAGES: ReadonlySet<CoefficientName> = new Set<CoefficientName>([
  ...([
    'tensionBaseline',
    'skepticismTemper',
    'worldSkepticismTemper',
    'dialogueTemper',
    'thawTrust',
  ] as const),
  ...(['congressThreshold', 'certificateThreshold', 'landerRisk', 'lunaRisk', 'probeRisk'] as const),
]);
/** Offices of which the rules know one holder. */
const SINGLE: readonly Office[] = ['carrier', 'legislator', 'accordsFounder'];

/** How many turns the scenario has, if that much is sound. */
export function turnsOf(scenario: unknown): number | undefined {
  return sound(field(scenario, 'turns'), whole(1, MOST_TURNS));
}

/** Says what is wrong with a span of turns; `turns` is the last turn it may reach, if there is one. */
export function checkSpan(
  span: readonly [number, number],
  path: string,
  turns: number | undefined,
  say: Say,
): void {
  if (span[1] < span[0]) say('backwards', path);
  else if (turns !== undefined && span[1] > turns) say('beyondTheEnd', path, { turns });
}

/** Says what is wrong with chapters, offices, coefficients, systems and the countries to be courted. */
export function checkPlan(scenario: unknown, say: Say): void {
  checkChapters(scenario, say);
  checkOffices(scenario, say);
  checkCoefficients(scenario, say);
  const horizon = sound(field(scenario, 'horizon'), whole(1, MOST_TURNS));
  const turns = turnsOf(scenario);
  if (horizon !== undefined && turns !== undefined && horizon < turns)
    say('horizonShort', 'horizon', { turns });
  const systems = sound(field(scenario, 'systems'), list(word(SYSTEMS, 'system')));
  if (systems) checkRepeatedWords(systems, 'systems', say);
  const withheld = sound(field(scenario, 'withheld'), list(word(CHOICE_KIND_LIST, 'choice')));
  if (withheld) checkRepeatedWords(withheld, 'withheld', say);
  // The window may lie past the end: then Chang'e-8 doesn't fly in this game.
  const window = sound(field(scenario, 'landerWindow'), turnSpan());
  if (window) checkSpan(window, 'landerWindow', undefined, say);
  const countries = soundItems(field(scenario, 'countries'), countryShape, 'countries');
  checkRepeats(
    countries.map(({ path, value }) => ({ path: `${path}.country`, value: value.country })),
    say,
  );
  checkRepeats(
    countries.map(({ path, value }) => ({ path: `${path}.name`, value: value.name })),
    say,
  );
}

function checkChapters(scenario: unknown, say: Say): void {
  const chapters = field(scenario, 'chapters');
  const parts = soundItems(chapters, chapterShape, 'chapters');
  // A malformed chapter leaves open where its neighbours should begin.
  if (!Array.isArray(chapters) || parts.length < chapters.length || parts.length === 0) return;
  const turns = turnsOf(scenario);
  let next = 1;
  for (const { path, value } of parts) {
    checkSpan(value.turns, `${path}.turns`, turns, say);
    if (value.turns[0] !== next) say('chapterGap', `${path}.turns`, { turn: next });
    next = Math.max(...value.turns) + 1;
  }
  if (turns !== undefined && next - 1 < turns) say('chaptersEnd', 'chapters', { last: next - 1, turns });
}

function checkOffices(scenario: unknown, say: Say): void {
  const holders = new Map<Office, string>();
  for (const nation of NATIONS) {
    const offices = sound(field(scenario, 'offices', nation), list(word(OFFICES, 'office')));
    if (!offices) continue;
    checkRepeatedWords(offices, `offices.${nation}`, say);
    for (const office of SINGLE) {
      const index = offices.indexOf(office);
      if (index < 0) continue;
      const holder = holders.get(office);
      if (holder === undefined) holders.set(office, nation);
      else say('officeOfAnother', `offices.${nation}[${index}]`, { nation: holder });
    }
  }
}

function checkCoefficients(scenario: unknown, say: Say): void {
  for (const name of COEFFICIENTS) {
    const found = sound(field(scenario, 'coefficients', name), coefficientShape);
    if (!found) continue;
    if (PERCENTAGES.has(name) && found.value > 100) say('percent', `coefficients.${name}.value`);
    if (name === 'truceTurns' && found.value < 1) say('truceOfNothing', `coefficients.${name}.value`);
    if (found.source === 'judgement' && found.confidence !== 'judgement') {
      say('judgementIsNotSourced', `coefficients.${name}.confidence`);
    }
  }
}

/** The names of the countries that can be courted, in lower case. */
export function courtableNames(scenario: unknown): ReadonlySet<string> {
  const countries = soundItems(field(scenario, 'countries'), countryShape, 'countries');
  return new Set(countries.map(({ value }) => value.name.trim().toLowerCase()));
}
