import { useEffect, useId, useRef } from 'preact/hooks';
import moon from '../../../../assets/pictures/moonDisc.webp';
import { cliffhangersOf } from '../../../debrief/cliffhanger.ts';
import { nationalOf } from '../../../rules/position.ts';
import { NATIONS } from '../../../vocabulary/nations.ts';
import { usePlay } from '../../play/context.ts';
import { yearOf } from '../../words/names.ts';
import { type PanelKey, sayPanel } from '../../words/panelWords.ts';
import { AimBar } from './AimBar.tsx';
import { ChapterNine } from './ChapterNine.tsx';
import { cliffSentence } from './cliffSentence.ts';
import { useGuarded } from './useGuarded.ts';
import { useOwnAims } from './useOwnAims.ts';

/** How many things a chapter closes on. */
const CLIFFS = 2;

/** The end of a chapter: what hangs in the balance, where one stands, and on. */
export function ChapterClose() {
  const { names, scenario, session, state } = usePlay();
  const { revealed, seat, view } = state;
  const { standings, score } = useOwnAims();
  const guarded = useGuarded();
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useEffect(() => heading.current?.focus(), []);
  const at = scenario.chapters.findIndex(({ turns }) => turns[1] === revealed);
  const chapter = scenario.chapters[at];
  const next = scenario.chapters[at + 1];
  if (!chapter) return null;
  const years = ({ turns }: typeof chapter) => ({
    from: yearOf(names, turns[0]),
    to: yearOf(names, turns[1]),
  });
  const cliffs = cliffhangersOf(scenario, view.position, seat).slice(0, CLIFFS);
  const prestige = nationalOf(view.position, 'prestige', seat);
  const place =
    1 + NATIONS.filter((nation) => nationalOf(view.position, 'prestige', nation) > prestige).length;
  return (
    <main class="chapter">
      <img class="chapter-moon" src={moon} alt="" />
      <div class="chapter-words">
        <p class="kicker">
          {sayPanel('chapter.over', { chapter: at + 1 })} · {sayPanel('chapter.years', years(chapter))}
        </p>
        <h1 ref={heading} tabIndex={-1}>
          {chapter.title}
        </h1>
        <div class="cliffs">
          {cliffs.map((cliff) => (
            <p key={cliff.kind}>{cliffSentence(cliff, names)}</p>
          ))}
        </div>
        <div class="chapter-stands">
          <section class="chapter-stand">
            <h2>{sayPanel('chapter.stand')}</h2>
            <p>
              {sayPanel('chapter.rank', { place: sayPanel(`place.${place}` as PanelKey), value: prestige })}
              {' · '}
              {sayPanel('chapter.agenda', { score })}
            </p>
            <ul class="aims-list">
              {standings.map(({ aim, percent, secret, trend }) =>
                secret && guarded ? null : (
                  <li key={aim.id} class="aim">
                    <span class="aim-line">
                      <span id={`${id}${aim.id}`}>{aim.text}</span>
                      <span class="aim-value number" aria-hidden="true">
                        {sayPanel('percent', { value: percent })}
                      </span>
                    </span>
                    <AimBar
                      labelledBy={`${id}${aim.id}`}
                      percent={percent}
                      weight={aim.weight}
                      trend={trend}
                    />
                  </li>
                ),
              )}
            </ul>
          </section>
          <ChapterNine />
        </div>
        {next && <p class="soft">{sayPanel('chapter.next', { title: next.title, ...years(next) })}</p>}
        <button type="button" class="button primary" onClick={() => session.goOn()}>
          {sayPanel('chapter.go', { year: yearOf(names, revealed + 1) })}
        </button>
      </div>
    </main>
  );
}
