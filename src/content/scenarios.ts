import type { Scenario } from '../scenario/scenario.ts';
import { campaign } from './campaign.ts';
import { history } from './history/scenario.ts';
import { lesson } from './lesson.ts';

/** Every scenario that ships, by id. */
export const scenarios: Readonly<Record<string, Scenario>> = { campaign, lesson, history };
