import type { Testimony } from '../../../debrief/testimony.ts';
import { trustWord } from '../../../vocabulary/measures.ts';
import { type Names, yearOf } from '../../words/names.ts';
import { sayPanel } from '../../words/panelWords.ts';
import { thingOf } from './thingOf.ts';

/** How many ways there are to say each thing, so that eight nations don't speak alike. */
const WAYS = 3;

/**
 * What a nation says about one, quoting its deed and year; where there is none, what fits its trust.
 * @param testimony `unquoted` where its trust was moved, and by nothing that it could quote
 * @param trust its trust in one now, 0-100, which sets the tone
 * @param index its place among the witnesses, which picks the words
 */
export function testimonySentence(
  testimony: Testimony | 'unquoted' | null,
  trust: number,
  index: number,
  names: Names,
): string {
  // Neighbours in the list, and those above one another in rows of three, say it differently.
  const way = ((index + Math.trunc(index / WAYS)) % WAYS) as 0 | 1 | 2;
  if (testimony === 'unquoted') return sayPanel(`testimony.unquoted.${way}`);
  if (!testimony) return sayPanel(`testimony.none.${trustWord(trust)}.${way}`);
  const year = yearOf(names, testimony.turn);
  const thing = thingOf(testimony.deed);
  const tone = trust >= 60 ? 'warm' : trust >= 40 ? 'mid' : 'cold';
  const gained = testimony.delta > 0;
  // Where the deed and the trust that is left disagree, the sentence owns up to both.
  if (thing === null) {
    if (tone === (gained ? 'cold' : 'warm')) return sayPanel(`testimony.plain.${tone}`, { year });
    return sayPanel('testimony.plain', { year });
  }
  return sayPanel(`testimony.${gained ? 'gain' : 'loss'}.${tone}.${way}`, { thing, year });
}
