import type { Fault } from '../../vocabulary/result.ts';
import { CONSOLE_WORDS, type ConsoleKey, sayConsole } from './consoleWords.ts';
import { isMessageKey, sayAny } from './say.ts';

/** Why nothing came of an order, in a sentence: the console's own, or the game's. */
export function consoleFault({ code, params }: Fault): string {
  const key = `fault.${code}`;
  if (Object.hasOwn(CONSOLE_WORDS, key)) return sayConsole(key as ConsoleKey, params);
  return isMessageKey(key) ? sayAny(key, params) : sayConsole('fault.other', { code });
}
