import type { Scenario } from '../../scenario/scenario.ts';
import { campaign } from '../campaign.ts';
import { historyAccessions } from './accessions.ts';
import { calendar } from './calendar.ts';

/** The last turn of which there is a record: 2026, as far as it went. */
export const LAST_RECORDED = 6;

const named = new Set(historyAccessions.flatMap(({ accession }) => (accession ? [accession.name] : [])));

/** What may be drawn, once the record is at its end. */
function afterRecord<T extends { readonly turns: readonly [number, number] }>(items: readonly T[]): T[] {
  return items
    .filter(({ turns }) => turns[1] > LAST_RECORDED)
    .map((item) => ({ ...item, turns: [Math.max(LAST_RECORDED + 1, item.turns[0]), item.turns[1]] }));
}

/**
 * The campaign as a frame for what really happened: choices are dated and China, which did most at once in 2025, has more
 * of them; outsiders sign and join as they did; and until the record ends, cabinets ask nothing, no assembly sits and no
 * imagined news breaks. From 2027 on it is the campaign. Every effect, price and coefficient is the campaign's own.
 */
export const history: Scenario = {
  ...campaign,
  id: 'history',
  title: 'History, and then on',
  summary: 'What the nine really did from 2021 to 2026, day by day, and the campaign from there to 2035.',
  reveal: 'dated',
  calendar,
  choicesPerTurn: { ...campaign.choicesPerTurn, CHN: 6 },
  countries: campaign.countries.filter(({ name }) => !named.has(name)),
  news: [
    ...campaign.news.filter(({ kind }) => kind === 'recorded'),
    ...historyAccessions,
    ...afterRecord(campaign.news.filter(({ kind }) => kind === 'imagined')),
  ],
  cabinet: afterRecord(campaign.cabinet),
  sessions: campaign.sessions.filter((turn) => turn > LAST_RECORDED),
  agenda: [],
};
