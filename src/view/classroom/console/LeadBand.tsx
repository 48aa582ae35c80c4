import type { Step } from '../../../protocol/plans.ts';
import type { Nation } from '../../../vocabulary/nations.ts';
import { sayConsole, stepName } from '../../words/consoleWords.ts';
import { NATION_NAMES } from '../../words/nationNames.ts';
import { DebriefClock } from './DebriefClock.tsx';
import { useDesk } from './desk.ts';
import { LessonClock } from './LessonClock.tsx';
import { nextStep } from './nextStep.ts';
import { type Progress, phaseLine } from './progress.ts';
import { StartForm } from './StartForm.tsx';
import { Sure } from './Sure.tsx';
import { TimerFace } from './TimerFace.tsx';
import { TimerTools } from './TimerTools.tsx';

/** Where the lesson stands, what to do next, and the buttons that do it. */
export function LeadBand(props: { readonly expected: number | null; readonly progress: Progress | null }) {
  const { at, status } = useDesk();
  const { stage } = status;
  return (
    <section class="panel lead-band" aria-labelledby="lead-title">
      <h3 id="lead-title" class="unseen">
        {sayConsole('lead.title')}
      </h3>
      <p class="lead-where">
        <span class="lead-phase">{phaseLine(status, props.progress)}</span>
        {stage === 'playing' && <TimerFace status={status} at={at} />}
      </p>
      <p class="lead-next" role="status">
        <span class="unseen">{sayConsole('next.title')}: </span>
        <span>{nextStep(status, props.expected, props.progress)}</span>
      </p>
      {stage === 'arriving' && <StartForm />}
      {stage === 'playing' && <LeadButtons isBallotDue={props.progress?.isBallotDue === true} />}
      {stage === 'playing' && <LessonClock progress={props.progress} />}
      {stage === 'over' && <DebriefClock />}
    </section>
  );
}

function LeadButtons({ isBallotDue }: { readonly isBallotDue: boolean }) {
  const { order, status } = useDesk();
  const { awaited, beat, isPaused, step } = status;
  // What was revealed, or said aloud, can't be taken back by a step.
  const before = step === 'answer' ? 'offer' : step === 'commit' ? 'answer' : null;
  const isShown = step === 'reveal' || step === 'verdict' || isBallotDue;
  return (
    <>
      <div class="row">
        {awaited.length > 0 && !isBallotDue ? (
          // Another step is another question.
          <Sure
            key={beat}
            label={sayConsole('lead.moveOn.late')}
            question={lateQuestion(awaited, step)}
            yes={sayConsole('lead.moveOn.late.yes')}
            keepsRow
            onYes={() => void order({ kind: 'moveOn', beat, step })}
          />
        ) : (
          <button
            type="button"
            class={`button${isShown && !isPaused ? ' primary' : ''}`}
            onClick={() => void order({ kind: 'moveOn', beat, step })}
          >
            {sayConsole(isBallotDue ? 'lead.ballots' : step === 'debate' ? 'lead.nextSpeech' : 'lead.moveOn')}
          </button>
        )}
        <button
          type="button"
          class={`button${isPaused ? ' primary' : ''}`}
          onClick={() => void order({ kind: isPaused ? 'resume' : 'pause' })}
        >
          {sayConsole(isPaused ? 'lead.resume' : 'lead.pause')}
        </button>
        {before && (
          <Sure
            key={`back ${beat}`}
            label={sayConsole('lead.back')}
            question={sayConsole('lead.back.sure', { step: stepName(before) })}
            yes={sayConsole('lead.back.yes', { step: stepName(before) })}
            keepsRow
            onYes={() => void order({ kind: 'stepBack', beat })}
          />
        )}
        {status.timer && (
          <>
            <button type="button" class="button" onClick={() => void order({ kind: 'extend', seconds: 60 })}>
              {sayConsole('lead.extend.1')}
            </button>
            <button type="button" class="button" onClick={() => void order({ kind: 'extend', seconds: 300 })}>
              {sayConsole('lead.extend.5')}
            </button>
          </>
        )}
      </div>
      <TimerTools />
    </>
  );
}

/** Who is not in yet, and what going on does in their name. */
function lateQuestion(awaited: readonly Nation[], step: Step | null): string {
  const seats = awaited.map((nation) => NATION_NAMES[nation]).join(', ');
  const who = sayConsole(awaited.length === 1 ? 'lead.moveOn.late.one' : 'lead.moveOn.late.many', {
    count: awaited.length,
    seats,
  });
  const what = step === 'commit' || step === 'debate' ? step : 'talk';
  return `${who} ${sayConsole(`lead.moveOn.late.${what}`)}`;
}
