import { campaign } from '../../src/content/campaign.ts';
import type { Game } from '../../src/game/game.ts';
import type { Resolution } from '../../src/scenario/scenario.ts';
import type { ResolutionId } from '../../src/vocabulary/debate.ts';
import type { Changes } from '../support/engines.ts';
import { gives, type Plan } from '../support/play.ts';
import { pair, type World } from './world.ts';

/**
 * An assembly that sits every year of the first three and argues about nothing but what somebody bids for: bills are
 * never drawn by the chair.
 */
export function sitting(
  changes: Changes = {},
  alsoOpen: (resolution: Resolution) => boolean = () => false,
): Changes {
  return {
    systems: ['courting', 'programmes', 'pledges', 'debate'],
    sessions: [1, 2, 3],
    agenda: [],
    resolutions: campaign.resolutions.filter((one) => one.threshold === 'congress' || alsoOpen(one)),
    ...changes,
  };
}

/** The United States tables a bill; nobody argues, so that Congress votes as it leans. */
export function bill(resolution: ResolutionId, rest: Plan = {}): Plan {
  return { ...rest, bids: { USA: { resolution, side: 'affirmative', coins: 1 } } };
}

/** China and Russia found their station. */
export const FOUND: Plan = { offers: [gives('CHN', 'found', 'RUS')], commits: { CHN: ['found:RUS'] } };

/** One argument for a resolution, by the first to speak. */
function speakingFor(resolution: ResolutionId): Plan {
  const claim = campaign.resolutions.find(({ id }) => id === resolution)?.affirmative[0];
  if (!claim) throw new Error(`nothing speaks for ${resolution}`);
  return { speeches: { 0: [{ claim, under: -1 }] } };
}

/**
 * Two games that differ in one speech: it is given and the resolution adopted, or the speaker keeps silent and it is
 * rejected. Audiences lean to neither side, so that an argument nobody answers decides.
 * @param founded whether China and Russia found their station in the year before, and the law is repealed then
 */
export function decided(
  world: World,
  resolution: ResolutionId,
  changes: Changes = {},
  founded = false,
): readonly [Game, Game] {
  const { mostLean } = world.scenario.coefficients;
  const turn = founded ? 2 : 1;
  const setup: Changes = {
    ...sitting(changes, ({ id }) => id === resolution),
    coefficients: { ...world.scenario.coefficients, mostLean: { ...mostLean, value: 0 } },
    sessions: founded ? [1, 2] : [1],
    agenda: [{ turn, resolution }],
  };
  const before = founded ? [{ ...bill('repealLaw', FOUND), ...speakingFor('repealLaw') }] : [];
  return pair(world, setup, [...before, speakingFor(resolution)], [...before, {}]);
}
