import type { Nation } from '../../vocabulary/nations.ts';
import { nodesOf, type TreeNode } from '../app/gameTree.ts';

/** How a game of a tree stands to another, and for whom the difference is most worth knowing. */
export interface Kinship {
  /** `left`: this one left the other; `leftBy`: the other left this one; `kin`: they only go back to the same game. */
  readonly kind: 'left' | 'leftBy' | 'kin';
  /** The year in which one left the other; null for mere kin. */
  readonly year: number | null;
  /** The seat that was taken as they parted; null where nobody's is known. */
  readonly seat: Nation | null;
}

export function kinshipOf(tree: TreeNode, here: string, there: string): Kinship {
  const nodes = nodesOf(tree);
  const at = (id: string): TreeNode | undefined => nodes.find((node) => node.id === id);
  const seatOf = (id: string): Nation | null => {
    const { branch, seats } = at(id)?.label ?? {};
    return branch?.seats?.[0] ?? seats?.[0] ?? null;
  };
  const hangsOn = (id: string, on: string): boolean =>
    at(on)?.branches.some((branch) => branch.id === id) === true;
  const yearOf = (id: string): number | null => at(id)?.label?.branch?.year ?? null;
  if (hangsOn(here, there) && yearOf(here) !== null)
    return { kind: 'left', year: yearOf(here), seat: seatOf(here) };
  if (hangsOn(there, here) && yearOf(there) !== null)
    return { kind: 'leftBy', year: yearOf(there), seat: seatOf(there) };
  return { kind: 'kin', year: null, seat: seatOf(here) ?? seatOf(there) };
}
