import fc from 'fast-check';
import { expect, it } from 'vitest';
import { giveName, givenName, LONGEST_NAME, nameByDefault } from '../../../src/view/app/gameNames.ts';
import { removeSave, type SaveLabel } from '../../../src/view/app/saves.ts';
import { anyText } from '../../support/anyText.ts';
import { memoryStorage } from '../../support/openGames.ts';

const label: SaveLabel = {
  id: 'a',
  scenario: 'lesson',
  seats: ['PAK'],
  year: 2025,
  turn: 5,
  over: true,
  savedAt: 1,
};

it('is by default who left in which year, and of what left no game who plays', () => {
  expect(nameByDefault(label)).toBe('Pakistan, 2025, five years');
  const branch = { year: 2027, of: 'a game', seats: ['FRA'], line: ['b'] } as const;
  expect(nameByDefault({ ...label, branch })).toBe('France, from 2027');
  expect(nameByDefault({ ...label, branch: { ...branch, seats: [] } })).toBe('Nine opponents, from 2027');
  // Before there were trees no note told who sat down.
  expect(nameByDefault({ ...label, branch: { year: 2027, of: 'a game' } })).toBe('Pakistan, from 2027');
});

it('is kept beside the game, and goes with it or when it is emptied', () => {
  const kept = new Map<string, string>();
  const storage = memoryStorage(kept);
  giveName(storage, 'a', '  The  tariff\nline ');
  expect(givenName(storage, 'a')).toBe('The tariff line');
  expect(givenName(storage, 'b')).toBeNull();
  giveName(storage, 'a', ' \u202e ');
  expect(givenName(storage, 'a')).toBeNull();
  giveName(storage, 'a', 'again');
  removeSave(storage, 'a');
  expect(kept.size).toBe(0);
});

it('is one short line, whatever was typed', () => {
  const storage = memoryStorage();
  fc.assert(
    fc.property(anyText(200), (typed) => {
      giveName(storage, 'a', typed);
      const name = givenName(storage, 'a');
      if (name === null) return;
      expect(Array.from(name).length).toBeLessThanOrEqual(LONGEST_NAME);
      expect(name).not.toMatch(/\p{C}|\s\s|^\s|\s$/u);
      giveName(storage, 'a', name);
      expect(givenName(storage, 'a')).toBe(name);
    }),
  );
});
