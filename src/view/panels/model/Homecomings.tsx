import type { NewsItem } from '../../../scenario/scenario.ts';
import { atHead, sayModel } from '../../words/model/index.ts';
import { shiftWords } from '../../words/model/shiftWords.ts';
import { yearOf } from '../../words/names.ts';
import { sourceWords } from '../../words/reasons.ts';
import { say } from '../../words/say.ts';
import { SourceLinks } from '../story/SourceLink.tsx';
import { useModel } from './modelContext.ts';

/** The flights that bring rocks home while the game runs: what each does, when it may come, and where that is from. */
export function Homecomings() {
  const { scenario, names, sources } = useModel();
  const flights = scenario.news.filter(({ home }) => home !== undefined);
  if (flights.length === 0) return null;
  const when = ({ turns, when: terms = [] }: NewsItem): string => {
    const year = yearOf(names, turns[0]);
    for (const { atLeast, metric } of terms) {
      if (metric.kind !== 'programme' || atLeast === undefined) continue;
      const programme = say(`programme.${metric.programme}`);
      return sayModel('home.from', { year, programme, step: atLeast });
    }
    return sayModel('home.in', { year });
  };
  return (
    <>
      <h4>{sayModel('home.title')}</h4>
      <p class="soft">{sayModel('home.lead')}</p>
      <div class="table-room">
        <table class="model-table model-blocks">
          <caption>{sayModel('home.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{sayModel('home.flight')}</th>
              <th scope="col">{sayModel('home.when')}</th>
              <th scope="col">{sayModel('home.brings')}</th>
            </tr>
          </thead>
          <tbody>
            {flights.map((item) => (
              <tr key={item.id}>
                <th scope="row">{item.headline}</th>
                <td>{atHead(when(item))}</td>
                <td>
                  <ul class="plain">
                    {item.shifts.map((shift) => {
                      const words = shiftWords(shift, names);
                      return <li key={words}>{words}</li>;
                    })}
                  </ul>
                  <p class="small faint">
                    {item.kind === 'recorded' ? (
                      <SourceLinks source={item.source} pages={sources} />
                    ) : (
                      sourceWords(item.source)
                    )}
                  </p>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
