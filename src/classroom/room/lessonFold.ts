import type { LessonEvent } from './lessonEvents.ts';
import { handIn, reseat } from './play.ts';
import type { RoomState } from './state.ts';

/** Adds what happens for the lesson's sake to a room. @throws where it doesn't follow from the room as it is */
export function foldLesson(state: RoomState, event: LessonEvent, at: number): void {
  switch (event.kind) {
    case 'paperSet':
      state.onPaper = event.seats;
      reseat(state);
      return;
    case 'keyedIn':
      handIn(state, event.seat, event.slip);
      return;
    case 'lastTurnSet':
      state.lastTurn = event.turn;
      return;
    case 'paced':
      state.pace = event.percent;
      return;
    case 'bellSet':
      state.bell = event.left === null ? null : { left: event.left, at };
      return;
  }
}
