import { codeAloud } from '../../words/classWords.ts';
import { sayConsole } from '../../words/consoleWords.ts';
import { BackPanel } from './BackPanel.tsx';
import { type Desk, DeskContext } from './desk.ts';
import { JoinBoard } from './JoinBoard.tsx';
import { LeadBand } from './LeadBand.tsx';
import { PeoplePanel } from './PeoplePanel.tsx';
import type { Progress } from './progress.ts';
import { SeatsPanel } from './SeatsPanel.tsx';
import { TalkPanel } from './TalkPanel.tsx';

/** One room with everything that the facilitator can do about it. */
export function RoomDesk(props: {
  readonly desk: Desk;
  readonly expected: number | null;
  readonly progress: Progress | null;
}) {
  const { desk } = props;
  return (
    <DeskContext.Provider value={desk}>
      <section class="room-desk" aria-labelledby="room-title">
        <h2 id="room-title" class="unseen">
          {sayConsole('rooms.room', { code: codeAloud(desk.status.code) })}
        </h2>
        <LeadBand expected={props.expected} progress={props.progress} />
        <div class="room-columns">
          <div class="stack">
            <JoinBoard />
            <TalkPanel />
            <BackPanel />
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
