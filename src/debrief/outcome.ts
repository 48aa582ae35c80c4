import type { Game } from '../game/game.ts';
import { isCommitted } from '../game/log.ts';
import { scoreOf } from '../game/score.ts';
import { endingOf } from '../rules/ending.ts';
import { nationalOf, type Position, trustOf, worldOf } from '../rules/position.ts';
import type { ResolutionId } from '../vocabulary/debate.ts';
import { type ByNation, byNation, NATIONS, type Nation } from '../vocabulary/nations.ts';
import { wordsOf } from './wordRecord.ts';

/** Two nations, and how far they trust each other: the mean of both ways, 0-100. */
export interface TrustPair {
  readonly pair: readonly [Nation, Nation];
  readonly trust: number;
}

/** What one nation came to. */
export interface NationOutcome {
  /** Its agenda, 0-100. */
  readonly score: number;
  /** How many of its four aims it reached in full. */
  readonly reached: number;
  readonly kept: number;
  readonly broken: number;
}

/** What a game came to, in few numbers: to be laid beside those of other rooms. */
export interface Outcome {
  readonly ending: { readonly id: string; readonly title: string };
  readonly played: number;
  readonly tension: number;
  readonly openness: number;
  /** Means over the nine, in whole points. */
  readonly prestige: number;
  readonly science: number;
  readonly prosperity: number;
  readonly trust: number;
  readonly nations: ByNation<NationOutcome>;
  readonly adopted: readonly ResolutionId[];
  readonly rejected: readonly ResolutionId[];
  /** Of equals the first in the fixed order. */
  readonly warmest: TrustPair;
  readonly coldest: TrustPair;
}

/** Reads off a game that is over what it came to. */
export function outcomeOf(game: Game): Outcome {
  const { engine, position, turns } = game;
  const { id, title } = endingOf(engine.scenario, position);
  const mean = (numbers: readonly number[]): number =>
    Math.round(numbers.reduce((sum, one) => sum + one, 0) / numbers.length);
  const over = (measure: 'prestige' | 'science' | 'prosperity'): number =>
    mean(NATIONS.map((nation) => nationalOf(position, measure, nation)));
  const pairs = pairsIn(position);
  const debates = turns.flatMap(({ debate }) => (debate ? [debate] : []));
  const decided = (isAdopted: boolean): readonly ResolutionId[] =>
    debates.filter((debate) => debate.isAdopted === isAdopted).map(({ resolution }) => resolution);
  return {
    ending: { id, title },
    played: turns.filter(isCommitted).length,
    tension: worldOf(position, 'tension'),
    openness: worldOf(position, 'openness'),
    prestige: over('prestige'),
    science: over('science'),
    prosperity: over('prosperity'),
    trust: mean(pairs.map(({ trust }) => trust)),
    nations: byNation((nation) => {
      const words = wordsOf(turns, nation);
      const { aims, score } = scoreOf(game, nation);
      const kept = words.filter((word) => word.kept).length;
      return {
        score,
        reached: aims.filter(({ mills }) => mills === 1000).length,
        kept,
        broken: words.length - kept,
      };
    }),
    adopted: decided(true),
    rejected: decided(false),
    warmest: pairs.reduce((most, one) => (one.trust > most.trust ? one : most)),
    coldest: pairs.reduce((least, one) => (one.trust < least.trust ? one : least)),
  };
}

function pairsIn(position: Position): readonly TrustPair[] {
  return NATIONS.flatMap((one, at) =>
    NATIONS.slice(at + 1).map(
      (other): TrustPair => ({
        pair: [one, other],
        trust: Math.round((trustOf(position, one, other) + trustOf(position, other, one)) / 2),
      }),
    ),
  );
}
