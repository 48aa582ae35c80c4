import type { Eyes } from '../../../record/seenAt.ts';
import { usePlay } from '../../play/context.ts';
import { eyesLabel } from '../../replay/eyesFor.ts';
import { yearOf } from '../../words/names.ts';
import { sayShare } from '../../words/shareWords.ts';
import type { Turns } from './filmRanges.ts';
import { SPEEDS, type Speed } from './filmScenes.ts';

/** Which years a film shows, and how fast. */
export function FilmForm(props: {
  /** All that there is to show. */
  readonly whole: Turns;
  readonly turns: Turns;
  /** Those that can be picked as such. */
  readonly chapters: readonly { readonly title: string; readonly turns: Turns }[];
  readonly speed: Speed;
  /** Through whose eyes it may be seen, and through whose it is. */
  readonly views: readonly Eyes[];
  readonly eyes: Eyes;
  readonly onTurns: (turns: Turns) => void;
  readonly onEnd: (end: keyof Turns, turn: number) => void;
  readonly onSpeed: (speed: Speed) => void;
  readonly onEyes: (eyes: Eyes) => void;
}) {
  const { names } = usePlay();
  const { chapters, eyes, speed, turns, views, whole } = props;
  const parts = [{ title: sayShare('film.whole'), turns: whole }, ...chapters];
  const part = parts.findIndex((one) => one.turns.from === turns.from && one.turns.to === turns.to);
  const all = Array.from({ length: whole.to - whole.from + 1 }, (_, at) => whole.from + at);
  const end = (which: keyof Turns) => (
    <label class="field">
      <span class="small soft">{sayShare(`film.${which}`)}</span>
      <select
        value={turns[which]}
        onChange={(event) => props.onEnd(which, Number(event.currentTarget.value))}
      >
        {all.map((turn) => (
          <option key={turn} value={turn}>
            {yearOf(names, turn)}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <div class="film-form">
      <label class="field film-part">
        <span class="small soft">{sayShare('film.part')}</span>
        <select
          value={part}
          onChange={(event) => {
            const picked = parts[Number(event.currentTarget.value)];
            if (picked) props.onTurns(picked.turns);
          }}
        >
          {parts.map(({ title }, place) => (
            <option key={title} value={place}>
              {title}
            </option>
          ))}
          {part < 0 && <option value={-1}>{sayShare('film.own')}</option>}
        </select>
      </label>
      {end('from')}
      {end('to')}
      {views.length > 1 && (
        <label class="field film-eyes">
          <span class="small soft">{sayShare('film.eyes')}</span>
          <select value={eyes} onChange={(event) => props.onEyes(event.currentTarget.value as Eyes)}>
            {views.map((view) => (
              <option key={view} value={view}>
                {eyesLabel(view, names)}
              </option>
            ))}
          </select>
        </label>
      )}
      <label class="field film-speed">
        <span class="small soft">{sayShare('film.speed')}</span>
        <select value={speed} onChange={(event) => props.onSpeed(event.currentTarget.value as Speed)}>
          {(Object.keys(SPEEDS) as Speed[]).map((name) => (
            <option key={name} value={name}>
              {sayShare(`film.speed.${name}`)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
