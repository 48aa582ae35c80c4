import { useEffect, useRef, useState } from 'preact/hooks';
import type { Nation } from '../../vocabulary/nations.ts';
import type { Settings } from '../app/settings.ts';
import type { Board, BoardEvent, BoardPicture, BoardStyle } from '../scene/picture.ts';
import { boardWords } from '../words/boardWords.ts';

const SCALES = { normal: 1, large: 1.2, largest: 1.45 } as const;

function styleOf({ settings, leastText }: BoardHostProps): BoardStyle {
  return {
    theme: settings.theme,
    motion: settings.motion,
    graphics: settings.graphics === 'low' ? 'low' : 'high',
    textScale: SCALES[settings.text],
    leastText,
  };
}

/** A film of one Reveal: its events, and the picture it ends on. A new object starts it. */
export interface Film {
  readonly key: string;
  readonly events: readonly BoardEvent[];
  readonly after: BoardPicture;
}

interface BoardHostProps {
  readonly picture: BoardPicture;
  readonly film: Film | null;
  readonly opening: boolean;
  readonly settings: Settings;
  /** Pixels of the smallest text, where it is read from afar. */
  readonly leastText?: number;
  /** How fast films run: 1 is their own speed, 0 holds them. */
  readonly rate: number;
  readonly onPick: (nation: Nation | null) => void;
  readonly onEvent: (event: BoardEvent) => void;
  readonly onFilmOver: () => void;
  readonly onOpeningOver: () => void;
  readonly onProblem: (code: string) => void;
  /** Receives the way to skip what is playing. */
  readonly skipper: { current: (() => void) | null };
}

/** The canvas beside the panels. It shows a picture, plays a film when handed one, and says which nation was picked. */
export function BoardHost(props: BoardHostProps) {
  const place = useRef<HTMLDivElement>(null);
  const [board, setBoard] = useState<Board | null>(null);
  const latest = useRef(props);
  latest.current = props;
  const wanted = props.settings.graphics !== 'off';

  useEffect(() => {
    if (!wanted || !place.current) return;
    let made: Board | null = null;
    let gone = false;
    const parent = place.current;
    void import('../scene/board.ts')
      .then(({ createBoard }) =>
        createBoard(parent, {
          style: styleOf(latest.current),
          words: boardWords(),
          onPick: (nation) => latest.current.onPick(nation),
          onEvent: (event) => latest.current.onEvent(event),
          onProblem: (code) => latest.current.onProblem(code),
        }),
      )
      .then((ready) => {
        made = ready;
        if (gone) return ready?.dispose();
        ready?.show(latest.current.picture);
        setBoard(ready);
      })
      .catch(() => latest.current.onProblem('noWebgl'));
    return () => {
      gone = true;
      made?.dispose();
      latest.current.skipper.current = null;
      setBoard(null);
    };
  }, [wanted]);

  useEffect(() => board?.setStyle(styleOf(props)), [board, props.settings, props.leastText]);

  useEffect(() => board?.setRate(props.rate), [board, props.rate]);

  useEffect(() => {
    if (!board || !props.opening) return;
    props.skipper.current = () => board.skip();
    void board.playPrologue().then(() => latest.current.onOpeningOver());
  }, [board, props.opening]);

  const filmKey = props.film?.key ?? null;
  useEffect(() => {
    if (!board || !props.film) return;
    props.skipper.current = () => board.skip();
    void board.reveal(props.film.events, props.film.after).then(() => latest.current.onFilmOver());
  }, [board, filmKey]);

  useEffect(() => {
    if (board && !props.film && !props.opening) board.show(props.picture);
  }, [board, props.picture, filmKey, props.opening]);

  return <div class="board-canvas" ref={place} aria-hidden="true" />;
}
