import type { ByNation } from '../../vocabulary/nations.ts';
import { withoutDoubledStop } from './doubledStop.ts';
import { english } from './english/index.ts';
import { type NationName, nations } from './english/nations.ts';

export type MessageKey = keyof typeof english;

/** The {places} that a message has to be given words for. */
type Places<Text extends string> = Text extends `${string}{${infer Place}}${infer Rest}`
  ? Place | Places<Rest>
  : never;
type PlacesOf<K extends MessageKey> = Places<(typeof english)[K]>;

export type Params = Readonly<Record<string, string | number>>;

/**
 * A language: all messages and the nations' names. It may hold further plural forms beside `.one` and `.many`, under
 * the ending that `Intl.PluralRules` names for a number (`.few`, `.two`).
 */
export interface Language {
  /** BCP 47: `en`, `pt-BR`. */
  readonly code: string;
  readonly messages: Readonly<Record<MessageKey, string>> & Readonly<Record<string, string>>;
  readonly nations: ByNation<NationName>;
}

export const ENGLISH: Language = { code: 'en-GB', messages: english, nations };

let spoken: Language = ENGLISH;
let plurals = new Intl.PluralRules(spoken.code);
let lists = new Intl.ListFormat(spoken.code);

/** Switches the language of everything said from now on. */
export function speakIn(language: Language): void {
  spoken = language;
  plurals = new Intl.PluralRules(language.code);
  lists = new Intl.ListFormat(language.code);
}

export function language(): Language {
  return spoken;
}

export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(spoken.messages, key);
}

/** Whether a message has a certain {place}. */
export function hasPlace(key: MessageKey, place: string): boolean {
  return spoken.messages[key].includes(`{${place}}`);
}

/**
 * Fills a message's places. A message that begins with a place begins with a capital letter.
 * @throws RangeError when a place gets no words (a programmer's mistake)
 */
export function fill(message: string, params: Params = {}): string {
  if (!message.includes('{')) return message;
  const text = withoutDoubledStop(
    message.replace(/\{(\w+)\}/g, (_, place: string) => {
      const value = params[place];
      if (value === undefined) throw new RangeError(`"${message}" needs {${place}}`);
      return String(value);
    }),
  );
  return message.startsWith('{') ? text.charAt(0).toLocaleUpperCase(spoken.code) + text.slice(1) : text;
}

/** A message of the catalogue with its places filled. Which places it has is checked when it is compiled. */
export function say<K extends MessageKey>(
  key: K,
  ...given: [PlacesOf<K>] extends [never] ? [] : [params: Readonly<Record<PlacesOf<K>, string | number>>]
): string {
  return fill(spoken.messages[key], given[0] as Params | undefined);
}

/** The same for a key that was picked while running; the params may hold more than the message needs. */
export function sayAny(key: MessageKey, params: Params = {}): string {
  return fill(spoken.messages[key], params);
}

/** Messages that come in plural forms, without the form's ending. */
export type CountedKey = MessageKey extends infer K ? (K extends `${infer Stem}.many` ? Stem : never) : never;

/** The plural form that goes with a count, given to the message as {count}. */
export function sayCount(key: CountedKey, count: number, params: Params = {}): string {
  const form = `${key}.${plurals.select(count)}`;
  return sayAny(isMessageKey(form) ? form : `${key}.many`, { ...params, count });
}

/** "France, Germany and Japan", as the language lists things. */
export function listOf(items: readonly string[]): string {
  return lists.format(items);
}

/** A change with its sign, the minus being a true one: `+4`, `−4`, `0`. */
export function signed(delta: number): string {
  return delta < 0 ? `−${-delta}` : delta > 0 ? `+${delta}` : '0';
}

/** A signed amount with one decimal: `+1.4`. */
export function signedTenths(amount: number): string {
  const tenths = Math.abs(amount).toFixed(1);
  return amount < 0 ? `−${tenths}` : `+${tenths}`;
}
