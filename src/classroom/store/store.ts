import type { Result } from '../../vocabulary/result.ts';

/** One stored entry: its place in its log, counted from 1, and its JSON. */
export interface Stored {
  readonly sequence: number;
  readonly json: string;
}

/** A log that isn't there yet: all of its entries, and what stands beside it, null for nothing. */
export interface NewLog {
  readonly log: string;
  readonly entries: readonly string[];
  readonly beside: string | null;
}

/**
 * Append-only logs by name. What was acknowledged is on disk and comes back after any crash; entries that were appended
 * in one go of the event loop are kept all or none.
 */
export interface Store {
  /**
   * Adds an entry to a log, whose place it gets. Resolves once it is on disk.
   * Faults: `outOfSequence` where the log has gone on or an earlier entry could not be kept; `storeFull`,
   * `storeReadOnly`, `storeDamaged`, `storeFailed` where nothing can be kept.
   * @param expectedSequence how many entries the log is thought to have
   */
  append(log: string, expectedSequence: number, entry: string): Promise<Result<number>>;
  /**
   * Puts logs there whole: every entry of each and what stands beside it, or nothing of any. On disk before it returns.
   * Faults: `outOfSequence` where one of them is there already, and those of `append`.
   */
  putWhole(logs: readonly NewLog[]): Result<null>;
  /** The entries of a log in order, after the first `after`. Faults: `storeDamaged` with the entry's place. */
  read(log: string, after?: number): Result<readonly Stored[]>;
  /** Tells of each entry once it is on disk, in order, those of one go together. Returns how to stop. */
  follow(log: string, listener: (entries: readonly Stored[]) => void): () => void;
  /** The names of all logs, those on their way among them. */
  logs(): readonly string[];
  /** The text that stands beside a log; null where there is none. Faults: those of reading. */
  beside(log: string): Result<string | null>;
  /** Puts a text beside a log, in the place of the one before, of which nothing stays on the disk. Faults: those of the store. */
  putBeside(log: string, text: string): Result<null>;
  /**
   * Erases logs and what stands beside them for good, off the disk's pages too. Entries on their way to them come to
   * `roomGone`. Faults: those of the store, and then nothing is erased. What can't be taken off the pages, as on a full
   * disk, goes as something is erased the next time.
   */
  erase(logs: readonly string[]): Result<null>;
  close(): void;
}
