import { useId } from 'preact/hooks';
import { nationalOf } from '../../../rules/position.ts';
import { NATIONS } from '../../../vocabulary/nations.ts';
import { useSeated } from '../../play/context.ts';
import { type PanelKey, sayPanel } from '../../words/panelWords.ts';
import { AimBar } from './AimBar.tsx';
import { useGuarded } from './useGuarded.ts';
import { useOwnAims } from './useOwnAims.ts';

/** Where one stands at a chapter's close: one's prestige among the nine, and one's aims. */
export function ChapterStand() {
  const { seat, view } = useSeated().state;
  const { standings, score } = useOwnAims();
  const guarded = useGuarded();
  const id = useId();
  const prestige = nationalOf(view.position, 'prestige', seat);
  const place =
    1 + NATIONS.filter((nation) => nationalOf(view.position, 'prestige', nation) > prestige).length;
  return (
    <section class="chapter-stand">
      <h2>{sayPanel('chapter.stand')}</h2>
      <p>
        {sayPanel('chapter.rank', { place: sayPanel(`place.${place}` as PanelKey), value: prestige })}
        {' · '}
        {sayPanel('chapter.agenda', { score })}
      </p>
      <ul class="aims-list">
        {standings.map(({ aim, percent, secret, trend }) =>
          secret && guarded ? null : (
            <li key={aim.id} class="aim">
              <span class="aim-line">
                <span id={`${id}${aim.id}`}>{aim.text}</span>
                <span class="aim-value number" aria-hidden="true">
                  {sayPanel('percent', { value: percent })}
                </span>
              </span>
              <AimBar labelledBy={`${id}${aim.id}`} percent={percent} weight={aim.weight} trend={trend} />
            </li>
          ),
        )}
      </ul>
    </section>
  );
}
