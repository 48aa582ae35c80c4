import type { NewsItem } from '../../scenario/scenario.ts';
import type { Camp } from '../../vocabulary/nations.ts';
import { accessionNews } from '../accessions.ts';

/** A date, the country, the source, and a body of its own where the record is in doubt. */
type Row = readonly [date: string, name: string, source: string, body?: string];

/** Countries that the campaign lets leaders court; on record, each took its side by itself. */
const SIGNED: readonly Row[] = [
  ['2021-05-24', 'South Korea', '[G1]'],
  ['2021-05-31', 'New Zealand', '[104]'],
  ['2021-06-15', 'Brazil', '[104]'],
  ['2021-10-26', 'Poland', '[112]'],
  ['2021-12-09', 'Mexico', '[113]'],
  ['2022-01-26', 'Israel', '[115]'],
  ['2022-03-28', 'Singapore', '[120]'],
  ['2022-07-14', 'Saudi Arabia', '[124]'],
  ['2022-12-13', 'Nigeria', '[26]'],
  ['2023-06-21', 'India', '[139]', 'Sources give the twenty-first or the twenty-third of June.'],
  ['2023-07-27', 'Argentina', '[G2]'],
  ['2024-04-15', 'Switzerland', '[144]'],
  ['2024-04-16', 'Sweden', '[144]'],
  ['2024-05-30', 'Peru', '[147]'],
  ['2024-12-16', 'Thailand', '[12]', 'It stands in the research station too, the first to stand in both.'],
  ['2025-04', 'Bangladesh', '[156]', 'It signed early in the year; the day is not certain.'],
  ['2025-07-24', 'Senegal', '[14]', 'It stands in the research station too.'],
  ['2025-10-26', 'Malaysia', '[157]'],
];

const JOINED: readonly Row[] = [
  ['2023-07', 'Venezuela', '[29]'],
  ['2023-09', 'South Africa', '[29]'],
  ['2023-10', 'Belarus', '[29]'],
  ['2023-10-03', 'Azerbaijan', '[163]'],
  ['2023-12-06', 'Egypt', '[164]'],
  ['2024-04-05', 'Thailand', '[165]'],
  ['2024-04-24', 'Nicaragua', '[37]'],
  ['2024-05', 'Serbia', '[40]'],
  ['2024-07-03', 'Kazakhstan', '[41]', 'Disputed: a Russian list leaves it out.'],
  ['2024-09-05', 'Senegal', '[13]'],
  ['2025-04', 'Ethiopia', '[166]', 'A Russian list names it, without a day.'],
];

const SIGNS = 'Its signature is political and binds nobody in law.';
const JOINS = 'What members will do at the station is still to be agreed.';

function accessions(rows: readonly Row[], camp: Camp, meaning: string): readonly NewsItem[] {
  return rows.map(([date, name, source, body = meaning]) =>
    accessionNews(camp, name, { date, chance: 100, body, source }),
  );
}

export const historyAccessions: readonly NewsItem[] = [
  ...accessions(SIGNED, 'accords', SIGNS),
  ...accessions(JOINED, 'ilrs', JOINS),
];
