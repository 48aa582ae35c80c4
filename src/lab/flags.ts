import { type fail, ok, type Result } from '../vocabulary/result.ts';
import { labFault, listed } from './words.ts';

/** What one command understands. */
export interface Grammar {
  readonly command: string;
  /** Flags that take one value and may stand once, with an example for whoever forgets. */
  readonly values: Readonly<Record<string, string>>;
  /** Flags that take one value and may stand often. */
  readonly lists: Readonly<Record<string, string>>;
  /** Flags that stand alone. */
  readonly switches: readonly string[];
  /** An example of the file that the command takes; null when it takes none. */
  readonly file: string | null;
  /** Whether it takes several. */
  readonly isManyFiles?: true;
}

/** What was written on the command line, still as text. */
export interface Flags {
  readonly grammar: Grammar;
  readonly values: ReadonlyMap<string, string>;
  readonly lists: ReadonlyMap<string, readonly string[]>;
  readonly switches: ReadonlySet<string>;
  /** The first of the files, and all. */
  readonly file: string;
  readonly files: readonly string[];
}

function flagsOf({ values, lists, switches }: Grammar): readonly string[] {
  return [...Object.keys(values), ...Object.keys(lists), ...switches];
}

/** Reads a command's words: `--flag value`, `--flag=value`, `--switch`, and files. */
export function parseFlags(grammar: Grammar, words: readonly string[]): Result<Flags> {
  const { command } = grammar;
  const values = new Map<string, string>();
  const lists = new Map<string, string[]>();
  const switches = new Set<string>();
  const files: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as string;
    if (!word.startsWith('--')) {
      const isOneTooMany = files.length > 0 && !grammar.isManyFiles;
      if (grammar.file === null || isOneTooMany || word === '')
        return refuse('wordUnexpected', { found: word, command });
      files.push(word);
      continue;
    }
    const equals = word.indexOf('=');
    const flag = equals < 0 ? word.slice(2) : word.slice(2, equals);
    const inline = equals < 0 ? null : word.slice(equals + 1);
    if (grammar.switches.includes(flag)) {
      if (inline !== null) return refuse('valueUnwanted', { flag, found: inline });
      if (switches.has(flag)) return refuse('flagTwice', { flag });
      switches.add(flag);
      continue;
    }
    const isList = Object.hasOwn(grammar.lists, flag);
    if (!isList && !Object.hasOwn(grammar.values, flag)) {
      const flags = listed(flagsOf(grammar).map((known) => `--${known}`)) || 'none';
      return refuse('flagUnknown', { flag, command, flags });
    }
    const example = `--${flag} ${(isList ? grammar.lists : grammar.values)[flag]}`;
    const value = inline ?? words[at + 1];
    // `--games --json`: the value was forgotten. A negative number is a value, though a wrong one.
    if (value === undefined || value === '' || (inline === null && value.startsWith('--'))) {
      return refuse('valueMissing', { flag, example });
    }
    if (inline === null) at += 1;
    if (isList) {
      lists.set(flag, [...(lists.get(flag) ?? []), value]);
    } else {
      if (values.has(flag)) return refuse('flagTwice', { flag });
      values.set(flag, value);
    }
  }
  const [file = ''] = files;
  if (grammar.file !== null && file === '') return refuse('fileMissing', { command, example: grammar.file });
  return ok({ grammar, values, lists, switches, file, files });
}

function refuse(...fault: Parameters<typeof labFault>): ReturnType<typeof fail> {
  return { ok: false, fault: labFault(...fault) };
}

/** A flag's value, which must be there. */
export function textOf(flags: Flags, flag: string): Result<string> {
  const value = flags.values.get(flag);
  const { command, values } = flags.grammar;
  return value === undefined
    ? refuse('flagMissing', { flag, command, example: `--${flag} ${values[flag] ?? ''}` })
    : ok(value);
}

/** A flag's value as a whole number within bounds. */
export function wholeOf(flags: Flags, flag: string, least: number, most: number): Result<number> {
  const text = textOf(flags, flag);
  if (!text.ok) return text;
  const value = Number(text.value);
  const isWhole = /^\d{1,15}$/.test(text.value) && value >= least && value <= most;
  return isWhole ? ok(value) : refuse('notWhole', { flag, least, most, found: text.value });
}

/** A flag's value as a whole number within bounds, or what stands in for it where the flag is left out. */
export function wholeOr(
  flags: Flags,
  flag: string,
  least: number,
  most: number,
  usual: number,
): Result<number> {
  return flags.values.has(flag) ? wholeOf(flags, flag, least, most) : ok(usual);
}
