import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  LONGEST_LINE,
  lineAfter,
  nodesOf,
  type TreeNode,
  treesOf,
  treeWith,
} from '../../../src/view/app/gameTree.ts';
import type { BranchNote } from '../../../src/view/app/newGame.ts';
import type { SaveLabel } from '../../../src/view/app/saves.ts';

const nameOf = ({ id }: SaveLabel): string => `name of ${id}`;

function label(id: string, savedAt: number, branch?: BranchNote): SaveLabel {
  const base = {
    id,
    scenario: 'campaign',
    seats: ['PAK'],
    year: 2023,
    turn: 3,
    over: false,
    savedAt,
  } as const;
  return branch ? { ...base, branch } : base;
}

/** A branch that left the last of a line. */
function branch(id: string, savedAt: number, line: readonly string[], year = 2022): SaveLabel {
  return label(id, savedAt, { year, of: nameOf(label(line.at(-1) ?? '', 0)), seats: ['FRA'], line });
}

/** A tree as ids: those of games that aren't kept in brackets. */
function drawn({ id, label: kept, branches }: TreeNode): unknown {
  const told = kept ? id : `(${id})`;
  return branches.length === 0 ? told : { [told]: branches.map(drawn) };
}

const trees = (labels: readonly SaveLabel[]): unknown => treesOf(labels, nameOf).map(drawn);

describe('the trees of games that branched from each other', () => {
  it('hang each game on the one that it left, the earlier year first and of one year the newest', () => {
    expect(
      trees([
        label('alone', 9),
        label('root', 1),
        branch('late', 2, ['root'], 2030),
        branch('early', 3, ['root'], 2022),
        branch('newer', 4, ['root'], 2022),
        branch('twig', 5, ['root', 'early'], 2025),
      ]),
    ).toEqual(['alone', { root: [{ early: ['twig'] }, 'newer', 'late'] }]);
  });

  it('keep the place of a game that is gone, by what those that left it tell', () => {
    const labels = [branch('twig', 5, ['root', 'gone']), branch('other', 4, ['root']), label('root', 1)];
    expect(trees(labels)).toEqual([{ root: [{ '(gone)': ['twig'] }, 'other'] }]);
    const gone = nodesOf(treesOf(labels, nameOf)[0] as TreeNode).find(({ id }) => id === 'gone');
    expect(gone).toMatchObject({ called: 'name of gone', heldBy: 'twig' });
  });

  it('hang a branch on the nearest before it that is known', () => {
    expect(trees([branch('leaf', 5, ['root', 'gone', 'twig']), label('root', 1)])).toEqual([
      { root: [{ '(twig)': ['leaf'] }] },
    ]);
  });

  it('bring the branches of one shared game together', () => {
    expect(trees([branch('a', 1, ['shared-1']), branch('b', 2, ['shared-1']), label('c', 3)])).toEqual([
      'c',
      { '(shared-1)': ['b', 'a'] },
    ]);
  });

  it('find the game of a note that was written before there were trees by its name, if only one has it', () => {
    const old = { year: 2022, of: 'name of root' };
    expect(trees([label('root', 1), label('old', 2, old)])).toEqual([{ root: ['old'] }]);
    expect(trees([label('old', 2, old), label('older', 1, old)])).toEqual([
      { '(called name of root)': ['old', 'older'] },
    ]);
    const twins = treesOf([label('root', 1), label('twin', 3), label('old', 2, old)], () => 'name of root');
    expect(twins.map(drawn)).toEqual(['twin', { '(called name of root)': ['old'] }, 'root']);
  });

  it('hold every game just once, whatever the notes say', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
    const note = fc.record(
      {
        year: fc.nat({ max: 3 }),
        of: id.map((one) => `name of ${one}`),
        line: fc.array(id, { maxLength: 5 }),
      },
      { requiredKeys: ['year', 'of'] },
    );
    const labels = fc
      .uniqueArray(fc.record({ id, note: fc.option(note) }), { selector: (one) => one.id })
      .map((all) => all.map(({ id: own, note: left }, at) => label(own, at, left ?? undefined)));
    fc.assert(
      fc.property(labels, (all) => {
        const made = treesOf(all, nameOf);
        const nodes = made.flatMap(nodesOf);
        expect(nodes.flatMap(({ label: kept }) => (kept ? [kept.id] : [])).toSorted()).toEqual(
          all.map((one) => one.id).toSorted(),
        );
        expect(new Set(nodes.map((node) => node.id)).size).toBe(nodes.length);
        for (const node of nodes) {
          expect(node.label === null).toBe(node.called !== null);
          expect(treeWith(made, node.id)).not.toBeNull();
        }
      }),
    );
  });
});

describe('the line of a game that leaves another', () => {
  it('ends with that one, which is in it once', () => {
    expect(lineAfter([], 'a')).toEqual(['a']);
    expect(lineAfter(['a', 'b'], 'c')).toEqual(['a', 'b', 'c']);
    expect(lineAfter(['a', 'b'], 'a')).toEqual(['b', 'a']);
  });

  it('stays short, and keeps its beginning', () => {
    let line: readonly string[] = [];
    for (let at = 0; at < 100; at += 1) line = lineAfter(line, `game${at}`);
    expect(line).toHaveLength(LONGEST_LINE);
    expect([line[0], line.at(-1)]).toEqual(['game0', 'game99']);
  });
});
