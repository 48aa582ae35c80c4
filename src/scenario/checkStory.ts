import { checkOfWorld } from './checkAims.ts';
import { isOfWorld } from './checkEffects.ts';
import { checkSpan, courtableNames, turnsOf } from './checkPlan.ts';
import { checkRepeatedWords, checkRepeats, field, type Part, type Say, sound, soundItems } from './parts.ts';
import type { CabinetQuestion, NewsItem, Shift } from './scenario.ts';
import { whole } from './shapes.ts';
import { cabinetShape, calendarShape, newsShape, recordShape } from './storyShape.ts';

/** Counts of deeds, and weights that only an accession moves: no news can change what was done. */
const COUNTED: ReadonlySet<string> = new Set([
  ...['loans', 'papers', 'laboratories', 'accordsWeight', 'ilrsWeight'],
  ...['ignoredScience', 'ignoredTrade', 'ignoredSecurity'],
]);

/** Says what is wrong with the news, the record and the cabinet's questions. */
export function checkStory(scenario: unknown, say: Say): void {
  const news = soundItems(field(scenario, 'news'), newsShape, 'news');
  const cabinet = soundItems(field(scenario, 'cabinet'), cabinetShape, 'cabinet');
  for (const parts of [news, cabinet]) {
    checkRepeats(
      parts.map(({ path, value }) => ({ path: `${path}.id`, value: value.id })),
      say,
    );
  }
  const turns = turnsOf(scenario);
  const startYear = sound(field(scenario, 'startYear'), whole(1957, 2200));
  for (const item of news) checkNews(item, turns, startYear, say);
  checkAccessions(news, courtableNames(scenario), say);
  for (const { path, value } of soundItems(field(scenario, 'record'), recordShape, 'record')) {
    checkDate(value.date, `${path}.date`, say);
    checkRepeatedWords(value.nations, `${path}.nations`, say);
  }
  for (const { path, value } of soundItems(field(scenario, 'calendar') ?? [], calendarShape, 'calendar'))
    checkDate(value.date, `${path}.date`, say);
  for (const question of cabinet) checkQuestion(question, turns, say);
}

function checkNews(
  { path, value }: Part<NewsItem>,
  turns: number | undefined,
  startYear: number | undefined,
  say: Say,
): void {
  checkSpan(value.turns, `${path}.turns`, turns, say);
  checkDate(value.date, `${path}.date`, say);
  if (value.kind === 'recorded') {
    const year = Number(value.date.slice(0, 4));
    if (startYear !== undefined) {
      const turn = year - startYear + 1;
      if (value.turns[0] !== turn || value.turns[1] !== turn)
        say('wrongYear', `${path}.turns`, { year, turn });
    }
    if (value.source === 'imagined') say('recordedWithoutSource', `${path}.source`);
  } else if (value.source !== 'imagined') {
    say('imaginedWithSource', `${path}.source`);
  }
  checkOfWorld(value.when ?? [], `${path}.when`, 'selfInNews', say);
  if (value.home !== undefined && value.chance !== 100) say('unsureHome', `${path}.chance`);
  value.shifts.forEach((shift, index) => {
    const at = `${path}.shifts[${index}]`;
    checkShift(shift, at, say);
    for (const key of ['of', 'toward'] as const) if (shift[key] === 'self') say('selfInNews', `${at}.${key}`);
  });
}

/** A country joins a camp once, and not by news while it can be courted. */
function checkAccessions(news: readonly Part<NewsItem>[], courtable: ReadonlySet<string>, say: Say): void {
  const joined: Part<string>[] = [];
  for (const { path, value } of news) {
    if (!value.accession) continue;
    const { name, camp } = value.accession;
    const at = `${path}.accession`;
    if (courtable.has(name.trim().toLowerCase())) say('courtableAccession', `${at}.name`, { name });
    joined.push({ path: at, value: `${name} for ${camp}` });
  }
  checkRepeats(joined, say);
}

function checkQuestion({ path, value }: Part<CabinetQuestion>, turns: number | undefined, say: Say): void {
  checkSpan(value.turns, `${path}.turns`, turns, say);
  checkRepeatedWords(value.seats, `${path}.seats`, say);
  const [one, other] = value.answers;
  if (one.adviser === other.adviser) say('sameAdviser', `${path}.answers`, { adviser: one.adviser });
  value.answers.forEach((answer, index) => {
    for (const key of ['now', 'later'] as const) {
      answer[key].forEach((shift, place) => {
        checkShift(shift, `${path}.answers[${index}].${key}[${place}]`, say);
      });
    }
  });
}

function checkShift(shift: Shift, path: string, say: Say): void {
  const { measure, of, toward } = shift;
  if (COUNTED.has(measure)) say('countedByRules', `${path}.measure`, { measure });
  if (isOfWorld(measure)) {
    if (of !== undefined) say('worldMeasureOfNation', `${path}.of`, { measure });
  } else if (of === undefined) {
    say('shiftOfMissing', `${path}.of`, { measure });
  }
  if (measure !== 'trust') {
    if (toward !== undefined) say('towardUnexpected', `${path}.toward`);
  } else if (toward === undefined) {
    say('towardMissing', `${path}.toward`);
  } else if (toward === of && !GROUPS.has(toward)) {
    say('trustInSelf', `${path}.toward`);
  }
}

const GROUPS: ReadonlySet<string> = new Set(['everyone', 'signatories', 'members']);

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A date's form is sound already; this asks the calendar. */
function checkDate(date: string, path: string, say: Say): void {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 && isLeap ? 29 : (DAYS[month - 1] ?? 0);
  if (days === 0 || (day !== undefined && (day < 1 || day > days))) say('noSuchDay', path);
}
