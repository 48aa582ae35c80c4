import type { TurnLog } from '../../game/log.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { isNews } from '../../vocabulary/deeds.ts';
import { ownHeadline } from '../../vocabulary/facilitator.ts';
import { type Brought, broughtBy } from '../words/homecomingWords.ts';

/** A piece of news as it is shown, and whether it is on record or imagined. */
export interface ShownNews {
  readonly id: string;
  readonly kind: 'recorded' | 'imagined';
  /** By the facilitator: it did not come by itself. What is on record stays so. */
  readonly isTold: boolean;
  readonly headline: string;
  /** Empty where there is no more to it than the headline. */
  readonly body: string;
  /** What a flight brought home to which nation; null of all other news. */
  readonly brought: Brought | null;
  /** Of what is on record; null of what is imagined. */
  readonly record: { readonly date: string; readonly source: string } | null;
}

/**
 * A turn's news in the order in which it came, rocks that came home before all else. A headline of the facilitator's own is
 * imagined.
 */
export function newsIn({ occurrences }: TurnLog, { news }: Scenario): readonly ShownNews[] {
  const shown = occurrences.flatMap(({ about, deed }): readonly ShownNews[] => {
    if (about === null || !isNews(deed)) return [];
    const item = news.find(({ id }) => id === about);
    const headline = item?.headline ?? ownHeadline(about);
    if (headline === null) return [];
    const kind = item?.kind ?? 'imagined';
    const record = item && kind === 'recorded' ? { date: item.date, source: item.source } : null;
    const brought = item ? broughtBy(item) : null;
    return [
      { id: about, kind, isTold: deed === 'newsTold', headline, body: item?.body ?? '', brought, record },
    ];
  });
  return shown.toSorted((a, b) => Number(b.brought !== null) - Number(a.brought !== null));
}
