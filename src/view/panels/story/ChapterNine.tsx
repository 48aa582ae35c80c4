import { aimMills, publicAims } from '../../../rules/aims.ts';
import { NATIONS, type Nation } from '../../../vocabulary/nations.ts';
import { usePlay } from '../../play/context.ts';
import { sayPanel } from '../../words/panelWords.ts';

/** Where all nine stand at a chapter's close, as far as everybody may know: by their declared aims. */
export function ChapterNine() {
  const { engine, names, state } = usePlay();
  const { seat, view } = state;
  const declared = (nation: Nation): number => {
    const aims = publicAims(engine.scenario, nation);
    const weights = aims.reduce((sum, { weight }) => sum + weight, 0);
    const mills = aims.reduce((sum, aim) => sum + aim.weight * aimMills(aim, view.position, nation), 0);
    return Math.trunc(mills / weights / 10);
  };
  const ranked = NATIONS.map((nation) => ({ nation, percent: declared(nation) })).sort(
    (one, other) => other.percent - one.percent,
  );
  return (
    <section class="chapter-stand chapter-nine">
      <h2>{sayPanel('chapter.nine')}</h2>
      <ol>
        {ranked.map(({ nation, percent }) => (
          <li key={nation} class={nation === seat ? 'own' : ''}>
            <span>{names.nations[nation].label}</span>
            <span class="nine-bar" aria-hidden="true" style={{ '--filled': `${percent}%` }} />
            <span class="number">{sayPanel('percent', { value: percent })}</span>
          </li>
        ))}
      </ol>
      <p class="small faint">{sayPanel('chapter.nine.lead')}</p>
    </section>
  );
}
