import * as v from 'valibot';
import { slipShape } from '../record/slipShape.ts';
import type { Nation } from '../vocabulary/nations.ts';
import { fail, ok, type Result } from '../vocabulary/result.ts';
import type { Slip } from '../vocabulary/talk.ts';
import { type AfterAct, afterActShapes } from './afterwards.ts';
import { type Command, commandShape } from './commands.ts';
import { LIMITS, PROTOCOL_VERSION } from './limits.ts';
import type { Addressee } from './replies.ts';
import { addressee, client, code, nation, roomId, secret, text, whole } from './words.ts';

/** The first message of a connection: who one is. */
export type Hello =
  /** Somebody new, by a room's code; without a nickname one is made. */
  | { readonly as: 'newcomer'; readonly code: string; readonly client: string; readonly nickname?: string }
  /** A member that comes back, by the token it was given. */
  | { readonly as: 'member'; readonly room: string; readonly token: string; readonly client: string }
  | { readonly as: 'facilitator'; readonly secret: string; readonly client: string }
  /** A screen for the whole class, by the room's code: it sees what everybody sees. */
  | { readonly as: 'projector'; readonly code: string };

/** What a member asks of its table. `beat` is the beat it was thinking of: any other is stale. */
export type Act =
  /** What it wrote of its delegation's slip; `handIn` where it is to be final. */
  | { readonly kind: 'propose'; readonly beat: number; readonly slip: Slip; readonly handIn: boolean }
  /** Agrees to the slip that lay there as it looked, and to no other: `laidAt` as its delegation's status names it. */
  | { readonly kind: 'countersign'; readonly beat: number; readonly laidAt: number }
  | { readonly kind: 'takeBack'; readonly beat: number }
  /** Lets a delegate speak in a debate, this once. */
  | { readonly kind: 'delegate'; readonly beat: number }
  /** To another delegation, to everybody while one has the floor, or with `null` to the facilitator. */
  | { readonly kind: 'say'; readonly to: Addressee; readonly text: string }
  /** Asks for another seat, in private; `null` where any will do. */
  | { readonly kind: 'askSeat'; readonly seat: Nation | null }
  | { readonly kind: 'rename'; readonly nickname: string }
  | AfterAct;

/**
 * A client's message. What changes anything carries a number that rises with each message of the same client: one that
 * comes again is answered again, and done once.
 */
export type Request =
  | { readonly kind: 'hello'; readonly version: number; readonly hello: Hello }
  | { readonly kind: 'act'; readonly number: number; readonly act: Act }
  /** The facilitator's. */
  | { readonly kind: 'command'; readonly number: number; readonly command: Command }
  /** The facilitator's: which room it looks at, and with whose eyes; `null` for everybody's. */
  | { readonly kind: 'watch'; readonly room: string | null; readonly seat: Nation | null }
  /** The facilitator's: what each seat of a room may see, for slips on paper. */
  | { readonly kind: 'papers'; readonly room: string }
  /** The facilitator's: begins anew to wait for other devices. */
  | { readonly kind: 'reach' }
  /** The whole game as a recording, once it is over; of a room, for the facilitator. */
  | { readonly kind: 'record'; readonly room?: string };

const number = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const nickname = v.pipe(v.string(), v.maxLength(LIMITS.nicknameTyped));

const helloShape = v.variant('as', [
  v.strictObject({ as: v.literal('newcomer'), code, client, nickname: v.exactOptional(nickname) }),
  v.strictObject({ as: v.literal('member'), room: roomId, token: secret, client }),
  v.strictObject({ as: v.literal('facilitator'), secret, client }),
  v.strictObject({ as: v.literal('projector'), code }),
]);

const actShape = v.variant('kind', [
  v.strictObject({ kind: v.literal('propose'), beat: whole, slip: slipShape, handIn: v.boolean() }),
  v.strictObject({ kind: v.literal('countersign'), beat: whole, laidAt: whole }),
  v.strictObject({ kind: v.literal('takeBack'), beat: whole }),
  v.strictObject({ kind: v.literal('delegate'), beat: whole }),
  v.strictObject({ kind: v.literal('say'), to: addressee, text: text(LIMITS.textLength) }),
  v.strictObject({ kind: v.literal('askSeat'), seat: v.nullable(nation) }),
  v.strictObject({ kind: v.literal('rename'), nickname }),
  ...afterActShapes,
]);

const requestShape = v.variant('kind', [
  v.strictObject({ kind: v.literal('hello'), version: whole, hello: helloShape }),
  v.strictObject({ kind: v.literal('act'), number, act: actShape }),
  v.strictObject({ kind: v.literal('command'), number, command: commandShape }),
  v.strictObject({ kind: v.literal('watch'), room: v.nullable(roomId), seat: v.nullable(nation) }),
  v.strictObject({ kind: v.literal('papers'), room: roomId }),
  v.strictObject({ kind: v.literal('reach') }),
  v.strictObject({ kind: v.literal('record'), room: v.exactOptional(roomId) }),
]);

/**
 * Reads a client's message. Faults: `messageTooLong`, `notJson`, `otherVersion` (of a hello), `messageShape` with the
 * place.
 */
export function parseRequest(message: string): Result<Request> {
  if (message.length > LIMITS.messageBytes) return fail('messageTooLong', '', { most: LIMITS.messageBytes });
  let value: unknown;
  try {
    value = JSON.parse(message);
  } catch {
    return fail('notJson');
  }
  const version = (value as { version?: unknown } | null)?.version;
  const isHello = (value as { kind?: unknown } | null)?.kind === 'hello';
  if (isHello && Number.isSafeInteger(version) && version !== PROTOCOL_VERSION)
    return fail('otherVersion', 'version', { found: Number(version), known: PROTOCOL_VERSION });
  const parsed = v.safeParse(requestShape, value, { abortEarly: true });
  if (!parsed.success) return fail('messageShape', v.getDotPath(parsed.issues[0]) ?? '');
  const request = parsed.output as Request;
  const stray = strayOffer(request);
  return stray < 0 ? ok(request) : fail('messageShape', `act.slip.offers.${stray}.by`);
}

/** The number of a message that can't be read, so that its fault finds who waits for it; null where it has none. */
export function numberOf(message: string): number | null {
  try {
    const value = (JSON.parse(message.slice(0, LIMITS.messageBytes)) as { number?: unknown } | null)?.number;
    return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : null;
  } catch {
    return null;
  }
}

/** The place of an offer that speaks in several names; -1 where there is none. */
function strayOffer(request: Request): number {
  if (request.kind !== 'act' || request.act.kind !== 'propose') return -1;
  const { slip } = request.act;
  return slip.phase === 'offer' ? slip.offers.findIndex(({ by }) => by !== slip.offers[0]?.by) : -1;
}

/** A message as it travels. */
export function makeRequest(request: Request): string {
  return JSON.stringify(request);
}
