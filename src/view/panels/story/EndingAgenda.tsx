import { scoreOf } from '../../../game/score.ts';
import { NATIONS, type Nation } from '../../../vocabulary/nations.ts';
import { usePlay } from '../../play/context.ts';
import { nameOf } from '../../words/names.ts';
import { type PanelKey, sayPanel } from '../../words/panelWords.ts';
import { sayWatch } from '../../words/watchWords.ts';
import { AimBar } from './AimBar.tsx';
import { aimBand, SECRET_AIM } from './aimStanding.ts';

/** One's own score, and the four aims that make it up. */
export function EndingAgenda(props: { readonly seat: Nation; readonly isOwn: boolean }) {
  const { names, session } = usePlay();
  const { seat, isOwn } = props;
  const { game } = session.table;
  const { score, aims } = scoreOf(game, seat);
  const place = 1 + NATIONS.filter((nation) => scoreOf(game, nation).score > score).length;
  return (
    <section class="ending-agenda" aria-labelledby="agenda-title">
      <div>
        <h2 id="agenda-title">
          {isOwn ? sayPanel('ending.yours') : sayWatch('ending.agenda', { nation: nameOf(names, seat) })}
        </h2>
        <p class="big-score display">
          <span class="big-number">{score}</span> <span class="soft">{sayPanel('ending.of100')}</span>
        </p>
        <p>
          {sayPanel('ending.yours.lead', {
            nation: nameOf(names, seat),
            place: sayPanel(`place.${place}` as PanelKey),
          })}
        </p>
      </div>
      <ul class="aims-list">
        {aims.map(({ aim, mills }, index) => {
          const percent = Math.trunc(mills / 10);
          const id = `ending.${aim.id}`;
          return (
            <li key={aim.id} class="aim">
              <span class="aim-line">
                <span id={id}>{aim.text}</span>
                {index === SECRET_AIM && <span class="badge">{sayPanel('aims.secret')}</span>}
                <span class="aim-value" aria-hidden="true">
                  <span class="soft">{sayPanel(`aim.${aimBand(percent)}`)}</span>{' '}
                  <span class="number">{sayPanel('percent', { value: percent })}</span>
                </span>
              </span>
              <AimBar labelledBy={id} percent={percent} weight={aim.weight} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
