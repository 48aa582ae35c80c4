import * as v from 'valibot';
import { MOST_HEADLINE } from '../rules/told.ts';
import { type Intervention, TOLD_MEASURES } from '../vocabulary/facilitator.ts';
import { NATIONS } from '../vocabulary/nations.ts';

const thousandths = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000));

const shift = v.strictObject({
  measure: v.picklist(TOLD_MEASURES),
  of: v.nullable(v.picklist([...NATIONS, 'everyone'])),
  amount: v.pipe(v.number(), v.integer(), v.minValue(-100), v.maxValue(100)),
});

/** The shape of what a facilitator did, from outside. Whether it is allowed is `checkIntervention`'s business. */
export const interventionShape = v.variant('kind', [
  v.strictObject({ kind: v.literal('news'), id: v.pipe(v.string(), v.regex(/^[A-Za-z0-9.-]{1,60}$/)) }),
  v.strictObject({
    kind: v.literal('headline'),
    text: v.pipe(v.string(), v.maxLength(MOST_HEADLINE)),
    shift: v.nullable(shift),
  }),
  v.strictObject({ kind: v.literal('ratings'), within: thousandths }),
  v.strictObject({
    kind: v.literal('rating'),
    claim: v.pipe(v.string(), v.regex(/^[A-Za-z0-9]{1,40}$/)),
    base: thousandths,
  }),
  v.strictObject({ kind: v.literal('ballots') }),
]) satisfies v.GenericSchema<unknown, Intervention>;
