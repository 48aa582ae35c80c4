import type { Move } from './moves.ts';
import type { Relation } from './relation.ts';
import type { Relations } from './relations.ts';
import type { Standing } from './standing.ts';
import type { MachineStates } from './states.ts';

/** Why the machines refuse a choice: the standing in the way, or `state` when the state itself rules it out. */
export interface Refusal {
  readonly standing: Standing | 'state';
  readonly move: Move;
}

/** Whether the machines permit all moves of a choice as things stand. */
export function arePermitted(relations: Relations, states: MachineStates, moves: readonly Move[]): boolean {
  for (const { slot, event } of moves) {
    if (!(relations.bySlot[slot] as Relation).take(states[slot] as string, event)) return false;
  }
  return true;
}

/** Asks the machines whether all moves of a choice are permitted as things stand; the first refusal, or null. */
export function refusalOf(
  relations: Relations,
  states: MachineStates,
  moves: readonly Move[],
): Refusal | null {
  for (const move of moves) {
    const relation = relations.bySlot[move.slot] as Relation;
    if (relation.take(states[move.slot] as string, move.event)) continue;
    const isHindrance = OBSTACLES.has(move.standing) && wouldGo(relation, states[move.slot] as string, move);
    return { standing: isHindrance ? move.standing : 'state', move };
  }
  return null;
}

/** Whether a move would go through if nothing were in the way. */
function wouldGo(relation: Relation, state: string, { type }: Move): boolean {
  return UNHINDERED.some((standing) => relation.step(state, type, standing) !== null);
}

/** The states after moves that are permitted one after the other; those that aren't are left out. */
export function statesAfter(
  relations: Relations,
  states: MachineStates,
  moves: readonly Move[],
): MachineStates {
  // Most acts leave no mark on any machine, and the list is long: it is copied at the first that does.
  let next: string[] | null = null;
  for (const { slot, event } of moves) {
    const relation = relations.bySlot[slot] as Relation;
    const state = (next ?? states)[slot] as string;
    const step = relation.take(state, event);
    if (!step || step.to === state) continue;
    next ??= [...states];
    next[slot] = step.to;
  }
  return next ?? states;
}

const OBSTACLES: ReadonlySet<Standing> = new Set([
  'noOffice',
  'self',
  'unagreed',
  'barred',
  'frozen',
  'underTruce',
  'noStation',
  'leader',
  'taken',
]);

/** How things stand when nothing is in the way: an obstacle is to blame only if the event would then go through. */
const UNHINDERED: readonly Standing[] = ['clear', 'carried'];
