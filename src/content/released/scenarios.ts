// Written by scripts/release.ts: scenarios as they were given out, each fetched only when a recording asks for it.
import type { Scenario } from '../../scenario/scenario.ts';

export const releasedScenarios = [
  {
    id: 'campaign',
    version: 1,
    hash: 'cb02df78d66a9da0',
    load: async () =>
      (await import('./campaign1.json', { with: { type: 'json' } })).default as unknown as Scenario,
  },
  {
    id: 'campaign',
    version: 2,
    hash: '8d349a5f627c8138',
    load: async () =>
      (await import('./campaign2.json', { with: { type: 'json' } })).default as unknown as Scenario,
  },
  {
    id: 'history',
    version: 1,
    hash: '0164687cc2bd8f67',
    load: async () =>
      (await import('./history1.json', { with: { type: 'json' } })).default as unknown as Scenario,
  },
  {
    id: 'history',
    version: 2,
    hash: '851a9f6bab9461d0',
    load: async () =>
      (await import('./history2.json', { with: { type: 'json' } })).default as unknown as Scenario,
  },
  {
    id: 'lesson',
    version: 0,
    hash: 'efca14e074081f69',
    load: async () =>
      (await import('./lesson0.json', { with: { type: 'json' } })).default as unknown as Scenario,
  },
  {
    id: 'lesson',
    version: 1,
    hash: '5a4cdf45cb0f50b5',
    load: async () =>
      (await import('./lesson1.json', { with: { type: 'json' } })).default as unknown as Scenario,
  },
  {
    id: 'lesson',
    version: 2,
    hash: 'd49ff71786472d23',
    load: async () =>
      (await import('./lesson2.json', { with: { type: 'json' } })).default as unknown as Scenario,
  },
] as const;
