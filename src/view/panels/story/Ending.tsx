import { useEffect, useRef, useState } from 'preact/hooks';
import moon from '../../../../assets/pictures/moonDisc.webp';
import type { Game } from '../../../game/game.ts';
import { scoreOf } from '../../../game/score.ts';
import { endingOf } from '../../../rules/ending.ts';
import { NATIONS, type Nation } from '../../../vocabulary/nations.ts';
import { usePlay } from '../../play/context.ts';
import { yearOf } from '../../words/names.ts';
import { sayPanel } from '../../words/panelWords.ts';
import { goTo } from '../goTo.ts';
import { EndingAftermath } from './EndingAftermath.tsx';
import { EndingAgenda } from './EndingAgenda.tsx';
import { EndingDebates } from './EndingDebates.tsx';
import { EndingMemory } from './EndingMemory.tsx';
import { EndingNext } from './EndingNext.tsx';
import { EndingNine } from './EndingNine.tsx';
import { EndingVoices, VOICES_ID } from './EndingVoices.tsx';
import { EndingWords } from './EndingWords.tsx';
import { TurningPointCard } from './TurningPointCard.tsx';

/** The nation whose agenda came out highest. */
function highestOf(game: Game): Nation {
  const scores = NATIONS.map((nation) => scoreOf(game, nation));
  return scores.reduce((best, one) => (one.score > best.score ? one : best)).seat;
}

/**
 * How it all ended: the world, two who tell it, one's own agenda, the nine, what they remember, and what made it so.
 * @param props.isBack whether one comes back from its replay: then to where that was opened, not to the beginning
 */
export function Ending(props: { readonly isBack?: boolean | undefined }) {
  const { names, scenario, session, state } = usePlay();
  const { game } = session.table;
  const { persons } = session;
  // Who only watched reads it with any of the nine, the one that came first to begin with.
  const readers = persons.length === 0 ? NATIONS : persons;
  const [seat, setSeat] = useState(() => state.seat ?? state.selected ?? highestOf(game));
  const isOwn = persons.includes(seat);
  const heading = useRef<HTMLHeadingElement>(null);
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const begins = (props.isBack ? back : heading).current;
    begins?.focus();
    // In the middle: what is still being worked out above it takes room when it comes.
    if (props.isBack) begins?.scrollIntoView({ block: 'center' });
  }, []);
  const ending = endingOf(scenario, game.position);
  // The scenario writes an ending in a few sentences; each is a line of its own.
  const lines = ending.text.split(/(?<=[.!?])\s+/);
  return (
    <main class="ending">
      <div class="ending-sky">
        <img class="ending-moon" src={moon} alt="" />
        <div class="ending-open">
          <p class="kicker">{sayPanel('ending.after', { year: yearOf(names, game.position.turn) })}</p>
          <h1 ref={heading} tabIndex={-1}>
            {ending.title}
          </h1>
          {lines.map((line) => (
            <p class="ending-line" key={line}>
              {line}
            </p>
          ))}
          <a class="ending-on" href={`#${VOICES_ID}`} onClick={goTo(VOICES_ID)}>
            {sayPanel('ending.on')} <span aria-hidden="true">↓</span>
          </a>
        </div>
      </div>
      <div class="ending-rest">
        <EndingVoices />
        {readers.length > 1 && (
          <fieldset class="options">
            <legend>{sayPanel('ending.as')}</legend>
            <div class="row">
              {readers.map((nation) => (
                <label class="option" key={nation}>
                  <input
                    type="radio"
                    name="seenFrom"
                    checked={nation === seat}
                    onChange={() => setSeat(nation)}
                  />
                  <span>{names.nations[nation].label}</span>
                </label>
              ))}
            </div>
          </fieldset>
        )}
        <EndingAgenda seat={seat} isOwn={isOwn} />
        <EndingAftermath seat={seat} isOwn={isOwn} />
        <EndingNine seat={seat} isOwn={isOwn} />
        <EndingMemory seat={seat} isOwn={isOwn} />
        <EndingDebates key={`debates.${seat}`} seat={seat} isOwn={isOwn} />
        <EndingWords seat={seat} isOwn={isOwn} />
        <TurningPointCard key={seat} seat={seat} isOwn={isOwn} />
        <EndingNext back={back} />
      </div>
    </main>
  );
}
