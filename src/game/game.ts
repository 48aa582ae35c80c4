import { streamOf } from '../rules/chance.ts';
import type { Position } from '../rules/position.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Semantics } from '../vocabulary/debate.ts';
import { type ByNation, byNation, type Nation } from '../vocabulary/nations.ts';
import type { Entry, Slip } from '../vocabulary/talk.ts';
import type { Engine } from './engine.ts';
import { copyLog, emptyTurnLog, type TurnLog } from './log.ts';

/** What a game is started from. The same setup and the same entries give the same game everywhere. */
export interface GameSetup {
  /** 0 to 2^32 - 1. */
  readonly seed: number;
  /** Which secret aim of its pool each seat has drawn. */
  readonly secrets: ByNation<number>;
  /** How debates are decided; DF-QuAD where nothing is said. */
  readonly semantics?: Semantics;
}

/**
 * One game in progress. Two modules alone change it: the writer for the seats (`submitSlip`, `withdrawSlip`, `endEarly`)
 * and the facilitator's hand (`intervene`). Everybody else reads.
 */
export interface Game {
  readonly engine: Engine;
  readonly setup: GameSetup;
  position: Position;
  /** The turns so far, the running one last. */
  readonly turns: TurnLog[];
  /** Accepted slips of closed beats and what the facilitator did, in the order in which they took effect. */
  readonly entries: Entry[];
  /** Slips of the running beat; each can be replaced until all are in. */
  slips: Partial<Record<Nation, Slip>>;
  /** The position's list of states where the running beat has made it and nobody else holds it yet; else null. */
  ownStates: string[] | null;
  /** Whether the table rose before the last turn; absent while it has not. */
  endedEarly?: true;
}

/** A game that nobody plays, on a position that is only imagined: its rules can be asked what would happen. */
export function imaginedGame(engine: Engine, position: Position): Game {
  return {
    engine,
    setup: { seed: 0, secrets: {} as GameSetup['secrets'] },
    position,
    turns: [emptyTurnLog(position.turn)],
    entries: [],
    slips: {},
    ownStates: null,
  };
}

/** Draws each seat's secret aim from its pool. A table of several persons uses a fresh, unknown seed for it. */
export function drawSecrets(scenario: Scenario, seed: number): ByNation<number> {
  return byNation((nation) =>
    streamOf(seed, 0, `secret:${nation}`).below(scenario.agendas[nation].secret.length),
  );
}

export function setupOf(scenario: Scenario, seed: number, semantics: Semantics = 'dfQuad'): GameSetup {
  const secrets = drawSecrets(scenario, seed);
  return semantics === 'dfQuad' ? { seed, secrets } : { seed, secrets, semantics };
}

export function semanticsOf(setup: GameSetup): Semantics {
  return setup.semantics ?? 'dfQuad';
}

/** A game that shares nothing with the original that either will change. */
export function copyGame(game: Game): Game {
  return {
    ...game,
    position: { ...game.position, numbers: game.position.numbers.slice() },
    turns: game.turns.map((log, index) => (index === game.turns.length - 1 ? copyLog(log) : log)),
    entries: [...game.entries],
    slips: { ...game.slips },
    ownStates: null,
  };
}
