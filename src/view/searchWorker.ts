import { createEngine } from '../game/engine.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { type Question, searchFor } from './search/searchFor.ts';

/** What a replay or a debrief asks, and on which scenario its games were played. */
export interface Search {
  readonly question: Question;
  readonly scenario: Scenario;
}

// A worker of its own: few look for turning points, and whoever only plays needn't fetch what finds them.
self.addEventListener('message', ({ data }: MessageEvent<Search>) => {
  for (const news of searchFor(data.question, createEngine(data.scenario))) self.postMessage(news);
});
