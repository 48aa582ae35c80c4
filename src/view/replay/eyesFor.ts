import { isOver } from '../../game/opening.ts';
import { personsOf } from '../../record/holders.ts';
import type { Eyes } from '../../record/seenAt.ts';
import { isNation, NATIONS } from '../../vocabulary/nations.ts';
import type { OpenReplay } from '../play/playModule.ts';
import type { Names } from '../words/names.ts';
import { sayReplay } from '../words/replayWords.ts';

/** Whether several people may still play the game, each with secrets that a look from another seat would tell. */
export function runsBetweenPeople({
  called,
  record,
  timeline,
}: Pick<OpenReplay, 'called' | 'record' | 'timeline'>): boolean {
  return !isOver(timeline.game) && called === undefined && personsOf(record).length > 1;
}

/**
 * Through whose eyes a replay may be watched, the widest first. Of a game that somebody may still play only what all nine see, and
 * the seat of the one person who plays it: whoever goes on with it learns nothing that its seat doesn't know.
 */
export function eyesFor({
  called,
  record,
  timeline,
}: Pick<OpenReplay, 'called' | 'record' | 'timeline'>): readonly Eyes[] {
  if (isOver(timeline.game) || called !== undefined) return ['whole', ...NATIONS];
  const persons = personsOf(record);
  return persons.length === 1 ? ['public', ...persons] : ['public'];
}

/** The name of a pair of eyes. */
export function eyesLabel(eyes: Eyes, names: Names): string {
  return isNation(eyes) ? names.nations[eyes].label : sayReplay(`eyes.${eyes}`);
}
