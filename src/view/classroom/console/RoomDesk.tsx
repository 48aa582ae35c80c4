import type { ComponentChildren, ComponentType } from 'preact';
import type { View } from '../../../game/view.ts';
import type { HandsStatus } from '../../../protocol/afterwards.ts';
import { codeAloud } from '../../words/classWords.ts';
import { sayConsole } from '../../words/consoleWords.ts';
import { Later } from '../app/Later.tsx';
import { BackPanel } from './BackPanel.tsx';
import { type Desk, DeskContext } from './desk.ts';
import type { InterveneProps } from './intervene/Intervene.tsx';
import { JoinBoard } from './JoinBoard.tsx';
import { LeadBand } from './LeadBand.tsx';
import { PaperPanel } from './PaperPanel.tsx';
import { PeoplePanel } from './PeoplePanel.tsx';
import type { Progress } from './progress.ts';
import { ReachPanel } from './ReachPanel.tsx';
import { SeatsPanel } from './SeatsPanel.tsx';
import { TalkPanel } from './TalkPanel.tsx';

/** Fetches the panels by which the facilitator intervenes in a game. */
export type LoadIntervene = () => Promise<ComponentType<Omit<InterveneProps, 'scenarios'>>>;

/** One room with everything that the facilitator can do about it. */
export function RoomDesk(props: {
  readonly desk: Desk;
  readonly expected: number | null;
  readonly progress: Progress | null;
  /** The game as everybody may see it; null until it is here. */
  readonly view: View | null;
  /** How the class itself would have voted in each debate that is decided. */
  readonly hands: readonly HandsStatus[];
  readonly loadIntervene: LoadIntervene;
  /** What surrounds the game; null until it is here. */
  readonly afterwards: ComponentChildren;
}) {
  const { desk, view } = props;
  const { status } = desk;
  return (
    <DeskContext.Provider value={desk}>
      <section class="room-desk" aria-labelledby="room-title">
        <h2 id="room-title" class="unseen">
          {sayConsole('rooms.room', { code: codeAloud(status.code) })}
        </h2>
        <LeadBand expected={props.expected} progress={props.progress} />
        {status.stage === 'over' && props.afterwards}
        <div class="room-columns">
          <div class="stack">
            {status.stage === 'playing' && view && (
              <Later
                load={props.loadIntervene}
                show={(Intervene) => <Intervene view={view} hands={props.hands} />}
                wait={<p class="small soft">{sayConsole('connecting')}</p>}
              />
            )}
            {status.stage !== 'arriving' && <TalkPanel />}
            <JoinBoard />
            {status.stage !== 'over' && props.afterwards}
            <ReachPanel />
            <PaperPanel />
            {status.stage === 'arriving' && <TalkPanel />}
            <BackPanel progress={props.progress} />
          </div>
          <div class="stack">
            <SeatsPanel />
            <PeoplePanel />
          </div>
        </div>
      </section>
    </DeskContext.Provider>
  );
}
