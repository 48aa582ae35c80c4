import { createEngine } from '../game/engine.ts';
import type { GameRecord } from '../record/record.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { searchAll } from './replay/replaySearch.ts';

/** What the replay asks: which choice of each seat changed its game most. */
export interface Search {
  readonly record: GameRecord;
  readonly scenario: Scenario;
}

// A worker of its own: few look for turning points, and whoever only plays needn't fetch what finds them.
self.addEventListener('message', ({ data }: MessageEvent<Search>) => {
  for (const news of searchAll(data.record, createEngine(data.scenario))) self.postMessage(news);
});
