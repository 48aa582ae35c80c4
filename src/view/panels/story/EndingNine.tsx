import { scoreOf } from '../../../game/score.ts';
import { NATIONS, type Nation } from '../../../vocabulary/nations.ts';
import { usePlay } from '../../play/context.ts';
import { sayPanel } from '../../words/panelWords.ts';
import { SECRET_AIM } from './aimStanding.ts';

/** All nine agendas, the highest first, with what each secretly wanted. */
export function EndingNine(props: { readonly seat: Nation; readonly isOwn: boolean }) {
  const { names, open, session } = usePlay();
  const { game } = session.table;
  const scores = NATIONS.map((nation) => scoreOf(game, nation)).sort((a, b) => b.score - a.score);
  return (
    <section aria-labelledby="nine-title">
      <h2 id="nine-title">{sayPanel('ending.nine')}</h2>
      <p class="soft">{sayPanel('ending.nine.lead')}</p>
      <div class="table-room">
        <table class="nine">
          <thead>
            <tr>
              <th scope="col">{sayPanel('ending.nation')}</th>
              <th scope="col">{sayPanel('ending.score')}</th>
              <th scope="col">{sayPanel('ending.secret')}</th>
            </tr>
          </thead>
          <tbody>
            {scores.map(({ seat, score, aims }) => {
              const secret = aims[SECRET_AIM];
              return (
                <tr key={seat} class={seat === props.seat ? 'mine' : undefined}>
                  <th scope="row">
                    <button
                      type="button"
                      class="link"
                      aria-label={sayPanel('dossier.open', { nation: names.nations[seat].label })}
                      onClick={() => open({ kind: 'dossier', nation: seat })}
                    >
                      {names.nations[seat].label}
                    </button>
                    {seat === props.seat && props.isOwn && (
                      <span class="badge">{sayPanel('ending.you')}</span>
                    )}
                  </th>
                  <td>
                    <span class="score-cell">
                      <span class="number">{score}</span>
                      <span class="scale" aria-hidden="true" style={{ '--filled': `${score}%` }} />
                    </span>
                  </td>
                  <td>
                    {secret && (
                      <>
                        {secret.aim.text}{' '}
                        <span class="soft number">
                          {sayPanel('percent', { value: Math.trunc(secret.mills / 10) })}
                        </span>
                      </>
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}
