import { clockOf, fittingPace, lostDebate } from '../../../protocol/lessonClock.ts';
import { clockWords } from '../../words/clockWords.ts';
import { sayConsole } from '../../words/consoleWords.ts';
import { sayLesson } from '../../words/lessonWords.ts';
import { useDesk } from './desk.ts';
import { afterExtending, lessonNow } from './lessonNow.ts';
import { MinutesForm } from './MinutesForm.tsx';
import type { Progress } from './progress.ts';
import { Sure } from './Sure.tsx';
import { useTicking } from './useTicking.ts';

/** How much time is left until the debrief must start, what no longer fits, and what to do about it. */
export function LessonClock({ progress }: { readonly progress: Progress | null }) {
  const { at, order, overview, status } = useDesk();
  const passed = useTicking(at);
  const { lastTurn, plan } = status;
  const now = lessonNow(overview, progress, at, at + passed);
  if (!now || plan === null) {
    const { untilEnd } = overview;
    return (
      <div class="lesson-clock stack">
        {untilEnd !== null && (
          <p>{sayLesson('clock.end', { time: clockWords(Math.max(0, untilEnd - passed) / 1000) })}</p>
        )}
        <Bell />
      </div>
    );
  }
  const { fits, spare, untilDebrief } = clockOf(now);
  const isLate = spare < 0;
  const time = clockWords(Math.abs(untilDebrief));
  const turn = Math.min(fits, now.lastTurn);
  const pace = isLate ? fittingPace(now) : null;
  const lost = isLate ? lostDebate(now, turn) : null;
  const backToPlan = async (): Promise<void> => {
    if (lastTurn !== null) await order({ kind: 'lastTurn', turn: null });
    if (now.pace < 100) await order({ kind: 'pace', percent: 100 });
  };
  return (
    <div class={`lesson-clock stack${isLate ? ' late' : ''}`}>
      <p class="clock-until">
        <strong>{sayLesson(untilDebrief >= 0 ? 'clock.until' : 'clock.now', { time })}</strong>
      </p>
      <p role="status" class={isLate ? 'warn' : 'soft small'}>
        {!isLate && sayLesson('clock.fits', { time: clockWords(spare) })}
        {isLate &&
          (turn < now.lastTurn
            ? sayLesson('clock.late', { last: now.lastTurn, turn, time: clockWords(-spare) })
            : sayLesson('clock.late.this', {
                time: clockWords(-spare),
                left: clockWords(Math.max(0, now.untilEnd)),
              }))}
        {lost !== null && ` ${sayLesson('clock.late.debate', { turn: lost })}`}
      </p>
      {status.timer && (
        <p class="small soft">
          {([60, 300] as const)
            .map((seconds) => {
              const { spare: left } = afterExtending(now, seconds);
              const what = left >= 0 ? 'spare' : 'over';
              return sayLesson(`clock.cost.${what}.${seconds === 60 ? 1 : 5}`, {
                time: clockWords(Math.abs(left)),
              });
            })
            .join('; ')}
          .
        </p>
      )}
      <div class="row">
        {lastTurn !== null && <p>{sayLesson('clock.ends', { turn: lastTurn })}</p>}
        {now.pace < 100 && <p>{sayLesson('clock.paced', { percent: now.pace })}</p>}
        {pace !== null && (
          <button
            type="button"
            class="button primary"
            onClick={() => void order({ kind: 'pace', percent: pace })}
          >
            {sayLesson('clock.shorten', { percent: pace })}
          </button>
        )}
        {now.turn < now.lastTurn && (
          <button
            type="button"
            class={`button${isLate && pace === null ? ' primary' : ''}`}
            onClick={() => void order({ kind: 'lastTurn', turn: isLate ? turn : now.turn })}
          >
            {sayLesson('clock.endAfter', { turn: isLate ? turn : now.turn })}
          </button>
        )}
        {(lastTurn !== null || now.pace < 100) && (
          <button type="button" class="button" onClick={() => void backToPlan()}>
            {sayLesson('clock.back')}
          </button>
        )}
        {isLate && turn >= now.lastTurn && (
          <Sure
            label={sayConsole('back.end')}
            question={sayConsole('back.end.sure')}
            yes={sayConsole('back.end.yes')}
            keepsRow
            onYes={() => void order({ kind: 'end' })}
          />
        )}
        <Bell />
      </div>
    </div>
  );
}

/** Says when the lesson ends, where that is not when the plan says. */
function Bell() {
  const { order } = useDesk();
  return (
    <MinutesForm
      id="bell-minutes"
      label={sayLesson('clock.bell')}
      first=""
      step={1}
      submit={sayLesson('clock.bell.set')}
      look=" quiet"
      onSet={(minutes) => void order({ kind: 'bell', minutes: Math.round(minutes) })}
    />
  );
}
