import type { SaveLabel } from './saves.ts';

/** A game among those that branched from one another. */
export interface TreeNode {
  readonly id: string;
  /** Null for a game that is not kept here: it was deleted, or somebody else's that was shared. */
  readonly label: SaveLabel | null;
  /** What a game that is not kept was called when it was left; null for one that is kept. */
  readonly called: string | null;
  /** Of a game that is not kept: a kept one that left it, and so may hold it as a link. */
  readonly heldBy: string | null;
  /** Those that left it: the earlier year first, and of one year the newest first. */
  readonly branches: readonly TreeNode[];
}

/** No note names more games that a branch goes back to. */
export const LONGEST_LINE = 40;

/** The line of a game that leaves another: that one's own line, and itself. Of a very long one the middle is forgotten. */
export function lineAfter(line: readonly string[], id: string): readonly string[] {
  const all = [...line.filter((one) => one !== id), id];
  return all.length > LONGEST_LINE ? [all[0] as string, ...all.slice(1 - LONGEST_LINE)] : all;
}

/**
 * Games as trees: each hangs on the one that it left, or, where that is unknown, on the nearest before it that is known.
 * Every label is in just one tree, whatever their notes say. The tree with the newest game comes first.
 * @param nameOf what a game without a branch's note is called; notes of before there were trees name their game by it alone
 */
export function treesOf(
  labels: readonly SaveLabel[],
  nameOf: (label: SaveLabel) => string,
): readonly TreeNode[] {
  const lines = new Map(labels.map((label) => [label.id, lineOf(label, labels, nameOf)]));
  const kept = new Map(labels.map((label) => [label.id, label]));
  /** Games that are gone, by what the first that left them tells of them. */
  const gone = new Map<string, SaveLabel>();
  for (const label of labels) {
    const left = lines.get(label.id)?.at(-1);
    if (left === undefined || kept.has(left) || gone.has(left)) continue;
    gone.set(left, label);
    lines.set(left, (lines.get(label.id) ?? []).slice(0, -1));
  }
  const parents = parentsIn(lines);
  const below = new Map<string | null, string[]>();
  for (const id of lines.keys()) {
    const parent = parents.get(id) ?? null;
    below.set(parent, [...(below.get(parent) ?? []), id]);
  }
  const node = (id: string): TreeNode => ({
    id,
    label: kept.get(id) ?? null,
    called: gone.get(id)?.branch?.of ?? null,
    heldBy: gone.get(id)?.id ?? null,
    branches: (below.get(id) ?? []).map(node).toSorted(byYear),
  });
  return (below.get(null) ?? []).map(node).toSorted((one, other) => newestIn(other) - newestIn(one));
}

/** The ids of the games that one goes back to, the first one first. */
function lineOf(
  { id, branch }: SaveLabel,
  labels: readonly SaveLabel[],
  nameOf: (label: SaveLabel) => string,
): readonly string[] {
  if (!branch) return [];
  if (branch.line) return branch.line.filter((one) => one !== id);
  const namesakes = labels.filter((label) => label.id !== id && !label.branch && nameOf(label) === branch.of);
  return namesakes.length === 1 && namesakes[0] ? [namesakes[0].id] : [`called ${branch.of}`];
}

/** On which game each hangs: the last of its line that is known, and none that hangs on it. */
function parentsIn(lines: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, string> {
  const parents = new Map<string, string>();
  const hangsOn = (id: string | undefined, root: string): boolean => {
    for (let at = id; at !== undefined; at = parents.get(at)) if (at === root) return true;
    return false;
  };
  for (const [id, line] of lines) {
    const parent = line.findLast((one) => lines.has(one) && !hangsOn(one, id));
    if (parent !== undefined) parents.set(id, parent);
  }
  return parents;
}

function byYear(one: TreeNode, other: TreeNode): number {
  const year = ({ label }: TreeNode): number => label?.branch?.year ?? 0;
  return year(one) - year(other) || newestIn(other) - newestIn(one);
}

function newestIn({ label, branches }: TreeNode): number {
  return Math.max(label?.savedAt ?? 0, ...branches.map(newestIn));
}

/** A game and all that hang on it, each before its branches. */
export function nodesOf(node: TreeNode): readonly TreeNode[] {
  return [node, ...node.branches.flatMap(nodesOf)];
}

/** The tree that a game is in; null where it is in none. */
export function treeWith(trees: readonly TreeNode[], id: string): TreeNode | null {
  return trees.find((tree) => nodesOf(tree).some((node) => node.id === id)) ?? null;
}
