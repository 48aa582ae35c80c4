import * as v from 'valibot';
import { REASON_KEYS, type Reason } from '../../opponents/reasons.ts';
import { parseSlip } from '../../record/slipShape.ts';
import type { GivenReason } from '../../table/table.ts';
import { SEMANTICS } from '../../vocabulary/debate.ts';
import { LEVELS } from '../../vocabulary/levels.ts';
import { isNation, NATIONS } from '../../vocabulary/nations.ts';
import { ACTS } from '../../vocabulary/talk.ts';
import { LONGEST_LINE } from '../app/gameTree.ts';
import type { NewGame } from '../app/newGame.ts';
import type { Draft } from './draft.ts';
import type { Place } from './playState.ts';

/** What a save holds beyond the record: where the person was, and what opponents said of themselves. */
export interface SavedGame {
  readonly record: string;
  readonly place: Place;
  readonly setup: NewGame;
  /** Why the opponents did what they did; only told, never decided by. */
  readonly reasons: readonly GivenReason<Reason>[];
}

const nation = v.picklist(NATIONS);
const whole = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A draft is sound when each part of it would make a slip of the right shape. */
function isDraft(value: unknown): value is Draft {
  const draft = value as Partial<Draft> | null;
  if (typeof draft !== 'object' || draft === null || !Array.isArray(draft.answers)) return false;
  const answers = draft.answers.map((answer) => answer === true);
  return (
    draft.answers.every((answer) => answer === null || typeof answer === 'boolean') &&
    parseSlip({ phase: 'offer', offers: draft.offers, counsel: draft.counsel }) !== undefined &&
    parseSlip({ phase: 'answer', answers, word: draft.word }) !== undefined &&
    parseSlip({ phase: 'commit', choices: draft.choices, stake: draft.stake, bid: draft.bid ?? null }) !==
      undefined &&
    parseSlip({ phase: 'debate', placements: draft.placements ?? [], question: draft.question ?? null }) !==
      undefined
  );
}

const branch = v.strictObject({
  year: whole,
  of: v.string(),
  seats: v.exactOptional(v.pipe(v.array(nation), v.maxLength(NATIONS.length))),
  line: v.exactOptional(v.pipe(v.array(v.string()), v.maxLength(LONGEST_LINE))),
  game: v.exactOptional(v.string()),
});

const savedShape = v.object({
  record: v.string(),
  place: v.strictObject({
    screen: v.picklist([
      'watch',
      'offers',
      'answers',
      'cover',
      'commit',
      'waiting',
      'reveal',
      'assembly',
      'chapter',
      'swapped',
      'ending',
    ]),
    seat: v.nullable(nation),
    draft: v.nullable(v.custom<Draft>(isDraft)),
    revealed: whole,
    heard: v.exactOptional(v.strictObject({ turn: whole, heard: whole, opened: whole })),
  }),
  setup: v.strictObject({
    scenario: v.string(),
    persons: v.pipe(v.array(nation), v.maxLength(NATIONS.length)),
    level: v.picklist(LEVELS),
    seed: v.pipe(whole, v.maxValue(0xffffffff)),
    prologue: v.picklist(['film', 'guide', 'none']),
    semantics: v.exactOptional(v.picklist(SEMANTICS)),
    branch: v.exactOptional(branch),
    swap: v.exactOptional(
      v.strictObject({
        was: nation,
        chair: nation,
        first: whole,
        last: whole,
        home: v.nullable(v.string()),
        called: v.exactOptional(v.string()),
        branch: v.exactOptional(branch),
      }),
    ),
  }),
  reasons: v.optional(v.array(v.unknown()), []),
});

const refusedShape = v.looseObject({ by: nation, to: nation, act: v.picklist(ACTS) });

/** Reads what lies in a save; undefined when it is damaged. Reasons that this version can't word are left out. */
export function parseSavedGame(text: string): SavedGame | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const parsed = v.safeParse(savedShape, value);
  if (!parsed.success) return undefined;
  const { reasons, ...saved } = parsed.output;
  return { ...saved, reasons: reasons.filter(isReason) };
}

function isReason(value: unknown): value is GivenReason<Reason> {
  const given = value as Partial<GivenReason<Reason>> | null;
  return (
    typeof given?.turn === 'number' &&
    typeof given.phase === 'string' &&
    isNation(given.seat) &&
    (given.refused === undefined || v.is(refusedShape, given.refused)) &&
    typeof given.reason?.key === 'string' &&
    given.reason.key in REASON_KEYS &&
    typeof given.reason.params === 'object' &&
    given.reason.params !== null &&
    REASON_KEYS[given.reason.key].every((name) => name in (given.reason?.params ?? {}))
  );
}
