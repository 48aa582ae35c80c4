import type { Fault } from '../../../vocabulary/result.ts';
import { classFault } from '../../words/classWords.ts';
import type { Names } from '../../words/names.ts';
import { faultSentence } from '../../words/refusals.ts';

/** Why the table refused something: in the classroom's words, or in the game's where it is about a slip. */
export function refusalSentence(fault: Fault, names: Names): string {
  return classFault(fault) ?? faultSentence(fault, names);
}
