import * as v from 'valibot';
import { CLAIM_KINDS, RESOLUTIONS, THRESHOLDS } from '../vocabulary/debate.ts';
import { conditionShape } from './aimShape.ts';
import { closed, list, text, whole, word } from './shapes.ts';

/** One or more of `S0` to `S13`, `[12]` and `[G3]` with a space between, or `judgement`. */
const SOURCES = /^(judgement|(S([0-9]|1[0-3])|\[G?[1-9][0-9]*\])( (S([0-9]|1[0-3])|\[G?[1-9][0-9]*\]))*)$/;

const claimId = v.pipe(v.string('notText'), v.regex(/^[A-Z][0-9]{1,3}$/, 'malformed claim id'));

export const claimShape = closed({
  id: claimId,
  text: text(),
  kind: word(CLAIM_KINDS, 'kind of claim'),
  source: v.pipe(v.string('notText'), v.regex(SOURCES, 'malformed source')),
  weight: text(),
  evidence: list(conditionShape),
  attacks: list(claimId),
  supports: list(claimId),
});

export const resolutionShape = closed({
  id: word(RESOLUTIONS, 'resolution'),
  title: text(),
  text: text(),
  cost: text(),
  threshold: word(THRESHOLDS, 'threshold'),
  broad: v.boolean('notABoolean'),
  timely: list(conditionShape),
  affirmative: list(claimId, 1),
  negative: list(claimId, 1),
});

export const agendaItemShape = closed({ turn: whole(1, 999), resolution: word(RESOLUTIONS, 'resolution') });
