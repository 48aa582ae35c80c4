import { debriefLeft } from '../../../protocol/lessonClock.ts';
import { clockWords } from '../../words/clockWords.ts';
import { sayLesson } from '../../words/lessonWords.ts';
import { useDesk } from './desk.ts';
import { useTicking } from './useTicking.ts';

/** How long the class may still talk about a game that is over: until the bell, by the plan's minutes for it. */
export function DebriefClock() {
  const { at, overview, status } = useDesk();
  const passed = useTicking(at);
  const { untilEnd } = overview;
  if (untilEnd === null) return null;
  const { left, early } = debriefLeft(status.plan, Math.max(0, untilEnd - passed) / 1000);
  return (
    <div class="lesson-clock stack">
      <p class="clock-until">
        <strong>
          {sayLesson(left > 0 ? 'clock.debrief' : 'clock.debrief.over', { time: clockWords(left) })}
        </strong>
      </p>
      {early > 0 && <p class="small soft">{sayLesson('clock.debrief.early', { time: clockWords(early) })}</p>}
    </div>
  );
}
