import * as v from 'valibot';
import { RESOLUTIONS } from '../vocabulary/debate.ts';
import { CONDITIONS, DEEDS, QUANTITIES, ROLES, TEMPERS } from '../vocabulary/deeds.ts';
import { NATIONAL_MEASURES, WORLD_MEASURES } from '../vocabulary/measures.ts';
import { CONFIDENCES } from './scenario.ts';
import { closed, list, step, text, whole, word } from './shapes.ts';

export const MEASURES = ['trust', ...NATIONAL_MEASURES, ...WORLD_MEASURES] as const;

/** `S0` to `S13`, one or more of `[12]` and `[G3]`, or `judgement`. */
const SOURCE = /^(S([0-9]|1[0-3])|\[G?[1-9][0-9]*\](,? ?\[G?[1-9][0-9]*\])*|judgement)$/;

/** Why a number is what it is. */
export const groundsEntries = {
  reason: text(),
  source: v.pipe(v.string('notText'), v.regex(SOURCE, 'malformed source')),
  confidence: word(CONFIDENCES, 'confidence'),
};

export const effectShape = closed({
  id: text(),
  on: word(DEEDS, 'deed'),
  measure: word(MEASURES, 'measure'),
  of: word(ROLES, 'role'),
  toward: v.optional(word(ROLES, 'role')),
  amount: step(),
  per: v.optional(closed({ quantity: word(QUANTITIES, 'quantity'), each: whole(1, 1000) })),
  tempers: v.optional(list(word(TEMPERS, 'temper'))),
  when: v.optional(list(word(CONDITIONS, 'condition'))),
  lag: v.optional(whole(0, 15)),
  resolution: v.optional(word(RESOLUTIONS, 'resolution')),
  article: v.optional(list(whole(1, 54))),
  ...groundsEntries,
});
