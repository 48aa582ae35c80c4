import { usePlay } from '../../play/context.ts';
import type { ShownNews } from '../../play/shownNews.ts';
import { dateWords } from '../../words/dates.ts';
import { homecomingWords } from '../../words/homecomingWords.ts';
import { sayPlay } from '../../words/playWords.ts';
import { SourceLink } from './SourceLink.tsx';

/**
 * A piece of news, worn as what it is: recorded with its day and source or imagined, what it brings home, and whether the
 * facilitator told it.
 * @param isBrief whether all of it stands elsewhere
 */
export function NewsLine({
  item,
  isBrief = false,
}: {
  readonly item: ShownNews;
  readonly isBrief?: boolean;
}) {
  const { names } = usePlay();
  const { body, brought, headline, isTold, record } = item;
  const kind = sayPlay(`offers.${item.kind}`);
  return (
    <li class={`brief-item ${item.kind}${brought ? ' home' : ''}`}>
      <p>
        <strong>{headline}</strong>{' '}
        <span class="badge">{isTold ? sayPlay('offers.told', { kind }) : kind}</span>
      </p>
      {brought && (
        <p class="gold">
          <strong>{homecomingWords(brought, names)}</strong>
        </p>
      )}
      {!isBrief && (body || record) && (
        <p class="small soft">
          {body}{' '}
          {record && (
            <span class="faint">
              {dateWords(record.date)} <SourceLink source={record.source} />
            </span>
          )}
        </p>
      )}
    </li>
  );
}
