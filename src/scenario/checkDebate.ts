import { SYSTEMS } from '../vocabulary/choices.ts';
import { checkCondition } from './checkAims.ts';
import { turnsOf } from './checkPlan.ts';
import { agendaItemShape, claimShape, resolutionShape } from './debateShape.ts';
import { effectShape } from './effectShape.ts';
import { checkRepeatedWords, checkRepeats, field, type Part, type Say, sound, soundItems } from './parts.ts';
import type { Claim, Resolution } from './scenario.ts';
import { list, whole, word } from './shapes.ts';

/** Says what is wrong with the bank of claims, the resolutions, and when the assembly sits. */
export function checkDebate(scenario: unknown, say: Say): void {
  const claims = soundItems(field(scenario, 'claims'), claimShape, 'claims');
  const resolutions = soundItems(field(scenario, 'resolutions'), resolutionShape, 'resolutions');
  const ids = (parts: readonly Part<{ readonly id: string }>[]): readonly Part<string>[] =>
    parts.map(({ path, value }) => ({ path: `${path}.id`, value: value.id }));
  checkRepeats(ids(claims), say);
  checkRepeats(ids(resolutions), say);
  const knownClaims = idsOf(field(scenario, 'claims'));
  const knownResolutions = idsOf(field(scenario, 'resolutions'));
  for (const claim of claims) checkClaim(claim, knownClaims, say);
  for (const resolution of resolutions) checkResolution(resolution, knownClaims, say);
  for (const { path, value } of soundItems(field(scenario, 'effects'), effectShape, 'effects')) {
    if (value.resolution !== undefined && knownResolutions?.has(value.resolution) === false)
      say('unknownResolution', `${path}.resolution`, { resolution: value.resolution });
  }
  checkSessions(scenario, knownResolutions, say);
}

/** Ids of a list of parts, sound or not; undefined where one can't be read, for then nothing can be called unknown. */
type Known = ReadonlySet<string> | undefined;

function idsOf(parts: unknown): Known {
  if (!Array.isArray(parts)) return undefined;
  const ids = parts.map((part) => field(part, 'id'));
  return ids.every((id) => typeof id === 'string') ? new Set(ids) : undefined;
}

function checkKnown(ids: readonly string[], known: Known, path: string, say: Say): void {
  checkRepeatedWords(ids, path, say);
  ids.forEach((claim, index) => {
    if (known?.has(claim) === false) say('unknownClaim', `${path}[${index}]`, { claim });
  });
}

function checkClaim({ path, value }: Part<Claim>, known: Known, say: Say): void {
  for (const key of ['attacks', 'supports'] as const) {
    checkKnown(value[key], known, `${path}.${key}`, say);
    const at = value[key].indexOf(value.id);
    if (at >= 0) say('aboutItself', `${path}.${key}[${at}]`);
  }
  value.supports.forEach((claim, index) => {
    if (value.attacks.includes(claim)) say('bothWays', `${path}.supports[${index}]`, { claim });
  });
  value.evidence.forEach((condition, index) => {
    checkCondition(condition, `${path}.evidence[${index}]`, say);
  });
}

function checkResolution({ path, value }: Part<Resolution>, known: Known, say: Say): void {
  for (const side of ['affirmative', 'negative'] as const)
    checkKnown(value[side], known, `${path}.${side}`, say);
  value.negative.forEach((claim, index) => {
    if (value.affirmative.includes(claim)) say('bothWays', `${path}.negative[${index}]`, { claim });
  });
  value.timely.forEach((condition, index) => {
    checkCondition(condition, `${path}.timely[${index}]`, say);
  });
}

function checkSessions(scenario: unknown, resolutions: Known, say: Say): void {
  const turns = turnsOf(scenario);
  const sessions = sound(field(scenario, 'sessions'), list(whole(1, 999)));
  sessions?.forEach((turn, index) => {
    const path = `sessions[${index}]`;
    if (index > 0 && turn <= (sessions[index - 1] as number)) say('sessionOrder', path);
    if (turns !== undefined && turn > turns) say('beyondTheEnd', path, { turns });
  });
  const agenda = soundItems(field(scenario, 'agenda'), agendaItemShape, 'agenda');
  checkRepeats(
    agenda.map(({ path, value }) => ({ path: `${path}.turn`, value: String(value.turn) })),
    say,
  );
  for (const { path, value } of agenda) {
    if (sessions?.includes(value.turn) === false) say('noSession', `${path}.turn`, { turn: value.turn });
    if (resolutions?.has(value.resolution) === false)
      say('unknownResolution', `${path}.resolution`, { resolution: value.resolution });
  }
  const systems = sound(field(scenario, 'systems'), list(word(SYSTEMS, 'system'))) ?? [];
  const at = systems.indexOf('debate');
  if (at >= 0 && resolutions?.size === 0) say('debateOfNothing', `systems[${at}]`);
}
