import { useState } from 'preact/hooks';
import type { Nation } from '../../vocabulary/nations.ts';
import { useStore } from '../app/useStore.ts';
import type { BoardPicture } from '../scene/picture.ts';
import { sayPlay } from '../words/playWords.ts';
import { BoardHost } from './BoardHost.tsx';
import { usePlay } from './context.ts';
import { CUE_OF_DEED } from './cues.ts';
import { GREAT_DEEDS } from './greatDeeds.ts';
import { OpeningWords, SeatChoice } from './Opening.tsx';
import type { Caption } from './useCaption.ts';
import type { FilmRun } from './useFilm.ts';

/** The board, and what is written over it: the prologue, captions, and the nation that is picked. */
export function PlayBoard(props: {
  readonly picture: BoardPicture;
  readonly run: FilmRun;
  readonly rate: number;
  /** Whether a panel tells of a film as it runs. */
  readonly isTold: boolean;
  /** Whether it is but a strip on a phone, until it is opened. */
  readonly isStrip?: boolean;
  /** Whether the opening film runs, then a seat is chosen, or neither. */
  readonly opening: 'film' | 'seat' | null;
  readonly caption: Caption | null;
  /** Why there is no board; null where there is one. */
  readonly noBoard: string | null;
  readonly onCaption: (caption: Caption | null) => void;
  readonly onOpeningOver: () => void;
  readonly onProblem: (code: string) => void;
  readonly onSeat: (seat: Nation) => void;
}) {
  const { announce, cue, names, open, session, settings, state } = usePlay();
  const { caption, noBoard, run } = props;
  const { selected } = state;
  const { film, skipper } = run;
  const isOpening = props.opening === 'film';
  const [isUnfolded, unfold] = useState(false);
  const isStrip = props.isStrip === true && noBoard === null;
  return (
    <section class={`board${isStrip && !isUnfolded ? ' strip' : ''}`} aria-label={sayPlay('board.label')}>
      <BoardHost
        picture={props.picture}
        film={film}
        opening={isOpening}
        settings={useStore(settings, settings.get)}
        rate={props.rate}
        skipper={skipper}
        onPick={(nation) => {
          // The first pick shows its relations alone; the second opens its dossier.
          if (nation && nation === selected) open({ kind: 'dossier', nation });
          else session.select(nation);
        }}
        onEvent={(event) => {
          props.onCaption({
            text: event.caption,
            great: GREAT_DEEDS.has(event.deed),
            isLow: event.deed === 'cameHome',
          });
          run.tell(event.caption);
          // What a year opens with was said as it did. An onlooker is told what the year came to when the film is over.
          if (state.seat !== null && !run.isOpening) announce(event.caption);
          const sounds = CUE_OF_DEED[event.deed];
          if (sounds) cue(sounds);
        }}
        onFilmOver={() => {
          run.over();
          props.onCaption(null);
        }}
        onOpeningOver={props.onOpeningOver}
        onProblem={props.onProblem}
      />
      {isStrip && (
        <button
          type="button"
          class="button quiet small board-unfold"
          aria-expanded={isUnfolded}
          onClick={() => unfold(!isUnfolded)}
        >
          {sayPlay(isUnfolded ? 'board.fold' : 'board.unfold')}
        </button>
      )}
      {noBoard !== null && <p class="board-problem soft">{noBoard}</p>}
      {isOpening && (
        <OpeningWords onSkip={() => (skipper.current ? skipper.current() : props.onOpeningOver())} />
      )}
      {props.opening === 'seat' && <SeatChoice onSeat={props.onSeat} />}
      {run.isOpening && state.seat !== null && (
        <div class="board-picked">
          <button type="button" class="button small" onClick={() => run.skip()}>
            {sayPlay('prologue.skip')}
          </button>
        </div>
      )}
      {selected && noBoard === null && !film && (
        <div class="board-picked">
          <button
            type="button"
            class="button small"
            onClick={() => open({ kind: 'dossier', nation: selected })}
          >
            {sayPlay('board.dossier', { nation: names.nations[selected].label })}
          </button>
          <button type="button" class="button quiet small" onClick={() => session.select(null)}>
            {sayPlay('board.all')}
          </button>
        </div>
      )}
      {/* Where a panel tells what happens while a film runs, only what is great is written over the board as well. */}
      {caption && !isOpening && (caption.great || !film || !props.isTold) && (
        <div class={`board-caption${caption.great ? ' great' : ''}${caption.isLow ? ' low' : ''}`}>
          <p>{caption.text}</p>
        </div>
      )}
    </section>
  );
}
