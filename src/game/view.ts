import { type Phase, phaseOf } from '../machines/states.ts';
import { aimsOf } from '../rules/aims.ts';
import type { Change } from '../rules/change.ts';
import type { Position } from '../rules/position.ts';
import type { Aim } from '../scenario/scenario.ts';
import type { Semantics } from '../vocabulary/debate.ts';
import { meaningOf, SLOT_COUNT, VISIBILITY } from '../vocabulary/measures.ts';
import { byNation, NATIONS, type Nation } from '../vocabulary/nations.ts';
import type { Slip } from '../vocabulary/talk.ts';
import { type Game, semanticsOf } from './game.ts';
import { BEATS, type Beat, beatOf, type TurnLog, turnLogFor } from './log.ts';

/** What stands in a seat's view where it may not see the number. */
export const HIDDEN = -1;

/** What every view of a game holds, whoever looks. */
interface SharedView {
  readonly scenario: string;
  readonly phase: Phase;
  readonly turn: number;
  /** The position, with `HIDDEN` for other seats' capital and advisers, and without their secrets. */
  readonly position: Position;
  /** The turns so far as whoever looks saw them, the running one last. */
  readonly turns: readonly TurnLog[];
  /** How debates are decided in this game. */
  readonly semantics: Semantics;
  /** Who has handed in a slip for the running beat. */
  readonly handedIn: readonly Nation[];
}

/** The game as one seat may see it: all that a person, an opponent or a distant screen ever gets. */
export interface SeatView extends SharedView {
  readonly seat: Nation;
  /** This seat's own four aims; others' public ones stand in the scenario. */
  readonly aims: readonly Aim[];
  /** This seat's own slip, if it is in. */
  readonly ownSlip: Slip | null;
}

/**
 * The game as whoever holds no seat may see it: what all nine see, and nobody's secrets. So an onlooker can sit down
 * in any seat at any time and knows no more than that seat's holder does. (`wholeView` alone holds the secrets as well.)
 */
export interface OnlookerView extends SharedView {
  readonly seat: null;
  /** Whether everybody's secrets are in it. */
  readonly isWhole: boolean;
}

export type View = SeatView | OnlookerView;

const OWNER_SLOTS: readonly (readonly [number, Nation])[] = Array.from(
  { length: SLOT_COUNT },
  (_, slot) => slot,
)
  .map((slot) => [slot, meaningOf(slot)] as const)
  .filter(([, meaning]) => VISIBILITY[meaning.measure] === 'owner')
  .flatMap(([slot, meaning]) => ('of' in meaning ? [[slot, meaning.of] as const] : []));

const NONE_ASKED: readonly string[] = [];

const finished = new WeakMap<TurnLog, Map<Nation | null, TurnLog>>();

function logFor(log: TurnLog, seat: Nation | null): TurnLog {
  if (log.hash === '') return turnLogFor(log, seat);
  let bySeat = finished.get(log);
  if (!bySeat) {
    bySeat = new Map();
    finished.set(log, bySeat);
  }
  let seen = bySeat.get(seat);
  if (!seen) {
    seen = turnLogFor(log, seat);
    bySeat.set(seat, seen);
  }
  return seen;
}

/** Takes out of a position what a seat may not see; `null` sees only what all may see. */
export function redactPosition(position: Position, seat: Nation | null): Position {
  const numbers = position.numbers.slice();
  for (const [slot, owner] of OWNER_SLOTS) if (owner !== seat) numbers[slot] = HIDDEN;
  const question = seat && position.questions[seat];
  const questions: Partial<Record<Nation, string>> = {};
  if (question) questions[seat] = question;
  return {
    ...position,
    numbers,
    delayed: position.delayed.filter((change) => change.secretOf === null || change.secretOf === seat),
    questions,
    asked: byNation((nation) => (nation === seat ? position.asked[nation] : NONE_ASKED)),
  };
}

function sharedView(game: Game, seat: Nation | null): SharedView {
  return {
    scenario: game.engine.scenario.id,
    phase: phaseOf(game.position.states),
    turn: game.position.turn,
    position: redactPosition(game.position, seat),
    turns: game.turns.map((log) => logFor(log, seat)),
    semantics: semanticsOf(game.setup),
    handedIn: NATIONS.filter((nation) => game.slips[nation] !== undefined),
  };
}

export function viewOf(game: Game, seat: Nation): SeatView {
  return {
    ...sharedView(game, seat),
    seat,
    aims: aimsOf(game.engine.scenario.agendas[seat], game.setup.secrets[seat]),
    ownSlip: game.slips[seat] ?? null,
  };
}

export function onlookerView(game: Game): OnlookerView {
  return { ...sharedView(game, null), seat: null, isWhole: false };
}

/** The game with everybody's secrets in it: for who looks back at one that is over. */
export function wholeView(game: Game): OnlookerView {
  const { position, turns } = game;
  return { ...sharedView(game, null), seat: null, isWhole: true, position, turns };
}

/** A turn's log without what came after one of its beats; the debate itself is kept, for who listens to it. */
export function logUpTo(log: TurnLog, beat: Beat): TurnLog {
  const upTo = BEATS.slice(0, BEATS.indexOf(beat) + 1);
  const ledger = log.ledger.filter((_, place) => upTo.includes(beatOf(log, place)));
  const deeds =
    beat === 'year' ? log.occurrences.length : Math.max(0, ...upTo.map((one) => log.deedEnds[one] ?? 0));
  return { ...log, ledger, occurrences: log.occurrences.slice(0, deeds) };
}

/**
 * A view as it was at the end of a turn, before the next one's brief and before any aftermath: for looking back at a
 * Reveal. Numbers are taken back by the ledger; machines keep what later briefs may have decided about a certificate.
 * @param beat the beat of that turn whose end is meant; what its later beats moved is taken back too
 */
export function viewAtEndOf<V extends View>(view: V, turn: number, beat: Beat = 'year'): V {
  const later = view.turns.slice(turn);
  const log = view.turns[turn - 1];
  if (!log || (later.length === 0 && beat === 'year')) return view;
  const numbers = view.position.numbers.slice();
  const takeBack = ({ slot, delta }: Change): void => {
    numbers[slot] = (numbers[slot] as number) - delta;
  };
  for (const { ledger } of later) ledger.forEach(takeBack);
  log.ledger.filter((_, place) => BEATS.indexOf(beatOf(log, place)) > BEATS.indexOf(beat)).forEach(takeBack);
  const seen = view.turns.slice(0, turn);
  if (beat !== 'year') seen[turn - 1] = logUpTo(log, beat);
  return { ...view, turn, position: { ...view.position, numbers, turn }, turns: seen };
}
