import type { ShownNews } from '../../play/shownNews.ts';
import { dateWords } from '../../words/dates.ts';
import { sayPlay } from '../../words/playWords.ts';
import { SourceLink } from './SourceLink.tsx';

/** A piece of news, worn as what it is: recorded with its day and source or imagined, and whether the facilitator told it. */
export function NewsLine({ item }: { readonly item: ShownNews }) {
  const { body, headline, isTold, record } = item;
  const kind = sayPlay(`offers.${item.kind}`);
  return (
    <li class={`brief-item ${item.kind}`}>
      <p>
        <strong>{headline}</strong>{' '}
        <span class="badge">{isTold ? sayPlay('offers.told', { kind }) : kind}</span>
      </p>
      {(body || record) && (
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
