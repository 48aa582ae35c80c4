import { isOver, phase } from '../../game/opening.ts';
import { type Holders, handOver, holdersNow } from '../../record/holders.ts';
import { type GameRecord, makeRecord, replay } from '../../record/record.ts';
import type { Intervention } from '../../vocabulary/facilitator.ts';
import type { Occupant } from '../../vocabulary/levels.ts';
import { NATIONS, type Nation } from '../../vocabulary/nations.ts';
import type { Slip } from '../../vocabulary/talk.ts';
import { tableOf } from './openRoom.ts';
import { isHeldByMembers, type RoomState } from './state.ts';

/** Gives every seat to its members, or to an opponent where it has none or was handed to one. */
export function reseat(state: RoomState): void {
  const now = holdersNow(state.table.holders());
  for (const seat of NATIONS) {
    const before = now[seat];
    const to: Occupant = isHeldByMembers(state, seat)
      ? { kind: 'person', name: '' }
      : { kind: 'opponent', level: state.handed[seat] ?? state.opening.level };
    if (before.kind === to.kind && (before.kind === 'person' || before.level === levelOf(to))) continue;
    delete state.drafts[seat];
    if (!isOver(state.table.game)) state.table.seat(seat, to);
  }
}

function levelOf(occupant: Occupant): string | null {
  return occupant.kind === 'opponent' ? occupant.level : null;
}

/** What was laid down is only written again. @param by the member that took it back, which may be another than laid it */
export function unlay(state: RoomState, seat: keyof RoomState['drafts'], by: string | null): void {
  const draft = state.drafts[seat];
  if (!draft) return;
  const isReturned = by !== null && draft.laidBy !== null && draft.laidBy !== by;
  state.drafts[seat] = { ...draft, laidBy: null, returnedBy: isReturned ? by : null };
}

/** Plays something that may close the beat, and sees to what follows from that. */
function play(state: RoomState, act: () => void): void {
  const { game } = state.table;
  const before = phase(game);
  const entries = game.entries.length;
  act();
  if (game.entries.length === entries) return;
  closeBeat(state);
  const now = phase(game);
  if (before === 'commit') state.shown = 'reveal';
  else if (before === 'debate' && now !== 'debate') state.shown = 'verdict';
}

/** Hands in a seat's slip. @throws where the game refuses it */
export function handIn(state: RoomState, seat: Nation, slip: Slip): void {
  play(state, () => {
    const handed = state.table.submit(seat, slip);
    if (!handed.ok) throw new Error(`${seat}'s slip is refused: ${handed.fault.code}`);
  });
}

/** Takes down what was decided for a seat by others than its members. @throws where it owes nothing */
export function decide(
  state: RoomState,
  seat: Nation,
  decision: Parameters<RoomState['table']['decided']>[1],
): void {
  play(state, () => {
    if (!state.table.decided(seat, decision)) throw new Error(`${seat} owes nothing`);
  });
}

/**
 * Does in the game what the facilitator wants. What members had handed in for the running beat and goes back to them is
 * their draft again: they look at it once more, and hand it in.
 */
export function intervene(state: RoomState, act: Intervention): void {
  const done = (): void => {
    const result = state.table.intervene(act);
    if (!result.ok) throw new Error(`${act.kind} is refused: ${result.fault.code}`);
  };
  if (act.kind === 'ballots') {
    play(state, done);
    return;
  }
  const before = { ...state.table.game.slips };
  done();
  const now = state.table.game.slips;
  for (const seat of NATIONS) {
    const slip = before[seat];
    if (slip && !now[seat] && isHeldByMembers(state, seat)) {
      state.drafts[seat] = { slip, laidBy: null, returnedBy: null, place: state.sequence };
      delete state.stoodIn[seat];
    }
  }
}

/** What was on its way to a beat that is over goes with it. */
export function closeBeat(state: RoomState): void {
  state.beat += 1;
  state.isReopened = false;
  state.drafts = {};
  endTimer(state);
}

/** A step's timer ends with it, and so does its going without one. */
export function endTimer(state: RoomState): void {
  state.timer = null;
  state.isUntimed = false;
}

/** The game as it was when a turn began: everything that was decided before it, played again. */
export function recordUntil(record: GameRecord, turn: number): GameRecord {
  const entries = record.entries.filter((entry) => entry.turn < turn);
  return {
    ...record,
    entries,
    // Who sat down later decided nothing of it.
    handovers: record.handovers.filter(({ from }) => from < entries.length),
    open: {},
    endedEarly: false,
    hashes: record.hashes.slice(0, turn - 1),
  };
}

/** The game so far, written down. */
export function recordOf({ table, scenarioHash }: RoomState): GameRecord {
  const { seats, handovers } = table.holders();
  return makeRecord(table.game, seats, scenarioHash, handovers);
}

/** Goes back to the beginning of a turn, with everybody in their chairs. */
export function undo(state: RoomState, turn: number): void {
  goBackTo(
    state,
    recordUntil(recordOf(state), turn),
    state.table.reasons().filter((one) => one.turn < turn),
  );
  state.stoodIn = {};
  state.announced = null;
  state.ownWords = null;
}

/**
 * Plays a room's game again up to an earlier place, with everybody in their chairs.
 * @param reasons that were given until then
 * @throws where the record can't be played
 */
export function goBackTo(
  state: RoomState,
  record: GameRecord,
  reasons: ReturnType<RoomState['table']['reasons']>,
): void {
  const played = replay(record, state.engine, state.scenarioHash);
  if (!played.ok) throw new Error(`the game can't be gone back to: ${played.fault.code}`);
  const from = record.entries.length;
  const seating = holdersNow(state.table.holders());
  const earlier: Holders = { seats: record.seats, handovers: record.handovers };
  const reached = holdersNow(earlier);
  const holders = NATIONS.reduce(
    (now, seat) => (reached[seat] === seating[seat] ? now : handOver(now, { from, seat, to: seating[seat] })),
    earlier,
  );
  state.table = tableOf(played.value, holders, reasons);
  closeBeat(state);
  state.era += 1;
  state.shown = null;
  state.stage = 'playing';
  // The chairs may have changed while the game was over, when they counted for nothing.
  reseat(state);
}
