import type { Outcome } from '../../machines/moves.ts';
import type { Aim } from '../../scenario/scenario.ts';
import type { Choice } from '../../vocabulary/choices.ts';
import { targetNation } from '../../vocabulary/choices.ts';
import { meaningOf, type SlotMeaning } from '../../vocabulary/measures.ts';
import type { Nation } from '../../vocabulary/nations.ts';
import { actOf, type Deal } from '../../vocabulary/talk.ts';
import { measureName, ownership } from './changes.ts';
import { importanceOf, isAimed } from './importance.ts';
import { type Names, nameOf } from './names.ts';
import { listOf, type MessageKey, say, sayAny, sayCount } from './say.ts';

/** One change that a forecast holds; with `due` it lands in that turn. */
export interface Foreseen {
  readonly slot: number;
  readonly delta: number;
  readonly effect: string;
  readonly due?: number;
}

/** One short phrase of a forecast, for the eye and for the ear. */
export interface ForecastPhrase {
  /** `France's trust in you ▲▲`: one arrow for up to 3 points, two from 4. */
  readonly text: string;
  /** `France's trust in you: up by 6.` */
  readonly spoken: string;
  readonly direction: 'up' | 'down';
}

export interface ForecastWords {
  /** `if France agrees`; null when nothing else has to happen. */
  readonly condition: string | null;
  readonly phrases: readonly ForecastPhrase[];
  /** All of it in sentences. */
  readonly spoken: string;
}

/** What a forecast hangs on besides one's own act. */
export type Condition = 'consent' | 'flight' | 'flightLost' | 'luck' | 'yearly';

export interface ForecastContext {
  /** The running turn, for "in 2 years". */
  readonly turn?: number;
  readonly condition?: Condition | null;
  /** How likely the condition is where chance decides, per cent. */
  readonly odds?: number;
  /** Whose consent it is. */
  readonly target?: Nation | null;
  /** The seat's aims: what serves them comes first. */
  readonly aims?: readonly Aim[];
  /** The most phrases, 5 unless told. */
  readonly most?: number;
}

const MOST = 5;
const STRONG = 4;
/** Up to this many nations are named; more are counted. */
const NAMED = 3;
const FLIGHTS: ReadonlySet<string> = new Set(['fly', 'flyLuna', 'flyMoonProbe']);

/** What has to happen besides for a choice to do what its forecast says; null when it is in the actor's own hands. */
export function conditionOf(
  choice: Choice,
  actor: Nation,
  deals: readonly Deal[],
  outcome: Outcome = 'carried',
): Condition | null {
  if (FLIGHTS.has(choice.kind)) return outcome === 'carried' ? 'flight' : 'flightLost';
  const act = actOf(choice);
  if (!act) return null;
  const partner = targetNation(choice);
  const agreed = deals.some(
    (deal) => deal.act === act && deal.giver === actor && (partner === null || deal.receiver === partner),
  );
  return agreed ? null : 'consent';
}

/** Changes of one measure in one direction and at one time, told together. */
interface Bundle {
  readonly meaning: SlotMeaning;
  readonly voice: '' | '.you' | '.toYou';
  readonly due: number | null;
  readonly members: { readonly meaning: SlotMeaning; readonly delta: number }[];
  importance: number;
  /** Whether it moves what the reader plays for. */
  isAimed: boolean;
}

/** What a forecast would do to a seat's aims, and the three to five things about it that matter most, in that order. */
export function forecastWords(
  changes: readonly Foreseen[],
  seat: Nation,
  names: Names,
  context: ForecastContext = {},
): ForecastWords {
  const bundles = bundlesOf(changes, seat, names, context.aims ?? []);
  const phrases = pick(bundles, context.most ?? MOST).map((bundle) =>
    phraseOf(bundle, seat, names, context.turn),
  );
  const condition = conditionWords(context, names);
  return { condition, phrases, spoken: spokenWhole(condition, phrases) };
}

function spokenWhole(condition: string | null, phrases: readonly ForecastPhrase[]): string {
  if (phrases.length === 0) return say('forecast.nothing');
  const all = phrases.map((phrase) => phrase.spoken).join(' ');
  return condition === null ? all : say('forecast.spokenIf', { condition, all });
}

function conditionWords({ condition, odds = 50, target }: ForecastContext, names: Names): string | null {
  if (!condition) return null;
  if (condition === 'luck' || condition === 'yearly') return say(`forecast.if.${condition}`);
  if (condition !== 'consent') return say(`forecast.if.${condition}`, { odds });
  return target ? say('forecast.if.consent', { target: nameOf(names, target) }) : say('forecast.if.consents');
}

/** Sums by number and time, then bundles what can be told in one phrase. The price has its own place on a card. */
function bundlesOf(
  changes: readonly Foreseen[],
  seat: Nation,
  names: Names,
  aims: readonly Aim[],
): readonly Bundle[] {
  const sums = new Map<string, { slot: number; due: number | null; delta: number }>();
  for (const { slot, delta, effect, due = null } of changes) {
    if (effect.startsWith('price.')) continue;
    const key = `${slot}@${due}`;
    const sum = sums.get(key);
    if (sum) sum.delta += delta;
    else sums.set(key, { slot, due, delta });
  }
  const bundles = new Map<string, Bundle>();
  for (const { slot, due, delta } of sums.values()) {
    const meaning = meaningOf(slot);
    const importance = importanceOf(meaning, seat, aims) * Math.abs(delta) * (due === null ? 1 : 0.8);
    if (importance === 0) continue;
    const voice = ownership(meaning, seat, names).ending;
    const key = `${meaning.measure}${voice}${delta > 0}@${due}`;
    const bundle = bundles.get(key);
    const aimed = isAimed(meaning, seat, aims);
    if (!bundle)
      bundles.set(key, { meaning, voice, due, members: [{ meaning, delta }], importance, isAimed: aimed });
    else {
      bundle.isAimed ||= aimed;
      bundle.members.push({ meaning, delta });
      // The strongest counts in full and the others for a third each, so that many small ones don't drown one large.
      bundle.importance =
        Math.max(bundle.importance, importance) + Math.min(bundle.importance, importance) / 3;
    }
  }
  return [...bundles.values()].sort((one, other) => other.importance - one.importance);
}

/**
 * All that move an aim, then the most important others, with the strongest of the other kind among them where they would
 * all be good or all bad.
 */
function pick(bundles: readonly Bundle[], most: number): readonly Bundle[] {
  const aimed = bundles.filter((bundle) => bundle.isAimed);
  const others = bundles.filter((bundle) => !bundle.isAimed);
  const picked = [...aimed, ...others.slice(0, Math.max(0, most - aimed.length))];
  const missed = others
    .slice(picked.length - aimed.length)
    .find((bundle) => picked.every((other) => isGain(other) !== isGain(bundle)));
  if (!missed) return picked;
  return picked.length > aimed.length ? [...picked.slice(0, -1), missed] : [...picked, missed];
}

function isGain({ meaning, members }: Bundle): boolean {
  const unwelcome = meaning.measure === 'skepticism' || meaning.measure === 'tension';
  return (members[0]?.delta ?? 0) > 0 !== unwelcome;
}

function phraseOf(bundle: Bundle, seat: Nation, names: Names, turn: number | undefined): ForecastPhrase {
  const subject = subjectOf(bundle, seat, names);
  const what = timed(subject, bundle.due, turn);
  const sizes = bundle.members.map(({ delta }) => Math.abs(delta));
  const [low, high] = [Math.min(...sizes), Math.max(...sizes)];
  const size = low === high ? String(high) : say('forecast.range', { low, high });
  const direction = (bundle.members[0]?.delta ?? 0) > 0 ? 'up' : 'down';
  const arrow = direction === 'up' ? '▲' : '▼';
  return {
    text: say('forecast.shown', { what, arrows: high >= STRONG ? arrow + arrow : arrow }),
    spoken: spokenTime(say(`forecast.${direction}`, { what: subject, size }), bundle.due, turn),
    direction,
  };
}

/** The whole sentence with its time at the end: `Your prestige: down by 1, in 2 years.` */
function spokenTime(sentence: string, due: number | null, turn: number | undefined): string {
  if (due === null) return sentence;
  const said = sentence.replace(/\.$/, '');
  return turn === undefined || due <= turn
    ? say('forecast.spoken.later', { said })
    : sayCount('forecast.spoken.inYears', due - turn, { said });
}

function timed(what: string, due: number | null, turn: number | undefined): string {
  if (due === null) return what;
  return turn === undefined || due <= turn
    ? say('forecast.later', { what })
    : sayCount('forecast.inYears', due - turn, { what });
}

function subjectOf({ meaning, voice, members }: Bundle, seat: Nation, names: Names): string {
  const { params } = ownership(meaning, seat, names);
  const others = members.flatMap((member) => other(member.meaning, voice));
  const all = {
    ...params,
    measure: measureName(meaning, names),
    count: members.length,
    some: listOf(others.map((nation) => nameOf(names, nation))),
  };
  if (!('of' in meaning)) return sayAny('forecast.world', all);
  const about = meaning.measure === 'trust' ? 'trust' : 'national';
  if (members.length === 1)
    return sayAny(
      `forecast.${about}${about === 'national' && voice === '.toYou' ? '' : voice}` as MessageKey,
      all,
    );
  if (about === 'trust' && voice === '' && isMutual(members)) return sayAny('forecast.trustMutual', all);
  const named = members.length <= NAMED && !(about === 'trust' && voice === '');
  return sayAny(
    `forecast.${about}${named ? 'Some' : 'Many'}${about === 'trust' ? voice : ''}` as MessageKey,
    all,
  );
}

/** Whether the changes are what two nations think of each other. */
function isMutual(members: Bundle['members']): boolean {
  const [one, two] = members.map(({ meaning }) => meaning);
  if (members.length !== 2 || one?.measure !== 'trust' || two?.measure !== 'trust') return false;
  return one.of === two.toward && two.of === one.toward;
}

/** The nation of a change that is not the reader. */
function other(meaning: SlotMeaning, voice: Bundle['voice']): readonly Nation[] {
  if (!('of' in meaning)) return [];
  return 'toward' in meaning && voice === '.you' ? [meaning.toward] : [meaning.of];
}
