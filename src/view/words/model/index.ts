import { fill, type Params } from '../say.ts';
import { effectWords } from './effects.ts';
import { numberWords } from './numbers.ts';
import { pageWords } from './page.ts';

/** Words of the page about the model; they arrive with it. */
export const MODEL_WORDS = { ...pageWords, ...effectWords, ...numberWords } as const;

export type ModelKey = keyof typeof MODEL_WORDS;

export function isModelKey(key: string): key is ModelKey {
  return Object.hasOwn(MODEL_WORDS, key);
}

export function sayModel(key: ModelKey, params?: Params): string {
  return fill(MODEL_WORDS[key], params);
}

/** Messages with forms for one and for many, without the form's ending. */
type CountedKey = ModelKey extends infer K ? (K extends `${infer Stem}.many` ? Stem : never) : never;

/** The form that goes with a count, given to the message as {count} too. */
export function sayModelCount(key: CountedKey, count: number, params: Params = {}): string {
  return sayModel(count === 1 ? `${key}.one` : `${key}.many`, { ...params, count });
}

/** A word at the head of a line. */
export function atHead(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
