import { intervene } from '../game/facilitate.ts';
import type { Game } from '../game/game.ts';
import { phase } from '../game/opening.ts';
import { isBallotDue } from '../game/speeches.ts';
import { type OnlookerView, onlookerView, type SeatView, viewOf } from '../game/view.ts';
import { dueSeats, submitSlip, withdrawSlip } from '../game/writer.ts';
import { type Handover, type Holders, handOver, holdersNow } from '../record/holders.ts';
import type { Intervention } from '../vocabulary/facilitator.ts';
import type { Level, Occupant } from '../vocabulary/levels.ts';
import { type ByNation, byNation, NATIONS, type Nation } from '../vocabulary/nations.ts';
import { fail, type Result } from '../vocabulary/result.ts';
import type { Offer, Slip } from '../vocabulary/talk.ts';
import { covers, followFacilitator, type Recorded, recordedSlip } from './recorded.ts';
import { substituted } from './substitute.ts';

/** What an opponent hands in, and its reason as the opponents' module gives it. */
export interface Decision<Reason> {
  readonly slip: Slip;
  readonly reason: Reason;
  /** Why it turned down what others put to it. */
  readonly refused?: readonly { readonly offer: Offer; readonly reason: Reason }[];
}

/** Decides for one seat from what that seat sees; in the browser this asks a worker. */
export type Decide<Reason> = (view: SeatView, level: Level) => Promise<Decision<Reason>>;

/** Why an opponent did what it did, for one beat. */
export interface GivenReason<Reason> {
  readonly turn: number;
  readonly phase: Slip['phase'];
  readonly seat: Nation;
  readonly reason: Reason;
  /** What it turned down, where that is what the reason is about. */
  readonly refused?: Offer;
}

/**
 * Who holds a seat at a table. A recording holds one in the turns that it covers; an opponent of the level decides where
 * what was recorded is no longer allowed, and in all turns after them. To a record it is that opponent.
 */
export type Sitting = Occupant | { readonly kind: 'recorded'; readonly level: Level };

/** An opponent whose slip a beat waits for. */
export interface Thinker {
  readonly nation: Nation;
  readonly occupant: Extract<Occupant, { kind: 'opponent' }>;
}

/**
 * Who sits where and whose move it is: persons, opponents and recordings around one game. The same table serves one person, a
 * device handed around, and a classroom's room; only the way slips travel differs.
 */
export interface Table<Reason> {
  readonly game: Game;
  readonly seating: () => ByNation<Sitting>;
  /** Who held which seat from when on. */
  readonly holders: () => Holders;
  /**
   * Hands a seat to somebody else. What its holder handed in for the running beat goes back, unseen: the beat is
   * decided by whoever holds the seat when it closes.
   */
  seat(nation: Nation, occupant: Occupant): void;
  view(nation: Nation): SeatView;
  /** For whoever holds no seat. */
  onlooker(): OnlookerView;
  /** Persons who still owe a slip in the running beat, in fixed order. */
  awaited(): readonly Nation[];
  submit(nation: Nation, slip: Slip): Result<{ readonly closed: boolean }>;
  takeBack(nation: Nation): Result<null>;
  /** What the table's facilitator does. Faults: those of `checkIntervention`; `noFacilitator` where the table has none. */
  intervene(act: Intervention): Result<null>;
  /** Opponents that still owe a slip in the running beat, in fixed order. */
  thinkers(): readonly Thinker[];
  /**
   * Takes in what was decided elsewhere for a seat that still owes a slip: by the opponent in it, or by a delegate for
   * its person, this once. Without a reason none is kept.
   * @returns false where the seat owes nothing
   * @throws when the game refuses the slip: a mistake of whoever decided
   */
  decided(nation: Nation, decision: Decision<Reason> | Omit<Decision<Reason>, 'reason'>): boolean;
  /** Lets an opponent decide for a person's seat, this once: what it says is what it would say in that seat. */
  delegate(nation: Nation): Promise<boolean>;
  /** Lets every opponent and recording that still owes a slip hand one in. Resolves when all have; false if the beat moved on. */
  think(): Promise<boolean>;
  reasons(): readonly GivenReason<Reason>[];
}

/** How well the delegate speaks who stands in for a person. */
const DELEGATE: Level = 'practised';

/**
 * @param seats who sits where as the game begins
 * @param earlier reasons given before, of a game that goes on
 * @param handovers seats that changed hands before
 * @param recorded the recording that holds opponents' seats, in the turns that it covers; its facilitator does again
 *   what it did
 * @param isLed whether a facilitator leads the table; where none does, ballots that a facilitator would open open by
 *   themselves
 */
export function createTable<Reason>(
  game: Game,
  seats: ByNation<Occupant>,
  decide: Decide<Reason>,
  earlier: readonly GivenReason<Reason>[] = [],
  handovers: readonly Handover[] = [],
  recorded: Recorded | null = null,
  isLed = false,
): Table<Reason> {
  const follow = (): void => {
    if (isLed) return;
    if (recorded) followFacilitator(recorded, game);
    if (isBallotDue(game.position)) intervene(game, { kind: 'ballots' });
  };
  const submitTo = (nation: Nation, slip: Slip): ReturnType<typeof submitSlip> => {
    const handed = submitSlip(game, nation, slip);
    if (handed.ok && handed.value.closed) follow();
    return handed;
  };
  follow();
  let holders: Holders = { seats, handovers };
  let seating = holdersNow(holders);
  let given: readonly GivenReason<Reason>[] = earlier;

  const isRecorded = (): boolean => recorded !== null && covers(recorded, game.position.turn);

  /** What an opponent's seat hands in: as recorded, where that can be; else what it decides. */
  const decideFor = async (
    nation: Nation,
    level: Level,
  ): Promise<Decision<Reason> | Omit<Decision<Reason>, 'reason'>> => {
    const held = recorded && recordedSlip(recorded, game, nation);
    if (held?.isWhole) return { slip: held.held };
    const decision = await decide(viewOf(game, nation), level);
    if (!held) return decision;
    const slip = substituted(game, nation, held, decision.slip);
    // Its reason is for all that it would have done, of which this is a part; why it turned something down stands.
    const { refused } = decision;
    return refused ? { slip, refused } : { slip };
  };

  const owes = (nation: Nation): boolean =>
    game.slips[nation] === undefined && dueSeats(game.position).includes(nation);

  /** Remembers the running beat; every speech of a debate is one of its own. */
  const beatNow = (): (() => boolean) => {
    const beat = phase(game);
    const { length } = game.entries;
    return () => phase(game) === beat && game.entries.length === length;
  };

  const thinkers = (): readonly Thinker[] =>
    NATIONS.flatMap((nation) => {
      const occupant = seating[nation];
      return occupant.kind === 'opponent' && owes(nation) ? [{ nation, occupant }] : [];
    });

  function decided(nation: Nation, decision: Decision<Reason> | Omit<Decision<Reason>, 'reason'>): boolean {
    if (!owes(nation)) return false;
    const { turn } = game.position;
    const handed = submitTo(nation, decision.slip);
    if (!handed.ok) throw new Error(`${nation} handed in a refused slip: ${handed.fault.code}`);
    // A delegate speaks for a person, who knows why.
    if (seating[nation].kind === 'person') return true;
    const { phase: beat } = decision.slip;
    if ('reason' in decision)
      given = [...given, { turn, phase: beat, seat: nation, reason: decision.reason }];
    // Persons alone read why; what one opponent told another would only fill the save.
    for (const { offer, reason } of decision.refused ?? []) {
      if (seating[offer.by].kind === 'person')
        given = [...given, { turn, phase: 'answer', seat: nation, reason, refused: offer }];
    }
    return true;
  }

  return {
    game,
    thinkers,
    decided,
    seating: () =>
      isRecorded()
        ? byNation((nation) => {
            const holder = seating[nation];
            return holder.kind === 'opponent' ? { ...holder, kind: 'recorded' } : holder;
          })
        : seating,
    holders: () => holders,
    seat(nation, occupant) {
      const slip = game.slips[nation];
      if (slip) {
        withdrawSlip(game, nation);
        const { turn } = game.position;
        given = given.filter((one) => one.turn !== turn || one.seat !== nation || one.phase !== slip.phase);
      }
      holders = handOver(holders, { from: game.entries.length, seat: nation, to: occupant });
      seating = holdersNow(holders);
    },
    view: (nation) => viewOf(game, nation),
    onlooker: () => onlookerView(game),
    awaited: () => NATIONS.filter((nation) => seating[nation].kind === 'person' && owes(nation)),
    submit(nation, slip) {
      if (seating[nation].kind !== 'person') return fail('notYourSeat', 'seat');
      return submitTo(nation, slip);
    },
    takeBack: (nation) => withdrawSlip(game, nation),
    intervene: (act) => (isLed ? intervene(game, act) : fail('noFacilitator', 'facilitator')),
    async delegate(nation) {
      if (!owes(nation)) return false;
      const isSameBeat = beatNow();
      const holder = seating[nation];
      const { slip } = await decide(viewOf(game, nation), DELEGATE);
      return isSameBeat() && seating[nation] === holder && owes(nation) && submitTo(nation, slip).ok;
    },
    async think() {
      const isSameBeat = beatNow();
      const asked = thinkers();
      const decisions = await Promise.all(
        asked.map(({ nation, occupant }) => decideFor(nation, occupant.level)),
      );
      if (!isSameBeat()) return false;
      for (const [index, { nation, occupant }] of asked.entries()) {
        const decision = decisions[index];
        // Whoever sits there by now decides, be it only an opponent of another level.
        if (decision && seating[nation] === occupant) decided(nation, decision);
      }
      return true;
    },
    reasons: () => given,
  };
}

/** One person in one seat against eight opponents of a level. */
export function soloSeating(seat: Nation, level: Level): ByNation<Occupant> {
  const seats = {} as Record<Nation, Occupant>;
  for (const nation of NATIONS) {
    seats[nation] = nation === seat ? { kind: 'person', name: '' } : { kind: 'opponent', level };
  }
  return seats;
}
