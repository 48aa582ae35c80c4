import * as v from 'valibot';
import { RESOLUTIONS, SIDES } from '../vocabulary/debate.ts';
import { NATIONS } from '../vocabulary/nations.ts';
import { ACTS, type Slip } from '../vocabulary/talk.ts';

/** What a choice's code or a claim's id looks like, with room: anything else is none. */
const code = v.pipe(v.string(), v.maxLength(40), v.regex(/^[A-Za-z0-9]+(:[A-Za-z0-9]+)?$/));
const nation = v.picklist(NATIONS);
const whole = v.pipe(v.number(), v.safeInteger());

const offer = v.strictObject({
  by: nation,
  to: nation,
  act: v.picklist(ACTS),
  role: v.picklist(['give', 'ask']),
  terms: v.exactOptional(v.strictObject({ mine: code, yours: code, due: whole })),
});

/** The shape of a slip from outside: right fields of right kinds. Whether it is allowed is the writer's business. */
export const slipShape = v.variant('phase', [
  v.strictObject({
    phase: v.literal('offer'),
    offers: v.pipe(v.array(offer), v.maxLength(8)),
    counsel: v.nullable(v.picklist([0, 1])),
  }),
  v.strictObject({
    phase: v.literal('answer'),
    answers: v.pipe(v.array(v.boolean()), v.maxLength(64)),
    word: v.nullable(code),
  }),
  v.strictObject({
    phase: v.literal('commit'),
    choices: v.pipe(v.array(code), v.maxLength(8)),
    stake: v.nullable(v.strictObject({ on: nation, kind: v.picklist(['back', 'doubt']) })),
    bid: v.exactOptional(
      v.nullable(
        v.strictObject({ resolution: v.picklist(RESOLUTIONS), side: v.picklist(SIDES), coins: whole }),
      ),
    ),
  }),
  v.strictObject({
    phase: v.literal('debate'),
    placements: v.pipe(v.array(v.strictObject({ claim: code, under: whole })), v.maxLength(8)),
    question: v.nullable(whole),
  }),
]);

/** Reads a slip of unknown origin; undefined when it isn't one. */
export function parseSlip(value: unknown): Slip | undefined {
  const parsed = v.safeParse(slipShape, value);
  return parsed.success ? (parsed.output as Slip) : undefined;
}
