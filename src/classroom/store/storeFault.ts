import type { Fault } from '../../vocabulary/result.ts';

/** SQLite's result codes, as far as a person can do something about them. */
const CODES: Readonly<Record<number, string>> = {
  5: 'storeInUse', // SQLITE_BUSY
  8: 'storeReadOnly', // SQLITE_READONLY
  11: 'storeDamaged', // SQLITE_CORRUPT
  13: 'storeFull', // SQLITE_FULL
  14: 'storeClosed', // SQLITE_CANTOPEN
  26: 'storeDamaged', // SQLITE_NOTADB
};

/** The same of the file system, where the folder itself is the trouble. */
const SYSTEM_CODES: Readonly<Record<string, string>> = {
  EACCES: 'storeClosed',
  ENOENT: 'storeClosed',
  EPERM: 'storeClosed',
  EROFS: 'storeReadOnly',
  ENOSPC: 'storeFull',
  EDQUOT: 'storeFull',
  ENOTDIR: 'storeNoFolder',
  EEXIST: 'storeNoFolder',
};

/** Why a store could not be opened, read or written. Faults as the store's; `storeFailed` with what the machine says. */
export function storeFault(problem: unknown, path: string): Fault {
  const { errcode, code, message } = problem as { errcode?: number; code?: string; message?: string };
  // The low byte is the kind; an error of writing (10) on a full disk says so in its extension (SQLITE_IOERR_WRITE).
  const known = CODES[(errcode ?? 0) & 0xff] ?? SYSTEM_CODES[code ?? ''];
  return known
    ? { code: known, path }
    : { code: 'storeFailed', path, params: { why: message ?? String(problem) } };
}
