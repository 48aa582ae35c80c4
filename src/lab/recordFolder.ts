import { join } from 'node:path';
import { ok, type Result } from '../vocabulary/result.ts';
import { openFolder, writeWhole } from './files.ts';
import type { Series } from './series.ts';
import { labFault } from './words.ts';

/** `game-00000012.json` is the twelfth game of the whole series, so that names sort as the games were played. */
const NAME = /^game-(\d{8})\.json$/;

function nameAt(place: number): string {
  return `game-${String(place + 1).padStart(8, '0')}.json`;
}

/** A folder with a recording for each game of a series. */
export class RecordFolder {
  readonly #folder: string;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  /** Makes the folder where there is none. It may hold whatever else, but no recording that this series would write. */
  static open(folder: string, { games, shard }: Series): Result<RecordFolder> {
    const opened = openFolder(folder);
    if (!opened.ok) return { ok: false, fault: labFault('folderClosed', { folder, why: opened.fault }) };
    const isOurs = (name: string): boolean => {
      const place = Number(NAME.exec(name)?.[1] ?? 0) - 1;
      return place >= 0 && place < games && (shard === null || place % shard.of === shard.index - 1);
    };
    const name = opened.value.toSorted().find(isOurs);
    return name === undefined
      ? ok(new RecordFolder(folder))
      : { ok: false, fault: labFault('folderTaken', { folder, name }) };
  }

  /** Keeps the recording of the game at this place in the whole series, counted from 0. */
  keep(place: number, record: string): Result<null> {
    return writeWhole(join(this.#folder, nameAt(place)), record);
  }
}
