import { expect, it } from 'vitest';
import { treesOf } from '../../../src/view/app/gameTree.ts';
import type { SaveLabel } from '../../../src/view/app/saves.ts';
import { kinshipOf } from '../../../src/view/replay/kinship.ts';
import type { Nation } from '../../../src/vocabulary/nations.ts';

function label(id: string, seat: Nation, line?: readonly string[]): SaveLabel {
  const base = {
    id,
    scenario: 'lesson',
    seats: ['PAK'],
    year: 2025,
    turn: 5,
    over: true,
    savedAt: 1,
  } as const;
  return line ? { ...base, branch: { year: 2023, of: 'a game', seats: [seat], line } } : base;
}

const [tree] = treesOf(
  [label('root', 'PAK'), label('one', 'FRA', ['root']), label('two', 'JPN', ['root'])],
  ({ id }) => id,
);
if (!tree) throw new Error('no tree');

it('tells which of two games left the other and in whose seat, or that they only go back to the same', () => {
  expect(kinshipOf(tree, 'one', 'root')).toEqual({ kind: 'left', year: 2023, seat: 'FRA' });
  expect(kinshipOf(tree, 'root', 'two')).toEqual({ kind: 'leftBy', year: 2023, seat: 'JPN' });
  expect(kinshipOf(tree, 'one', 'two')).toEqual({ kind: 'kin', year: null, seat: 'FRA' });
});
