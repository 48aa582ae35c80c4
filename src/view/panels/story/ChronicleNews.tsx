import type { TurnLog } from '../../../game/log.ts';
import { usePlay } from '../../play/context.ts';
import { newsIn } from '../../play/shownNews.ts';
import { dateWords } from '../../words/dates.ts';
import { sayPanel } from '../../words/panelWords.ts';
import { NewsLine } from './NewsLine.tsx';
import { SourceLink } from './SourceLink.tsx';

/** One year's news, worn as what it is, and the record of what the nine really did that year. */
export function ChronicleNews(props: { readonly log: TurnLog }) {
  const { scenario } = usePlay();
  const { log } = props;
  const year = scenario.startYear + log.turn - 1;
  const news = newsIn(log, scenario);
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
            <NewsLine key={item.id} item={item} />
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
