import { meaningOf, type SlotMeaning, trustWord } from '../../vocabulary/measures.ts';
import { opennessBand, tensionBand } from './bands.ts';
import { countryName, type Names, nameOf } from './names.ts';
import { type Params, say, sayAny, signed } from './say.ts';
import type { Reader } from './sentences.ts';

/** A measure's name inside a sentence. */
export function measureName(meaning: SlotMeaning, names: Names): string {
  return meaning.measure === 'courted'
    ? say('measure.courted', {
        country: countryName(names, meaning.country),
        camp: say(`camp.${meaning.camp}`),
      })
    : say(`measure.${meaning.measure}`);
}

/** Whose measure it is, told to a reader: the message's ending and what it needs. */
export function ownership(
  meaning: SlotMeaning,
  seat: Reader,
  names: Names,
): { ending: '' | '.you' | '.toYou'; params: Params } {
  if (!('of' in meaning)) return { ending: '', params: {} };
  const owner = { of: nameOf(names, meaning.of), ofOwn: names.nations[meaning.of].own };
  const toward = 'toward' in meaning ? meaning.toward : null;
  const params = toward === null ? owner : { ...owner, toward: nameOf(names, toward) };
  if (seat !== null && meaning.of === seat) return { ending: '.you', params };
  return { ending: seat !== null && toward === seat ? '.toYou' : '', params };
}

/** The word in which a measure is shown at a value, for those that have words. */
export function wordAt(meaning: SlotMeaning, value: number): string | null {
  switch (meaning.measure) {
    case 'trust':
      return say(`trust.${trustWord(value)}`);
    case 'tension':
      return say(`tension.${tensionBand(value)}`);
    case 'openness':
      return say(`openness.${opennessBand(value)}`);
    default:
      return null;
  }
}

/**
 * "China's trust in France: +4", and where the word for it changes, "…, from cautious to warm".
 * @param before the number before the change, where it is known
 */
export function changeSentence(
  { slot, delta }: { readonly slot: number; readonly delta: number },
  seat: Reader,
  names: Names,
  before?: number,
): string {
  const meaning = meaningOf(slot);
  const { ending, params } = ownership(meaning, seat, names);
  const all = { ...params, measure: measureName(meaning, names), delta: signed(delta) };
  const change =
    meaning.measure === 'trust'
      ? sayAny(`change.trust${ending}`, all)
      : 'of' in meaning
        ? sayAny(ending === '.you' ? 'change.national.you' : 'change.national', all)
        : sayAny('change.world', all);
  if (before === undefined) return change;
  const words = [
    wordAt(meaning, before),
    wordAt(meaning, Math.min(100, Math.max(0, before + delta))),
  ] as const;
  if (words[0] === null || words[1] === null || words[0] === words[1]) return change;
  return say('change.words', { change, before: words[0], after: words[1] });
}
