import { useEffect, useMemo, useRef } from 'preact/hooks';
import { swappedIn } from '../../debrief/swapped.ts';
import { isOver } from '../../game/opening.ts';
import { usePlay } from '../play/context.ts';
import type { SwapEndProps } from '../play/playModule.ts';
import { nameOf } from '../words/names.ts';
import { saySwap } from '../words/swapWords.ts';
import { strayedSentences } from './chairWords.ts';
import { SwapNext } from './SwapNext.tsx';
import { SwapStanding } from './SwapStanding.tsx';
import { SwapYear } from './SwapYear.tsx';
import type { SwappedGame } from './swapGame.ts';
import { useStrayed } from './useStrayed.ts';

/** After the last turn in the other's chair: what its government did, what one did oneself, and what came of each. */
export function SwapEnd(props: SwapEndProps & { readonly swapped: SwappedGame }) {
  const { names, session } = usePlay();
  const { note, original } = props.swapped;
  const { game } = session.table;
  const both = useMemo(() => swappedIn(original, game, note), [original, game]);
  const over = isOver(game);
  const strayed = strayedSentences(useStrayed(props.swapped), names, over);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const params = { chair: nameOf(names, note.chair), was: nameOf(names, note.was) };
  const { one, other } = both.courses;
  return (
    <main class="swap-end">
      <header class="stack">
        <h1 ref={heading} tabIndex={-1}>
          {saySwap('end.title')}
        </h1>
        <p class="ending-line">
          {saySwap(one.years.length === 1 ? 'end.lead.one' : 'end.lead.many', {
            ...params,
            count: one.years.length,
          })}
        </p>
        {note.called !== undefined && <p class="small soft">{saySwap('end.model')}</p>}
      </header>
      {one.years.map((they, at) => {
        const [was, you] = [both.was[at], other.years[at]];
        return was && you && <SwapYear key={they.turn} note={note} was={was} they={they} you={you} />;
      })}
      <SwapStanding note={note} both={both} />
      <section class="stack" aria-labelledby="swap-strayed">
        <h2 id="swap-strayed">{saySwap('end.strayed')}</h2>
        {strayed.length === 0 ? (
          <p>{saySwap(over ? 'end.followed' : 'end.followed.open')}</p>
        ) : (
          <ul class="stack">
            {strayed.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        )}
      </section>
      <section class="turning stack" aria-labelledby="swap-ask">
        <h2 id="swap-ask">{saySwap('end.ask')}</h2>
        <p class="ending-line">{saySwap(`ask.${both.question}`, params)}</p>
      </section>
      {props.isGuest ? (
        <div class="row">
          <button type="button" class="button primary" onClick={props.onLeave}>
            {saySwap('go.back')}
          </button>
        </div>
      ) : (
        <SwapNext {...props} />
      )}
    </main>
  );
}
