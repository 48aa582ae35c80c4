import type { ComponentChildren } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { createEngine } from '../../../game/engine.ts';
import { isBallotDue, speakerOf } from '../../../game/speeches.ts';
import { type View, viewAtEndOf } from '../../../game/view.ts';
import { type Step, turnsToPlay } from '../../../protocol/plans.ts';
import type { RoomStatus } from '../../../protocol/replies.ts';
import { endingOf } from '../../../rules/ending.ts';
import type { Scenario } from '../../../scenario/scenario.ts';
import { SPEECHES } from '../../../vocabulary/debate.ts';
import type { SettingsStore } from '../../app/settings.ts';
import { useStore } from '../../app/useStore.ts';
import { assemblyPicture } from '../../play/assemblyPicture.ts';
import { BoardHost, type Film } from '../../play/BoardHost.tsx';
import { boardPicture } from '../../play/boardPicture.ts';
import { openingEvents, revealEvents } from '../../play/filmEvents.ts';
import type { Kit } from '../../play/kit.ts';
import { sayAssembly } from '../../words/assemblyWords.ts';
import { type Names, namesOf, yearOf } from '../../words/names.ts';
import { type ProjectorKey, sayProjector } from '../../words/projectorWords.ts';
import { sayTitle } from '../../words/titleWords.ts';
import type { Known } from '../connection/known.ts';
import { progressOf } from '../console/progress.ts';
import { hasPairs } from '../lobby/delegation.ts';
import { Flow } from './Flow.tsx';
import { NineWords } from './NineWords.tsx';
import { OnTheTable } from './OnTheTable.tsx';
import { useDebate } from './useDebate.ts';
import { WhatWasDone } from './WhatWasDone.tsx';
import { WorldFigures } from './WorldFigures.tsx';
import { hasTold, ToldNews, YearNews } from './YearNews.tsx';

/** What the head of the screen says. */
export interface Now {
  readonly when: string;
  readonly step: string;
  readonly lead: string;
}

/** Smallest text by the screen's width, as in the style sheet: 24 px on a wall of 1920, which is far from the last row. */
const LEAST_TEXT = 1 / 80;

/** The game on the wall: the board, and beside it the nine Words, or the flow of a debate. */
export function Table(props: {
  readonly known: Known;
  readonly status: RoomStatus;
  readonly view: View;
  readonly scenario: Scenario;
  readonly profiles: Kit['profiles'];
  readonly settings: SettingsStore;
  /** The head over it, with what the film shows just now. */
  readonly children: (now: Now, caption: string | null) => ComponentChildren;
}) {
  const { scenario, status, view } = props;
  const { viewBeat } = props.known;
  const settings = useStore(props.settings, props.settings.get);
  const engine = useMemo(() => createEngine(scenario), [scenario]);
  const names = useMemo(() => namesOf(scenario, props.profiles), [scenario]);
  const [problem, setProblem] = useState<string | null>(null);
  const [caption, setCaption] = useState<string | null>(null);
  const skipper = useRef<(() => void) | null>(null);
  const { turn } = progressOf(status, view);
  const { stage, step } = status;
  const debate = useDebate(engine, view, step === 'debate' || step === 'verdict' ? turn : null);
  const isReveal = step === 'reveal';
  // What is told needs the room, and the world's figures can be brief.
  const isTold = step === 'offer' && hasTold(view.turns.at(-1));
  const isDecided = step === 'verdict' && debate !== null;
  const year = view.turns[turn - 1] ?? null;
  const log = isReveal ? year : null;
  const key = `${viewBeat} ${turn}`;
  // A screen that comes up again has seen what the year opened with.
  const [filmed, setFilmed] = useState(step === 'offer' ? key : '');
  const isSettled = debate !== null && debate.opened === debate.order.length;

  const picture = useMemo(() => {
    const seen = isReveal
      ? viewAtEndOf(view, turn)
      : isDecided
        ? viewAtEndOf(view, turn, isSettled ? 'year' : 'reveal')
        : view;
    return boardPicture(seen, scenario, names, {
      selected: null,
      revealed: log,
      assembly: debate
        ? assemblyPicture(
            debate.chamber.debate,
            debate.heard,
            debate.opened,
            debate.order.map(({ audience }) => audience),
          )
        : null,
    });
  }, [view, step, debate?.chamber, debate?.opened]);

  const hasBoard = problem === null && settings.graphics !== 'off';
  const film: Film | null = useMemo(() => {
    if (!year || !hasBoard || filmed === key) return null;
    const events = isReveal
      ? revealEvents(year, null, names)
      : step === 'offer'
        ? openingEvents(year, names)
        : [];
    return isReveal || events.length > 0 ? { key, after: picture, events } : null;
  }, [year, step, hasBoard, filmed, key]);

  return (
    <>
      {props.children(nowOf(props, names, turn, isSettled), film ? caption : null)}
      <section class={`projector-board${hasBoard ? '' : ' none'}`} aria-label={sayProjector('board')}>
        {hasBoard ? (
          <BoardHost
            picture={picture}
            film={film}
            opening={false}
            settings={settings}
            leastText={Math.max(16, Math.ceil(LEAST_TEXT * window.innerWidth))}
            rate={1}
            skipper={skipper}
            onPick={() => undefined}
            onEvent={(event) => setCaption(event.caption)}
            onFilmOver={() => {
              setFilmed(key);
              setCaption(null);
            }}
            onOpeningOver={() => undefined}
            onProblem={setProblem}
          />
        ) : (
          <p class="soft">{sayProjector('board.none')}</p>
        )}
      </section>
      <div class="projector-side">
        {stage === 'over' ? (
          <Ending scenario={scenario} view={view} />
        ) : debate ? (
          <Flow
            debate={debate}
            engine={engine}
            names={names}
            spoken={status.spoken}
            hands={props.known.afterwards?.status.hands.find((one) => one.turn === turn) ?? null}
          />
        ) : log && !film ? (
          <WhatWasDone log={log} view={viewAtEndOf(view, turn)} names={names} />
        ) : (
          <>
            {isTold && <ToldNews log={view.turns.at(-1)} scenario={scenario} names={names} />}
            <NineWords
              status={status}
              view={view}
              log={log}
              isSealed={isReveal && film !== null}
              names={names}
            />
            {step === 'answer' && <OnTheTable view={view} names={names} />}
            {step === 'offer' && (
              <>
                <WorldFigures position={view.position} log={null} isBrief={isTold} />
                <YearNews log={view.turns.at(-1)} scenario={scenario} names={names} />
              </>
            )}
          </>
        )}
      </div>
    </>
  );
}

function Ending(props: { readonly scenario: Scenario; readonly view: View }) {
  const ending = endingOf(props.scenario, props.view.position);
  return (
    <section class="projector-ending" aria-labelledby="ending-title">
      <h2 id="ending-title">{ending.title}</h2>
      <p>{ending.text}</p>
    </section>
  );
}

/** What a step asks, as far as the story and who sits here have it. */
function leadKey(step: Exclude<Step, 'debate'>, status: RoomStatus, { systems }: Scenario): ProjectorKey {
  if (step === 'offer' && systems.includes('cabinet')) return 'step.offer.lead.cabinet';
  if (step === 'commit' && hasPairs(status)) return 'step.commit.lead.signed';
  return `step.${step}.lead`;
}

function nowOf(
  { scenario, status, view }: { scenario: Scenario; status: RoomStatus; view: View },
  names: Names,
  turn: number,
  isSettled: boolean,
): Now {
  const when = sayProjector('when', {
    year: yearOf(names, turn),
    turn,
    turns: turnsToPlay(status, scenario),
  });
  const { step } = status;
  // The years of aftermath have no number that anybody played.
  if (step === null)
    return {
      when: sayTitle('title.name'),
      step: sayProjector('step.over'),
      lead: sayProjector('step.over.lead'),
    };
  if (step !== 'debate')
    return {
      when,
      step: sayProjector(`step.${step}`),
      lead: step === 'verdict' && isSettled ? '' : sayProjector(leadKey(step, status, scenario)),
    };
  const speech = SPEECHES[view.position.debate?.speech ?? SPEECHES.length];
  const speaker = speakerOf(view.position);
  const lead =
    speech && speaker
      ? sayProjector('step.debate.lead', {
          nation: names.nations[speaker].label,
          side: sayAssembly(`side.${speech.side}`).toLowerCase(),
          kind: sayAssembly(`speech.${speech.kind}`),
        })
      : sayProjector(isBallotDue(view.position) ? 'step.debate.rate' : 'step.debate.over');
  return { when, step: sayProjector('step.debate'), lead };
}
