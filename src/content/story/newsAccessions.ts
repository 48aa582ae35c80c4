import type { NewsItem } from '../../scenario/scenario.ts';
import type { Camp } from '../../vocabulary/nations.ts';
import { accessionNews } from '../accessions.ts';

/** What a signature means, in turn: the pages behind these accessions give a date and little else. */
const MEANINGS = [
  'The signature binds nobody in law, but it counts when rules are drafted.',
  'One more government will be in the room when the signatories meet.',
  'The principles are no treaty; the country takes them up by its own choice.',
  'The country flies no lunar mission of its own, yet its voice weighs in Vienna.',
  'For its engineers the signature may open a door to shared projects.',
  'The list grows, and so does the weight of the practice it describes.',
] as const;

/** A date, the country, how likely it is to be told, the source, and a body of its own where the date is in doubt. */
type Row = readonly [date: string, name: string, chance: number, source: string, body?: string];

/**
 * Countries outside the game's thirty that signed the Accords, as recorded. The chances are low because there are
 * many: a campaign meets a handful. Ordinals are left out, since in a game others may have signed first.
 */
const SIGNED: readonly Row[] = [
  ['2022-03-01', 'Romania', 6, '[118]'],
  ['2022-03-02', 'Bahrain', 6, '[119]'],
  ['2022-05', 'Colombia', 6, '[123]'],
  ['2022-12-13', 'Rwanda', 6, '[26]'],
  ['2023-05-03', 'Czechia', 6, '[138]'],
  ['2023-05-30', 'Spain', 6, '[139]'],
  ['2023-06-21', 'Ecuador', 6, '[139]'],
  ['2023-10-10', 'Iceland', 6, '[140]', 'The paper is signed on one day and handed over three weeks later.'],
  ['2023-11-01', 'The Netherlands', 6, '[140]'],
  ['2023-11-09', 'Bulgaria', 6, '[141]'],
  ['2023-11-30', 'Angola', 6, '[159]'],
  ['2024-01-23', 'Belgium', 3, '[142]'],
  ['2024-02-09', 'Greece', 3, '[143]'],
  ['2024-02-15', 'Uruguay', 3, '[160]'],
  ['2024-04-19', 'Slovenia', 3, '[145]'],
  ['2024-05-15', 'Lithuania', 3, '[146]'],
  ['2024-05-30', 'Slovakia', 3, '[147]'],
  ['2024-06-12', 'Armenia', 3, '[158]'],
  ['2024-10-04', 'The Dominican Republic', 3, '[161]'],
  ['2024-10-13', 'Estonia', 3, '[148]'],
  ['2024-10-23', 'Cyprus', 3, '[149]'],
  ['2024-10-25', 'Chile', 3, '[162]'],
  ['2024-11-13', 'Denmark', 3, '[150]', 'Reports differ on the day, the thirteenth or the fourteenth.'],
  ['2024-12-11', 'Panama', 3, '[46]', 'Austria signs on the same day.'],
  ['2024-12-11', 'Austria', 3, '[46]', "The host of the United Nations' space office signs with Panama."],
  ['2024-12-20', 'Liechtenstein', 3, '[151]'],
  ['2025-01-21', 'Finland', 6, '[152]'],
  ['2025-05-15', 'Norway', 6, '[153]'],
  ['2025-10-22', 'Hungary', 6, '[154]'],
  ['2025-10-26', 'The Philippines', 6, '[157]'],
  ['2026-01-11', 'Portugal', 8, '[155]'],
  ['2026-01-26', 'Oman', 8, '[63]'],
  ['2026-01', 'Latvia', 6, '[G3]', 'Announced the year before; the day of signing was not found.'],
  ['2026-04-23', 'Jordan', 6, '[G5]', 'A single weak report gives the day.'],
  ['2026-05-04', 'Ireland', 6, '[G5]', 'A single weak report gives the day.'],
];

/** Likewise for the ILRS. Their chance is higher because they are few: the record gives each camp what it had. */
const JOINED: readonly Row[] = [
  ['2025-04', 'Bolivia', 22, '[166]', 'A Russian list of joiners names it; the day was not found.'],
  ['2025-04', 'Djibouti', 22, '[166]', 'A Russian list of joiners names it; the day was not found.'],
];

function accessions(rows: readonly Row[], camp: Camp): readonly NewsItem[] {
  return rows.map(([date, name, chance, source, body], index) => {
    const meaning = MEANINGS[index % MEANINGS.length] ?? MEANINGS[0];
    return accessionNews(camp, name, { date, chance, body: body ?? meaning, source });
  });
}

export const newsAccessions: readonly NewsItem[] = [
  ...accessions(SIGNED, 'accords'),
  ...accessions(JOINED, 'ilrs'),
];
