import type { Fortune } from '../../../debrief/fortunes.ts';
import type { Names } from '../../words/names.ts';
import { headlineOf, yearOf } from '../../words/names.ts';
import { sayPanel } from '../../words/panelWords.ts';
import { thingOf } from './thingOf.ts';

/** Whether an agenda came out worse than it began. */
export function isLoss({ before, after }: Fortune): boolean {
  return after < before;
}

/** One sentence in a government's own voice about how it fared, with the deed that weighed most. */
export function voiceSentence(fortune: Fortune, names: Names, told: 'gained' | 'lost'): string {
  const { nation } = fortune;
  const { aim, before, after, cause } = told === 'gained' ? fortune.best : fortune.worst;
  // Told in whole per cent: less than that is no rise and no fall.
  const [from, to] = [Math.trunc(before / 10), Math.trunc(after / 10)];
  const params = { start: names.startYear, aim: aim.text, before: from, after: to };
  const way = to > from ? 'gained' : to < from ? 'lost' : 'still';
  if (way === 'still' || !cause?.occurrence || cause.turn === null) return sayPanel(`voice.${way}`, params);
  const { by, deed, about } = cause.occurrence;
  const year = yearOf(names, cause.turn);
  if (deed === 'newsBroke' || deed === 'newsTold') {
    return sayPanel(`voice.${way}.news`, { ...params, year, headline: headlineOf(names, about ?? '') });
  }
  const thing = thingOf(deed);
  if (by === null || thing === null) return sayPanel(`voice.${way}`, params);
  return by === nation
    ? sayPanel(`voice.${way}.own`, { ...params, year, thing })
    : sayPanel(`voice.${way}.other`, { ...params, year, thing, own: names.nations[by].own });
}
