import { useEffect, useRef } from 'preact/hooks';
import type { Nation } from '../../vocabulary/nations.ts';
import { SUGGESTED_SEATS } from '../app/newGame.ts';
import { sayPlay } from '../words/playWords.ts';
import { sayTitle } from '../words/titleWords.ts';
import { usePlay } from './context.ts';

/** The prologue's three lines, one after the other, with a way past them. */
export function OpeningWords(props: { readonly onSkip: () => void }) {
  return (
    <div class="opening-words">
      <p>{sayPlay('prologue.one')}</p>
      <p>{sayPlay('prologue.two')}</p>
      <p class="display">{sayPlay('prologue.three')}</p>
      <button type="button" class="button" onClick={props.onSkip}>
        {sayPlay('prologue.skip')}
      </button>
    </div>
  );
}

/** After the film: three seats, each with its case in a line. */
export function SeatChoice(props: { readonly onSeat: (seat: Nation) => void }) {
  const { kit, names } = usePlay();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div class="seat-choice">
      <h2 ref={heading} tabIndex={-1}>
        {sayPlay('prologue.ask')}
      </h2>
      <p class="small soft seat-frames">{sayTitle('setup.frames')}</p>
      <ul class="seats">
        {SUGGESTED_SEATS.map((nation) => (
          <li key={nation}>
            <button type="button" class="card" onClick={() => props.onSeat(nation)}>
              <strong class="display">{names.nations[nation].label}</strong>
              <span class="small soft">{kit.profiles[nation].stance}</span>
              <span class="small">{kit.profiles[nation].tip}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
