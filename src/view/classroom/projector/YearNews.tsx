import type { TurnLog } from '../../../game/log.ts';
import type { Scenario } from '../../../scenario/scenario.ts';
import { newsIn, type ShownNews } from '../../play/shownNews.ts';
import { dateWords } from '../../words/dates.ts';
import { homecomingWords } from '../../words/homecomingWords.ts';
import type { Names } from '../../words/names.ts';
import { sayProjector } from '../../words/projectorWords.ts';
import { sourceWords } from '../../words/reasons.ts';

/** Pieces of news that the screen has room for, told ones among them. */
const MOST = 3;

interface NewsProps {
  /** Of the year that has begun. */
  readonly log: TurnLog | undefined;
  readonly scenario: Scenario;
  readonly names: Names;
}

/** Whether the facilitator told anything as the year began. */
export function hasTold(log: TurnLog | undefined): boolean {
  return log?.occurrences.some(({ deed }) => deed === 'newsTold') ?? false;
}

/** What the facilitator told as the year began. */
export function ToldNews({ log, names, scenario }: NewsProps) {
  const told = log ? newsIn(log, scenario).filter(({ isTold }) => isTold) : [];
  if (told.length === 0) return null;
  return (
    <section class="projector-told" aria-labelledby="told-title">
      <h2 id="told-title">{sayProjector('told.title')}</h2>
      <Items items={told} names={names} />
    </section>
  );
}

/** What the year began with by itself. */
export function YearNews({ log, names, scenario }: NewsProps) {
  const all = log ? newsIn(log, scenario) : [];
  const told = all.filter(({ isTold }) => isTold).length;
  // What came home takes the room of two.
  const home = all.filter(({ brought }) => brought).length;
  const came = all.filter(({ isTold }) => !isTold).slice(0, Math.max(home, MOST - told - home));
  if (came.length === 0) return null;
  return (
    <section class="year-news" aria-labelledby="year-news-title">
      <h2 id="year-news-title">{sayProjector('news.title')}</h2>
      <Items items={came} names={names} />
    </section>
  );
}

function Items({ items, names }: { readonly items: readonly ShownNews[]; readonly names: Names }) {
  return (
    <ul>
      {items.map(({ brought, id, headline, record }) => (
        <li key={id}>
          {headline} {brought && <strong class="gold">{homecomingWords(brought, names)} </strong>}
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
