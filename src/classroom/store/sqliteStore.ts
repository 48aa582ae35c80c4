import { createHash } from 'node:crypto';
import { mkdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fail, ok, type Result } from '../../vocabulary/result.ts';
import type { NewLog, Store, Stored } from './store.ts';
import { storeFault } from './storeFault.ts';

/** The one file in the folder of the data; SQLite keeps a journal beside it. */
export const STORE_FILE = 'classroom.sqlite';

const SCHEMA_VERSION = 2;

/** One text for a log that is written over; stores of the first version had none. */
const BESIDE = `
  CREATE TABLE beside (
    log TEXT PRIMARY KEY,
    text TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
`;

/** What opens a store once and for all: an entry changed behind its back is found by its digest. */
const SCHEMA = `
  CREATE TABLE entry (
    log TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    json TEXT NOT NULL,
    digest TEXT NOT NULL,
    PRIMARY KEY (log, sequence)
  ) STRICT, WITHOUT ROWID;
  ${BESIDE}
  PRAGMA user_version = ${SCHEMA_VERSION};
`;

export interface StoreOptions {
  /** Pages of 4096 bytes that the file may grow to; as many as the disk holds where nothing is said. */
  readonly mostPages?: number;
  /** Told of what went wrong in whoever follows a log: everybody else is told all the same. */
  readonly report?: (problem: unknown) => void;
}

/** Where nobody is to be told, it is a rejection that nobody handles. */
function reject(problem: unknown): void {
  void Promise.reject(problem);
}

/**
 * Opens the store in a folder, which is made where it is missing. Only one process can have it open.
 * Faults: `storeInUse`, `storeFull`, `storeReadOnly`, `storeDamaged`, `storeForeign` (a database of something else, or of
 * a later version), `storeFailed`. A damaged file is left as it is.
 */
export function openStore(folder: string, options: StoreOptions = {}): Result<Store> {
  let database: DatabaseSync | null = null;
  try {
    makeFolder(folder);
    database = new DatabaseSync(join(folder, STORE_FILE));
    const fault = prepare(database, options);
    if (fault === null) return ok(new SqliteStore(database, options.report ?? reject));
    database.close();
    return fail(fault, folder);
  } catch (problem) {
    if (database?.isOpen) database.close();
    return { ok: false, fault: storeFault(problem, folder) };
  }
}

/** Step by step: Node's own recursive way never returns where a file system such as /proc takes no folders. */
function makeFolder(path: string): void {
  try {
    mkdirSync(path, { mode: 0o700 });
  } catch (problem) {
    const { code } = problem as NodeJS.ErrnoException;
    if (code === 'EEXIST' && statSync(path).isDirectory()) return;
    if (code !== 'ENOENT' || dirname(path) === path) throw problem;
    const above = dirname(path);
    if (statSync(above, { throwIfNoEntry: false })) throw problem;
    makeFolder(above);
    mkdirSync(path, { mode: 0o700 });
  }
}

/** @returns the code of what is wrong, or null */
function prepare(database: DatabaseSync, { mostPages }: StoreOptions): string | null {
  // Nobody else has it meanwhile: two servers on one store would each think the log their own.
  database.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA busy_timeout = 200;');
  // Each commit is synced to the disk before it returns: FULL syncs the journal every time, and NORMAL would not.
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;');
  // What is written anew goes through memory, and through no other file.
  database.exec('PRAGMA temp_store = MEMORY');
  database.exec('BEGIN IMMEDIATE; COMMIT;');
  if (mostPages !== undefined) database.exec(`PRAGMA max_page_count = ${mostPages}`);
  const version = Number(database.prepare('PRAGMA user_version').get()?.user_version);
  if (version === 0) {
    const tables = database.prepare('SELECT count(*) AS count FROM sqlite_master').get();
    if (Number(tables?.count) > 0) return 'storeForeign';
    database.exec(`BEGIN IMMEDIATE; ${SCHEMA} COMMIT;`);
  } else if (version === 1)
    database.exec(`BEGIN IMMEDIATE; ${BESIDE} PRAGMA user_version = ${SCHEMA_VERSION}; COMMIT;`);
  else if (version !== SCHEMA_VERSION) return 'storeForeign';
  const check = database.prepare('PRAGMA quick_check(1)').get();
  if (check?.quick_check !== 'ok') return 'storeDamaged';
  // What stands beside no log is left of one that was erased.
  database.exec('DELETE FROM beside WHERE log NOT IN (SELECT log FROM entry)');
  return null;
}

interface Pending {
  readonly log: string;
  readonly stored: Stored;
  readonly resolve: (result: Result<number>) => void;
}

interface Tail {
  sequence: number;
  digest: string;
}

type Listener = (entries: readonly Stored[]) => void;

class SqliteStore implements Store {
  readonly #database: DatabaseSync;
  readonly #insert: ReturnType<DatabaseSync['prepare']>;
  readonly #select: ReturnType<DatabaseSync['prepare']>;
  readonly #putBeside: ReturnType<DatabaseSync['prepare']>;
  /** The last entry of each log: of the running commit while there is one, else on disk. */
  readonly #tails = new Map<string, Tail>();
  /** The last place that was given away in each log whose entries wait. */
  readonly #given = new Map<string, number>();
  readonly #listeners = new Map<string, Set<Listener>>();
  readonly #report: (problem: unknown) => void;
  #pending: Pending[] = [];

  constructor(database: DatabaseSync, report: (problem: unknown) => void) {
    this.#report = report;
    this.#database = database;
    this.#insert = database.prepare('INSERT INTO entry (log, sequence, json, digest) VALUES (?, ?, ?, ?)');
    this.#select = database.prepare(
      'SELECT sequence, json, digest FROM entry WHERE log = ? AND sequence > ? ORDER BY sequence',
    );
    this.#putBeside = database.prepare(
      'INSERT INTO beside (log, text) VALUES (?, ?) ON CONFLICT (log) DO UPDATE SET text = excluded.text',
    );
  }

  append(log: string, expectedSequence: number, entry: string): Promise<Result<number>> {
    const last = this.#given.get(log) ?? this.#tail(log).sequence;
    if (last !== expectedSequence)
      return Promise.resolve(fail('outOfSequence', log, { expected: expectedSequence, found: last }));
    const sequence = last + 1;
    this.#given.set(log, sequence);
    // One commit for all that arrive in this go of the event loop: a sync costs the same for one entry and for a hundred.
    if (this.#pending.length === 0) setImmediate(() => this.#flush());
    return new Promise((resolve) => {
      this.#pending.push({ log, stored: { sequence, json: entry }, resolve });
    });
  }

  putWhole(logs: readonly NewLog[]): Result<null> {
    this.#flush();
    try {
      for (const { log } of logs) {
        const { sequence } = this.#tail(log);
        if (sequence > 0) return fail('outOfSequence', log, { expected: 0, found: sequence });
      }
      this.#database.exec('BEGIN IMMEDIATE');
      for (const { beside, entries, log } of logs) {
        for (const [at, json] of entries.entries()) this.#write(log, { sequence: at + 1, json });
        if (beside !== null) this.#putBeside.run(log, beside);
      }
      this.#database.exec('COMMIT');
      return ok(null);
    } catch (problem) {
      this.#rollBack();
      for (const { log } of logs) this.#tails.delete(log);
      return { ok: false, fault: storeFault(problem, '') };
    }
  }

  read(log: string, after = 0): Result<readonly Stored[]> {
    this.#flush();
    const stored: Stored[] = [];
    let digest: string | null = after === 0 ? '' : null;
    try {
      for (const row of this.#select.all(log, after)) {
        const { sequence, json, digest: kept } = row as unknown as Stored & { digest: string };
        const isNext = sequence === after + stored.length + 1;
        if (!isNext || (digest !== null && digestOf(digest, json) !== kept))
          return fail('storeDamaged', `${log}, entry ${after + stored.length + 1}`);
        digest = kept;
        stored.push({ sequence, json });
      }
      return ok(stored);
    } catch (problem) {
      return { ok: false, fault: storeFault(problem, log) };
    }
  }

  follow(log: string, listener: Listener): () => void {
    const listeners = this.#listeners.get(log) ?? new Set();
    listeners.add(listener);
    this.#listeners.set(log, listeners);
    return () => listeners.delete(listener);
  }

  logs(): readonly string[] {
    this.#flush();
    const rows = this.#database.prepare('SELECT DISTINCT log FROM entry ORDER BY log').all();
    return rows.map(({ log }) => String(log));
  }

  beside(log: string): Result<string | null> {
    try {
      const row = this.#database.prepare('SELECT text FROM beside WHERE log = ?').get(log);
      return ok(row ? String(row.text) : null);
    } catch (problem) {
      return { ok: false, fault: storeFault(problem, log) };
    }
  }

  putBeside(log: string, text: string): Result<null> {
    this.#flush();
    try {
      this.#putBeside.run(log, text);
      this.#emptyJournal();
      return ok(null);
    } catch (problem) {
      return { ok: false, fault: storeFault(problem, log) };
    }
  }

  erase(logs: readonly string[]): Result<null> {
    try {
      this.#database.exec('BEGIN IMMEDIATE');
      for (const table of ['entry', 'beside']) {
        const erased = this.#database.prepare(`DELETE FROM ${table} WHERE log = ?`);
        for (const log of logs) erased.run(log);
      }
      this.#database.exec('COMMIT');
    } catch (problem) {
      this.#rollBack();
      return { ok: false, fault: storeFault(problem, logs.join()) };
    }
    for (const log of logs) this.#forget(log);
    try {
      // Pages that were filled anew as others came keep behind their rows what stood there: none of them stays.
      this.#database.exec('VACUUM');
      this.#emptyJournal();
    } catch (problem) {
      this.#report(problem);
    }
    return ok(null);
  }

  /** Of an erased log nothing is on its way any more. */
  #forget(log: string): void {
    const dropped = this.#pending.filter((one) => one.log === log);
    this.#pending = this.#pending.filter((one) => one.log !== log);
    this.#given.delete(log);
    this.#tails.delete(log);
    for (const { resolve } of dropped) resolve(fail('roomGone', log));
  }

  close(): void {
    this.#flush();
    if (this.#database.isOpen) this.#database.close();
  }

  /** What was deleted or written over is overwritten in the file too, and goes from the journal as that is emptied. */
  #emptyJournal(): void {
    this.#database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  }

  #tail(log: string): Tail {
    let tail = this.#tails.get(log);
    if (!tail) {
      const row = this.#database
        .prepare('SELECT sequence, digest FROM entry WHERE log = ? ORDER BY sequence DESC LIMIT 1')
        .get(log);
      tail = { sequence: Number(row?.sequence ?? 0), digest: String(row?.digest ?? '') };
      this.#tails.set(log, tail);
    }
    return tail;
  }

  #flush(): void {
    const batch = this.#pending;
    this.#pending = [];
    this.#given.clear();
    if (batch.length === 0) return;
    const logs = new Set(batch.map(({ log }) => log));
    try {
      this.#database.exec('BEGIN IMMEDIATE');
      for (const { log, stored } of batch) this.#write(log, stored);
      this.#database.exec('COMMIT');
    } catch (problem) {
      this.#giveBack(batch, problem);
      return;
    }
    for (const { stored, resolve } of batch) resolve(ok(stored.sequence));
    for (const log of logs) {
      const entries = batch.filter((one) => one.log === log).map(({ stored }) => stored);
      for (const listener of this.#listeners.get(log) ?? []) this.#tell(listener, entries);
    }
  }

  #tell(listener: Listener, entries: readonly Stored[]): void {
    try {
      listener(entries);
    } catch (problem) {
      this.#report(problem);
    }
  }

  /** Writes one entry, within a commit: the log's tail is read anew where that comes to nothing. */
  #write(log: string, { json, sequence }: Stored): void {
    const digest = digestOf(this.#tail(log).digest, json);
    this.#insert.run(log, sequence, json, digest);
    this.#tails.set(log, { sequence, digest });
  }

  /** Nothing of the batch is kept, and whoever waits is told so. */
  #giveBack(batch: readonly Pending[], problem: unknown): void {
    this.#rollBack();
    for (const { log } of batch) this.#tails.delete(log);
    const fault = storeFault(problem, '');
    for (const { resolve } of batch) resolve({ ok: false, fault });
  }

  #rollBack(): void {
    try {
      if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
    } catch {
      // SQLite has rolled back by itself.
    }
  }
}

/** Each entry's digest covers all before it: what was changed, lost or put in shows wherever it is. */
function digestOf(before: string, json: string): string {
  return createHash('sha256').update(before).update('\n').update(json).digest('hex').slice(0, 32);
}
