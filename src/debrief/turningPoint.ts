import type { Game } from '../game/game.ts';
import { scoreOf } from '../game/score.ts';
import { endingOf } from '../rules/ending.ts';
import type { Nation } from '../vocabulary/nations.ts';
import { choicesMade, eachWithout, type Progress } from './withoutChoice.ts';

/** How a game came out for one seat. */
export interface Standing {
  /** The agenda, 0-100. */
  readonly score: number;
  /** The same before rounding, 0-100,000. */
  readonly points: number;
  /** Id of the world's ending. */
  readonly ending: string;
}

/** One committed choice, and how the game would have come out without it, everybody else's decisions held. */
export interface TurningPoint {
  readonly turn: number;
  /** The choice, by code. */
  readonly choice: string;
  readonly standing: Standing;
  readonly without: Standing;
  /** Leaving it out would have broken the seat's Word, or what it had agreed; the other game counts that too. */
  readonly owed: 'word' | 'deal' | null;
}

/** Most choices that a search weighs; a campaign of three choices a turn has 45. */
const BUDGET = 60;

/**
 * Looks for the seat's choice that changed its own score most: for each, the game is played again without it.
 * Deterministic; the earlier choice wins a tie. Step through it to keep a screen alive.
 * @param budget how many choices to weigh at most, earliest first
 * @param isWanted which of its choices to weigh; all, if nothing is said
 * @returns null when the seat committed nothing, or when nothing it did made a difference
 */
export function* searchTurningPoint(
  game: Game,
  seat: Nation,
  budget = BUDGET,
  isWanted: (turn: number, choice: string) => boolean = () => true,
): Generator<Progress, TurningPoint | null> {
  const standing = standingOf(game, seat);
  const candidates = choicesMade(game)
    .filter(({ turn, seat: by, choice }) => by === seat && isWanted(turn, choice))
    .slice(0, budget);
  const found: { best: TurningPoint | null } = { best: null };
  yield* eachWithout(game, candidates, ({ turn, choice }, branch) => {
    const point: TurningPoint = {
      turn,
      choice,
      standing,
      without: standingOf(branch, seat),
      owed: owedIn(branch, turn, seat, choice),
    };
    if (weightOf(point) > (found.best ? weightOf(found.best) : 0)) found.best = point;
  });
  return found.best;
}

/** The same at one go. */
export function turningPointOf(game: Game, seat: Nation, budget = BUDGET): TurningPoint | null {
  const search = searchTurningPoint(game, seat, budget);
  let step = search.next();
  while (!step.done) step = search.next();
  return step.value;
}

function weightOf({ standing, without }: TurningPoint): number {
  return Math.abs(standing.points - without.points);
}

export function standingOf(game: Game, seat: Nation): Standing {
  const { aims, score } = scoreOf(game, seat);
  let points = 0;
  for (const { aim, mills } of aims) points += aim.weight * mills;
  return { score, points, ending: endingOf(game.engine.scenario, game.position).id };
}

/** What of the seat's Word or agreements the choice's absence broke, in the game without it. */
export function owedIn(branch: Game, turn: number, seat: Nation, choice: string): TurningPoint['owed'] {
  const happened = branch.turns[turn - 1]?.occurrences ?? [];
  const kind = choice.split(':')[0];
  if (happened.some(({ deed, by, about }) => deed === 'wordBroken' && by === seat && about === choice))
    return 'word';
  const acts: Readonly<Record<string, string>> = { lend: 'loan' };
  const act = acts[kind ?? ''] ?? kind;
  return happened.some(({ deed, by, about }) => deed === 'dealBroken' && by === seat && about === act)
    ? 'deal'
    : null;
}
