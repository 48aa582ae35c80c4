import type { DebatesParam } from '../debatesTask.ts';
import { debatesEven } from '../targets/debates.ts';
import { type About, debateAll, type Run, type Series } from './run.ts';

/**
 * Campaigns on whose positions debates are held, for each seed of the run: fifty debates on each resolution under either
 * semantics. On twenty seeds that makes a thousand, whose share may be off by three points at 95 per cent, so that chance
 * does not decide what is even.
 */
const CAMPAIGNS_A_SEED = 10;

const campaignsOf = ({ games, engine }: Run): number =>
  engine.scenario.resolutions.length === 0 ? 0 : games * CAMPAIGNS_A_SEED;

/** Debates between equal speakers, on every resolution under either semantics. */
export const debates: Series = {
  games: campaignsOf,
  async play(run) {
    const counts: Record<string, { held: number; won: number }> = {};
    await debateAll(run, tasks(run), (_, result) => {
      for (const [id, { held, won }] of Object.entries(result)) {
        const before = counts[id] ?? { held: 0, won: 0 };
        counts[id] = { held: before.held + held, won: before.won + won };
      }
    });
    const resolutions = run.engine.scenario.resolutions.map(({ id }) => id);
    return resolutions.length === 0 ? [] : [debatesEven(counts, resolutions)];
  },
};

function* tasks(run: Run): Generator<About<null, DebatesParam>> {
  for (let campaign = 0; campaign < campaignsOf(run); campaign += 1)
    yield [null, { scenario: run.engine.scenario.id, bend: run.bend, seed: run.seed, campaign }];
}
