import * as v from 'valibot';
import {
  ASKINGS,
  type Asking,
  type AskingStatus,
  LEAST_ANSWERS,
  QUESTIONS,
  SCALE,
} from '../protocol/afterwards.ts';
import { memberId, whole } from '../protocol/words.ts';
import { fail, ok, type Result } from '../vocabulary/result.ts';
import type { Store } from './store/store.ts';

/** How often each point of each question was given, and who has answered. */
interface Asked {
  readonly counts: readonly (readonly number[])[];
  /** In the order of their ids, not in that in which they answered. */
  readonly who: readonly string[];
}
type Box = Readonly<Record<Asking, Asked>>;

/** Characters that a box is kept in, or a multiple of them: a whole class's sums fit. */
const KEPT_BY = 1024;

const EMPTY: Asked = { counts: QUESTIONS.map(() => Array.from({ length: SCALE }, () => 0)), who: [] };

const askedShape = v.strictObject({
  counts: v.pipe(v.array(v.pipe(v.array(whole), v.length(SCALE))), v.length(QUESTIONS.length)),
  who: v.array(memberId),
});
const boxShape = v.strictObject({ before: askedShape, after: askedShape });

/**
 * Where a room's anonymous answers are dropped: sums alone, and a list of who has answered, so that nobody does twice.
 *
 * Nothing links the two. No entry of the room's log tells of an answer, since entries carry who asked for them and stand
 * in an order; the box is one text that is written over each time, and the store leaves nothing of the one before.
 *
 * What somebody with the data can find out all the same: who has answered, and how often each point was given. So where
 * all who answered gave the same point, what each gave; where only one has, its answers. And whoever copies the data both
 * before and after one answer has the difference. That is why screens and a room's file are told only of three answers or
 * more, and only once no further one can change them.
 */
export class AnswerBox {
  readonly #store: Store;
  readonly #room: string;
  #box: Box;

  private constructor(store: Store, room: string, box: Box) {
    this.#store = store;
    this.#room = room;
    this.#box = box;
  }

  /** Opens a room's box, an empty one where there is none. Faults: those of the store; `boxShape`. */
  static open(store: Store, room: string): Result<AnswerBox> {
    const kept = store.beside(room);
    return kept.ok ? AnswerBox.of(store, room, kept.value) : kept;
  }

  /** A room's box as it is kept, an empty one for null. Faults: `boxShape`. */
  static of(store: Store, room: string, text: string | null): Result<AnswerBox> {
    const box = text === null ? ok({ before: EMPTY, after: EMPTY }) : parseBox(text);
    return box.ok ? ok(new AnswerBox(store, room, box.value)) : box;
  }

  /** How many have answered. */
  get answered(): Readonly<Record<Asking, number>> {
    return { before: this.#box.before.who.length, after: this.#box.after.who.length };
  }

  has(when: Asking, member: string): boolean {
    return this.#box[when].who.includes(member);
  }

  counts(when: Asking): Asked['counts'] {
    return this.#box[when].counts;
  }

  /** Whether its sums may be told: nobody can answer any more, and there are enough to hide in. */
  isTold(when: Asking, stage: AskingStatus['stage']): boolean {
    return stage === 'closed' && this.answered[when] >= LEAST_ANSWERS;
  }

  /**
   * What of it goes out of the house: askings that may be told, and the others as if nobody had answered. Their answers
   * are not there, so whoever gave them can answer again wherever the file is opened.
   */
  toldText(stages: Readonly<Record<Asking, AskingStatus['stage']>>): string {
    const told = (when: Asking): Asked => (this.isTold(when, stages[when]) ? this.#box[when] : EMPTY);
    const box: Box = { before: told('before'), after: told('after') };
    return JSON.stringify(box);
  }

  /** As it is kept. */
  get text(): string {
    return JSON.stringify(this.#box);
  }

  /**
   * Adds one member's answers, on disk before it returns. Faults: `answeredAlready`, and those of the store.
   * @param points from 1 to `SCALE`, one for each question
   */
  drop(when: Asking, member: string, points: readonly number[]): Result<null> {
    const before = this.#box[when];
    if (before.who.includes(member)) return fail('answeredAlready');
    const counts = before.counts.map((row, question) =>
      row.map((count, at) => (points[question] === at + 1 ? count + 1 : count)),
    );
    const who = [...before.who, member].sort((one, other) => Number(one.slice(1)) - Number(other.slice(1)));
    const box = { ...this.#box, [when]: { counts, who } };
    const text = JSON.stringify(box);
    // Of the same length as the one before, it is written right over it: the database moves no rows about for it.
    const length = KEPT_BY * Math.ceil(text.length / KEPT_BY);
    const kept = this.#store.putBeside(this.#room, text.padEnd(length));
    if (kept.ok) this.#box = box;
    return kept;
  }
}

/** Reads a box of unknown origin. Faults: `boxShape`: no such text, or sums that no such list of people can have given. */
export function parseBox(text: string): Result<Box> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return fail('boxShape');
  }
  const parsed = v.safeParse(boxShape, value, { abortEarly: true });
  if (!parsed.success) return fail('boxShape', v.getDotPath(parsed.issues[0]) ?? '');
  for (const when of ASKINGS) {
    const { counts, who } = parsed.output[when];
    const isWhole = counts.every((row) => row.reduce((sum, count) => sum + count, 0) === who.length);
    if (!isWhole || new Set(who).size !== who.length) return fail('boxShape', `${when}.who`);
  }
  return ok(parsed.output);
}
