import type { TurnLog } from '../../../game/log.ts';
import { usePlay } from '../../play/context.ts';
import { dateWords } from '../../words/dates.ts';
import { sayPanel } from '../../words/panelWords.ts';
import { sayPlay } from '../../words/playWords.ts';
import { newsOf } from './notable.ts';
import { SourceLink } from './SourceLink.tsx';

/** One year's news, worn as recorded or imagined, and the record of what the nine really did that year. */
export function ChronicleNews(props: { readonly log: TurnLog }) {
  const { scenario } = usePlay();
  const { log } = props;
  const year = scenario.startYear + log.turn - 1;
  const ids = newsOf(log);
  const news = scenario.news.filter(({ id }) => ids.includes(id));
  const notes = scenario.record.filter(({ date }) => date.startsWith(String(year)));
  const lastOnRecord = scenario.record.reduce(
    (last, { date }) => Math.max(last, Number(date.slice(0, 4))),
    0,
  );
  return (
    <>
      <div>
        <h4>{sayPanel('chronicle.news')}</h4>
        {news.length === 0 && <p class="soft">{sayPanel('chronicle.news.none')}</p>}
        <ul class="stack">
          {news.map((item) => (
            <li key={item.id} class={`brief-item ${item.kind}`}>
              <p>
                <strong>{item.headline}</strong>{' '}
                <span class="badge">
                  {sayPlay(item.kind === 'recorded' ? 'offers.recorded' : 'offers.imagined')}
                </span>
              </p>
              <p class="small soft">{item.body}</p>
              {item.kind === 'recorded' && (
                <p class="small faint">
                  {dateWords(item.date)} <SourceLink source={item.source} />
                </p>
              )}
            </li>
          ))}
        </ul>
      </div>
      <div class="on-record">
        <h4>{sayPanel('chronicle.record')}</h4>
        {notes.length === 0 ? (
          <p class="soft">
            {sayPanel(year > lastOnRecord ? 'chronicle.record.none' : 'chronicle.record.quiet')}
          </p>
        ) : (
          <p class="small soft">{sayPanel('chronicle.record.lead')}</p>
        )}
        <ul class="stack small">
          {notes.map((note) => (
            <li key={note.text}>
              <span class="faint number">{dateWords(note.date)}</span> {note.text}{' '}
              <SourceLink source={note.source} />
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
