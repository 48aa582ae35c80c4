import type { SwapReason } from '../../debrief/swapChairs.ts';
import type { Strayed } from '../../table/strayed.ts';
import { type Names, nameOf, yearOf } from '../words/names.ts';
import { codeTitle } from '../words/sentences.ts';
import { saySwap } from '../words/swapWords.ts';

/** Which chair, and in which years. */
export function chairTitle({ chair, first, last }: SwapReason, names: Names): string {
  const params = { chair: nameOf(names, chair), from: yearOf(names, first), to: yearOf(names, last) };
  return saySwap(first === last ? 'chair.year' : 'chair.years', params);
}

/** Why it is this chair: what the other's deeds cost it. */
export function whySentence({ chair, total, was }: SwapReason, names: Names): string {
  const params = { chair: nameOf(names, chair), was: nameOf(names, was) };
  const trust = points(total.trust);
  const interests = points(total.interests);
  const parts = [
    trust && saySwap('why.trust', { ...params, points: trust }),
    interests && saySwap('why.interests', { ...params, points: interests }),
  ].filter((part) => part !== null);
  const [one, other] = parts;
  if (!one) return saySwap('why.none', params);
  return saySwap('why.most', {
    ...params,
    costs: other ? saySwap('why.both', { trust: one, interests: other }) : one,
  });
}

/** Null where nothing was lost. */
function points(lost: number): string | null {
  const count = Math.round(lost);
  if (count < 1) return null;
  return count === 1 ? saySwap('points.one') : saySwap('points.many', { count });
}

/** Why it begins in this year. */
export function whenSentence({ atFirst, broken, chair, first, was }: SwapReason, names: Names): string {
  const params = { chair: nameOf(names, chair), was: nameOf(names, was), year: yearOf(names, first) };
  if (broken !== null) return saySwap('when.broken', { ...params, choice: codeTitle(broken, names) });
  return saySwap(atFirst.trust + atFirst.interests > 0 ? 'when.most' : 'when.none', params);
}

/** Where an opponent took the recording's place, each said once however often it was in that beat. */
export function strayedSentences(strayed: readonly Strayed[], names: Names): readonly string[] {
  return [...new Set(strayed.map((one) => strayedSentence(one, names)))];
}

/** That an opponent took the recording's place, and where. */
export function strayedSentence(strayed: Strayed, names: Names): string {
  const params = { nation: nameOf(names, strayed.seat), year: yearOf(names, strayed.turn) };
  const titles = (codes: readonly string[]): string => codes.map((code) => codeTitle(code, names)).join('; ');
  if (strayed.kind === 'choices') {
    const [missing, instead] = [titles(strayed.missing), titles(strayed.instead)];
    if (missing === '') return saySwap('stray.choices.more', { ...params, instead });
    return saySwap(instead === '' ? 'stray.choices.none' : 'stray.choices', { ...params, missing, instead });
  }
  if (strayed.kind === 'word') {
    const missing = codeTitle(strayed.missing ?? '', names);
    if (strayed.instead === null) return saySwap('stray.word.silent', { ...params, missing });
    return saySwap('stray.word', { ...params, missing, instead: codeTitle(strayed.instead, names) });
  }
  return saySwap(`stray.${strayed.kind}`, params);
}
