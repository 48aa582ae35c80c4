import { checkIntervention } from '../../game/facilitate.ts';
import { isOver, playedTurn } from '../../game/opening.ts';
import { checkSlip } from '../../game/writer.ts';
import type { AfterCommand } from '../../protocol/afterwards.ts';
import type { RoomCommand } from '../../protocol/commands.ts';
import { LIMITS, LONGEST_TIMER } from '../../protocol/limits.ts';
import { fail, ok, type Result } from '../../vocabulary/result.ts';
import { renamed } from './acts.ts';
import { beatFault } from './beatFault.ts';
import type { RoomEvent } from './entry.ts';
import { eventsOfLesson } from './lessonCommands.ts';
import { type Member, membersOf, nextRole, nextSeat, type RoomState } from './state.ts';
import { reopenable } from './stepBack.ts';

type Events = Result<readonly RoomEvent[]>;

/**
 * What a facilitator's command comes to, `moveOn` and those around a game apart. Faults: `alreadyStarted`, `notPlaying`,
 * `alreadyPaused`, `notPaused`, `noTimer`, `noSuchTurn`, `nothingToReopen`, `memberUnknown`, `delegationFull`, `gameOver`, `notASpeech`, and
 * those of nicknames, of `beatFault`, of `checkIntervention` and of slips.
 * @param left milliseconds left of the timer by now; null without one
 */
export function eventsOfCommand(
  state: RoomState,
  command: Exclude<RoomCommand, { kind: 'moveOn' } | AfterCommand>,
  left: number | null,
): Events {
  switch (command.kind) {
    case 'start':
      return state.stage === 'arriving' ? ok(started(command)) : fail('alreadyStarted');
    case 'pause':
      return state.isPaused ? fail('alreadyPaused') : ok([{ kind: 'paused', left }]);
    case 'resume':
      return state.isPaused ? ok([{ kind: 'resumed' }]) : fail('notPaused');
    case 'setTimer':
      if (state.stage !== 'playing') return fail('notPlaying');
      return ok([
        { kind: 'timed', left: command.seconds === null ? null : 1000 * command.seconds, isExtra: false },
      ]);
    case 'extend':
      return extended(state, 1000 * command.seconds, left);
    case 'stepBack':
      if (command.beat !== state.beat)
        return fail('staleBeat', 'beat', { found: command.beat, now: state.beat });
      return reopenable(state) ? ok([{ kind: 'steppedBack' }]) : fail('nothingToReopen');
    case 'undo': {
      const last = playedTurn(state.table.game);
      const { stage } = state;
      if (stage === 'arriving') return fail('notPlaying');
      if (command.turn > last) return fail('noSuchTurn', 'turn', { turn: command.turn, last });
      return ok([{ kind: 'undone', turn: command.turn }]);
    }
    case 'end':
      if (state.stage === 'over') return fail('gameOver');
      return ok([{ kind: isOver(state.table.game) ? 'movedOn' : 'ended' }]);
    case 'seat':
      return seated(state, command);
    case 'hand':
      return ok([{ kind: 'handed', seat: command.seat, level: command.level }]);
    case 'rename':
      return withMember(state, command.member, (member) => renamed(state, member, command.nickname));
    case 'readmit':
      return withMember(state, command.member, ({ id }) =>
        ok([{ kind: 'readmitted', members: [id], may: true }]),
      );
    case 'remove':
      return withMember(state, command.member, ({ id }) => ok([{ kind: 'removed', member: id }]));
    case 'mute':
      return withMember(state, command.member, ({ id }) =>
        ok([{ kind: 'muted', member: id, muted: command.muted }]),
      );
    case 'lock':
      return ok([{ kind: 'locked', locked: command.locked }]);
    case 'names':
      return ok([{ kind: 'namesSet', madeUp: command.madeUp }]);
    case 'freeText':
      return ok([{ kind: 'freeTextSet', open: command.open }]);
    case 'announce':
      return ok([{ kind: 'announced', text: command.text }]);
    case 'extraTime':
      return ok([{ kind: 'extraTimeSet', seat: command.seat, percent: command.percent }]);
    case 'bell':
    case 'lastTurn':
    case 'pace':
    case 'paper':
    case 'keyIn':
      return eventsOfLesson(state, command);
    case 'whenTimeIsUp':
      return ok([{ kind: 'goOnSet', goOn: command.goOn }]);
    case 'intervene': {
      if (state.stage !== 'playing') return fail('notPlaying');
      const checked = checkIntervention(state.table.game, command.act);
      return checked.ok ? ok([{ kind: 'intervened', act: command.act }]) : checked;
    }
    case 'enterSpeech':
      return entered(state, command);
  }
}

/** A lesson whose end was named ends then, whatever its plan would have. */
function started({ minutes, plan }: Extract<RoomCommand, { kind: 'start' }>): readonly RoomEvent[] {
  const bell: RoomEvent[] = minutes === undefined ? [] : [{ kind: 'bellSet', left: 60_000 * minutes }];
  return [{ kind: 'started', plan }, ...bell];
}

/** A speech is taken down for its own speaker, be the seat its members' or an opponent's. */
function entered(
  state: RoomState,
  { beat, seat, slip }: Extract<RoomCommand, { kind: 'enterSpeech' }>,
): Events {
  const fault = beatFault(state, beat);
  if (fault) return { ok: false, fault };
  if (slip.phase !== 'debate') return fail('notASpeech', 'slip.phase');
  const checked = checkSlip(state.table.game, seat, slip);
  return checked.ok ? ok([{ kind: 'entered', seat, slip }]) : checked;
}

/** What is added counts as if it had been given at first; extra time stays what it is. */
function extended({ timer }: RoomState, added: number, left: number | null): Events {
  if (!timer || left === null) return fail('noTimer');
  const longer = (time: number): number => Math.min(time + added, LONGEST_TIMER);
  return ok([{ kind: 'timed', left: longer(left), isExtra: timer.isExtra, total: longer(timer.total) }]);
}

function withMember(state: RoomState, id: string, act: (member: Member) => Events): Events {
  const member = state.members.get(id);
  return member ? act(member) : fail('memberUnknown', 'member');
}

function seated(
  state: RoomState,
  { member: id, seat, role }: Extract<RoomCommand, { kind: 'seat' }>,
): Events {
  return withMember(state, id, (member) => {
    if (seat === null) return ok([{ kind: 'seated', member: id, seat: null, role: null }]);
    const others = membersOf(state, seat).filter((other) => other.id !== member.id);
    if (others.length >= LIMITS.delegation)
      return fail('delegationFull', 'seat', { most: LIMITS.delegation });
    const asked = role ?? (member.seat === seat && member.role ? member.role : nextRole(state, seat));
    // Whoever held that office takes the newcomer's.
    const before = others.find((other) => other.role === asked);
    const swap: RoomEvent[] = before
      ? [
          {
            kind: 'seated',
            member: before.id,
            seat,
            role: member.seat === seat && member.role ? member.role : nextRole(state, seat),
          },
        ]
      : [];
    return ok([...swap, { kind: 'seated', member: id, seat, role: asked }]);
  });
}

/**
 * How somebody new comes in: as `nextSeat` has it, or to look on where all are full or the game is over.
 * Faults: `roomLocked`, `roomFull`.
 */
export function eventsOfJoining(state: RoomState, nickname: string, token: string, client: string): Events {
  if (state.isLocked) return fail('roomLocked');
  if (state.members.size >= LIMITS.members) return fail('roomFull', '', { most: LIMITS.members });
  const member = `m${state.joined + 1}`;
  const joined: RoomEvent = { kind: 'joined', member, nickname, token, client };
  const seat = state.stage === 'over' ? null : nextSeat(state, LIMITS.delegation);
  return ok(seat ? [joined, { kind: 'seated', member, seat, role: nextRole(state, seat) }] : [joined]);
}
