import { weightOf } from '../../debrief/harm.ts';
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

/**
 * Why it is this chair: what the other's deeds took from it, and what they gave it.
 * @param isReal of what really happened: no government is judged there, the model is told
 */
export function whySentence({ chair, total, was }: SwapReason, names: Names, isReal = false): string {
  const by = saySwap(isReal ? 'by.model' : 'by.ledger');
  const params = { by, chair: nameOf(names, chair), was: nameOf(names, was) };
  const lost = points(total.trust, total.interests, params.was) ?? '';
  const won = points(-total.trust, -total.interests, params.was) ?? '';
  if (weightOf(total) > 0) {
    if (lost === '') return saySwap('why.little', params);
    return won === ''
      ? saySwap('why.most', { ...params, lost })
      : saySwap('why.most.won', { ...params, lost, won });
  }
  if (won === '') return saySwap('why.even', params);
  return lost === ''
    ? saySwap('why.even.won', { ...params, won })
    : saySwap('why.even.both', { ...params, lost, won });
}

/** As many whole points of trust, of the agenda, or of both; null where there is none of either. */
function points(ofTrust: number, ofAgenda: number, was: string): string | null {
  const [count, agenda] = [Math.round(ofTrust), Math.round(ofAgenda)];
  const trust = count < 1 ? null : saySwap(`points.trust.${count === 1 ? 'one' : 'many'}`, { count, was });
  if (agenda < 1) return trust;
  return trust === null
    ? saySwap(`points.agenda.${agenda === 1 ? 'one' : 'many'}`, { count: agenda })
    : saySwap('points.both', { trust, agenda });
}

/**
 * Why it begins in this year.
 * @param isReal of what really happened: the Words in it were nobody's
 */
export function whenSentence(
  { atFirst, broken, chair, first, was }: SwapReason,
  names: Names,
  isReal = false,
): string {
  const params = { chair: nameOf(names, chair), was: nameOf(names, was), year: yearOf(names, first) };
  if (isReal) return saySwap(weightOf(atFirst) > 0 ? 'when.model' : 'when.model.none', params);
  if (broken !== null) return saySwap('when.broken', { ...params, choice: codeTitle(broken, names) });
  return saySwap(weightOf(atFirst) > 0 ? 'when.most' : 'when.none', params);
}

/**
 * Where an opponent took the recording's place, each said once however often it was in that beat. What a cabinet asked
 * is for its own seat until the game is over.
 */
export function strayedSentences(
  strayed: readonly Strayed[],
  names: Names,
  isOver: boolean,
): readonly string[] {
  const told = strayed.filter(({ kind }) => isOver || kind !== 'question');
  return [...new Set(told.map((one) => strayedSentence(one, names)))];
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
  if (strayed.kind === 'stake' || strayed.kind === 'bid')
    return saySwap(`stray.${strayed.kind}${strayed.isPlaced ? '' : '.none'}`, params);
  return saySwap(`stray.${strayed.kind}`, params);
}
