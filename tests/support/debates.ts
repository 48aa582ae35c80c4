import type { Game } from '../../src/game/game.ts';
import { phase } from '../../src/game/opening.ts';
import { speakerOf, speechAt } from '../../src/game/speeches.ts';
import { submitSlip } from '../../src/game/writer.ts';
import type { OpenDebate } from '../../src/rules/position.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import type { Nation } from '../../src/vocabulary/nations.ts';
import type { Bid, SpeechSlip } from '../../src/vocabulary/talk.ts';
import { altered, type Changes, quiet } from './engines.ts';
import { beat, type Plan } from './play.ts';

/** Says nothing. */
export const SILENCE: SpeechSlip = { phase: 'debate', placements: [], question: null };

/**
 * A campaign in which ballots lean nowhere and nothing is presumed, so that one argument decides: the side that alone
 * speaks wins, and silence is a tie.
 */
export function undecided(changes: Changes = {}): Scenario {
  const { mostLean, presumption } = quiet.coefficients;
  return altered(quiet, {
    agenda: [],
    coefficients: {
      ...quiet.coefficients,
      mostLean: { ...mostLean, value: 0 },
      presumption: { ...presumption, value: 500 },
    },
    ...changes,
  });
}

export const bid = (resolution: Bid['resolution'], side: Bid['side'] = 'affirmative', coins = 1): Bid => ({
  resolution,
  side,
  coins,
});

/** Plays a turn up to its debate, or to the end of its Reveal where there is none. */
export function upToDebate(game: Game, plan: Plan = {}): Game {
  const { turn } = game.position;
  while (game.position.turn === turn && phase(game) !== 'debate') beat(game, plan);
  return game;
}

export function debateOf(game: Game): OpenDebate {
  const { debate } = game.position;
  if (!debate) throw new Error('no debate');
  return debate;
}

/** Gives the next speech. @throws when it is refused */
export function speak(game: Game, slip: SpeechSlip = SILENCE): Game {
  const handed = submitSlip(game, speakerOf(game.position) as Nation, slip);
  if (!handed.ok) throw new Error(JSON.stringify(handed.fault));
  return game;
}

/** The first thing that the side whose turn it is has to say of the resolution itself. */
export function opening(game: Game, place = 0): SpeechSlip {
  const debate = debateOf(game);
  const { side } = speechAt(debate);
  const reply = game.engine.bank.openings(debate.resolution, side)[place];
  if (!reply) throw new Error('nothing to say');
  return { phase: 'debate', placements: [{ claim: reply.claim.id, under: -1 }], question: null };
}

/** Holds the whole debate: only one side speaks, once, and carries the day; or nobody does. */
export function decided(game: Game, winner: 'affirmative' | 'negative' | null): Game {
  for (const side of ['affirmative', 'negative'] as const)
    speak(game, side === winner ? opening(game) : SILENCE);
  while (game.position.debate) speak(game);
  return game;
}
