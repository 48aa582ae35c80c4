import type { Result } from '../../vocabulary/result.ts';
import { NATION_NAMES } from '../words/nationNames.ts';
import { isTitleKey, sayTitle } from '../words/titleWords.ts';
import type { TreeNode } from './gameTree.ts';
import { NAME_PREFIX, type SaveLabel } from './saves.ts';
import type { Storage } from './storage.ts';

/** The longest name that is kept, in characters. */
export const LONGEST_NAME = 60;

/** The name that somebody gave a game; null where nobody did. */
export function givenName(storage: Storage, id: string): string | null {
  const stored = storage.read(NAME_PREFIX + id);
  return stored.ok && stored.value !== null ? plainName(stored.value) || null : null;
}

/** Gives a game a name; an empty one takes it away. Faults: those of storage. */
export function giveName(storage: Storage, id: string, name: string): Result<null> {
  const plain = plainName(name);
  return plain === '' ? storage.remove(NAME_PREFIX + id) : storage.write(NAME_PREFIX + id, plain);
}

/** A name in one line, without letters that only steer the text around them. */
function plainName(name: string): string {
  const plain = name.replaceAll(/[\p{C}\s]+/gu, ' ').trim();
  return Array.from(plain).slice(0, LONGEST_NAME).join('').trim();
}

/** A save's line: the persons' seats, year, and which scenario. */
export function saveLine(label: SaveLabel): string {
  const known = `scenario.${label.scenario}`;
  const scenario = isTitleKey(known) ? sayTitle(known) : label.scenario;
  return sayTitle('saves.label', { seats: seatsLine(label.seats), year: label.year, scenario });
}

function seatsLine(seats: SaveLabel['seats']): string {
  return seats.map((seat) => NATION_NAMES[seat]).join(', ') || sayTitle('saves.watched');
}

/** What a kept game is called while nobody gave it a name: a branch by who left in which year. */
export function nameByDefault(label: SaveLabel): string {
  const { branch } = label;
  if (!branch) return saveLine(label);
  return sayTitle('saves.branch', { seats: seatsLine(branch.seats ?? label.seats), year: branch.year });
}

/** What a game of a tree is called. */
export function nameOfNode(storage: Storage, { called, id, label }: TreeNode): string {
  return givenName(storage, id) ?? (label ? nameByDefault(label) : (called ?? sayTitle('saves.unknown')));
}
