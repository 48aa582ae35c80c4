import type { Result } from '../vocabulary/result.ts';
import { balance, balanceGrammar } from './balance.ts';
import { check, checkGrammar } from './check.ts';
import { debate, debateGrammar } from './debate.ts';
import { debrief, debriefGrammar } from './debrief.ts';
import { type Flags, type Grammar, parseFlags } from './flags.ts';
import { list, listGrammar } from './list.ts';
import { merge, mergeGrammar } from './merge.ts';
import { sensitivity, sensitivityGrammar } from './sensitivity.ts';
import { show, showGrammar } from './show.ts';
import { simulate, simulateGrammar } from './simulate.ts';
import type { Terminal } from './terminal.ts';
import { verify, verifyGrammar } from './verify.ts';
import { labFault, listed, sentenceOf } from './words.ts';

interface Command {
  readonly grammar: Grammar;
  /**
   * @returns the exit code, or what is wrong: with what was asked, and then nothing has been said yet; or with the disk
   * halfway
   */
  readonly run: (flags: Flags, terminal: Terminal) => Result<number> | Promise<Result<number>>;
}

const COMMANDS: Readonly<Record<string, Command>> = {
  simulate: { grammar: simulateGrammar, run: simulate },
  merge: { grammar: mergeGrammar, run: merge },
  verify: { grammar: verifyGrammar, run: verify },
  show: { grammar: showGrammar, run: show },
  check: { grammar: checkGrammar, run: check },
  list: { grammar: listGrammar, run: list },
  balance: { grammar: balanceGrammar, run: balance },
  sensitivity: { grammar: sensitivityGrammar, run: sensitivity },
  debate: { grammar: debateGrammar, run: debate },
  debrief: { grammar: debriefGrammar, run: debrief },
};

/** Runs one command as it was typed, and returns the exit code: 0 if all is well. */
export async function runLab(words: readonly string[], terminal: Terminal): Promise<number> {
  const done = await runCommand(words, terminal);
  if (done.ok) return done.value;
  terminal.note(sentenceOf(done.fault));
  return 1;
}

async function runCommand([name, ...words]: readonly string[], terminal: Terminal): Promise<Result<number>> {
  const commands = listed(Object.keys(COMMANDS));
  if (name === undefined) return { ok: false, fault: labFault('commandMissing', { commands }) };
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) return { ok: false, fault: labFault('commandUnknown', { found: name, commands }) };
  const flags = parseFlags(command.grammar, words);
  return flags.ok ? command.run(flags.value, terminal) : flags;
}
