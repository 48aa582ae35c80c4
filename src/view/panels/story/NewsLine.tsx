import type { ShownNews } from '../../play/shownNews.ts';
import { dateWords } from '../../words/dates.ts';
import { sayPlay } from '../../words/playWords.ts';
import { SourceLink } from './SourceLink.tsx';

/** A piece of news, worn as what it is: recorded with its day and source, imagined, or told by the facilitator. */
export function NewsLine({ item }: { readonly item: ShownNews }) {
  const { body, headline, kind, record } = item;
  return (
    <li class={`brief-item ${kind === 'recorded' ? kind : 'imagined'}`}>
      <p>
        <strong>{headline}</strong> <span class="badge">{sayPlay(`offers.${kind}`)}</span>
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
