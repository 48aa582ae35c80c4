import type { ComponentChildren } from 'preact';
import { AssemblyPanel } from '../panels/assembly/AssemblyPanel.tsx';
import { Aims } from '../panels/story/Aims.tsx';
import { AnswersPanel } from '../panels/turn/AnswersPanel.tsx';
import { CommitPanel } from '../panels/turn/CommitPanel.tsx';
import { FilmPanel } from '../panels/turn/FilmPanel.tsx';
import { Guide } from '../panels/turn/Guide.tsx';
import { OffersPanel } from '../panels/turn/OffersPanel.tsx';
import { RevealPanel } from '../panels/turn/RevealPanel.tsx';
import { Waiting } from '../panels/turn/Waiting.tsx';
import { Standings } from '../panels/watch/Standings.tsx';
import { WatchPanel } from '../panels/watch/WatchPanel.tsx';
import { WatchReveal } from '../panels/watch/WatchReveal.tsx';
import { usePlay } from './context.ts';
import type { SwapScreens } from './playModule.ts';
import { type Assembly, stageOf } from './useAssembly.ts';
import type { FilmRun } from './useFilm.ts';

/** Beside the board: where one stands, and what one decides or reads in this beat. */
export function PlaySide(props: {
  readonly run: FilmRun;
  readonly assembly: Assembly | null;
  /** Whether a Reveal can be seen again on the board. */
  readonly isFilmed: boolean;
  readonly isGuided: boolean;
  /** What a game in swapped chairs says of itself. */
  readonly swap: SwapScreens | undefined;
  /** What stands there while one waits for others than opponents. */
  readonly waiting?: ComponentChildren;
  /** What a class itself thinks of what is debated. */
  readonly hands?: ComponentChildren;
  /** A speech in its speaker's own words. */
  readonly ownWords?: ComponentChildren;
}) {
  const { state } = usePlay();
  const { assembly, run, swap } = props;
  // What a year opened with stands in its brief while the board still shows it.
  const film = run.isOpening ? null : run.film;
  const { screen, seat, view } = state;
  const isWatching = seat === null;
  const onReplay = props.isFilmed ? () => run.replay() : null;
  const key = `${seat}.${view.turn}`;
  return (
    <div class="side">
      {/* How the year went is not told before the film has shown it. */}
      {!film && !assembly && (isWatching ? <Standings /> : <Aims compact key={`${seat}.${screen}`} />)}
      {swap && !film && <swap.Bar />}
      {props.isGuided && !film && !isWatching && <Guide stage={assembly && stageOf(assembly)} />}
      {assembly && (
        <AssemblyPanel
          assembly={assembly}
          key={state.revealed}
          hands={props.hands}
          ownWords={props.ownWords}
        />
      )}
      {screen === 'watch' && <WatchPanel />}
      {screen === 'offers' && <OffersPanel key={key} />}
      {screen === 'answers' && <AnswersPanel key={key} />}
      {screen === 'commit' && <CommitPanel key={key} />}
      {screen === 'waiting' && (props.waiting ?? <Waiting />)}
      {screen === 'reveal' && film && <FilmPanel told={run.told} onSkip={() => run.skip()} />}
      {screen === 'reveal' &&
        !film &&
        (isWatching ? (
          <WatchReveal onReplay={onReplay} />
        ) : (
          <RevealPanel onReplay={onReplay} isSeenOut={run.isSeenOut} />
        ))}
    </div>
  );
}
