// Written by scripts/release.ts: scenarios as they were given out, each fetched only when a recording asks for it.
import type { Scenario } from '../../scenario/scenario.ts';

export const releasedScenarios = [
  {
    id: 'lesson',
    version: 0,
    hash: 'efca14e074081f69',
    load: async () =>
      (await import('./lesson0.json', { with: { type: 'json' } })).default as unknown as Scenario,
  },
] as const;
