import type { Scenario } from '../scenario/scenario.ts';
import { history } from './history/scenario.ts';
import { playable } from './playable.ts';

/** Every scenario that ships, by id. */
export const scenarios: Readonly<Record<string, Scenario>> = { ...playable, history };
