import { useEffect, useRef } from 'preact/hooks';
import moon from '../../../../assets/pictures/moonDisc.webp';
import { aboutOf, chapterCliffs } from '../../../debrief/chapterCliffs.ts';
import { usePlay } from '../../play/context.ts';
import { yearOf } from '../../words/names.ts';
import { sayPanel } from '../../words/panelWords.ts';
import { SECRET_AIM } from './aimStanding.ts';
import { ChapterNine } from './ChapterNine.tsx';
import { ChapterStand } from './ChapterStand.tsx';
import { cliffSentence } from './cliffSentence.ts';
import { useGuarded } from './useGuarded.ts';

/** The end of a chapter: what hangs in the balance, where one stands, and on; who only watches goes on by the bar. */
export function ChapterClose() {
  const { names, scenario, session, state } = usePlay();
  const { revealed, seat, view } = state;
  const guarded = useGuarded();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (seat !== null) heading.current?.focus();
  }, []);
  const at = scenario.chapters.findIndex(({ turns }) => turns[1] === revealed);
  const chapter = scenario.chapters[at];
  const next = scenario.chapters[at + 1];
  if (!chapter) return null;
  const years = ({ turns }: typeof chapter) => ({
    from: yearOf(names, turns[0]),
    to: yearOf(names, turns[1]),
  });
  // What is secret isn't told where somebody else may look on.
  const aims = seat === null ? [] : view.aims.filter((_, index) => !guarded || index !== SECRET_AIM);
  const cliffs = chapterCliffs(scenario, at, view.position, session.course(), { seat, aims });
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
            <p key={aboutOf(cliff)}>{cliffSentence(cliff, names)}</p>
          ))}
        </div>
        <div class="chapter-stands">
          {seat !== null && <ChapterStand />}
          <ChapterNine />
        </div>
        {next && <p class="soft">{sayPanel('chapter.next', { title: next.title, ...years(next) })}</p>}
        {seat !== null && (
          <button type="button" class="button primary" onClick={() => session.goOn()}>
            {sayPanel('chapter.go', { year: yearOf(names, revealed + 1) })}
          </button>
        )}
      </div>
    </main>
  );
}
