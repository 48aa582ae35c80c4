import { useEffect, useMemo, useState } from 'preact/hooks';
import { useStore } from '../app/useStore.ts';
import { FlowSheet } from '../panels/assembly/FlowSheet.tsx';
import { ChapterClose } from '../panels/story/ChapterClose.tsx';
import { Ending } from '../panels/story/Ending.tsx';
import { Cover } from '../panels/turn/Cover.tsx';
import { Onlookers } from '../panels/turn/Onlookers.tsx';
import { WordsStrip } from '../panels/turn/WordsStrip.tsx';
import { PlayedOut } from '../panels/watch/PlayedOut.tsx';
import { WatchBar } from '../panels/watch/WatchBar.tsx';
import { namesOf } from '../words/names.ts';
import { sayPlay } from '../words/playWords.ts';
import { faultTitle } from '../words/titleWords.ts';
import { type Overlay, type Play, PlayContext } from './context.ts';
import { Overlays } from './Overlays.tsx';
import { recordOf } from './openGame.ts';
import { PlayBoard } from './PlayBoard.tsx';
import { PlayHead } from './PlayHead.tsx';
import { PlaySide } from './PlaySide.tsx';
import type { PlayScreenProps } from './playModule.ts';
import type { Screen } from './playState.ts';
import { UnsavedNotice } from './UnsavedNotice.tsx';
import { stageOf } from './useAssembly.ts';
import { useFromTop } from './useFromTop.ts';
import { useStage } from './useStage.ts';
import { useWatch } from './useWatch.ts';
import '../styles/play.css';
import '../styles/story.css';
import '../styles/assembly.css';
import '../styles/watch.css';

/** Screens that fill the page: what they tell is not the board's. */
const WHOLE_PAGE: ReadonlySet<Screen> = new Set(['cover', 'chapter', 'swapped', 'ending']);

/** Screens on which one decides or listens: on a phone the board is a strip there, that opens. */
const STRIPPED: ReadonlySet<Screen> = new Set(['offers', 'answers', 'commit', 'waiting']);

/** The play screen: the board, the beat's panel, the Words, and what lies over them. */
export function PlayScreen(props: PlayScreenProps) {
  const { session, kit, setup, swap } = props.game;
  const state = useStore(session, session.state);
  const settings = useStore(props.settings, props.settings.get);
  const { engine } = session;
  const { scenario } = engine;
  const names = useMemo(() => namesOf(scenario, kit.profiles), [scenario, kit]);
  const [overlay, setOverlay] = useState<Overlay | null>(null);
  const [announced, announce] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [unsaved, setUnsaved] = useState<string | null>(null);
  const [warned, setWarned] = useState(false);
  const [opening, setOpening] = useState(setup.prologue === 'film');
  const choosing = setup.prologue === 'film' && !opening;
  useEffect(() => () => session.dispose(), []);
  useEffect(() => session.onUnsaved((fault) => setUnsaved(fault?.code ?? null)), []);

  const isWatching = state.seat === null;
  const hasBoard = problem === null && settings.graphics !== 'off';
  const isRushed = isWatching && settings.pace === 'fast';
  const isFilmed = hasBoard && !isRushed;
  const stage = useStage(session, state, settings, names, announce, { isFilmed, isRushed });
  const { assembly, caption, picture, run, setCaption } = stage;
  const isFilming = run.film !== null;
  const isHearing = assembly !== null && ['floor', null].includes(stageOf(assembly));
  const watch = useWatch(session, props.settings, run, assembly, overlay !== null);

  useFromTop(state, isFilming, run.isOpening, isHearing ? assembly.heard : null);

  const play: Play = {
    kit,
    engine,
    scenario,
    names,
    session,
    state,
    settings: props.settings,
    room: null,
    isReal: false,
    level: setup.level,
    isGuest: props.isGuest === true,
    open: setOverlay,
    announce,
    cue: (name) => stage.sound.cue(name),
    leave: props.onLeave,
    replay: () => props.onReplay({ record: recordOf(session), branch: setup.branch, gameId: props.game.id }),
    again: (seed) => props.onAgain(seed),
  };
  const main = () => (
    <main
      class={`play${hasBoard ? '' : ' no-board'}${opening || choosing ? ' opening' : ''}${assembly ? ' in-assembly' : ''}`}
    >
      <PlayHead unsaved={unsaved !== null} />
      {unsaved !== null && !warned && <UnsavedNotice code={unsaved} onRead={() => setWarned(true)} />}
      <PlayBoard
        picture={picture}
        run={run}
        isTold={true}
        rate={watch.rate}
        isStrip={
          (STRIPPED.has(state.screen) || (isHearing && !isWatching)) && !isFilming && !opening && !choosing
        }
        opening={opening ? 'film' : choosing ? 'seat' : null}
        caption={caption}
        noBoard={hasBoard ? null : (problem ?? sayPlay('board.textOnly'))}
        onCaption={setCaption}
        onOpeningOver={() => setOpening(false)}
        onProblem={(code) => {
          if (code !== 'noWebgl') return;
          setProblem(faultTitle('noWebgl'));
          setOpening(false);
          run.giveUp();
        }}
        onSeat={props.onSeat}
      />
      {assembly ? <FlowSheet assembly={assembly} /> : <WordsStrip sealed={isFilming} />}
      <PlaySide
        run={run}
        assembly={assembly}
        isFilmed={isFilmed}
        isGuided={setup.prologue === 'guide'}
        swap={swap}
      />
    </main>
  );
  const { screen } = state;
  const hasBar = isWatching && screen !== 'ending' && !state.isPlayedOut;
  return (
    <PlayContext.Provider value={play}>
      <div class={hasBar ? 'watching' : 'seated'}>
        {screen === 'cover' && <Cover />}
        {screen === 'chapter' && <Onlookers />}
        {screen === 'chapter' && <ChapterClose key={state.seat} />}
        {screen === 'ending' && <Ending isBack={props.isBack} />}
        {screen === 'swapped' && swap && <swap.End setup={setup} {...props} />}
        {state.isPlayedOut ? <PlayedOut /> : !WHOLE_PAGE.has(screen) && main()}
        {hasBar && <WatchBar watch={watch} />}
      </div>
      <p class="unseen" role="status" aria-live="polite">
        {announced}
      </p>
      {screen !== 'cover' && <Overlays overlay={overlay} {...props} onClose={() => setOverlay(null)} />}
    </PlayContext.Provider>
  );
}
