import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Occurrence } from '../../rules/occurrence.ts';
import { worldOf } from '../../rules/position.ts';
import type { DeedName } from '../../vocabulary/deeds.ts';
import type { Nation } from '../../vocabulary/nations.ts';
import { SUGGESTED_SEATS } from '../app/newGame.ts';
import { SavesDialog } from '../app/SavesDialog.tsx';
import { SettingsDialog } from '../app/SettingsDialog.tsx';
import { useStore } from '../app/useStore.ts';
import { AssemblyPanel } from '../panels/assembly/AssemblyPanel.tsx';
import { FlowSheet } from '../panels/assembly/FlowSheet.tsx';
import { Aims } from '../panels/story/Aims.tsx';
import { ChapterClose } from '../panels/story/ChapterClose.tsx';
import { Ending } from '../panels/story/Ending.tsx';
import { StoryOverlay } from '../panels/story/StoryOverlay.tsx';
import { AnswersPanel } from '../panels/turn/AnswersPanel.tsx';
import { CommitPanel } from '../panels/turn/CommitPanel.tsx';
import { Cover } from '../panels/turn/Cover.tsx';
import { FilmPanel } from '../panels/turn/FilmPanel.tsx';
import { Guide } from '../panels/turn/Guide.tsx';
import { OffersPanel } from '../panels/turn/OffersPanel.tsx';
import { Onlookers } from '../panels/turn/Onlookers.tsx';
import { RevealPanel } from '../panels/turn/RevealPanel.tsx';
import { Waiting } from '../panels/turn/Waiting.tsx';
import { WordsStrip } from '../panels/turn/WordsStrip.tsx';
import type { BoardEvent } from '../scene/picture.ts';
import { CAPTIONS } from '../sound/captions.ts';
import type { Cue } from '../sound/cues.ts';
import { createSound } from '../sound/sound.ts';
import { namesOf, yearOf } from '../words/names.ts';
import { sayPlay } from '../words/playWords.ts';
import { deedSentence, wordPhrase } from '../words/sentences.ts';
import { faultTitle, sayTitle } from '../words/titleWords.ts';
import { assemblyPicture } from './assemblyPicture.ts';
import { BoardHost, type Film } from './BoardHost.tsx';
import { boardPicture } from './boardPicture.ts';
import { type Overlay, type Play, PlayContext, usePlay } from './context.ts';
import { CUE_OF_DEED } from './cues.ts';
import { PlayHead } from './PlayHead.tsx';
import type { PlayScreenProps } from './playModule.ts';
import { ballotOrder, stageOf, useAssembly } from './useAssembly.ts';
import { useAssemblyVoice } from './useAssemblyVoice.ts';
import '../styles/play.css';
import '../styles/story.css';
import '../styles/assembly.css';

/** How long a caption stays, in milliseconds. */
const CAPTION_MS = 4000;

/** Sounds that no sentence on the screen tells of. */
const CAPTIONED: ReadonlySet<Cue> = new Set(['turn', 'ending']);

/** Events of a year that all will remember: their captions stand large over the board. */
const GREAT_DEEDS: ReadonlySet<DeedName> = new Set([
  'landerFlown',
  'landerLost',
  'founded',
  'lawNarrowed',
  'lawRepealed',
  'completed',
  'channelsFroze',
  'channelsThawed',
  'adopted',
  'rejected',
]);

/** What the board shows of a verdict: the resolution, and the law if it was about the law. */
const VERDICTS: ReadonlySet<DeedName> = new Set([
  'adopted',
  'rejected',
  'lawNarrowed',
  'lawRepealed',
  'lawFailed',
  'certificateStands',
]);

/** What is told before (news) or is no event (a coin that came back). */
const UNFILMED: ReadonlySet<DeedName> = new Set(['newsBroke', 'stakeReturned']);

interface Caption {
  readonly text: string;
  readonly great: boolean;
}

const CUES_WITHOUT_FILM = 3;
const CUE_GAP_MS = 900;

/** The play screen: the board, the beat's panel, the Words, and what lies over them. */
export function PlayScreen(props: PlayScreenProps) {
  const { session, kit, setup } = props.game;
  const state = useStore(session, session.state);
  const settings = useStore(props.settings, props.settings.get);
  const { engine } = session;
  const { scenario } = engine;
  const names = useMemo(() => namesOf(scenario, kit.profiles), [scenario, kit]);
  const [overlay, setOverlay] = useState<Overlay | null>(null);
  const [announced, announce] = useState('');
  const [caption, setCaption] = useState<Caption | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [unsaved, setUnsaved] = useState<string | null>(null);
  const [warned, setWarned] = useState(false);
  const [opening, setOpening] = useState(setup.prologue === 'film');
  const choosing = setup.prologue === 'film' && !opening;
  const [filmed, setFilmed] = useState(state.screen === 'reveal' ? state.revealed : 0);
  /** The last turn whose verdict the board has shown. */
  const [balloted, setBalloted] = useState(0);
  const [replays, setReplays] = useState(0);
  /** Sentences of the film so far, so that who can't watch reads along. */
  const [told, setTold] = useState<readonly string[]>([]);
  const skipper = useRef<(() => void) | null>(null);

  const sound = useMemo(
    () =>
      createSound({
        on: settings.sound,
        music: settings.music / 100,
        effects: settings.effects / 100,
        tension: worldOf(state.view.position, 'tension'),
      }),
    [],
  );
  useEffect(() => {
    sound.setOn(settings.sound);
    sound.setVolume(settings.music / 100, settings.effects / 100);
  }, [settings]);
  useEffect(
    () => sound.setMood(worldOf(state.view.position, 'tension')),
    [state.view.turn, state.view.phase],
  );
  useEffect(
    () => () => {
      sound.dispose();
      session.dispose();
    },
    [],
  );
  useEffect(() => session.onUnsaved((fault) => setUnsaved(fault?.code ?? null)), []);

  useEffect(() => {
    if (!settings.captions || !settings.sound) return;
    return sound.captions.subscribe(({ cue }) => {
      // What one has just pressed oneself needs no caption; a deed brings its own sentence.
      if (CAPTIONED.has(cue)) setCaption({ text: CAPTIONS[cue], great: false });
    });
  }, [settings.captions, settings.sound]);
  useEffect(() => {
    if (caption === null) return;
    const timer = window.setTimeout(() => setCaption(null), CAPTION_MS);
    return () => window.clearTimeout(timer);
  }, [caption]);

  const labels = useMemo(
    () => Object.fromEntries(Object.entries(names.nations).map(([code, { label }]) => [code, label])),
    [names],
  ) as Parameters<typeof boardPicture>[1]['names'];
  const log = state.screen === 'reveal' ? (state.view.turns[state.revealed - 1] ?? null) : null;
  const assembly = useAssembly(session, state);
  useEffect(() => {
    if (assembly?.isOver) session.settle();
  }, [assembly?.isOver]);
  const noBoard = problem !== null || settings.graphics === 'off';
  useAssemblyVoice(assembly, engine, names, announce, (name) => sound.cue(name), !noBoard);
  // Once the ballots are open the verdict's own film takes the debate off the board.
  const onBoard =
    assembly && !assembly.isOver
      ? assemblyPicture(
          assembly.chamber.debate,
          assembly.heard,
          assembly.opened,
          ballotOrder(assembly).map(({ audience }) => audience),
        )
      : null;
  const picture = useMemo(
    () =>
      boardPicture(state.view, {
        turns: scenario.turns,
        selected: state.selected,
        names: labels,
        wordPhrase: (code) => wordPhrase(code, names),
        revealed: log,
        assembly: onBoard,
      }),
    [state.view, state.selected, log, assembly?.chamber, assembly?.heard, assembly?.opened],
  );

  /** Without a film the weightiest deeds of the year sound one after the other. */
  const soundDeeds = () => {
    const cues = new Set((log?.occurrences ?? []).flatMap(({ deed }) => CUE_OF_DEED[deed] ?? []));
    [...cues].slice(0, CUES_WITHOUT_FILM).forEach((cue, index) => {
      window.setTimeout(() => sound.cue(cue), index * CUE_GAP_MS);
    });
  };
  const playing = log !== null && !noBoard && filmed < state.revealed;
  const isVerdict = assembly?.isOver === true && !noBoard && balloted < state.revealed;
  const film: Film | null = useMemo(() => {
    if (isVerdict) {
      const debated = state.view.turns[state.revealed - 1]?.occurrences ?? [];
      return {
        key: `verdict.${state.revealed}`,
        after: picture,
        events: debated.filter(({ deed }) => VERDICTS.has(deed)).map(eventOf),
      };
    }
    if (!log || !playing) return null;
    return {
      key: `${state.revealed}.${replays}`,
      after: picture,
      events: log.occurrences
        .filter((happened) => happened.secretOf === null && !UNFILMED.has(happened.deed))
        .map(eventOf),
    };
  }, [log, playing, replays, isVerdict]);
  function eventOf(happened: Occurrence): BoardEvent {
    const { deed, by, to, programme } = happened;
    return { deed, by, to, programme, caption: deedSentence(happened, state.seat, names) };
  }

  // What comes next is read from its top, however far down the last screen was left.
  useLayoutEffect(() => window.scrollTo(0, 0), [state.screen, state.view.turn, state.seat]);
  useEffect(() => {
    const year = yearOf(names, state.view.turn);
    if (state.screen === 'offers') announce(sayPlay('live.newTurn', { year }));
    if (state.screen === 'answers') announce(sayPlay('live.answers'));
    if (state.screen === 'commit') announce(sayPlay('live.commit'));
    if (state.screen === 'reveal') announce(sayPlay('live.reveal'));
    if (state.screen === 'reveal' && noBoard) soundDeeds();
    if (state.screen === 'ending') sound.cue('ending');
    else if (state.screen === 'offers') sound.cue('turn');
  }, [state.screen, state.view.turn]);

  const play: Play = {
    kit,
    engine,
    scenario,
    names,
    session,
    state,
    settings: props.settings,
    open: setOverlay,
    announce,
    cue: (name) => sound.cue(name),
    leave: props.onLeave,
    again: (seed) => props.onAgain(seed),
  };
  const close = () => setOverlay(null);

  const status = (
    <p class="unseen" role="status" aria-live="polite">
      {announced}
    </p>
  );

  if (state.screen === 'cover') {
    return (
      <PlayContext.Provider value={play}>
        <Cover />
        {status}
      </PlayContext.Provider>
    );
  }
  if (state.screen === 'chapter' || state.screen === 'ending') {
    return (
      <PlayContext.Provider value={play}>
        {state.screen === 'chapter' && <Onlookers />}
        {state.screen === 'chapter' ? <ChapterClose key={state.seat} /> : <Ending />}
        {status}
        <Overlays overlay={overlay} {...props} close={close} />
      </PlayContext.Provider>
    );
  }
  return (
    <PlayContext.Provider value={play}>
      <main
        class={`play${noBoard ? ' no-board' : ''}${opening || choosing ? ' opening' : ''}${assembly ? ' in-assembly' : ''}`}
      >
        <PlayHead unsaved={unsaved !== null} />
        {unsaved !== null && !warned && (
          <div class="notice" role="alert">
            <p>{faultTitle(unsaved)}</p>
            <button type="button" class="button quiet" onClick={() => setWarned(true)}>
              {sayTitle('dialog.close')}
            </button>
          </div>
        )}
        <section class="board" aria-label={sayPlay('board.label')}>
          <BoardHost
            picture={picture}
            film={film}
            opening={opening}
            settings={settings}
            skipper={skipper}
            onPick={(nation) => {
              // The first pick shows its relations alone; the second opens its dossier.
              if (nation && nation === state.selected) setOverlay({ kind: 'dossier', nation });
              else session.select(nation);
            }}
            onEvent={(event) => {
              setCaption({ text: event.caption, great: GREAT_DEEDS.has(event.deed) });
              setTold((before) => [...before, event.caption]);
              announce(event.caption);
              const cue = CUE_OF_DEED[event.deed];
              if (cue) sound.cue(cue);
            }}
            onFilmOver={() => {
              if (isVerdict) setBalloted(state.revealed);
              setFilmed(state.revealed);
              setTold([]);
              setCaption(null);
            }}
            onOpeningOver={() => setOpening(false)}
            onProblem={(code) => {
              if (code !== 'noWebgl') return;
              setProblem(faultTitle('noWebgl'));
              setOpening(false);
              setFilmed(Number.POSITIVE_INFINITY);
            }}
          />
          {noBoard && <p class="board-problem soft">{problem ?? sayPlay('board.textOnly')}</p>}
          {opening && (
            <OpeningWords onSkip={() => (skipper.current ? skipper.current() : setOpening(false))} />
          )}
          {choosing && <SeatChoice onSeat={props.onSeat} />}
          {state.selected && !noBoard && !film && (
            <div class="board-picked">
              <button
                type="button"
                class="button small"
                onClick={() => state.selected && setOverlay({ kind: 'dossier', nation: state.selected })}
              >
                {sayPlay('board.dossier', { nation: names.nations[state.selected].label })}
              </button>
              <button type="button" class="button quiet small" onClick={() => session.select(null)}>
                {sayPlay('board.all')}
              </button>
            </div>
          )}
          {/* While a film runs the panel tells what happens: only what is great is written over the board as well. */}
          {caption && !opening && (caption.great || !film) && (
            <div class={`board-caption${caption.great ? ' great' : ''}`}>
              <p>{caption.text}</p>
            </div>
          )}
        </section>
        {assembly ? <FlowSheet assembly={assembly} /> : <WordsStrip sealed={film !== null} />}
        <div class="side">
          {/* How the year went for one's aims is not told before the film has shown it. */}
          {!film && !assembly && <Aims compact key={`${state.seat}.${state.screen}`} />}
          {setup.prologue === 'guide' && !film && <Guide stage={assembly && stageOf(assembly)} />}
          {assembly && <AssemblyPanel assembly={assembly} key={state.revealed} />}
          {state.screen === 'offers' && <OffersPanel key={`${state.seat}.${state.view.turn}`} />}
          {state.screen === 'answers' && <AnswersPanel key={`${state.seat}.${state.view.turn}`} />}
          {state.screen === 'commit' && <CommitPanel key={`${state.seat}.${state.view.turn}`} />}
          {state.screen === 'waiting' && <Waiting />}
          {state.screen === 'reveal' && film && (
            <FilmPanel
              told={told}
              onSkip={() => (skipper.current ? skipper.current() : setFilmed(state.revealed))}
            />
          )}
          {state.screen === 'reveal' && !film && (
            <RevealPanel
              onReplay={
                noBoard
                  ? null
                  : () => {
                      setReplays((count) => count + 1);
                      setFilmed(state.revealed - 1);
                    }
              }
            />
          )}
        </div>
      </main>
      {status}
      <Overlays overlay={overlay} {...props} close={close} />
    </PlayContext.Provider>
  );
}

/** The prologue's three lines, one after the other, with a way past them. */
function OpeningWords(props: { readonly onSkip: () => void }) {
  return (
    <div class="opening-words">
      <p>{sayPlay('prologue.one')}</p>
      <p>{sayPlay('prologue.two')}</p>
      <p class="display">{sayPlay('prologue.three')}</p>
      <button type="button" class="button" onClick={props.onSkip}>
        {sayPlay('prologue.skip')}
      </button>
    </div>
  );
}

/** After the film: three seats, each with its case in a line. */
function SeatChoice(props: { readonly onSeat: (seat: Nation) => void }) {
  const { kit, names } = usePlay();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div class="seat-choice">
      <h2 ref={heading} tabIndex={-1}>
        {sayPlay('prologue.ask')}
      </h2>
      <ul class="seats">
        {SUGGESTED_SEATS.map((nation) => (
          <li key={nation}>
            <button type="button" class="card" onClick={() => props.onSeat(nation)}>
              <strong class="display">{names.nations[nation].label}</strong>
              <span class="small soft">{kit.profiles[nation].stance}</span>
              <span class="small">{kit.profiles[nation].tip}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Overlays(props: PlayScreenProps & { readonly overlay: Overlay | null; readonly close: () => void }) {
  const { overlay, close } = props;
  if (!overlay) return null;
  if (overlay.kind === 'settings') return <SettingsDialog store={props.settings} onClose={close} />;
  if (overlay.kind === 'saves') {
    return <SavesDialog storage={props.storage} onOpen={props.onOpenSave} onClose={close} />;
  }
  return <StoryOverlay key={JSON.stringify(overlay)} overlay={overlay} onClose={close} />;
}
