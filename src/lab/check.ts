import { scenarios } from '../content/scenarios.ts';
import { faultLine } from '../scenario/faultWords.ts';
import { parseScenario } from '../scenario/parseScenario.ts';
import { scenarioHash } from '../scenario/scenarioHash.ts';
import { ok, type Result } from '../vocabulary/result.ts';
import { readText } from './files.ts';
import type { Flags, Grammar } from './flags.ts';
import type { Terminal } from './terminal.ts';
import { labFault, says } from './words.ts';

export const checkGrammar: Grammar = {
  command: 'check',
  values: {},
  lists: {},
  switches: [],
  file: 'scenario.json',
};

/** Validates a scenario: a file, or one that ships, by its id. */
export function check({ file }: Flags, terminal: Terminal): Result<number> {
  const read = Object.hasOwn(scenarios, file) ? ok(JSON.stringify(scenarios[file])) : readText(file);
  if (!read.ok) return read;
  let value: unknown;
  try {
    // A byte order mark is no fault of the author's.
    value = JSON.parse(read.value.replace(/^\uFEFF/, ''));
  } catch (problem) {
    return { ok: false, fault: labFault('fileNotJson', { file, why: (problem as Error).message }) };
  }
  const parsed = parseScenario(value);
  if (!parsed.ok) {
    terminal.out(parsed.fault.map((fault) => `${faultLine(fault)}\n`).join(''));
    return ok(1);
  }
  const { title, id, version } = parsed.value;
  terminal.out(`${says.sound(title, id, version, scenarioHash(parsed.value))}\n`);
  return ok(0);
}
