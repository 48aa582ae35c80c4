import { SEMANTICS } from '../vocabulary/debate.ts';
import type { Bend } from './bend.ts';
import { DEBATES_A_CAMPAIGN, DebateHall } from './debates.ts';
import { readyFor } from './ready.ts';

/** Debates between equals on the positions of one campaign. */
export interface DebatesParam {
  readonly scenario: string;
  /** A coefficient that is not as it ships. */
  readonly bend: Bend | null;
  /** Of the first debate of the whole series. */
  readonly seed: number;
  /** Which campaign of the series, counted from 0. */
  readonly campaign: number;
}

/** How often the affirmative won, by `resolution.semantics`. */
export type DebatesResult = Readonly<Record<string, { readonly held: number; readonly won: number }>>;

export function debatesTask({ scenario, bend, seed, campaign }: DebatesParam): DebatesResult {
  const { engine } = readyFor(scenario, bend);
  const hall = new DebateHall(engine, seed);
  const counts: Record<string, { held: number; won: number }> = {};
  for (let step = 0; step < DEBATES_A_CAMPAIGN; step += 1) {
    for (const { id } of engine.scenario.resolutions) {
      for (const semantics of SEMANTICS) {
        const held = hall.hold(campaign * DEBATES_A_CAMPAIGN + step, id, semantics);
        if (!held) continue;
        const key = `${id}.${semantics}`;
        const before = counts[key] ?? { held: 0, won: 0 };
        counts[key] = { held: before.held + 1, won: before.won + (held.isAdopted ? 1 : 0) };
      }
    }
  }
  return counts;
}
