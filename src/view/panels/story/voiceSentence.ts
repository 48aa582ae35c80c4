import type { Deed, Fortune } from '../../../debrief/fortunes.ts';
import { isNews } from '../../../vocabulary/deeds.ts';
import type { Nation } from '../../../vocabulary/nations.ts';
import type { Names } from '../../words/names.ts';
import { headlineOf, yearOf } from '../../words/names.ts';
import { sayPanel } from '../../words/panelWords.ts';
import { thingOf } from './thingOf.ts';

/** Whether an agenda came out worse than it began. */
export function isLoss({ before, after }: Fortune): boolean {
  return after < before;
}

/**
 * One sentence in a government's own voice about how it fared in one aim, with the deed that weighed most in it, if any
 * did noticeably. Who gained and who lost speak in two ways.
 */
export function voiceSentence(fortune: Fortune, names: Names, told: 'gained' | 'lost'): string {
  const { aim, before, after, deeds } = told === 'gained' ? fortune.best : fortune.worst;
  // Told in whole per cent: less than that is no rise and no fall.
  const [from, to] = [Math.trunc(before / 10), Math.trunc(after / 10)];
  const params = { start: names.startYear, aim: aim.text, before: from, after: to };
  if (from === to) return sayPanel(`voice.${told}.still`, params);
  // Of treaties and tariffs each weighs the same: the first is named as the first.
  const isCounted = aim.metric.kind === 'tariffs' || aim.metric.kind === 'standing';
  const way = isCounted ? 'began' : to > from ? 'rise' : 'fall';
  const most = deeds.map((deed) => weighed(deed, way, fortune.nation, names)).find((said) => said !== null);
  return sayPanel(`voice.${told}`, { ...params, most: most ?? sayPanel(`voice.${told}.none`) });
}

/** What weighed most, as the end of a sentence; null for what has no name. */
function weighed(
  { occurrence, turn }: Deed,
  way: 'rise' | 'fall' | 'began',
  nation: Nation,
  names: Names,
): string | null {
  if (!occurrence || turn === null) return null;
  const { by, deed, about } = occurrence;
  const year = yearOf(names, turn);
  if (way !== 'began' && isNews(deed))
    return sayPanel(`voice.${way}.news`, { year, headline: headlineOf(names, about ?? '') });
  const thing = thingOf(deed);
  if (by === null || thing === null) return null;
  return by === nation
    ? sayPanel(`voice.${way}.own`, { year, thing })
    : sayPanel(`voice.${way}.other`, { year, thing, own: names.nations[by].own });
}
