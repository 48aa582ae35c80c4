import { UNDISCLOSED } from '../../game/log.ts';
import type { Reason } from '../../opponents/reasons.ts';
import type { CoefficientName, Confidence, EffectRow, Scenario } from '../../scenario/scenario.ts';
import type { ChoiceKind } from '../../vocabulary/choices.ts';
import { CHOICE_KINDS } from '../../vocabulary/choices.ts';
import type { Audience } from '../../vocabulary/debate.ts';
import { ownHeadline } from '../../vocabulary/facilitator.ts';
import { isNation } from '../../vocabulary/nations.ts';
import { citedNumbers } from './citedNumbers.ts';
import { dateWords } from './dates.ts';
import { audienceName, type Names, nameOf, resolutionTitle, yearOf } from './names.ts';
import { isMessageKey, type MessageKey, type Params, say, sayAny } from './say.ts';
import { codeTitle, kindTitle, type Reader } from './sentences.ts';

/** Why a number moved: a sentence, where it comes from in words, and how sure the authors are of the size. */
export interface EffectReason {
  readonly reason: string;
  readonly source: string;
  /** The number in a source's brackets, to look it up by; null where there is none. */
  readonly sourceNumber: string | null;
  /** When recorded news happened; null where the source speaks of no day. */
  readonly date: string | null;
  /** Null where a rule of the game or somebody's answer is the whole reason. */
  readonly confidence: Confidence | null;
}

const rowsOf = new WeakMap<Scenario, ReadonlyMap<string, EffectRow>>();

function rowOf(effect: string, scenario: Scenario): EffectRow | undefined {
  let rows = rowsOf.get(scenario);
  if (!rows) {
    rows = new Map(scenario.effects.map((row) => [row.id, row]));
    rowsOf.set(scenario, rows);
  }
  return rows.get(effect);
}

/** Rules whose size is one of the scenario's coefficients, and so has grounds. */
const GROUNDS: Readonly<Partial<Record<string, CoefficientName>>> = {
  income: 'income',
  prestigeIncome: 'prestigeIncome',
  tensionDrift: 'tensionDrift',
  'limit.tariffs': 'tariffCeiling',
};

/** A source as the model writes it (`S9`, `[23]`, `[G1]`, `judgement`, `imagined`) in words. */
export function sourceWords(source: string): string {
  const section = /^S(\d+)$/.exec(source)?.[1];
  if (section !== undefined) {
    const titled = `source.section.${section}`;
    return isMessageKey(titled) ? sayAny(titled) : say('source.section', { section });
  }
  const number = sourceNumber(source);
  if (number !== null) return say('source.numbered', { number });
  return source === 'imagined' ? say('source.imagined') : say('source.judgement');
}

function sourceNumber(source: string): string | null {
  return citedNumbers(source)[0] ?? null;
}

function byRule(key: MessageKey, params = {}): EffectReason {
  return {
    reason: sayAny(key, params),
    source: say('source.rules'),
    sourceNumber: null,
    date: null,
    confidence: null,
  };
}

/**
 * The reason behind a ledger entry's effect: the scenario's row, the news or the cabinet's answer it names, or a rule.
 * @param own false when the cabinet was another seat's, whose answer is its secret
 */
export function reasonOfEffect(effect: string, scenario: Scenario, own = true): EffectReason {
  const row = rowOf(effect, scenario);
  if (row) return { reason: row.reason, ...sourced(row.source), confidence: row.confidence };
  const [kind, rest = ''] = split(effect);
  const isTold = kind === 'told';
  const item = kind === 'news' || isTold ? scenario.news.find(({ id }) => id === rest) : undefined;
  if (item || isTold) {
    const date = item?.kind === 'recorded' ? item.date : null;
    const found = sourced(item?.source ?? 'imagined');
    const headline = item?.headline ?? ownHeadline(rest) ?? rest;
    if (!isTold) return { reason: headline, ...found, date, confidence: null };
    const source = date
      ? say('source.told.recorded', { date: dateWords(date), source: found.source })
      : say('source.told');
    return { reason: say('effect.told', { headline }), ...found, source, date, confidence: null };
  }
  if (kind === 'price' && Object.hasOwn(CHOICE_KINDS, rest)) {
    return byRule('effect.price', { choice: kindTitle(rest as ChoiceKind) });
  }
  if (effect === UNDISCLOSED) return cabinetReason('', scenario, false);
  if (kind === 'cabinet' && rest.includes('#')) return cabinetReason(rest, scenario, own);
  const key = `effect.${effect}`;
  const reason = byRule(isMessageKey(key) ? key : 'effect.unknown');
  const ground = GROUNDS[effect];
  if (!ground) return reason;
  const { source, confidence } = scenario.coefficients[ground];
  return { ...reason, ...sourced(source), confidence };
}

function sourced(source: string): { source: string; sourceNumber: string | null; date: null } {
  return { source: sourceWords(source), sourceNumber: sourceNumber(source), date: null };
}

/** `news.recorded.suez` is `news` and `recorded.suez`. */
function split(effect: string): readonly [string, string?] {
  const dot = effect.indexOf('.');
  return dot < 0 ? [effect] : [effect.slice(0, dot), effect.slice(dot + 1)];
}

function cabinetReason(rest: string, scenario: Scenario, own: boolean): EffectReason {
  const [id, answer] = rest.split('#');
  const text = scenario.cabinet.find((question) => question.id === id)?.answers[Number(answer)]?.text;
  const reason =
    own && text !== undefined ? say('effect.cabinet', { answer: text }) : say('effect.undisclosed');
  return {
    reason,
    source: say(own ? 'source.cabinet' : 'source.cabinet.hidden'),
    sourceNumber: null,
    date: null,
    confidence: null,
  };
}

/** Why an opponent did something, in a sentence that follows its name. `seat` is the reader's. */
export function reasonSentence({ key, params }: Reason, seat: Reader, names: Names): string {
  const { nation, deed, turn, aim, choice, audience, resolution } = params;
  const thing = `thing.${deed}`;
  const known = deed === undefined || isMessageKey(thing);
  const base = `motive.${known ? key : `${key}Plain`}`;
  const toReader = `${base}.toYou`;
  const about = nation ?? audience;
  const message = seat !== null && about === seat && isMessageKey(toReader) ? toReader : base;
  const places: Params = {
    ...(isNation(nation) && { nation: nameOf(names, nation), own: names.nations[nation].own }),
    ...(isMessageKey(thing) && { thing: sayAny(thing) }),
    ...(turn !== undefined && { year: yearOf(names, Number(turn)) }),
    ...(aim !== undefined && { aim: names.aims[aim] ?? say('motive.aimSecret') }),
    ...(audience !== undefined && { audience: audienceName(names, audience as Audience) }),
    ...(resolution !== undefined && { resolution: resolutionTitle(names, String(resolution)) }),
    ...(choice !== undefined && { choice: codeTitle(String(choice), names) }),
  };
  return sayAny(message as MessageKey, places);
}
