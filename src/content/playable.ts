import type { Scenario } from '../scenario/scenario.ts';
import { campaign } from './campaign.ts';
import { lesson } from './lesson.ts';

/** Every scenario that is played from its opening on, by id: all that the page plays and opens. */
export const playable: Readonly<Record<string, Scenario>> = { campaign, lesson };
