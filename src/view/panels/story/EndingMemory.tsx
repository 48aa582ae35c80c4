import { testimonyOf } from '../../../debrief/testimony.ts';
import { trustOf } from '../../../rules/position.ts';
import { meaningOf, trustSlot, trustWord } from '../../../vocabulary/measures.ts';
import { NATIONS, type Nation } from '../../../vocabulary/nations.ts';
import { usePlay } from '../../play/context.ts';
import { nameOf } from '../../words/names.ts';
import { sayPanel } from '../../words/panelWords.ts';
import { say, signed } from '../../words/say.ts';
import { sayWatch } from '../../words/watchWords.ts';
import { slotLabel } from './slotLabel.ts';
import { testimonySentence } from './testimonySentence.ts';
import { WhyButton } from './WhyButton.tsx';

/** One sentence of each nation about a seat, read off the ledger: the deed that moved its trust most. */
export function EndingMemory(props: { readonly seat: Nation; readonly isOwn: boolean }) {
  const { names, scenario, session } = usePlay();
  const { seat, isOwn } = props;
  const { game } = session.table;
  return (
    <section aria-labelledby="memory-title">
      <h2 id="memory-title">
        {isOwn ? sayPanel('ending.about') : sayWatch('ending.about', { nation: nameOf(names, seat) })}
      </h2>
      <ul class="memories">
        {NATIONS.filter((nation) => nation !== seat).map((witness, index) => {
          const trust = trustOf(game.position, witness, seat);
          const testimony = testimonyOf(scenario, game.turns, witness, seat);
          const slot = trustSlot(witness, seat);
          return (
            <li key={witness} class="memory">
              <blockquote>{testimonySentence(testimony, trust, index, names)}</blockquote>
              <p class="small">
                <strong>{names.nations[witness].label}</strong>
                {' · '}
                <span class="soft">
                  {isOwn
                    ? sayPanel('ending.trust', { word: say(`trust.${trustWord(trust)}`), number: trust })
                    : sayWatch('ending.trust', { word: say(`trust.${trustWord(trust)}`), number: trust })}
                </span>
              </p>
              <p class="small soft">
                {testimony &&
                  testimony !== 'unquoted' &&
                  sayPanel('ending.moved', { delta: signed(testimony.delta) })}{' '}
                <WhyButton slot={slot} what={slotLabel(meaningOf(slot), isOwn ? seat : null, names)} />
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
