import * as v from 'valibot';
import { fail, ok, type Result } from '../../../vocabulary/result.ts';

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const perMille = v.pipe(whole, v.maxValue(1000));
const text = v.pipe(v.string(), v.nonEmpty(), v.maxLength(300));

const share = {
  id: v.pipe(v.string(), v.maxLength(80)),
  counted: v.boolean(),
  part: whole,
  whole,
  perMille,
  interval: v.strictObject({ low: perMille, high: perMille }),
};

const target = v.pipe(
  v.strictObject({
    ...share,
    what: text,
    rule: v.picklist(['atLeast', 'atMost', 'within']),
    limit: perMille,
    /** Both limits of `within`. */
    limits: v.exactOptional(v.tuple([perMille, perMille])),
    passes: v.boolean(),
    parts: v.array(v.strictObject(share)),
  }),
  v.check(({ rule, limits }) => (rule === 'within') === (limits !== undefined), 'a range has two limits'),
);

const shape = v.strictObject({
  format: v.literal('1731-grams-balance'),
  version: v.literal(1),
  rules: whole,
  scenario: v.strictObject({ id: text, version: whole, hash: text }),
  games: whole,
  seed: whole,
  passes: v.boolean(),
  targets: v.pipe(v.array(target), v.nonEmpty()),
});

/** What the lab measured, in the form in which it writes it. */
export type Measurements = v.InferOutput<typeof shape>;
export type MeasuredTarget = Measurements['targets'][number];
export type MeasuredShare = MeasuredTarget['parts'][number];

/** Reads measurements. Fault: `measuredShape` with its place. */
export function parseMeasured(value: unknown): Result<Measurements> {
  const parsed = v.safeParse(shape, value, { abortEarly: true });
  if (!parsed.success) return fail('measuredShape', v.getDotPath(parsed.issues[0]) ?? 'it');
  return ok(parsed.output);
}
