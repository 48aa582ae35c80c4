import { expect, it } from 'vitest';
import type { Game } from '../../../src/game/game.ts';
import type { Handover } from '../../../src/record/holders.ts';
import type { Eyes } from '../../../src/record/seenAt.ts';
import { timelineOf } from '../../../src/record/timeline.ts';
import { eyesFor, runsBetweenPeople } from '../../../src/view/replay/eyesFor.ts';
import type { Occupant } from '../../../src/vocabulary/levels.ts';
import { byNation, NATIONS, type Nation } from '../../../src/vocabulary/nations.ts';
import { recordOf } from '../../support/anyRecord.ts';
import { gameOf, quiet } from '../../support/engines.ts';
import { turns } from '../../support/play.ts';
import { playRandomly } from '../../support/randomPlay.ts';

const opponent: Occupant = { kind: 'opponent', level: 'novice' };
const person: Occupant = { kind: 'person', name: '' };
const running = turns(gameOf(quiet, 3), {});
const over = playRandomly(gameOf(quiet, 3), 3);

function replayOf(game: Game, persons: readonly Nation[], handovers: readonly Handover[] = []) {
  const seats = byNation((nation) => (persons.includes(nation) ? person : opponent));
  const record = { ...recordOf(game), seats, handovers };
  const timeline = timelineOf(record, game.engine, record.scenario.hash);
  if (!timeline.ok) throw new Error(timeline.fault.code);
  return { record, timeline: timeline.value };
}

function eyes(...of: Parameters<typeof replayOf>): readonly Eyes[] {
  return eyesFor(replayOf(...of));
}

it('a game that is over may be watched with everything in it, and as any of the nine', () => {
  for (const persons of [[], ['PAK'], ['CHN', 'PAK']] as const)
    expect(eyes(over, persons)).toEqual(['whole', ...NATIONS]);
});

it('a game that runs only as all nine see it, and as the seat of the one person who plays it', () => {
  expect(eyes(running, [])).toEqual(['public']);
  expect(eyes(running, ['PAK'])).toEqual(['public', 'PAK']);
  expect(eyes(running, ['CHN', 'PAK'])).toEqual(['public']);
});

it('that person is who sits there last', () => {
  const changed = [
    { from: 9, seat: 'PAK', to: opponent },
    { from: 9, seat: 'FRA', to: person },
  ] as const;
  expect(eyes(running, ['PAK'], changed)).toEqual(['public', 'FRA']);
  expect(eyes(running, ['PAK'], changed.slice(0, 1))).toEqual(['public']);
  expect(eyes(running, ['PAK'], changed.slice(1))).toEqual(['public']);
});

it('whoever looks behind a seat of a game that still runs between people is asked first', () => {
  expect(runsBetweenPeople(replayOf(running, ['CHN', 'PAK']))).toBe(true);
  expect(runsBetweenPeople(replayOf(running, ['PAK']))).toBe(false);
  expect(runsBetweenPeople(replayOf(over, ['CHN', 'PAK']))).toBe(false);
  expect(runsBetweenPeople({ ...replayOf(running, ['CHN', 'PAK']), called: 'History' })).toBe(false);
});
