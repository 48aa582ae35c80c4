import { isHeldBack } from '../../debate/baseScores.ts';
import { perMille } from '../../debate/flow.ts';
import {
  type Ballot,
  type BaseTables,
  ballotAt,
  ballotsBy,
  basesAt,
  baseTables,
  deciding,
  type Electorate,
  type Hearing,
  hearingOf,
  isAdoptedBy,
  isDeciding,
  isFor,
  neededOf,
  openingOf,
} from '../../debate/hearing.ts';
import { ratingOf } from '../../debate/rating.ts';
import { FOLDS } from '../../debate/semantics.ts';
import { type Swing, swingIn } from '../../debrief/swing.ts';
import type { Engine } from '../../game/engine.ts';
import type { Debated } from '../../game/log.ts';
import type { View } from '../../game/view.ts';
import type { OpenDebate } from '../../rules/position.ts';
import type { Resolution } from '../../scenario/scenario.ts';
import { type Argument, SPEECHES } from '../../vocabulary/debate.ts';
import type { Rating } from '../../vocabulary/facilitator.ts';

/** A debate as the chamber shows it, whether it still runs or has been decided. */
export interface Chamber extends Electorate {
  readonly debate: OpenDebate;
  readonly resolution: Resolution;
  readonly bases: BaseTables;
  /** Set once the ballots are in. */
  readonly decided: Debated | null;
  /** For trying things out; only while the debate runs. */
  readonly hearing: Hearing | null;
}

/** The debate of the turn that is shown; null where there is none. */
export function chamberOf(engine: Engine, view: View, turn: number): Chamber | null {
  const decided = view.turns[turn - 1]?.debate ?? null;
  const debate = decided ?? view.position.debate;
  const resolution = debate ? engine.bank.resolutions.get(debate.resolution) : undefined;
  if (!debate || !resolution) return null;
  if (decided) {
    return {
      debate,
      resolution,
      opening: openingOf(engine.scenario),
      fold: FOLDS[decided.semantics],
      audiences: decided.ballots.map(({ audience }) => audience),
      leans: decided.leans,
      bases: decided.bases,
      decided,
      hearing: null,
    };
  }
  const hearing = hearingOf(engine, view.position, view.semantics);
  const { opening, fold, audiences, leans } = hearing;
  const bases = baseTables(hearing, debate.flow, debate.questioned);
  return { debate, resolution, opening, fold, audiences, leans, bases, decided: null, hearing };
}

/** The speech in which an argument was questioned: cross-examination by the other side. */
function speechOfQuestion({ side }: Argument): number {
  return SPEECHES.findIndex((speech) => speech.kind === 'question' && speech.side !== side);
}

/** The argument that was asked about in a cross-examination, by its place; null where nothing was asked. */
export function askedIn(
  { flow, questioned }: Pick<OpenDebate, 'flow' | 'questioned'>,
  speech: number,
): number | null {
  return questioned.find((place) => speechOfQuestion(flow[place] as Argument) === speech) ?? null;
}

/** Whether a speech that was given is a cross-examination in which nothing was asked: there is nothing to hear. */
export function isIdle(debate: Pick<OpenDebate, 'flow' | 'questioned' | 'speech'>, speech: number): boolean {
  return SPEECHES[speech]?.kind === 'question' && speech < debate.speech && askedIn(debate, speech) === null;
}

/**
 * Which speech is shown after so many: the last, unless it is a cross-examination in which nothing was asked, which
 * stands in one line under the speech before it.
 * @returns its place, 0 to 7; null while none has been heard
 */
export function shownSpeech(debate: Parameters<typeof isIdle>[0], heard: number): number | null {
  let index = heard - 1;
  while (index > 0 && isIdle(debate, index)) index -= 1;
  return index < 0 ? null : index;
}

/** A debate as it stood after so many speeches. */
export interface Standing {
  /** The arguments placed by then. */
  readonly flow: readonly Argument[];
  /** Places of those questioned by then. */
  readonly questioned: readonly number[];
  readonly ballots: readonly Ballot[];
  /** Strength of each argument, in thousandths: the mean over the ballots that decide. */
  readonly strengths: readonly number[];
}

/** @param heard how many speeches have been given, 0 to 8 */
export function standingAfter(chamber: Chamber, heard: number): Standing {
  const { audiences, debate, bases } = chamber;
  const flow = debate.flow.filter(({ speech }) => speech < heard);
  const questioned = debate.questioned.filter(
    (place) => place < flow.length && speechOfQuestion(flow[place] as Argument) < heard,
  );
  const sums = new Array<number>(flow.length).fill(0);
  let counted = 0;
  const ballots = audiences.map((audience, index) => {
    const strengths = new Float64Array(flow.length);
    const known = basesAt(bases, index, flow.length, questioned);
    const ballot = ballotAt(chamber, index, flow, known, strengths);
    if (isDeciding(chamber.resolution, audience)) {
      counted += 1;
      strengths.forEach((value, place) => {
        sums[place] = (sums[place] as number) + value;
      });
    }
    return ballot;
  });
  const strengths = sums.map((sum) => perMille(sum / counted));
  return { flow, questioned, ballots, strengths };
}

/** Every ballot as it would be if one argument had not been made, nor whatever hangs on it. */
export function ballotsWithout(
  chamber: Chamber,
  { flow, questioned }: Pick<Standing, 'flow' | 'questioned'>,
  place: number,
): readonly Ballot[] {
  const isPresent = flow.map((_, at) => (at === place ? 0 : 1));
  return ballotsBy(chamber, chamber.bases, flow, questioned, isPresent);
}

/**
 * Whether the limit on the room's ratings holds back that of one argument, in the ears of any audience.
 * @param place of the argument on the flow
 */
export function isRatingHeldBack(
  { bases, debate }: Pick<Chamber, 'bases' | 'debate'>,
  { questioned }: Pick<Standing, 'questioned'>,
  place: number,
): boolean {
  const rating = ratingOf(debate, debate.flow[place]?.claim ?? '');
  if (!rating) return false;
  const rows = questioned.includes(place) ? bases.asked : bases.plain;
  return rows.some((row) => isHeldBack(row[place] as number, rating));
}

/**
 * What the room rated, or rated anew, between two moments of a debate.
 * @param before its ratings at the earlier one
 */
export function ratedSince(before: readonly Rating[], { room }: Pick<OpenDebate, 'room'>): readonly Rating[] {
  return (room?.ratings ?? []).filter(
    ({ base, claim }) => !before.some((one) => one.claim === claim && one.base === base),
  );
}

/** How the count stands: ballots for, ballots that count, and how many adoption takes. */
export interface Count {
  readonly ayes: number;
  readonly counted: number;
  readonly needed: number;
  readonly isAdopted: boolean;
}

export function countOf(resolution: Resolution, ballots: readonly Ballot[]): Count {
  const counted = deciding(resolution, ballots);
  return {
    ayes: counted.filter(isFor).length,
    counted: counted.length,
    needed: neededOf(resolution, counted.length),
    isAdopted: isAdoptedBy(resolution, ballots),
  };
}

/** The argument that swung the last ballot that adoption needed; null where none did, or while the debate runs. */
export function swingOf({ decided, resolution, opening, fold }: Chamber): Swing | null {
  return decided && swingIn(decided, resolution, { opening, fold });
}
