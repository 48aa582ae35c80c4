import type { Scenario } from '../scenario/scenario.ts';
import { history } from './history/scenario.ts';
import { playable } from './playable.ts';

/** Every scenario there is today, by id: what the lab plays and opens. */
export const scenarios: Readonly<Record<string, Scenario>> = { ...playable, history };
