import { useMemo, useState } from 'preact/hooks';
import type { Eyes } from '../../../record/seenAt.ts';
import { usePlay } from '../../play/context.ts';
import { sayShare } from '../../words/shareWords.ts';
import { FilmForm } from './FilmForm.tsx';
import { FilmProgress } from './FilmProgress.tsx';
import { movedTo, playedChapters, playedTurns, type Turns, yearsOf } from './filmRanges.ts';
import type { Speed } from './filmScenes.ts';
import { filmType } from './filmType.ts';
import { useFilming } from './useFilming.ts';

/** A film of the game's replay, recorded in the browser. */
export function FilmSection() {
  const { session } = usePlay();
  const type = useMemo(filmType, []);
  const played = playedTurns(session.table.game.turns);
  return (
    <section class="stack" aria-labelledby="share-film">
      <h3 id="share-film">{sayShare('film.title')}</h3>
      {type === null && <p>{sayShare('film.unable')}</p>}
      {type !== null && !played && <p>{sayShare('film.early')}</p>}
      {type !== null && played && <Filming type={type} played={played} />}
    </section>
  );
}

function Filming(props: { readonly type: string; readonly played: Turns }) {
  const { names, scenario } = usePlay();
  const { played } = props;
  const [turns, setTurns] = useState(played);
  const [speed, setSpeed] = useState<Speed>('normal');
  const [eyes, setEyes] = useState<Eyes | null>(null);
  const filming = useFilming(turns, speed, eyes, props.type);
  const chapters = playedChapters(scenario.chapters, played);
  return (
    <>
      {filming.gone === null ? (
        <>
          <FilmForm
            whole={played}
            turns={turns}
            chapters={chapters.length > 1 ? chapters : []}
            speed={speed}
            views={filming.views}
            eyes={filming.eyes}
            onTurns={setTurns}
            onEnd={(end, turn) => setTurns(movedTo(turns, end, turn))}
            onSpeed={setSpeed}
            onEyes={setEyes}
          />
          <p class="small soft">
            {sayShare('film.hint', {
              length: filming.length,
              sound: sayShare(`film.sound.${filming.sound}`),
            })}
          </p>
          <div class="row">
            <button type="button" class="button" onClick={filming.record}>
              {sayShare('film.record')}
            </button>
          </div>
        </>
      ) : (
        <FilmProgress gone={filming.gone} years={yearsOf(turns, names).join('–')} onStop={filming.stop} />
      )}
      <p class="small" role="status">
        {filming.said}
      </p>
    </>
  );
}
