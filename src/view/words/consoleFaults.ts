import type { Fault } from '../../vocabulary/result.ts';
import { CONSOLE_WORDS, type ConsoleKey, sayConsole } from './consoleWords.ts';
import { isMessageKey, sayAny } from './say.ts';
import { fill } from './titleWords.ts';

/** Why nothing came of an order, in a sentence: the console's own, or the game's. */
export function consoleFault({ code, params }: Fault): string {
  const key = `fault.${code}`;
  if (Object.hasOwn(CONSOLE_WORDS, key)) return sayConsole(key as ConsoleKey, params);
  return isMessageKey(key) ? sayAny(key, params) : sayConsole('fault.other', { code });
}

/** Why a room that is kept could not be opened, after the words of `rooms.fault`. */
const DAMAGED = 'what is kept of it is damaged at {place}. It is left as it is, and the other rooms go on';
const UNOPENED: Readonly<Record<string, string>> = {
  storeDamaged: DAMAGED,
  notJson: DAMAGED,
  entryShape: DAMAGED,
  entryRefused: DAMAGED,
  entryMissing: DAMAGED,
  boxShape: DAMAGED,
  otherRules: 'it was played by rules {found}, and here it is {known}',
  scenarioUnknown: 'this classroom has no game “{found}”',
};

/** What stands on the console for as long as it is so: why a room can't be opened, or why nothing more is kept of one. */
export function standingFault(fault: Fault): string {
  const { code, params, path } = fault;
  if (Object.hasOwn(CONSOLE_WORDS, `fault.${code}`) && !Object.hasOwn(UNOPENED, code))
    return consoleFault(fault);
  const words = UNOPENED[code];
  const why = words ? fill(words, { place: path || '–', ...params }) : `${code} ${path}`.trim();
  return sayConsole('rooms.fault', { why });
}
