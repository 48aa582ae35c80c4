import * as v from 'valibot';
import type { Reason } from '../../opponents/reasons.ts';
import { ASKINGS, type Asking, reflection, WALL_PAGES, type WallPage } from '../../protocol/afterwards.ts';
import { type Opening, openingShape } from '../../protocol/commands.ts';
import { LIMITS, LONGEST_TIMER } from '../../protocol/limits.ts';
import { PLANS, type PlanId } from '../../protocol/plans.ts';
import type { Addressee } from '../../protocol/replies.ts';
import { ROLES, type Role } from '../../protocol/roles.ts';
import { addressee, client, memberId, nation, roomId, text, whole } from '../../protocol/words.ts';
import { interventionShape } from '../../record/interventionShape.ts';
import { recordFrom } from '../../record/parseRecord.ts';
import type { GameRecord } from '../../record/record.ts';
import { slipShape } from '../../record/slipShape.ts';
import type { Decision } from '../../table/table.ts';
import type { Intervention } from '../../vocabulary/facilitator.ts';
import { LEVELS, type Level } from '../../vocabulary/levels.ts';
import { type ByNation, NATIONS, type Nation } from '../../vocabulary/nations.ts';
import { fail, ok, type Result } from '../../vocabulary/result.ts';
import { ACTS, type Slip } from '../../vocabulary/talk.ts';
import { type LessonEvent, lessonEventShapes } from './lessonEvents.ts';

/** Everything that ever happens to a room, in past tense: the room is what its entries add up to. */
export type RoomEvent =
  | LessonEvent
  /** Always the first. */
  | {
      readonly kind: 'opened';
      readonly code: string;
      /** Rooms of one class: whoever finds one full comes into another. */
      readonly group: string;
      readonly opening: Opening;
      /** How many students are expected; rooms of before don't know. */
      readonly expected?: number;
      readonly scenarioHash: string;
      readonly rules: number;
      readonly seed: number;
      readonly secrets: ByNation<number>;
      /** The game that it goes on from; null for one from the beginning. */
      readonly origin: { readonly room: string; readonly record: GameRecord } | null;
    }
  /** `token` is the SHA-256 of what the member was given, `client` the page it came in by. */
  | {
      readonly kind: 'joined';
      readonly member: string;
      readonly nickname: string;
      readonly token: string;
      readonly client: string;
    }
  /** The first never reached it. */
  | { readonly kind: 'tokenGiven'; readonly member: string; readonly token: string }
  | {
      readonly kind: 'seated';
      readonly member: string;
      readonly seat: Nation | null;
      readonly role: Role | null;
    }
  /** Members who may come back by their nickname alone, or may not any more. */
  | { readonly kind: 'readmitted'; readonly members: readonly string[]; readonly may: boolean }
  | { readonly kind: 'renamed'; readonly member: string; readonly nickname: string }
  | { readonly kind: 'removed'; readonly member: string }
  | { readonly kind: 'muted'; readonly member: string; readonly muted: boolean }
  | { readonly kind: 'seatWished'; readonly member: string; readonly seat: Nation | null }
  | { readonly kind: 'handed'; readonly seat: Nation; readonly level: Level | null }
  | { readonly kind: 'started'; readonly plan: PlanId | null }
  | { readonly kind: 'drafted'; readonly seat: Nation; readonly slip: Slip; readonly laidBy: string | null }
  /** `signedBy` is who countersigned; null where nobody had to. */
  | {
      readonly kind: 'submitted';
      readonly seat: Nation;
      readonly by: string;
      readonly signedBy: string | null;
      readonly slip: Slip;
    }
  | { readonly kind: 'withdrawn'; readonly seat: Nation }
  /** By the opponent in the seat, or in the stead of its members. */
  | { readonly kind: 'decided'; readonly seat: Nation; readonly decision: Decision<Reason> }
  /** What the facilitator did in the game. */
  | { readonly kind: 'intervened'; readonly act: Intervention }
  /** A speech that was given aloud, as the facilitator took it down. */
  | { readonly kind: 'entered'; readonly seat: Nation; readonly slip: Slip }
  | { readonly kind: 'movedOn' }
  /** `total` where more was given before than is left. */
  | {
      readonly kind: 'timed';
      readonly left: number | null;
      readonly isExtra: boolean;
      readonly total?: number;
    }
  | { readonly kind: 'timeUp' }
  | { readonly kind: 'paused'; readonly left: number | null }
  | { readonly kind: 'resumed' }
  | { readonly kind: 'locked'; readonly locked: boolean }
  | { readonly kind: 'namesSet'; readonly madeUp: boolean }
  | { readonly kind: 'freeTextSet'; readonly open: boolean }
  | { readonly kind: 'said'; readonly member: string; readonly to: Addressee; readonly text: string }
  | { readonly kind: 'announced'; readonly text: string | null }
  | { readonly kind: 'extraTimeSet'; readonly seat: Nation; readonly percent: number }
  | { readonly kind: 'goOnSet'; readonly goOn: boolean }
  | { readonly kind: 'undone'; readonly turn: number }
  /** The step just closed is open again. */
  | { readonly kind: 'steppedBack' }
  | { readonly kind: 'swapsLet'; readonly open: boolean }
  | { readonly kind: 'asked'; readonly when: Asking; readonly open: boolean }
  | { readonly kind: 'wallTurned'; readonly page: WallPage }
  /** What a member wrote about an entry of its own; for itself and the facilitator alone. */
  | {
      readonly kind: 'reflected';
      readonly member: string;
      readonly about: number;
      readonly text: string;
    }
  /** For or against what that turn's debate is about; nobody's screen tells whose hand it was. */
  | {
      readonly kind: 'raised';
      readonly member: string;
      readonly turn: number;
      readonly isFor: boolean;
    }
  | { readonly kind: 'ended' };

/** Which request an entry came from, so that the same request isn't done twice. */
export interface Ticket {
  /** A member's id, or `facilitator`. */
  readonly by: string;
  readonly client: string;
  readonly number: number;
}

/** One line of a room's log. */
export interface RoomEntry {
  /** Milliseconds since 1970 by the clock of the machine: for people to read; nothing is decided by it but how much of a timer a restart leaves. */
  readonly at: number;
  readonly ticket: Ticket | null;
  readonly event: RoomEvent;
}

const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const milliseconds = v.pipe(whole, v.maxValue(LONGEST_TIMER));
const word = v.pipe(v.string(), v.maxLength(60));
const nickname = v.pipe(v.string(), v.minLength(2), v.maxLength(40));
const level = v.nullable(v.picklist(LEVELS));
const reason = v.strictObject({
  key: word,
  choice: v.nullable(word),
  params: v.record(word, v.union([word, v.number()])),
});
const offer = v.looseObject({ by: nation, to: nation, act: v.picklist(ACTS) });
const decision = v.strictObject({
  slip: slipShape,
  reason,
  refused: v.exactOptional(v.array(v.strictObject({ offer, reason }))),
});
const record = v.rawTransform<unknown, GameRecord>(({ dataset, addIssue, NEVER }) => {
  const read = recordFrom(dataset.value);
  if (read.ok) return read.value;
  addIssue({ message: read.fault.code });
  return NEVER;
});

const eventShape = v.variant('kind', [
  ...lessonEventShapes,
  v.strictObject({
    kind: v.literal('opened'),
    code: word,
    group: word,
    opening: openingShape,
    expected: v.exactOptional(whole),
    scenarioHash: word,
    rules: whole,
    seed: v.pipe(whole, v.maxValue(0xffffffff)),
    secrets: v.strictObject(
      Object.fromEntries(NATIONS.map((one) => [one, whole])) as Record<Nation, typeof whole>,
    ),
    origin: v.nullable(v.strictObject({ room: roomId, record: v.pipe(v.unknown(), record) })),
  }),
  v.strictObject({ kind: v.literal('joined'), member: memberId, nickname, token: hash, client }),
  v.strictObject({ kind: v.literal('tokenGiven'), member: memberId, token: hash }),
  v.strictObject({
    kind: v.literal('seated'),
    member: memberId,
    seat: v.nullable(nation),
    role: v.nullable(v.picklist(ROLES)),
  }),
  v.strictObject({ kind: v.literal('readmitted'), members: v.array(memberId), may: v.boolean() }),
  v.strictObject({ kind: v.literal('renamed'), member: memberId, nickname }),
  v.strictObject({ kind: v.literal('removed'), member: memberId }),
  v.strictObject({ kind: v.literal('muted'), member: memberId, muted: v.boolean() }),
  v.strictObject({ kind: v.literal('seatWished'), member: memberId, seat: v.nullable(nation) }),
  v.strictObject({ kind: v.literal('handed'), seat: nation, level }),
  v.strictObject({ kind: v.picklist(['movedOn', 'timeUp', 'resumed', 'steppedBack', 'ended']) }),
  v.strictObject({ kind: v.literal('started'), plan: v.nullable(v.picklist(PLANS)) }),
  v.strictObject({
    kind: v.literal('drafted'),
    seat: nation,
    slip: slipShape,
    laidBy: v.nullable(memberId),
  }),
  v.strictObject({
    kind: v.literal('submitted'),
    seat: nation,
    by: memberId,
    signedBy: v.nullable(memberId),
    slip: slipShape,
  }),
  v.strictObject({ kind: v.literal('withdrawn'), seat: nation }),
  v.strictObject({ kind: v.literal('decided'), seat: nation, decision }),
  v.strictObject({ kind: v.literal('intervened'), act: interventionShape }),
  v.strictObject({ kind: v.literal('entered'), seat: nation, slip: slipShape }),
  v.strictObject({
    kind: v.literal('timed'),
    left: v.nullable(milliseconds),
    isExtra: v.boolean(),
    total: v.exactOptional(milliseconds),
  }),
  v.strictObject({ kind: v.literal('paused'), left: v.nullable(milliseconds) }),
  v.strictObject({ kind: v.literal('locked'), locked: v.boolean() }),
  v.strictObject({ kind: v.literal('namesSet'), madeUp: v.boolean() }),
  v.strictObject({ kind: v.literal('freeTextSet'), open: v.boolean() }),
  v.strictObject({
    kind: v.literal('said'),
    member: memberId,
    to: addressee,
    text: text(LIMITS.textLength),
  }),
  v.strictObject({ kind: v.literal('announced'), text: v.nullable(text(LIMITS.textLength)) }),
  v.strictObject({
    kind: v.literal('extraTimeSet'),
    seat: nation,
    percent: v.pipe(whole, v.maxValue(LIMITS.extraTime)),
  }),
  v.strictObject({ kind: v.literal('goOnSet'), goOn: v.boolean() }),
  v.strictObject({ kind: v.literal('undone'), turn: whole }),
  v.strictObject({ kind: v.literal('swapsLet'), open: v.boolean() }),
  v.strictObject({ kind: v.literal('asked'), when: v.picklist(ASKINGS), open: v.boolean() }),
  v.strictObject({ kind: v.literal('wallTurned'), page: v.picklist(WALL_PAGES) }),
  v.strictObject({ kind: v.literal('reflected'), member: memberId, about: whole, text: reflection }),
  v.strictObject({ kind: v.literal('raised'), member: memberId, turn: whole, isFor: v.boolean() }),
]);

const entryShape = v.strictObject({
  at: whole,
  ticket: v.nullable(v.strictObject({ by: word, client: word, number: whole })),
  event: eventShape,
});

/**
 * An entry as it is kept.
 * @throws when it could not be read again: a mistake of whoever made it, and the time to find it is now
 */
export function makeEntry(entry: RoomEntry): string {
  const json = JSON.stringify(entry);
  const read = parseEntry(json);
  if (!read.ok) throw new Error(`${entry.event.kind} could not be read again: ${read.fault.path}`);
  return json;
}

/** Reads an entry of unknown origin. Faults: `notJson`, `entryShape` with the place. */
export function parseEntry(json: string): Result<RoomEntry> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return fail('notJson');
  }
  const parsed = v.safeParse(entryShape, value, { abortEarly: true });
  return parsed.success
    ? ok(parsed.output as RoomEntry)
    : fail('entryShape', v.getDotPath(parsed.issues[0]) ?? '');
}
