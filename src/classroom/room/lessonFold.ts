import type { LessonEvent } from './lessonEvents.ts';
import { play, reseat } from './play.ts';
import type { RoomState } from './state.ts';

/** Adds what happens for the lesson's sake to a room. @throws where it doesn't follow from the room as it is */
export function foldLesson(state: RoomState, event: LessonEvent, at: number): void {
  switch (event.kind) {
    case 'paperSet':
      state.onPaper = event.seats;
      reseat(state);
      return;
    case 'keyedIn':
      play(state, () => {
        const handed = state.table.submit(event.seat, event.slip);
        if (!handed.ok) throw new Error(`${event.seat}'s slip is refused: ${handed.fault.code}`);
      });
      return;
    case 'lastTurnSet':
      state.lastTurn = event.turn;
      return;
    case 'bellSet':
      state.bell = event.left === null ? null : { left: event.left, at };
      return;
  }
}
