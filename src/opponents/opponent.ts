import { checkCommitSlip } from '../game/commitRules.ts';
import type { Engine } from '../game/engine.ts';
import { checkSpeechSlip } from '../game/speeches.ts';
import { checkAnswerSlip, checkOfferSlip, incomingOffers } from '../game/talkRules.ts';
import type { SeatView } from '../game/view.ts';
import type { Position } from '../rules/position.ts';
import type { Nation } from '../vocabulary/nations.ts';
import type { Fault, Result } from '../vocabulary/result.ts';
import type { Slip } from '../vocabulary/talk.ts';
import type { Part, Refusal } from './account.ts';
import { commitWith } from './commit.ts';
import { type Mind, mindOf } from './mind.ts';
import { noviceOffer } from './novice.ts';
import { speechWith } from './orate.ts';
import type { Decision, Player } from './player.ts';
import { answerWith, offerWith } from './practised.ts';
import { takeProspects } from './prospects.ts';
import { NO_REASON, type Reason } from './reasons.ts';

/** A slip that is in order whatever the position: nothing offered, taken, said or done. */
export function safeSlip(view: SeatView): Slip {
  switch (view.phase) {
    case 'offer':
      return {
        phase: 'offer',
        offers: [],
        counsel: view.position.questions[view.seat] === undefined ? null : 0,
      };
    case 'answer':
      return {
        phase: 'answer',
        answers: incomingOffers(view.position, view.seat).map(() => false),
        word: null,
      };
    case 'commit':
      return { phase: 'commit', choices: [], stake: null };
    case 'debate':
      return { phase: 'debate', placements: [], question: null };
    default:
      throw new Error(`nothing to decide in phase ${view.phase}`);
  }
}

/** Checks a slip against what a seat sees: all that is asked about the seat itself it may see. */
export function faultOf(engine: Engine, view: SeatView, slip: Slip): Fault | null {
  const { position, seat } = view;
  const checked = checkedSlip(engine, position, seat, slip);
  return checked.ok ? null : checked.fault;
}

function checkedSlip(engine: Engine, position: Position, seat: Nation, slip: Slip): Result<Slip> {
  switch (slip.phase) {
    case 'offer':
      return checkOfferSlip(engine, position, seat, slip);
    case 'answer':
      return checkAnswerSlip(engine, position, seat, slip);
    case 'commit':
      return checkCommitSlip(engine, position, seat, slip);
    case 'debate':
      return checkSpeechSlip(engine, position, seat, slip);
  }
}

interface Thought {
  readonly slip: Slip;
  readonly parts: readonly Part[];
  readonly refused?: readonly Refusal[];
}

/**
 * What was decided, its reasons drawn up only when somebody asks: a game without a screen has nobody who does. A class
 * whose functions are handed in, since an engine counts a getter in an object's own braces, and a function made where a
 * property is set, among what lasts, and keeps everything with it that was thought.
 */
class Decided implements Decision {
  readonly slip: Slip;
  readonly explain: Decision['explain'];
  readonly refusals: Decision['refusals'];
  readonly fault: Fault | null = null;
  readonly #told: Part | undefined;

  constructor(
    slip: Slip,
    part: Part | undefined,
    explain: Decision['explain'],
    refusals: Decision['refusals'],
  ) {
    this.slip = slip;
    this.#told = part;
    this.explain = explain;
    this.refusals = refusals;
  }

  get reason(): Reason {
    return this.#told?.account().reason ?? NO_REASON;
  }
}

function think(mind: Mind, view: SeatView, player: Player): Thought {
  switch (view.phase) {
    case 'offer':
      return player.level === 'novice' ? noviceOffer(mind, view) : offerWith(mind, view);
    case 'answer':
      return answerWith(mind, view);
    case 'debate':
      return speechWith(mind, view);
    default:
      return commitWith(mind, view, player.level);
  }
}

/** The part whose reason is told: of what was committed the weightiest deed, since that is what others see and ask about. */
function told(sorted: readonly Part[], { phase }: SeatView): Part | undefined {
  const deed = phase === 'commit' ? sorted.find(({ choice }) => choice !== null) : undefined;
  return deed ?? sorted[0];
}

/**
 * What an opponent does in the beat at hand, and why. A function of what its seat sees, who it is, and its own stream
 * of chance, keyed (seed, turn, seat): whatever the seat may not see leaves the decision as it is.
 * @param seed 0 to 2^32 - 1
 * @throws when there is nothing to decide: the game is over
 */
export function opponentSlip(engine: Engine, view: SeatView, player: Player, seed: number): Decision {
  const safe = safeSlip(view);
  const mind = mindOf(engine, view, player, seed);
  if (view.phase !== 'debate') takeProspects(mind);
  const { slip, parts, refused = [] } = think(mind, view, player);
  const fault = faultOf(engine, view, slip);
  if (fault) return { slip: safe, reason: NO_REASON, explain: () => [], refusals: () => [], fault };
  const sorted = [...parts].sort((a, b) => b.weight - a.weight);
  return new Decided(
    slip,
    told(sorted, view),
    () => sorted.map((part) => part.account()),
    () => refused.map(({ offer, account }) => ({ offer, account: account() })),
  );
}
