import type { MachineStates } from '../machines/states.ts';
import type { ChoiceKind } from '../vocabulary/choices.ts';
import type { Argument, ResolutionId, Side, Speakers } from '../vocabulary/debate.ts';
import type { Rating } from '../vocabulary/facilitator.ts';
import type { Slot } from '../vocabulary/measures.ts';
import {
  type NationalMeasure,
  nationalSlot,
  trustSlot,
  type WorldMeasure,
  worldSlot,
} from '../vocabulary/measures.ts';
import type { ByNation, Nation } from '../vocabulary/nations.ts';
import type { Deal, Offer, PledgeTerms } from '../vocabulary/talk.ts';

/** A pledge that has not ended. `first` proposed it and owes `terms.mine`; `second` owes `terms.yours`. */
export interface OpenPledge {
  readonly first: Nation;
  readonly second: Nation;
  readonly terms: PledgeTerms;
}

/** A change that has been decided but lands in a later turn. */
export interface DelayedChange {
  readonly due: number;
  readonly slot: Slot;
  readonly delta: number;
  readonly effect: string;
  readonly by: Nation | null;
  /** For `noLoanSince`: how much the actor had lent when this was decided; -1 when it lands anyway. */
  readonly loansThen: number;
  /** Whose secret it is until it lands; null when everybody may know. */
  readonly secretOf: Nation | null;
}

/** What a room that listens makes of the arguments of a debate. */
export interface RoomRatings {
  /** How far it may rate one from what the evidence says, in thousandths; above 0. */
  readonly within: number;
  /** Each claim once. */
  readonly ratings: readonly Rating[];
}

/** A debate that has not been decided yet. */
export interface OpenDebate {
  readonly resolution: ResolutionId;
  /** Whose bid put it on the table; null when the agenda did. */
  readonly tabledBy: Nation | null;
  readonly speakers: Speakers;
  /** Which of `SPEECHES` comes next. */
  readonly speech: number;
  /** The flow: arguments in the order in which they were placed. */
  readonly flow: readonly Argument[];
  /** Places of arguments that a question was asked about. */
  readonly questioned: readonly number[];
  /** Absent where the room rates no arguments. */
  readonly room?: RoomRatings;
}

/** A bid that has not had the floor yet, and for how many turns it has waited. */
export interface WaitingBid {
  readonly resolution: ResolutionId;
  readonly side: Side;
  readonly turns: number;
}

/** Where a game stands: every number, every machine's state, and what is on the table this turn. */
export interface Position {
  /** Every measure by slot. Moved only by settled changes, each of which is in the ledger. */
  readonly numbers: Int32Array;
  states: MachineStates;
  /** From 1; the two years of aftermath count on. */
  turn: number;
  /** Offers of this turn's Talk, in the order in which they stand on the table. */
  offers: readonly Offer[];
  /** Offers that were accepted this turn. */
  deals: readonly Deal[];
  /** The choice each seat announced this turn; null is silence; absent before it spoke. */
  words: Readonly<Partial<Record<Nation, string | null>>>;
  pledges: readonly OpenPledge[];
  delayed: readonly DelayedChange[];
  /** Nations whose laboratories have studied a Chang'e-5 lot. */
  laboratories: readonly Nation[];
  /** Last turn in which a doubted, kept Word won trust, by `AAA>BBB`. */
  wordTrust: Readonly<Record<string, number>>;
  /** The kinds of choice that each seat carried out in the turn before: doing them again at once costs more. */
  lately: ByNation<readonly ChoiceKind[]>;
  /** The question each cabinet puts this turn, by id. */
  questions: Readonly<Partial<Record<Nation, string>>>;
  /** The questions that each cabinet has put and had answered, by id. */
  asked: ByNation<readonly string[]>;
  /** Ids of news that has broken or been told; a headline of the facilitator's own goes by its `toldId`. */
  news: readonly string[];
  /** The debate at hand; null while none is. */
  debate: OpenDebate | null;
  /** Bids that wait for a session, by seat. */
  waiting: Readonly<Partial<Record<Nation, WaitingBid>>>;
  /** How far the room may rate arguments in debates to come, in thousandths; 0 where it may not. */
  within: number;
  /** Who tabled the last resolution; null where the agenda or the chair did, or nobody has yet. */
  lastMover: Nation | null;
}

export function copyPosition(position: Position): Position {
  return { ...position, numbers: position.numbers.slice() };
}

export function trustOf(position: Position, truster: Nation, trusted: Nation): number {
  return position.numbers[trustSlot(truster, trusted)] as number;
}

export function nationalOf(position: Position, measure: NationalMeasure, nation: Nation): number {
  return position.numbers[nationalSlot(measure, nation)] as number;
}

export function worldOf(position: Position, measure: WorldMeasure): number {
  return position.numbers[worldSlot(measure)] as number;
}
