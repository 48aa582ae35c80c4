import type { Scenario } from '../scenario/scenario.ts';
import { campaign } from './campaign.ts';
import { history } from './history/scenario.ts';
import { lesson } from './lesson.ts';

/** Every scenario there is today, by id: what the page and the lab play and open. */
export const scenarios: Readonly<Record<string, Scenario>> = { campaign, lesson, history };
