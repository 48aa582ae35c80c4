import { type AfterCommand, type Asking, LEAST_ANSWERS } from '../../protocol/afterwards.ts';
import { fail, ok, type Result } from '../../vocabulary/result.ts';
import type { RoomEvent } from './entry.ts';
import { exitSheetOf } from './exitSheet.ts';
import type { Member, RoomState } from './state.ts';

type Events = Result<readonly RoomEvent[]>;

/**
 * What the facilitator's orders around a game come to. Faults: `notOver`; `askedAlready` where an asking has been closed
 * with answers to tell of: opened again, the next answer would show in the difference; `notAsked`.
 * @param answered how many have answered each asking
 */
export function eventsOfAfterCommand(
  { after, stage }: RoomState,
  command: AfterCommand,
  answered: Readonly<Record<Asking, number>>,
): Events {
  switch (command.kind) {
    case 'letSwap':
      return stage === 'over' ? ok([{ kind: 'swapsLet', open: command.open }]) : fail('notOver');
    case 'wall':
      return stage === 'over' ? ok([{ kind: 'wallTurned', page: command.page }]) : fail('notOver');
    case 'ask': {
      const { open, when } = command;
      const now = after.askings[when];
      if (!open) return now === 'open' ? ok([{ kind: 'asked', when, open }]) : fail('notAsked');
      if (when === 'after' && stage !== 'over') return fail('notOver');
      if (now === 'closed' && answered[when] >= LEAST_ANSWERS) return fail('askedAlready');
      const other = when === 'before' ? 'after' : 'before';
      const closed: RoomEvent[] =
        after.askings[other] === 'open' ? [{ kind: 'asked', when: other, open: false }] : [];
      return ok([...closed, { kind: 'asked', when, open }]);
    }
  }
}

/** What a member writes about a moment of its own. Faults: `notOver`, `notYourMoment`. */
export function eventsOfReflecting(
  state: RoomState,
  { id }: Member,
  { about, text }: { readonly about: number; readonly text: string },
): Events {
  if (state.stage !== 'over') return fail('notOver');
  const isOwn = exitSheetOf(state, id).moments.some(({ entry }) => entry === about);
  return isOwn ? ok([{ kind: 'reflected', member: id, about, text }]) : fail('notYourMoment', 'about');
}
