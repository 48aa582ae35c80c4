import { aftermathOf } from '../../../debrief/aftermath.ts';
import { scoreOf } from '../../../game/score.ts';
import type { Nation } from '../../../vocabulary/nations.ts';
import { usePlay } from '../../play/context.ts';
import { nameOf } from '../../words/names.ts';
import { sayPanel } from '../../words/panelWords.ts';
import { reasonOfEffect } from '../../words/reasons.ts';
import { signed } from '../../words/say.ts';
import { sayWatch } from '../../words/watchWords.ts';
import { went } from '../../words/went.ts';

/** Causes named of one aim. */
const CAUSES_SHOWN = 2;

/** What the quiet years after the last turn made of one's score, aim by aim, with what moved each. */
export function EndingAftermath({ seat, isOwn }: { readonly seat: Nation; readonly isOwn: boolean }) {
  const { names, scenario, session } = usePlay();
  const { game } = session.table;
  const aftermath = aftermathOf(game, seat);
  if (!aftermath) return null;
  const { after, played } = aftermath;
  const isEarly = played < scenario.turns;
  const percent = (thousandths: number): number => Math.trunc(thousandths / 10);
  const moved = aftermath.aims.filter((aim) => percent(aim.before) !== percent(aim.after));
  if (aftermath.aims.length === 0 && !isEarly) return null;
  const { score } = scoreOf(game, seat);
  return (
    <section aria-labelledby="aftermath-title">
      <h2 id="aftermath-title">{sayPanel('aftermath.title')}</h2>
      <p>
        {sayPanel('aftermath.lead')}{' '}
        {(isOwn ? sayPanel : sayWatch)(went('aftermath.score', aftermath.score, after), {
          nation: nameOf(names, seat),
          before: aftermath.score,
          after,
        })}
      </p>
      <ul class="stack" hidden={moved.length === 0}>
        {moved.map(({ aim, before, after, causes }) => (
          <li key={aim.id}>
            <p>
              <strong>{aim.text}</strong>{' '}
              <span class={`number ${after > before ? 'rise' : 'fall'}`}>
                {sayPanel('aftermath.aim', { before: percent(before), after: percent(after) })}
              </span>
            </p>
            {causes.slice(0, CAUSES_SHOWN).map(({ effect, by, sum }) => (
              <p key={`${effect}${by}`} class="small soft">
                {sayPanel('aftermath.cause', {
                  sum: signed(sum),
                  reason: reasonOfEffect(effect, scenario, isOwn && by === seat).reason,
                })}
              </p>
            ))}
          </li>
        ))}
      </ul>
      {isEarly && <p>{sayPanel('aftermath.early', { played, turns: scenario.turns, score })}</p>}
    </section>
  );
}
