import type { Game } from '../game/game.ts';
import { type ByNation, byNation, NATIONS, type Nation } from '../vocabulary/nations.ts';
import type { Pair } from './comparison.ts';
import { owedIn, type Standing, standingOf, type TurningPoint } from './turningPoint.ts';
import { choicesMade, eachWithout, type Made, type Progress } from './withoutChoice.ts';

/** A committed choice of any seat, and how the game came out with it and without it, others' decisions held. */
export interface WorldTurn extends Made {
  /** Agenda scores, 0-100: as it went, and without the choice. */
  readonly scores: ByNation<Pair<number>>;
  /** Ids of the world's ending: as it went, and without the choice. */
  readonly endings: Pair<string>;
  /** What leaving it out would have broken; the other game counts that too. */
  readonly owed: TurningPoint['owed'];
}

/** The nations whose agenda would have come out otherwise without a choice. */
export function movedBy({ scores }: Pick<WorldTurn, 'scores'>): readonly Nation[] {
  return NATIONS.filter((nation) => scores[nation].one !== scores[nation].other);
}

/** The nation whose agenda would have come out most otherwise; of equals, whoever chose. */
export function mostMovedBy({ scores, seat }: Pick<WorldTurn, 'scores' | 'seat'>): Nation {
  const gap = (nation: Nation): number => Math.abs(scores[nation].one - scores[nation].other);
  return NATIONS.reduce((one, other) => (gap(other) > gap(one) ? other : one), seat);
}

/** Another ending of the world weighs as much as one whole agenda, in thousandths of its hundred points. */
const ENDING_WEIGHT = 100_000;

/**
 * Looks for the choices of all nine on which most hung: for each, the game is played again without it, as one seat's
 * turning point is found. What counts is how far it moved the nine agendas, all together, and whether the world would
 * have ended otherwise. The heaviest first; of equals, the earlier. Step through it to keep a screen alive.
 * @param most how many to tell of at most
 */
export function* searchTurningPoints(game: Game, most = 5): Generator<Progress, readonly WorldTurn[]> {
  const standings = standingsOf(game);
  let found: readonly { readonly point: WorldTurn; readonly weight: number }[] = [];
  yield* eachWithout(game, choicesMade(game), ({ turn, seat, choice }, branch) => {
    const without = standingsOf(branch);
    const weight = weightOf(standings, without);
    if (weight === 0) return;
    const point: WorldTurn = {
      turn,
      seat,
      choice,
      scores: byNation((nation) => ({ one: standings[nation].score, other: without[nation].score })),
      endings: { one: standings[seat].ending, other: without[seat].ending },
      owed: owedIn(branch, turn, seat, choice),
    };
    found = [...found, { point, weight }].toSorted((one, other) => other.weight - one.weight).slice(0, most);
  });
  return found.map(({ point }) => point);
}

/** The same at one go. */
export function turningPointsOf(game: Game, most?: number): readonly WorldTurn[] {
  const search = searchTurningPoints(game, most);
  let step = search.next();
  while (!step.done) step = search.next();
  return step.value;
}

function standingsOf(game: Game): ByNation<Standing> {
  return byNation((nation) => standingOf(game, nation));
}

function weightOf(standings: ByNation<Standing>, without: ByNation<Standing>): number {
  let weight = standings.CHN.ending === without.CHN.ending ? 0 : ENDING_WEIGHT;
  for (const nation of NATIONS) weight += Math.abs(standings[nation].points - without[nation].points);
  return weight;
}
