import type { TurnLog } from '../../../game/log.ts';
import type { Scenario } from '../../../scenario/scenario.ts';
import { newsIn, type ShownNews } from '../../play/shownNews.ts';
import { dateWords } from '../../words/dates.ts';
import { sayProjector } from '../../words/projectorWords.ts';
import { sourceWords } from '../../words/reasons.ts';

/** Pieces of news that the screen has room for, told ones among them. */
const MOST = 3;

interface NewsProps {
  /** Of the year that has begun. */
  readonly log: TurnLog | undefined;
  readonly scenario: Scenario;
}

/** Whether the facilitator told anything as the year began. */
export function hasTold(log: TurnLog | undefined): boolean {
  return log?.occurrences.some(({ deed }) => deed === 'newsTold') ?? false;
}

/** What the facilitator told as the year began. */
export function ToldNews({ log, scenario }: NewsProps) {
  const told = log ? newsIn(log, scenario).filter(({ isTold }) => isTold) : [];
  if (told.length === 0) return null;
  return (
    <section class="projector-told" aria-labelledby="told-title">
      <h2 id="told-title">{sayProjector('told.title')}</h2>
      <Items items={told} />
    </section>
  );
}

/** What the year began with by itself. */
export function YearNews({ log, scenario }: NewsProps) {
  const all = log ? newsIn(log, scenario) : [];
  const told = all.filter(({ isTold }) => isTold).length;
  const came = all.filter(({ isTold }) => !isTold).slice(0, Math.max(0, MOST - told));
  if (came.length === 0) return null;
  return (
    <section class="year-news" aria-labelledby="year-news-title">
      <h2 id="year-news-title">{sayProjector('news.title')}</h2>
      <Items items={came} />
    </section>
  );
}

function Items({ items }: { readonly items: readonly ShownNews[] }) {
  return (
    <ul>
      {items.map(({ id, headline, record }) => (
        <li key={id}>
          {headline}{' '}
          <span class="soft">
            {record
              ? sayProjector('told.recorded', {
                  date: dateWords(record.date),
                  source: sourceWords(record.source),
                })
              : sayProjector('told.imagined')}
          </span>
        </li>
      ))}
    </ul>
  );
}
