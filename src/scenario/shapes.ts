import * as v from 'valibot';

/**
 * The building blocks of every shape. A shape's message is the code of the fault it reports, with the thing's name
 * after a space where the sentence needs one: `unknown deed`.
 */

/** An object with these keys and no others. */
export function closed<const E extends v.ObjectEntries>(entries: E) {
  return v.objectWithRest(entries, v.never('unknownKey'), 'notAnObject');
}

/** The same for objects whose keys may all be left out: an empty list would pass for an empty object otherwise. */
export function open<const E extends v.ObjectEntries>(entries: E) {
  const shape = closed(entries);
  return v.lazy((input) => (Array.isArray(input) ? notAnObject<v.InferOutput<typeof shape>>() : shape));
}

function notAnObject<T>(): v.GenericSchema<unknown, T> {
  return v.custom<T>(() => false, 'notAnObject');
}

export function list<S extends v.GenericSchema>(item: S, least = 0) {
  return v.pipe(v.array(item, 'notAList'), v.minLength(least, 'tooFew'));
}

/** Exactly two. */
export function pair<S extends v.GenericSchema>(item: S) {
  return v.strictTuple([item, item], ({ expected }) => (expected === 'never' ? 'unknownKey' : 'notAList'));
}

/** Text with something in it besides spaces. */
export function text() {
  return v.pipe(v.string('notText'), v.regex(/\S/, 'empty'));
}

/** A whole number within bounds, both included. */
export function whole(least: number, most: number): v.GenericSchema<unknown, number> {
  return v.pipe(
    v.number('notANumber'),
    v.integer('notWhole'),
    v.minValue(least, 'tooSmall'),
    v.maxValue(most, 'tooBig'),
  );
}

/** A whole number that moves something: -100 to 100, not 0. */
export function step() {
  return v.pipe(whole(-100, 100), v.notValue(0, 'zero'));
}

/** One of a fixed set of words; `what` names them in the fault. */
export function word<const W extends readonly string[]>(words: W, what: string) {
  return v.picklist(words, `unknown ${what}`);
}

/** First and last turn, counted from 1. */
export function turnSpan() {
  return pair(whole(1, 999));
}
