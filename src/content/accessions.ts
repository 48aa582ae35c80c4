import type { NewsItem } from '../scenario/scenario.ts';
import type { Camp } from '../vocabulary/nations.ts';

const DOES: Readonly<Record<Camp, string>> = {
  accords: 'signs the Artemis Accords',
  ilrs: 'joins the lunar research station',
};

/** News, as recorded, of a country that took its side. */
export function accessionNews(
  camp: Camp,
  name: string,
  { date, chance, body, source }: Pick<NewsItem, 'date' | 'chance' | 'body' | 'source'>,
): NewsItem {
  const turn = Number(date.slice(0, 4)) - 2020;
  return {
    id: `recorded.${camp}.${name.replaceAll(' ', '')}`,
    kind: 'recorded',
    date,
    turns: [turn, turn],
    chance,
    headline: `${name} ${DOES[camp]}`,
    body,
    source,
    shifts: [],
    accession: { name, camp },
  };
}
