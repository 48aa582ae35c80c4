import { numbersByTurn } from '../../../debrief/course.ts';
import type { Engine } from '../../../game/engine.ts';
import { type Game, imaginedGame } from '../../../game/game.ts';
import { closedTurns } from '../../../game/log.ts';
import { openingPosition } from '../../../game/openingPosition.ts';
import type { SeatView, View } from '../../../game/view.ts';
import type { MachineStates } from '../../../machines/states.ts';
import type { Reason } from '../../../opponents/reasons.ts';
import type { RoomStatus } from '../../../protocol/replies.ts';
import { type GameRecord, replay } from '../../../record/record.ts';
import type { Position } from '../../../rules/position.ts';
import { scenarioHash } from '../../../scenario/scenarioHash.ts';
import { createTable, type Table } from '../../../table/table.ts';
import type { Occupant } from '../../../vocabulary/levels.ts';
import { type ByNation, byNation } from '../../../vocabulary/nations.ts';
import { fail, ok, type Result } from '../../../vocabulary/result.ts';

export function seatingOf({ holders }: RoomStatus): ByNation<Occupant> {
  return byNation((nation): Occupant => {
    const holder = holders[nation];
    return holder === 'members' ? { kind: 'person', name: '' } : { kind: 'opponent', level: holder };
  });
}

/** The game as far as one screen of a class may know it: enough to check a slip against, and to look things up in. */
export function gameSeen(engine: Engine, view: View): Game {
  const game = imaginedGame(engine, view.position);
  const secrets = byNation((nation) =>
    view.seat === nation
      ? Math.max(
          0,
          engine.scenario.agendas[nation].secret.findIndex(({ id }) =>
            view.aims.some((aim) => aim.id === id),
          ),
        )
      : 0,
  );
  return {
    ...game,
    setup: { seed: 0, secrets, semantics: view.semantics },
    turns: [...view.turns],
    slips: view.seat !== null && view.ownSlip ? { [view.seat]: view.ownSlip } : {},
  };
}

/** A table that stands elsewhere: it shows what it was last told, and nothing is decided at it. */
export function remoteTable(engine: Engine, view: View, status: RoomStatus): Table<Reason> {
  const seats = seatingOf(status);
  const game = gameSeen(engine, view);
  return {
    game,
    seating: () => seats,
    holders: () => ({ seats, handovers: [] }),
    seat: () => undefined,
    view: () => view as SeatView,
    onlooker: () => ({ ...view, seat: null, isWhole: false }),
    awaited: () => status.awaited,
    submit: () => fail('elsewhere'),
    takeBack: () => fail('elsewhere'),
    intervene: () => fail('elsewhere'),
    thinkers: () => [],
    decided: () => false,
    delegate: async () => false,
    think: async () => false,
    reasons: () => [],
  };
}

/** The table of a game that is over, with everything in it. Faults: those of `replay`. */
export function tableOver(engine: Engine, record: GameRecord): Result<Table<Reason>> {
  const game = replay(record, engine, scenarioHash(engine.authored));
  if (!game.ok) return game;
  const nobody = (): Promise<never> => Promise.reject(new Error('the game is over'));
  return ok(createTable<Reason>(game.value, record.seats, nobody, [], record.handovers));
}

/**
 * How things stood at the opening and at the end of each turn that is over: the numbers by the ledger, the machines as
 * this screen saw them then.
 * @param ends the machines' states at the ends of turns, by turn; what is missing is taken from the next that is known
 */
export function courseSeen(
  engine: Engine,
  view: View,
  ends: ReadonlyMap<number, MachineStates>,
): readonly Position[] {
  const over = closedTurns(view.turns).length;
  const opening = openingPosition(engine);
  const numbers = numbersByTurn(engine.scenario, view.turns.slice(0, over));
  const statesAt = (turn: number): MachineStates => {
    for (let later = turn; later <= over; later += 1) {
      const known = ends.get(later);
      if (known) return known;
    }
    return view.position.states;
  };
  return numbers.map((sums, turn) =>
    turn === 0 ? opening : { ...view.position, turn, numbers: sums, states: statesAt(turn) },
  );
}
