import * as v from 'valibot';
import type { Nation } from '../vocabulary/nations.ts';
import type { Offer, Slip } from '../vocabulary/talk.ts';
import { LIMITS } from './limits.ts';
import type { Addressee } from './replies.ts';
import type { Role } from './roles.ts';
import { text } from './words.ts';

/** The anonymous questions, in the order in which they are asked; their words are the view's. */
export const QUESTIONS = ['sharing', 'exceptions', 'advantage', 'rules', 'sure'] as const;
export type Question = (typeof QUESTIONS)[number];

/** When they are asked: before the game is played, and once it is over. */
export const ASKINGS = ['before', 'after'] as const;
export type Asking = (typeof ASKINGS)[number];

/** Points of each scale, from 1. */
export const SCALE = 5;
/** With fewer answers nothing is told of them: each would be easy to guess. */
export const LEAST_ANSWERS = 3;

/** What the screen for the class shows once the game is over. */
export const WALL_PAGES = ['ending', 'turns', 'words', 'debates', 'trust', 'aims', 'questions'] as const;
export type WallPage = (typeof WALL_PAGES)[number];

/** What the facilitator does around a game, beside leading it. */
export type AfterCommand =
  /** Lets everybody swap chairs, or no longer. */
  | { readonly kind: 'letSwap'; readonly open: boolean }
  /** Begins to ask the questions, or ends it. */
  | { readonly kind: 'ask'; readonly when: Asking; readonly open: boolean }
  | { readonly kind: 'wall'; readonly page: WallPage };

/** What a member does around a game. */
export type AfterAct =
  /** Writes about a moment of its own, named by the entry that it stands in; an empty text takes it back. */
  | { readonly kind: 'reflect'; readonly about: number; readonly text: string }
  /** Answers the questions, once: a point of the scale for each. Never written down with who it was. */
  | { readonly kind: 'answer'; readonly when: Asking; readonly points: readonly number[] }
  /** Raises its hand for or against what a turn's debate is about, as often as it likes while that runs: the last counts. */
  | { readonly kind: 'raise'; readonly turn: number; readonly isFor: boolean };

/** How far one asking has come. */
export interface AskingStatus {
  readonly stage: 'never' | 'open' | 'closed';
  readonly answered: number;
  /**
   * How often each point of each question was given; null while it is open, or with fewer answers than may be told of.
   * While it is open a fourth answer would show in the difference.
   */
  readonly counts: readonly (readonly number[])[] | null;
}

/**
 * What a class itself thought of a debate, by show of hands: advice that no ballot counts. Told once the ballots are open,
 * and with fewer hands than may be told of only how many there were.
 */
export interface HandsStatus {
  readonly turn: number;
  readonly raised: number;
  readonly ayes: number | null;
}

/** What everybody in a room may know of what surrounds its game. */
export interface AfterStatus {
  /** By turn; of debates that are decided. */
  readonly hands: readonly HandsStatus[];
  readonly swaps: boolean;
  readonly wall: WallPage;
  readonly askings: Readonly<Record<Asking, AskingStatus>>;
}

/** Something that a member did itself, by the entry that it stands in. */
export type Moment = {
  readonly entry: number;
  readonly turn: number;
  readonly seat: Nation | null;
} & (
  | {
      readonly kind: 'word';
      readonly choice: string;
      readonly fate: 'kept' | 'broken' | 'prevented' | 'silent';
    }
  /** `heard` are the offers that an answer is about. */
  | {
      readonly kind: 'signed' | 'handedIn' | 'spoke' | 'proposed';
      readonly slip: Slip;
      readonly heard: readonly Offer[];
    }
  | { readonly kind: 'said'; readonly to: Addressee; readonly text: string }
  /** It did nothing that the room's entries tell of. */
  | { readonly kind: 'lookedOn' }
);

/** A member's exit sheet: at most two of its own moments, and what it wrote about them. */
export interface ExitSheet {
  readonly moments: readonly Moment[];
  readonly written: readonly { readonly about: number; readonly text: string }[];
}

/** What a member alone receives. */
export interface OwnAfterwards {
  /** How it raised its hand in the debate that runs; null where it did not. */
  readonly hand: boolean | null;
  readonly answered: Readonly<Record<Asking, boolean>>;
  /** Once the game is over. */
  readonly sheet: ExitSheet | null;
}

/** How often a member took part, counted from the room's entries; each once a beat. Evidence, never a mark. */
export interface Participation {
  readonly member: string;
  readonly nickname: string;
  readonly seat: Nation | null;
  readonly role: Role | null;
  readonly proposals: number;
  readonly handIns: number;
  readonly speeches: number;
  readonly countersignatures: number;
  readonly texts: number;
}

/** What the facilitator alone receives, once the game is over. */
export interface DeskAfterwards {
  readonly participation: readonly Participation[];
  readonly sheets: readonly { readonly member: string; readonly sheet: ExitSheet }[];
}

/** Told to each line of a room, whenever something of it is new to it. */
export interface AfterReply {
  readonly kind: 'afterwards';
  readonly room: string;
  readonly status: AfterStatus;
  readonly own: OwnAfterwards | null;
  readonly desk: DeskAfterwards | null;
}

/** Whether something is one of the facilitator's orders around a game. */
export function isAfterCommand<C extends { readonly kind: string }>(
  command: C,
): command is C & { readonly kind: AfterCommand['kind'] } {
  return command.kind === 'letSwap' || command.kind === 'ask' || command.kind === 'wall';
}

export const reflection = text(LIMITS.reflectionLength, 0);
const point = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(SCALE));

export const afterCommandShapes = [
  v.strictObject({ kind: v.literal('letSwap'), open: v.boolean() }),
  v.strictObject({ kind: v.literal('ask'), when: v.picklist(ASKINGS), open: v.boolean() }),
  v.strictObject({ kind: v.literal('wall'), page: v.picklist(WALL_PAGES) }),
] as const;

export const afterActShapes = [
  v.strictObject({
    kind: v.literal('reflect'),
    about: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
    text: reflection,
  }),
  v.strictObject({
    kind: v.literal('answer'),
    when: v.picklist(ASKINGS),
    points: v.pipe(v.array(point), v.length(QUESTIONS.length)),
  }),
  v.strictObject({
    kind: v.literal('raise'),
    turn: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
    isFor: v.boolean(),
  }),
] as const;
