import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { claimText } from '../../../debate/bank.ts';
import { SPEECHES } from '../../../vocabulary/debate.ts';
import { askedIn, shownSpeech } from '../../play/chamber.ts';
import { usePlay } from '../../play/context.ts';
import type { Assembly } from '../../play/useAssembly.ts';
import { sayAssembly } from '../../words/assemblyWords.ts';
import { nameOf, resolutionTitle } from '../../words/names.ts';
import { sayPlay } from '../../words/playWords.ts';
import { faultSentence } from '../../words/refusals.ts';
import { faultTitle } from '../../words/titleWords.ts';
import { BeatPanel } from '../turn/BeatPanel.tsx';
import { HandIn } from '../turn/HandIn.tsx';
import { Held } from '../turn/Held.tsx';
import { Onlookers } from '../turn/Onlookers.tsx';
import { onwardLabel } from '../turn/onward.ts';
import { WayOn } from '../turn/WayOn.tsx';
import { Ballots } from './Ballots.tsx';
import { speakerName } from './FlowSheet.tsx';
import { SpeechForm, SUBMIT_SPEECH, submitWords } from './SpeechForm.tsx';
import { underWords } from './underWords.ts';
import { Verdict } from './Verdict.tsx';

/** The debate beside its flow: who speaks now, one's own speech, the ballots, and what was decided. */
export function AssemblyPanel(props: {
  readonly assembly: Assembly;
  /** What a class itself thinks of it. */
  readonly hands?: ComponentChildren;
  /** A speech in its speaker's own words, where a class types them. */
  readonly ownWords?: ComponentChildren;
}) {
  const { assembly, hands, ownWords } = props;
  const { names, room, state } = usePlay();
  const { chamber, floor, isOver } = assembly;
  const { debate, resolution } = chamber;
  const bid = state.seat && state.view.turns[state.revealed - 1]?.bids[state.seat];
  const lost = bid && bid.resolution !== debate.resolution ? bid : null;
  const isOpening = chamber.decided !== null && assembly.heard === assembly.given;
  /** A class's speech has a timer: what can be said in it comes first, and what one could still read comes folded. */
  const isTimed = floor !== null && room !== null;
  /** What is said stands first while one listens, and changes with every speech. */
  const isListening = !floor && !isOpening && !isOver;
  const isSpeaker =
    state.seat !== null && [...debate.speakers.affirmative, ...debate.speakers.negative].includes(state.seat);
  const bidLost = !isOver && lost && (
    <p class="small warn">
      {sayAssembly(isSpeaker ? 'bid.lost.speaks' : 'bid.lost', {
        title: resolutionTitle(names, lost.resolution),
      })}
    </p>
  );
  return (
    <BeatPanel
      title={
        isTimed
          ? sayAssembly(room.holds('speech') ? 'form.title' : 'form.title.ours')
          : sayAssembly('title', { title: resolution.title })
      }
      // Who only watches goes on by the bar below.
      foot={state.seat === null && !state.stuck ? null : <Foot assembly={assembly} />}
    >
      {isOver && <Onlookers />}
      {isListening && <LastSpeech assembly={assembly} />}
      {isListening && ownWords}
      <p class={isTimed ? 'small' : ''}>
        <strong>{sayAssembly('resolved', { text: resolution.text })}</strong>
      </p>
      {isOver && <Verdict assembly={assembly} />}
      {!isOver && !floor && !isOpening && (
        <p class="small soft">
          {debate.tabledBy
            ? sayAssembly('tabled', { nation: nameOf(names, debate.tabledBy) })
            : sayAssembly('tabled.agenda')}{' '}
          {resolution.cost}
        </p>
      )}
      {!isTimed && bidLost}
      {!isOpening && !floor && hands}
      {!isOpening && !floor && <Speakers assembly={assembly} />}
      {!isOpening && !isTimed && !isListening && <LastSpeech assembly={assembly} />}
      {floor && (
        <Held part="speech">
          <SpeechForm key={debate.speech} chamber={chamber} />
        </Held>
      )}
      {isTimed && <p class="small soft">{sayAssembly('form.aloud')}</p>}
      {isTimed && room.holds('speech') && ownWords}
      {isTimed && bidLost}
      {isTimed && assembly.heard > 0 && (
        <details>
          <summary class="small soft">{sayAssembly('form.said')}</summary>
          <LastSpeech assembly={assembly} />
        </details>
      )}
      {isOpening && hands}
      {floor ? (
        <details>
          <summary class="small soft">{sayAssembly('ballots.expected')}</summary>
          <Ballots assembly={assembly} />
        </details>
      ) : (
        <Ballots assembly={assembly} />
      )}
      {floor && hands}
    </BeatPanel>
  );
}

/** An opponent failed to answer, and can be asked again. */
function Stuck() {
  const { session } = usePlay();
  return (
    <>
      <p role="alert">{faultTitle('worker')}</p>
      <button type="button" class="button primary" onClick={() => session.retry()}>
        {sayPlay('waiting.retry')}
      </button>
    </>
  );
}

function Speakers({ assembly }: { readonly assembly: Assembly }) {
  const { names } = usePlay();
  const { speakers } = assembly.chamber.debate;
  return (
    <dl class="speakers small">
      {(['affirmative', 'negative'] as const).map((side) => (
        <div key={side} class="row">
          <dt>
            <span aria-hidden="true">{side === 'affirmative' ? '▲' : '▼'}</span> {sayAssembly(`side.${side}`)}
          </dt>
          <dd>{speakers[side].map((nation) => names.nations[nation].label).join(', ')}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What was said last, in words. */
function LastSpeech({ assembly }: { readonly assembly: Assembly }) {
  const play = usePlay();
  const { chamber, heard, standing } = assembly;
  const heading = useRef<HTMLHeadingElement>(null);
  // The way to hear the next keeps the focus; who has just given a speech, and with it the button for it, goes on here.
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, [heard]);
  const index = shownSpeech(chamber.debate, heard);
  if (index === null) return null;
  const idle = SPEECHES.slice(index + 1, heard);
  const speech = SPEECHES[index] as (typeof SPEECHES)[number];
  const nation = chamber.debate.speakers[speech.side][speech.speaker];
  const said = standing.flow.filter((argument) => argument.speech === index);
  const asked = askedIn(standing, index);
  const questioned = asked === null ? undefined : standing.flow[asked];
  return (
    <section class="last-speech stack" aria-labelledby="speech-title">
      <h3 id="speech-title" ref={heading} tabIndex={-1}>
        {sayAssembly('speech.title', {
          nation: play.names.nations[nation].label,
          side: sayAssembly(`side.${speech.side}`).toLowerCase(),
          kind: sayAssembly(`speech.${speech.kind}`),
        })}
      </h3>
      {said.map((argument) => (
        <blockquote key={argument.claim} class="claim-quote">
          {claimText(play.engine.bank, argument.claim)}
          <span class="small soft">
            {argument.relation === 'attack' ? '⊣ ' : '→ '}
            {underWords(play, standing.flow, argument)}
          </span>
        </blockquote>
      ))}
      {speech.kind === 'question' && (
        <p>
          {questioned
            ? sayAssembly('live.question', {
                nation: play.names.nations[nation].label,
                other: nameOf(play.names, questioned.by),
                claim: claimText(play.engine.bank, questioned.claim),
              })
            : sayAssembly('live.question.none', { nation: play.names.nations[nation].label })}
        </p>
      )}
      {said.length === 0 && speech.kind !== 'question' && <p class="soft">{sayAssembly('speech.nothing')}</p>}
      {idle.map(({ side, speaker }) => (
        <p key={side} class="small soft">
          {sayAssembly('live.question.none', {
            nation: play.names.nations[chamber.debate.speakers[side][speaker]].label,
          })}
        </p>
      ))}
    </section>
  );
}

function Foot({ assembly }: { readonly assembly: Assembly }) {
  const play = usePlay();
  const { cue, names, room, session, state } = play;
  const { chamber, floor, given, heard, isOver, isPaused, opened, standing } = assembly;
  const { draft, fault, revealed } = state;
  if (state.stuck && !isOver && !floor) return <Stuck />;
  if (isOver) {
    // Ballots that open by themselves end by themselves.
    return <WayOn isByItself={!isPaused}>{onwardLabel(play, revealed)}</WayOn>;
  }
  if (floor) {
    const isEmpty = draft.placements.length === 0 && draft.question === null;
    return (
      <div class={room ? 'floor-foot' : 'stack'}>
        {fault && (
          <p class="small fall" role="alert">
            {faultSentence(fault, names)}
          </p>
        )}
        <HandIn
          id={SUBMIT_SPEECH}
          isQuiet={isEmpty}
          isSmall={isEmpty && room !== null}
          disabled={fault !== null}
          onPress={() => {
            cue('commit');
            session.handIn();
          }}
        >
          {submitWords(chamber, draft.placements.length, draft.question)}
        </HandIn>
        {(!room || room.holds('speech')) && (
          <button
            type="button"
            class={`button quiet${room ? ' small' : ''}`}
            disabled={room?.isClosed === true}
            onClick={() => session.delegate(floor)}
          >
            {sayAssembly('form.delegate')}
          </button>
        )}
      </div>
    );
  }
  if (room && !chamber.decided)
    return (
      <p class="small soft" role="status">
        {given === SPEECHES.length
          ? sayAssembly('ballots.wait')
          : sayAssembly('speech.wait', { nation: speakerName(assembly, names, heard) })}
      </p>
    );
  if (heard < given || !chamber.decided) {
    const { affirmative, negative } = chamber.debate.speakers;
    const [person, ...more] = session.persons;
    const speaks =
      !chamber.decided && person && more.length === 0 && [...affirmative, ...negative].includes(person);
    return (
      <>
        <button
          type="button"
          class="button primary"
          aria-disabled={heard >= given}
          onClick={() => assembly.next()}
        >
          {heard < given
            ? sayAssembly('pace.next')
            : sayAssembly('speech.wait', { nation: speakerName(assembly, names, heard) })}
        </button>
        <div class="row foot-row">
          <button type="button" class="button quiet" onClick={() => assembly.pause(!isPaused)}>
            {sayAssembly(isPaused ? 'pace.play' : 'pace.pause')}
          </button>
          <button
            type="button"
            class="button quiet"
            onClick={() => {
              // Who shares a device with others skips nobody's speeches but its own.
              if (!chamber.decided && person && more.length === 0) session.delegate(person);
              assembly.skip();
            }}
          >
            {sayAssembly(speaks ? 'pace.skip.delegate' : 'pace.skip')}
          </button>
        </div>
      </>
    );
  }
  return (
    <>
      <button type="button" class="button primary" onClick={() => assembly.openNext()}>
        {sayAssembly('ballots.open')}
      </button>
      {opened < standing.ballots.length - 1 && (
        <button type="button" class="button quiet" onClick={() => assembly.openAll()}>
          {sayAssembly('ballots.openAll')}
        </button>
      )}
    </>
  );
}
