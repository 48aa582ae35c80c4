import type { Scenario } from '../scenario/scenario.ts';
import { ok, type Result } from '../vocabulary/result.ts';
import type { Flags } from './flags.ts';
import type { Seating } from './players.ts';
import { labFault } from './words.ts';

/** Part `index`, counted from 1, of a series that is shared among `of` runs. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

/** Games in a row, each on the seed after that of the one before it. */
export interface Series {
  readonly scenario: Scenario;
  /** In the whole series, whoever plays them. */
  readonly games: number;
  /** Of the first game. */
  readonly seed: number;
  readonly seats: Seating;
  /** The part of it that is meant; null for the whole. */
  readonly shard: Shard | null;
}

const ALL: Shard = { index: 1, of: 1 };

/** The place in the whole series of the n-th game, counted from 0, of its part: every `of`-th is in it. */
export function placeAt({ shard }: Series, n: number): number {
  const { index, of } = shard ?? ALL;
  return index - 1 + n * of;
}

/** How many games there are in the part: none, where there are more parts than games. */
export function gamesIn({ games, shard }: Series): number {
  const { index, of } = shard ?? ALL;
  return Math.max(0, Math.ceil((games - index + 1) / of));
}

/** Reads `--shard K/N`; null where it is left out. */
export function shardOf(flags: Flags): Result<Shard | null> {
  const found = flags.values.get('shard');
  if (found === undefined) return ok(null);
  const [index = 0, of = 0] = /^\d{1,8}\/\d{1,8}$/.test(found) ? found.split('/').map(Number) : [];
  return index >= 1 && index <= of
    ? ok({ index, of })
    : { ok: false, fault: labFault('shardOutside', { found }) };
}
