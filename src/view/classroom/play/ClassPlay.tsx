import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { DistrustedSwap } from '../../../debrief/leastTrusted.ts';
import type { Scenario } from '../../../scenario/scenario.ts';
import { useStore } from '../../app/useStore.ts';
import { FlowSheet } from '../../panels/assembly/FlowSheet.tsx';
import { Ending } from '../../panels/story/Ending.tsx';
import { useNarrow } from '../../panels/story/useNarrow.ts';
import { WordsStrip } from '../../panels/turn/WordsStrip.tsx';
import { type Overlay, type Play, PlayContext } from '../../play/context.ts';
import type { Kit } from '../../play/kit.ts';
import { engineOf } from '../../play/openGame.ts';
import { PlayBoard } from '../../play/PlayBoard.tsx';
import { PlayHead } from '../../play/PlayHead.tsx';
import { PlaySide } from '../../play/PlaySide.tsx';
import type { Assembly } from '../../play/useAssembly.ts';
import { useStage } from '../../play/useStage.ts';
import { sayAssembly } from '../../words/assemblyWords.ts';
import { sayClass } from '../../words/classWords.ts';
import { namesOf } from '../../words/names.ts';
import { sayPlay } from '../../words/playWords.ts';
import { faultTitle } from '../../words/titleWords.ts';
import { AfterWays } from '../after/AfterWays.tsx';
import { useClassSwap } from '../after/useClassSwap.tsx';
import { useClient } from '../app/useClient.ts';
import type { ClassPlayProps } from '../join/Student.tsx';
import { answersIn } from './answersKept.ts';
import { ClassBar } from './ClassBar.tsx';
import { ClassOverlays } from './ClassOverlays.tsx';
import { DelegationLines } from './DelegationLines.tsx';
import { DeskDialog } from './DeskDialog.tsx';
import { sawBeat, wasAway } from './lastSeen.ts';
import { NoticeLines } from './NoticeLines.tsx';
import { OwnWords } from './OwnWords.tsx';
import { RoomWaiting } from './RoomWaiting.tsx';
import { refusalSentence } from './refusalSentence.ts';
import { createRemoteSession } from './remoteSession.ts';
import { roomSideOf } from './roomSideOf.ts';
import { ShowOfHands } from './ShowOfHands.tsx';
import { useNotices } from './useNotices.ts';
import '../../styles/play.css';
import '../../styles/story.css';
import '../../styles/assembly.css';
import '../../styles/watch.css';

/** From this width on the board stands beside what one decides, and is there without being asked for. */
const WIDE = '(width > 980px)';

/** The game in a class: once the table has sent the first view. */
export function ClassPlay(props: ClassPlayProps & { readonly kit: Kit }) {
  const { known } = useClient(props.client);
  const scenario = known.status && props.kit.scenarios[known.status.scenario];
  if (!known.view || !scenario) {
    return (
      <main class="loading">
        <p role="status">{sayClass('play.loading')}</p>
      </main>
    );
  }
  return <Seated {...props} authored={scenario} />;
}

interface TableProps extends ClassPlayProps {
  readonly kit: Kit;
  readonly authored: Scenario;
}

/** At the class's table, or for a while in another's chair of its game. */
function Seated(props: TableProps) {
  const { record, status } = useClient(props.client).known;
  const swap = useClassSwap(props.kit, record);
  // Where the game is taken back, all are at the table again.
  const isOver = status?.stage === 'over';
  if (swap.screen && isOver) return swap.screen(props.settings);
  return <AtTable {...props} swapping={swap.state} onSwap={swap.open} />;
}

function AtTable(
  props: TableProps & {
    readonly swapping: 'loading' | 'failed' | null;
    readonly onSwap: (swap: DistrustedSwap) => void;
  },
) {
  const { client, kit, member, storage } = props;
  const { known } = useClient(client);
  const engine = useMemo(() => engineOf(props.authored), [props.authored]);
  const { scenario } = engine;
  const room = known.welcome?.as === 'member' ? known.welcome.room : '';
  const session = useMemo(
    () => createRemoteSession(engine, client, member, answersIn(storage, room)),
    [engine, client, member],
  );
  useEffect(() => () => session.dispose(), [session]);
  const state = useStore(session, session.state);
  const settings = useStore(props.settings, props.settings.get);
  const names = useMemo(() => namesOf(scenario, kit.profiles), [scenario, kit]);
  const [overlay, setOverlay] = useState<Overlay | null>(null);
  const [announced, announce] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [wantsBoard, wantBoard] = useState(() => window.matchMedia(WIDE).matches);
  const { status } = known;
  const [desk, setDesk] = useState<'arrival' | 'open' | null>(() =>
    status && status.stage === 'playing' && wasAway(storage, room, status.beat) ? 'arrival' : null,
  );
  const [readTo, setReadTo] = useState(() => known.texts.at(-1)?.sequence ?? 0);
  const { notices, putAway } = useNotices(client, member);
  useEffect(() => {
    if (status) sawBeat(storage, room, status.beat);
  }, [room, status?.beat]);

  const place = session.seatedAt();
  const hasBoard = wantsBoard && problem === null && settings.graphics !== 'off';
  const stage = useStage(session, state, settings, names, announce, { isFilmed: hasBoard, isRushed: false });
  const { assembly, caption, picture, run, setCaption } = stage;
  useLayoutEffect(() => window.scrollTo(0, 0), [state.screen, state.view.turn, state.seat]);
  if (!status) return null;

  const toggleBoard = () => {
    // Without a board nothing is ever filmed: what was not seen is not shown later either.
    if (wantsBoard) run.skip();
    wantBoard(!wantsBoard);
    setDesk(null);
  };
  const play: Play = {
    kit,
    engine,
    scenario,
    names,
    session,
    state,
    settings: props.settings,
    isReal: false,
    room: roomSideOf(
      place,
      status,
      scenario,
      state.view.phase,
      session.isSending(),
      known.delegation?.late ?? null,
    ),
    level: 'practised',
    open: setOverlay,
    announce,
    cue: (name) => stage.sound.cue(name),
    leave: () => undefined,
    replay: () => undefined,
    again: () => undefined,
  };
  const refused = session.refused();
  const read = known.texts.at(-1)?.sequence ?? 0;
  const unread = known.texts.filter(({ sequence, member: by }) => sequence > readTo && by !== member).length;
  return (
    <PlayContext.Provider value={play}>
      <div class="class-play">
        <ClassBar
          client={client}
          me={place?.me ?? null}
          unread={unread}
          onDesk={() => {
            setDesk('open');
            setReadTo(read);
          }}
        />
        <div class="class-lines">
          {status.isPaused && (
            <p class="class-line paused" role="status">
              {sayClass('paused.line')}
            </p>
          )}
          {refused && state.screen !== 'waiting' && (
            <p class="class-line fall" role="alert">
              {refusalSentence(refused, names)}
            </p>
          )}
          <DelegationLines client={client} place={place} />
          <NoticeLines
            notices={notices}
            me={place?.me ?? null}
            names={names}
            engine={engine}
            onPutAway={putAway}
          />
        </div>
        {state.screen === 'ending' ? (
          <>
            <AfterWays
              client={client}
              nickname={place?.me.nickname ?? ''}
              swapping={props.swapping}
              onSwap={props.onSwap}
            />
            <Ending />
          </>
        ) : (
          <main class={`play${hasBoard ? '' : ' no-board'}${assembly ? ' in-assembly' : ''}`}>
            <PlayHead unsaved={false} />
            {(hasBoard || problem !== null) && (
              <PlayBoard
                picture={picture}
                run={run}
                isTold={true}
                rate={1}
                opening={null}
                caption={caption}
                noBoard={problem}
                onCaption={setCaption}
                onOpeningOver={() => undefined}
                onProblem={(code) => {
                  if (code !== 'noWebgl') return;
                  setProblem(faultTitle('noWebgl'));
                  run.giveUp();
                }}
                onSeat={() => undefined}
              />
            )}
            {!hasBoard && problem === null && (
              <section class="board wide-only" aria-label={sayPlay('board.label')}>
                <p class="board-problem soft">{sayPlay('board.textOnly')}</p>
              </section>
            )}
            {assembly ? <Flow assembly={assembly} /> : <WordsStrip sealed={run.film !== null} />}
            <PlaySide
              run={run}
              assembly={assembly}
              isFilmed={hasBoard}
              isGuided={false}
              swap={undefined}
              hands={<ShowOfHands client={client} />}
              ownWords={<OwnWords client={client} isSpeaking={assembly?.floor != null} />}
              waiting={<RoomWaiting client={client} session={session} />}
            />
          </main>
        )}
      </div>
      <p class="unseen" role="status" aria-live="polite">
        {announced}
      </p>
      <ClassOverlays overlay={overlay} settings={props.settings} onClose={() => setOverlay(null)} />
      {desk && (
        <DeskDialog
          client={client}
          member={member}
          isArrival={desk === 'arrival'}
          hasBoard={hasBoard}
          onBoard={problem === null ? toggleBoard : null}
          onClose={() => {
            setDesk(null);
            setReadTo(read);
          }}
        />
      )}
    </PlayContext.Provider>
  );
}

/** The flow beside the panel; on the phone of who has the floor, whose time is short, folded below it. */
function Flow({ assembly }: { readonly assembly: Assembly }) {
  const isNarrow = useNarrow();
  if (!isNarrow || assembly.floor === null) return <FlowSheet assembly={assembly} />;
  return (
    <details class="flow-fold">
      <summary class="small soft">{sayAssembly('flow')}</summary>
      <FlowSheet assembly={assembly} />
    </details>
  );
}
