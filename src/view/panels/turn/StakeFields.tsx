import { STAKE, spentBy } from '../../../game/commitRules.ts';
import { nationalOf } from '../../../rules/position.ts';
import { NATIONS, type Nation } from '../../../vocabulary/nations.ts';
import { useSeated } from '../../play/context.ts';
import { sayPlay } from '../../words/playWords.ts';
import { wordLine } from '../../words/sentences.ts';
import { useNarrow } from '../story/useNarrow.ts';
import { Toggle } from './Toggle.tsx';
import { useFold } from './useFold.ts';

/** One coin for or against another's Word: a list of eight, which a phone folds away until it is asked for. */
export function StakeFields() {
  const { engine, names, session, state, cue } = useSeated();
  const { draft, seat, view } = state;
  const fold = useFold(!useNarrow(), draft.stake !== null);
  const left =
    nationalOf(view.position, 'capital', seat) - spentBy(engine, view.position, seat, draft).capital;
  const poor = draft.stake === null && left < STAKE;
  const given = NATIONS.flatMap((nation) => {
    const word = view.position.words[nation];
    return nation !== seat && word ? [{ nation, word }] : [];
  });
  if (given.length === 0) return null;
  const stake = (on: Nation, kind: 'back' | 'doubt') => {
    cue('choose');
    const same = draft.stake?.on === on && draft.stake.kind === kind;
    session.edit({ stake: same ? null : { on, kind } });
  };
  return (
    <details class="bid" {...fold}>
      <summary>
        <h3>{sayPlay('commit.stake')}</h3>
        <span class="small soft">{sayPlay('commit.stake.lead')}</span>
      </summary>
      <div class="stack">
        {poor && <p class="small warn">{sayPlay('commit.stake.poor')}</p>}
        <ul class="stack">
          {given.map(({ nation, word }) => {
            const sentence = wordLine(nation, word, names);
            return (
              <li class="stake" key={nation}>
                <span class="small">{sentence}</span>
                <Toggle
                  disabled={poor}
                  about={sentence}
                  options={(['back', 'doubt'] as const).map((value) => ({
                    value,
                    label: sayPlay(`commit.stake.${value}`),
                  }))}
                  value={draft.stake?.on === nation ? draft.stake.kind : null}
                  onPick={(kind) => stake(nation, kind)}
                />
              </li>
            );
          })}
        </ul>
      </div>
    </details>
  );
}
