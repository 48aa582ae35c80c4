import type { TurnLog } from '../../game/log.ts';
import type { Moment } from '../../record/timeline.ts';
import { worldOf } from '../../rules/position.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { PlayState } from '../play/playState.ts';
import { watchSentence } from '../play/watchSentence.ts';
import { beatName } from '../words/beatName.ts';
import { type Names, resolutionTitle, yearOf } from '../words/names.ts';
import { sayReplay } from '../words/replayWords.ts';

/** A moment's name: `2024, Reveal`. @param turns of the whole game that it is of */
export function momentTitle(moment: Moment, turns: readonly TurnLog[], names: Names): string {
  return sayReplay('moment', { year: yearOf(names, moment.turn), beat: beatName(moment, turns) });
}

/** What a screen reader tells of a moment. */
export function momentSentence(
  { turn, beat }: Moment,
  state: PlayState,
  scenario: Scenario,
  names: Names,
): string {
  const { position, turns } = state.view;
  if (beat === 'year')
    return sayReplay('live.year', {
      year: yearOf(names, turn),
      tension: worldOf(position, 'tension'),
      openness: worldOf(position, 'openness'),
    });
  const debate = beat === 'debate' ? turns[turn - 1]?.debate : null;
  if (debate) {
    const title = resolutionTitle(names, debate.resolution);
    return sayReplay(debate.isAdopted ? 'debate.adopted' : 'debate.rejected', { title });
  }
  return watchSentence(state, scenario, names, 'normal') ?? '';
}
