import type { Game } from '../../src/game/game.ts';
import { isOver, phase } from '../../src/game/opening.ts';
import { incomingOffers } from '../../src/game/talkRules.ts';
import { checkSlip, dueSeats, submitSlip } from '../../src/game/writer.ts';
import {
  type NationalMeasure,
  nationalSlot,
  trustSlot,
  type WorldMeasure,
  worldSlot,
} from '../../src/vocabulary/measures.ts';
import type { Nation } from '../../src/vocabulary/nations.ts';
import type { Act, Bid, Offer, Placement, PledgeTerms, Slip, Stake } from '../../src/vocabulary/talk.ts';

/** What some seats do in one turn; all else is passed over, and every offer is taken unless it is declined. */
export interface Plan {
  readonly offers?: readonly Offer[];
  /** Offers that their receivers turn down, by act. */
  readonly declined?: readonly Act[];
  readonly counsel?: Partial<Readonly<Record<Nation, 0 | 1>>>;
  readonly words?: Partial<Readonly<Record<Nation, string>>>;
  readonly commits?: Partial<Readonly<Record<Nation, readonly string[]>>>;
  readonly stakes?: Partial<Readonly<Record<Nation, Stake>>>;
  readonly bids?: Partial<Readonly<Record<Nation, Bid>>>;
  /** What is placed in a debate, by the speech's place in `SPEECHES`; the others are silent. */
  readonly speeches?: Readonly<Partial<Record<number, readonly Placement[]>>>;
  /** What is asked about, by the speech's place. */
  readonly questions?: Readonly<Partial<Record<number, number>>>;
}

export const gives = (by: Nation, act: Act, to: Nation): Offer => ({ by, to, act, role: 'give' });
export const asks = (by: Nation, act: Act, to: Nation): Offer => ({ by, to, act, role: 'ask' });
export const pledges = (by: Nation, to: Nation, terms: PledgeTerms): Offer => ({
  by,
  to,
  act: 'pledge',
  role: 'give',
  terms,
});

/** A loan from one nation to several, agreed; `lend` then delivers it. */
export const loans = (by: Nation, ...to: readonly Nation[]): readonly Offer[] =>
  to.map((one) => gives(by, 'loan', one));

function slipFor(game: Game, seat: Nation, plan: Plan): Slip {
  switch (phase(game)) {
    case 'offer':
      return {
        phase: 'offer',
        offers: (plan.offers ?? []).filter(({ by }) => by === seat),
        counsel: game.position.questions[seat] === undefined ? null : (plan.counsel?.[seat] ?? 0),
      };
    case 'answer':
      return {
        phase: 'answer',
        answers: incomingOffers(game.position, seat).map(({ act }) => !plan.declined?.includes(act)),
        word: plan.words?.[seat] ?? null,
      };
    case 'debate': {
      const speech = game.position.debate?.speech ?? 0;
      return {
        phase: 'debate',
        placements: plan.speeches?.[speech] ?? [],
        question: plan.questions?.[speech] ?? null,
      };
    }
    default: {
      const slip = {
        phase: 'commit',
        choices: plan.commits?.[seat] ?? [],
        stake: plan.stakes?.[seat] ?? null,
      } as const;
      const bid = plan.bids?.[seat];
      return bid ? { ...slip, bid } : slip;
    }
  }
}

/** Plays one beat as planned. @throws when a slip is refused, with its fault */
export function beat(game: Game, plan: Plan): void {
  for (const seat of dueSeats(game.position)) {
    const slip = slipFor(game, seat, plan);
    const result = submitSlip(game, seat, slip);
    if (!result.ok) throw new Error(`${seat}, turn ${game.position.turn}: ${JSON.stringify(result.fault)}`);
  }
}

/** Plays whole turns as planned, one plan a turn. */
export function turns(game: Game, ...plans: readonly Plan[]): Game {
  for (const plan of plans) {
    const { turn } = game.position;
    while (!isOver(game) && game.position.turn === turn) beat(game, plan);
  }
  return game;
}

/** Lets turns pass until one begins, or the game is over. */
export function passUntil(game: Game, turn: number): Game {
  while (!isOver(game) && game.position.turn < turn) turns(game, {});
  return game;
}

/** Plays the talk of a turn and stops before Commit. */
export function talk(game: Game, plan: Plan): Game {
  beat(game, plan);
  beat(game, plan);
  return game;
}

/** What the game says to one seat's choices as things stand: `ok`, or the fault's code. */
export function answerTo(game: Game, seat: Nation, ...choices: readonly string[]): string {
  const checked = checkSlip(game, seat, { phase: 'commit', choices, stake: null });
  return checked.ok ? 'ok' : checked.fault.code;
}

/** What the game says to a bid as things stand: `ok`, or the fault's code. */
export function answerToBid(game: Game, seat: Nation, bid: Bid): string {
  const checked = checkSlip(game, seat, { phase: 'commit', choices: [], stake: null, bid });
  return checked.ok ? 'ok' : checked.fault.code;
}

/** What the game says to one offer: `ok`, or the fault's code. */
export function answerToOffer(game: Game, ...offers: readonly Offer[]): string {
  const seat = (offers[0] as Offer).by;
  const counsel = game.position.questions[seat] === undefined ? null : 0;
  const checked = checkSlip(game, seat, { phase: 'offer', offers, counsel });
  return checked.ok ? 'ok' : checked.fault.code;
}

export const trust = (game: Game, truster: Nation, trusted: Nation): number =>
  game.position.numbers[trustSlot(truster, trusted)] as number;
export const national = (game: Game, measure: NationalMeasure, nation: Nation): number =>
  game.position.numbers[nationalSlot(measure, nation)] as number;
export const world = (game: Game, measure: WorldMeasure): number =>
  game.position.numbers[worldSlot(measure)] as number;

/** Deeds of one turn by name, with who did them to whom. */
export function deeds(game: Game, turn: number): readonly string[] {
  return (game.turns[turn - 1]?.occurrences ?? []).map(
    ({ deed, by, to }) => `${deed}${by ? ` ${by}` : ''}${to ? `>${to}` : ''}`,
  );
}

/** The sum of a turn's ledger for one slot, by the named causes or by all. */
export function moved(game: Game, turn: number, slot: number, cause?: (effect: string) => boolean): number {
  return (game.turns[turn - 1]?.ledger ?? [])
    .filter((line) => line.slot === slot && (!cause || cause(line.effect)))
    .reduce((sum, { delta }) => sum + delta, 0);
}
