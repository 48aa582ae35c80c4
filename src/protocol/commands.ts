import * as v from 'valibot';
import { interventionShape } from '../record/interventionShape.ts';
import { slipShape } from '../record/slipShape.ts';
import type { Intervention } from '../vocabulary/facilitator.ts';
import { LEVELS, type Level } from '../vocabulary/levels.ts';
import type { Nation } from '../vocabulary/nations.ts';
import type { Slip } from '../vocabulary/talk.ts';
import { type AfterCommand, afterCommandShapes } from './afterwards.ts';
import { type LessonCommand, lessonMinutes, lessonShapes } from './lessonCommands.ts';
import { LIMITS, LONGEST_TIMER } from './limits.ts';
import { type PaperCommand, paperShapes } from './paper/commands.ts';
import { PLANS, type PlanId, STEPS, type Step } from './plans.ts';
import { ROLES, type Role } from './roles.ts';
import { memberId, nation, roomId, text, turn, whole } from './words.ts';

/** What the facilitator does to one room. */
export type RoomCommand =
  | LessonCommand
  | PaperCommand
  /** Lets the game begin, by a lesson plan or without one; `minutes` until the lesson ends, where that was named. */
  | { readonly kind: 'start'; readonly plan: PlanId | null; readonly minutes?: number }
  | { readonly kind: 'pause' }
  | { readonly kind: 'resume' }
  /** Sets the timer of the running step, in seconds; `null` takes it away. */
  | { readonly kind: 'setTimer'; readonly seconds: number | null }
  | { readonly kind: 'extend'; readonly seconds: number }
  /**
   * Goes on from the step that the facilitator saw, and from no other: pressed twice it goes on once. For whoever has not
   * handed in its draft goes in; without one it says nothing to anybody, and a delegate chooses and speaks.
   */
  | { readonly kind: 'moveOn'; readonly beat: number; readonly step: Step | null }
  /** Opens the step before the running one again, while nothing has been revealed since; named by the running beat. */
  | { readonly kind: 'stepBack'; readonly beat: number }
  /** Back to the beginning of a turn. */
  | { readonly kind: 'undo'; readonly turn: number }
  | { readonly kind: 'end' }
  | {
      readonly kind: 'seat';
      readonly member: string;
      readonly seat: Nation | null;
      readonly role: Role | null;
    }
  /** Lets an opponent of a level hold a seat, or `null` gives it back to its members. */
  | { readonly kind: 'hand'; readonly seat: Nation; readonly level: Level | null }
  | { readonly kind: 'rename'; readonly member: string; readonly nickname: string }
  /** Lets somebody whose device no longer knows it come back by its nickname, from another. */
  | { readonly kind: 'readmit'; readonly member: string }
  | { readonly kind: 'remove'; readonly member: string }
  | { readonly kind: 'mute'; readonly member: string; readonly muted: boolean }
  | { readonly kind: 'lock'; readonly locked: boolean }
  /** Whether who joins or renames itself takes a name that was made for it. */
  | { readonly kind: 'names'; readonly madeUp: boolean }
  /** Free text between delegations. */
  | { readonly kind: 'freeText'; readonly open: boolean }
  /** Told to everybody until the step ends; changes nothing in the game. `null` takes it down before. */
  | { readonly kind: 'announce'; readonly text: string | null }
  /** More time for a seat after everybody else's is up, in per cent of the step's. */
  | { readonly kind: 'extraTime'; readonly seat: Nation; readonly percent: number }
  /** Whether a step goes on by itself when its time is up. */
  | { readonly kind: 'whenTimeIsUp'; readonly goOn: boolean }
  /** Intervenes in the game: tells news, lets the room rate arguments, rates one, opens the ballots. */
  | { readonly kind: 'intervene'; readonly act: Intervention }
  /** Enters what a delegation's speaker said aloud, in the beat in which it was heard. */
  | { readonly kind: 'enterSpeech'; readonly beat: number; readonly seat: Nation; readonly slip: Slip }
  | AfterCommand;

/** What a room is opened with. */
export interface Opening {
  readonly scenario: string;
  /** Of the opponents in empty seats. */
  readonly level: Level;
}

/** Everything the facilitator can do. */
export type Command =
  /** Opens as many rooms as so many students need, or as many as are named: each takes its share of them. */
  | {
      readonly kind: 'open';
      readonly students: number;
      readonly rooms?: number;
      readonly opening: Opening;
    }
  | { readonly kind: 'room'; readonly room: string; readonly command: RoomCommand }
  /** Opens a further room that goes on from the beginning of a turn of this one. */
  | { readonly kind: 'fork'; readonly room: string; readonly turn: number }
  /** Erases a room and everything in it, for good; `null` erases all. */
  | { readonly kind: 'erase'; readonly room: string | null };

const seconds = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(LIMITS.timerSeconds),
  v.maxValue(LONGEST_TIMER / 1000),
);

export const openingShape = v.strictObject({
  scenario: v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{1,60}$/)),
  level: v.picklist(LEVELS),
});

const roomCommandShape = v.variant('kind', [
  ...lessonShapes,
  ...paperShapes,
  v.strictObject({ kind: v.picklist(['pause', 'resume', 'end']) }),
  v.strictObject({
    kind: v.literal('start'),
    plan: v.nullable(v.picklist(PLANS)),
    minutes: v.exactOptional(lessonMinutes),
  }),
  v.strictObject({ kind: v.literal('moveOn'), beat: whole, step: v.nullable(v.picklist(STEPS)) }),
  v.strictObject({ kind: v.literal('stepBack'), beat: whole }),
  v.strictObject({ kind: v.literal('setTimer'), seconds: v.nullable(seconds) }),
  v.strictObject({ kind: v.literal('extend'), seconds }),
  v.strictObject({ kind: v.literal('undo'), turn }),
  v.strictObject({
    kind: v.literal('seat'),
    member: memberId,
    seat: v.nullable(nation),
    role: v.nullable(v.picklist(ROLES)),
  }),
  v.strictObject({ kind: v.literal('hand'), seat: nation, level: v.nullable(v.picklist(LEVELS)) }),
  v.strictObject({
    kind: v.literal('rename'),
    member: memberId,
    nickname: v.pipe(v.string(), v.maxLength(LIMITS.nicknameTyped)),
  }),
  v.strictObject({ kind: v.picklist(['remove', 'readmit']), member: memberId }),
  v.strictObject({ kind: v.literal('mute'), member: memberId, muted: v.boolean() }),
  v.strictObject({ kind: v.literal('lock'), locked: v.boolean() }),
  v.strictObject({ kind: v.literal('names'), madeUp: v.boolean() }),
  v.strictObject({ kind: v.literal('freeText'), open: v.boolean() }),
  v.strictObject({ kind: v.literal('announce'), text: v.nullable(text(LIMITS.textLength)) }),
  v.strictObject({
    kind: v.literal('extraTime'),
    seat: nation,
    percent: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LIMITS.extraTime)),
  }),
  v.strictObject({ kind: v.literal('whenTimeIsUp'), goOn: v.boolean() }),
  v.strictObject({ kind: v.literal('intervene'), act: interventionShape }),
  v.strictObject({ kind: v.literal('enterSpeech'), beat: whole, seat: nation, slip: slipShape }),
  ...afterCommandShapes,
]);

export const commandShape = v.variant('kind', [
  v.strictObject({
    kind: v.literal('open'),
    students: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LIMITS.students)),
    rooms: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LIMITS.rooms))),
    opening: openingShape,
  }),
  v.strictObject({ kind: v.literal('room'), room: roomId, command: roomCommandShape }),
  v.strictObject({ kind: v.literal('fork'), room: roomId, turn }),
  v.strictObject({ kind: v.literal('erase'), room: v.nullable(roomId) }),
]);
