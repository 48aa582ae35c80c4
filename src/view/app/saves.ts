import { isNation, type Nation } from '../../vocabulary/nations.ts';
import { fail, ok, type Result } from '../../vocabulary/result.ts';
import type { BranchNote } from './newGame.ts';
import type { Storage } from './storage.ts';

/** What the list of saves shows; the game itself lies under its own key. */
export interface SaveLabel {
  readonly id: string;
  readonly scenario: string;
  /** Those that persons hold; none of a game that is only watched. */
  readonly seats: readonly Nation[];
  readonly year: number;
  readonly turn: number;
  readonly over: boolean;
  /** Of a game that was taken over from a recording: all of its note but the other game itself. */
  readonly branch?: Omit<BranchNote, 'game'>;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
}

/** A save as it lies in storage. `game` is text for the play module to read. */
export interface Save {
  readonly label: SaveLabel;
  readonly game: string;
}

const PREFIX = 'save.';
/** Names that people gave their games lie beside these, so that a running game does not write over its own. */
export const NAME_PREFIX = 'name.';
/** Finished games that are kept; older ones make room. Unfinished ones are never dropped. */
const MOST_FINISHED = 6;
/** The same of games that branched from each other, which are there to be compared. */
const MOST_IN_TREES = 24;

function isLabel(value: unknown): value is SaveLabel {
  const label = value as Partial<SaveLabel> | null;
  return (
    typeof label === 'object' &&
    label !== null &&
    typeof label.id === 'string' &&
    typeof label.scenario === 'string' &&
    Array.isArray(label.seats) &&
    typeof label.year === 'number' &&
    typeof label.turn === 'number' &&
    typeof label.over === 'boolean' &&
    typeof label.savedAt === 'number' &&
    (label.branch === undefined || isNote(label.branch))
  );
}

function isNote(note: Partial<BranchNote> | null): boolean {
  return (
    typeof note?.year === 'number' &&
    typeof note.of === 'string' &&
    (note.seats === undefined || (Array.isArray(note.seats) && note.seats.every(isNation))) &&
    (note.line === undefined || (Array.isArray(note.line) && note.line.every((id) => typeof id === 'string')))
  );
}

/** Keeps a game under its id, replacing what was there. */
export function writeSave(storage: Storage, save: Save): Result<null> {
  return storage.write(PREFIX + save.label.id, JSON.stringify(save));
}

/** Makes room once a new game has begun, so that finished games don't pile up for ever. */
export function pruneSaves(storage: Storage): void {
  const listed = listSaves(storage);
  if (!listed.ok) return;
  const { saves } = listed.value;
  const left = new Set(saves.flatMap(({ branch }) => branch?.line ?? []));
  const isInTree = ({ branch, id }: SaveLabel): boolean => branch !== undefined || left.has(id);
  const finished = saves.filter(({ over }) => over);
  const alone = finished.filter((label) => !isInTree(label)).slice(MOST_FINISHED);
  const branched = finished.filter(isInTree).slice(MOST_IN_TREES);
  for (const { id } of [...alone, ...branched]) removeSave(storage, id);
}

/** The newest game that isn't over, if there is one to go on with. */
export function latestSave(storage: Storage): SaveLabel | null {
  const listed = listSaves(storage);
  return listed.ok ? (listed.value.saves.find((label) => !label.over) ?? null) : null;
}

/** Faults: those of storage, `saveMissing`, `saveDamaged`. */
export function readSave(storage: Storage, id: string): Result<Save> {
  const stored = storage.read(PREFIX + id);
  if (!stored.ok) return stored;
  if (stored.value === null) return fail('saveMissing', id);
  try {
    const save = JSON.parse(stored.value) as Partial<Save>;
    if (isLabel(save.label) && typeof save.game === 'string')
      return ok({ label: save.label, game: save.game });
  } catch {
    // Said below: damaged is damaged, however.
  }
  return fail('saveDamaged', id);
}

export function removeSave(storage: Storage, id: string): Result<null> {
  storage.remove(NAME_PREFIX + id);
  return storage.remove(PREFIX + id);
}

/** All saves that can be read, newest first, and the ids of those that can't. */
export function listSaves(
  storage: Storage,
): Result<{ readonly saves: readonly SaveLabel[]; readonly damaged: readonly string[] }> {
  const keys = storage.keys(PREFIX);
  if (!keys.ok) return keys;
  const saves: SaveLabel[] = [];
  const damaged: string[] = [];
  for (const key of keys.value) {
    const id = key.slice(PREFIX.length);
    const save = readSave(storage, id);
    if (save.ok) saves.push({ ...save.value.label, id });
    else damaged.push(id);
  }
  return ok({ saves: saves.sort((a, b) => b.savedAt - a.savedAt), damaged });
}
