import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { isOver } from '../../game/opening.ts';
import type { Reason } from '../../opponents/reasons.ts';
import { createTable } from '../../table/table.ts';
import { isNation } from '../../vocabulary/nations.ts';
import { lineAfter } from '../app/gameTree.ts';
import { SettingsDialog } from '../app/SettingsDialog.tsx';
import { useStore } from '../app/useStore.ts';
import { FlowSheet } from '../panels/assembly/FlowSheet.tsx';
import { Aims } from '../panels/story/Aims.tsx';
import { isStory, StoryOverlay } from '../panels/story/StoryOverlay.tsx';
import { Tabs } from '../panels/story/Tabs.tsx';
import { WordsStrip } from '../panels/turn/WordsStrip.tsx';
import { Standings } from '../panels/watch/Standings.tsx';
import { type Overlay, type Play, PlayContext } from '../play/context.ts';
import { DebriefWindow } from '../play/DebriefWindow.tsx';
import { PlayBoard } from '../play/PlayBoard.tsx';
import type { ReplayScreenProps } from '../play/playModule.ts';
import { ShareWindow } from '../play/ShareWindow.tsx';
import { SwapWindow } from '../play/SwapWindow.tsx';
import { createSession } from '../play/session.ts';
import type { Caption } from '../play/useCaption.ts';
import { usePicture } from '../play/usePicture.ts';
import { nameOf, namesOf } from '../words/names.ts';
import { sayPlay } from '../words/playWords.ts';
import { sayReplay } from '../words/replayWords.ts';
import { faultTitle } from '../words/titleWords.ts';
import { ComparePanel } from './ComparePanel.tsx';
import { EarlierDialog, EarlierNote } from './EarlierNote.tsx';
import { isEarlier } from './engineFor.ts';
import { eyesFor, runsBetweenPeople } from './eyesFor.ts';
import { KinPanel } from './KinPanel.tsx';
import { MomentPanel } from './MomentPanel.tsx';
import { momentSentence, momentTitle } from './momentWords.ts';
import { openingPlace } from './openingPlace.ts';
import { type LeftOut, RecordTab } from './RecordTab.tsx';
import { ReplayBar } from './ReplayBar.tsx';
import { ReplayCharts } from './ReplayCharts.tsx';
import { ReplayHead } from './ReplayHead.tsx';
import { filmOf } from './replayFilm.ts';
import { replayName } from './replayLabel.ts';
import { seatingAt } from './seatingAt.ts';
import { settledDebate } from './settledDebate.ts';
import { TakeOver } from './TakeOver.tsx';
import { TurningList } from './TurningList.tsx';
import { useKeys } from './useKeys.ts';
import { useKin } from './useKin.ts';
import { useReplay } from './useReplay.ts';
import { useTurningPoints } from './useTurningPoints.ts';
import { WarnDialog } from './WarnDialog.tsx';

type Tab = 'moment' | 'record' | 'charts' | 'turning' | 'compare' | 'kin';

/** Nobody decides in a replay. */
const nobodyThinks = () => new Promise<never>(() => undefined);

/** A recorded game, looked at again: the board, the year's log beside it, and below the line of its time. */
export function ReplayScreen(props: ReplayScreenProps & { readonly leftOut: readonly LeftOut[] }) {
  const { branch, called, gameId, kit, record, timeline } = props.replay;
  const isReal = called !== undefined;
  const { engine } = timeline.game;
  const { scenario } = engine;
  const settings = useStore(props.settings, props.settings.get);
  const names = useMemo(() => namesOf(scenario, kit.profiles), [scenario, kit]);
  const [overlay, setOverlay] = useState<Overlay | null>(null);
  const [isSure, setSure] = useState(false);
  const isOld = isEarlier(kit, engine);
  const isWarned = !isSure && runsBetweenPeople(props.replay);
  const asksForSeat = overlay?.kind === 'seats' || overlay?.kind === 'swap';
  const seatTitle = overlay?.kind === 'swap' ? sayPlay('menu.swap') : sayReplay('take.button');
  const close = () => {
    setOverlay(null);
    setSure(false);
  };
  const [announced, announce] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [caption, setCaption] = useState<Caption | null>(null);
  const [tab, setTab] = useState<Tab>(props.replay.tab ?? 'moment');
  const eyes = useMemo(() => eyesFor(props.replay), [props.replay]);
  const session = useMemo(() => {
    const table = createTable<Reason>(timeline.game, record.seats, nobodyThinks, [], record.handovers);
    return createSession(engine, table, () => null, {
      screen: 'ending',
      seat: null,
      draft: null,
      revealed: timeline.game.position.turn,
    });
  }, [timeline]);
  useEffect(() => () => session.dispose(), [session]);

  const hasBoard = problem === null && settings.graphics !== 'off';
  const isFilmed = hasBoard && settings.motion === 'full';
  const isCovered = overlay !== null;
  const replay = useReplay(
    timeline,
    openingPlace(timeline, props.replay.turn ?? null, props.replay.at),
    eyes[0] ?? 'public',
    settings.pace,
    isFilmed,
    isCovered,
  );
  const { moment, state } = replay;
  useKeys(replay, isCovered);
  const turning = useTurningPoints(record, engine, tab === 'turning');
  useEffect(() => {
    if (turning.isOver) announce(sayReplay('live.turning'));
  }, [turning.isOver]);
  const kin = useKin(props.replay, props.storage);
  const [other, setOther] = useState<string | null>(null);
  const tabs: readonly Tab[] = [
    'moment',
    ...(scenario.calendar ? (['record'] as const) : []),
    'charts',
    ...(isOver(timeline.game) ? (['turning'] as const) : []),
    ...(kin.tree ? (['compare', 'kin'] as const) : []),
  ];

  const log = moment.beat === 'brief' || moment.beat === 'talk' ? null : state.view.turns[moment.turn - 1];
  const debate = useMemo(
    () => (moment.beat === 'debate' ? settledDebate(engine, state.view, moment.turn) : null),
    [state.view],
  );
  const picture = usePicture(state, scenario, names, log ?? null, null);
  const film = useMemo(
    () => replay.shown && filmOf(timeline, replay.shown, picture, names, isReal),
    [replay.shown, picture],
  );
  useEffect(() => {
    if (replay.shown && !film) replay.filmed();
    if (!replay.shown) setCaption(null);
  }, [replay.shown, film]);
  const seating = useMemo(() => seatingAt(record, timeline, replay.place), [timeline, replay.place]);
  const skipper = useRef<(() => void) | null>(null);

  const title = momentTitle(moment, timeline.game.turns, names);
  useEffect(() => {
    // While the years rush by only what each came to is told.
    if (replay.isPlaying && settings.pace === 'fast' && moment.beat !== 'reveal') return;
    announce(`${title}. ${momentSentence(moment, state, scenario, names)}`);
  }, [replay.place]);

  const play: Play = {
    kit,
    engine,
    scenario,
    names,
    session: { ...session, select: replay.select, table: { ...session.table, seating: () => seating } },
    state,
    settings: props.settings,
    room: null,
    isReal,
    level: 'practised',
    open: setOverlay,
    announce,
    cue: () => undefined,
    leave: props.onLeave,
    replay: () => replay.jump(0),
    again: () => undefined,
  };
  return (
    <PlayContext.Provider value={play}>
      <div class="watching">
        <main class={`play replay${hasBoard ? '' : ' no-board'}${debate ? ' in-assembly' : ''}`}>
          <ReplayHead game={replayName(props.storage, props.replay)} canSwap={!isOld} />
          <PlayBoard
            picture={picture}
            run={{
              film,
              isOpening: false,
              told: [],
              isSeenOut: false,
              skipper,
              tell: () => undefined,
              over: replay.filmed,
              skip: replay.filmed,
              giveUp: replay.filmed,
              replay: () => undefined,
            }}
            isTold={false}
            rate={settings.pace === 'slow' ? 1 : 1.6}
            opening={null}
            caption={caption}
            noBoard={hasBoard ? null : (problem ?? sayPlay('board.textOnly'))}
            onCaption={setCaption}
            onOpeningOver={() => undefined}
            onProblem={(code) => {
              if (code !== 'noWebgl') return;
              setProblem(faultTitle('noWebgl'));
              replay.filmed();
            }}
            onSeat={() => undefined}
          />
          {debate ? <FlowSheet assembly={debate} /> : <WordsStrip sealed={film !== null} />}
          <div class="side replay-side">
            <Tabs
              label={sayReplay('tab.title')}
              tabs={tabs.map((name) => ({ name, label: sayReplay(`tab.${name}`) }))}
              open={tab}
              onOpen={setTab}
            >
              {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
              <section class="replay-panel" tabIndex={0} aria-labelledby="replay-moment">
                <div class="replay-title">
                  <h2 id="replay-moment">{title}</h2>
                  {!isOld && (
                    <button
                      type="button"
                      class="button small"
                      onClick={() => setOverlay({ kind: 'seats', nation: null })}
                    >
                      {sayReplay('take.button')}
                    </button>
                  )}
                </div>
                {isOld && <EarlierNote kit={kit} engine={engine} />}
                {tab === 'moment' && (
                  <>
                    <MomentPanel key={replay.place} moment={moment} debate={debate} />
                    {state.seat ? <Aims key={state.seat} /> : <Standings />}
                  </>
                )}
                {tab === 'record' && <RecordTab moment={moment} isBranch={!isReal} leftOut={props.leftOut} />}
                {tab === 'compare' && kin.tree && (
                  <ComparePanel
                    replay={props.replay}
                    tree={kin.tree}
                    storage={props.storage}
                    other={other}
                    onOther={setOther}
                    turn={moment.turn}
                  />
                )}
                {tab === 'kin' && kin.tree && (
                  <KinPanel
                    tree={kin.tree}
                    current={gameId}
                    storage={props.storage}
                    onNamed={kin.changed}
                    onReplay={props.onReplayKept}
                    onCompare={(id) => {
                      setOther(id);
                      setTab('compare');
                    }}
                  />
                )}
                {tab === 'turning' && (
                  <TurningList
                    points={turning}
                    onGo={(turn) => {
                      replay.jump(timeline.placeOf(turn, 'reveal'));
                      setTab('moment');
                    }}
                  />
                )}
                {tab === 'charts' && <ReplayCharts timeline={timeline} turn={moment.turn} />}
              </section>
            </Tabs>
          </div>
        </main>
        <ReplayBar
          replay={replay}
          eyes={eyes}
          onEyes={(wanted) => {
            replay.watchAs(wanted);
            announce(
              isNation(wanted)
                ? sayReplay('live.eyes', { nation: nameOf(names, wanted) })
                : sayReplay(`live.eyes.${wanted}`),
            );
          }}
        />
      </div>
      <p class="unseen" role="status" aria-live="polite">
        {announced}
      </p>
      {asksForSeat && isOld && <EarlierDialog title={seatTitle} kit={kit} engine={engine} onClose={close} />}
      {asksForSeat && !isOld && isWarned && (
        <WarnDialog title={seatTitle} onSure={() => setSure(true)} onClose={close} />
      )}
      {overlay?.kind === 'seats' && !isOld && !isWarned && (
        <TakeOver
          replay={props.replay}
          place={replay.place}
          nation={overlay.nation}
          storage={props.storage}
          onTaken={props.onTakeOver}
          onClose={close}
        />
      )}
      {overlay?.kind === 'debrief' && (
        <DebriefWindow
          kit={kit}
          game={timeline.game}
          holders={record}
          isSecret={!isOver(timeline.game) && !isReal}
          called={called}
          onClose={() => setOverlay(null)}
        />
      )}
      {overlay?.kind === 'swap' && !isOld && !isWarned && (
        <SwapWindow
          recording={props.replay}
          home={null}
          line={lineAfter(branch?.line ?? [], gameId)}
          storage={props.storage}
          onSwapped={props.onTakeOver}
          onClose={close}
        />
      )}
      {overlay?.kind === 'settings' && (
        <SettingsDialog store={props.settings} onClose={() => setOverlay(null)} />
      )}
      {overlay?.kind === 'share' && <ShareWindow at={moment} onClose={() => setOverlay(null)} />}
      {overlay && isStory(overlay) && (
        <StoryOverlay key={JSON.stringify(overlay)} overlay={overlay} onClose={() => setOverlay(null)} />
      )}
    </PlayContext.Provider>
  );
}
