import { loanRecipients, type Move, type Outcome } from '../machines/moves.ts';
import { arePermitted } from '../machines/permission.ts';
import { nationMachineSlot } from '../machines/slots.ts';
import { countryState, nationState } from '../machines/states.ts';
import { streamOf } from '../rules/chance.ts';
import type { Change } from '../rules/change.ts';
import { GIFT_LOTS, PLACE_KG, shortageOf, type Taken, takesOf } from '../rules/means.ts';
import { type Occurrence, occurrence } from '../rules/occurrence.ts';
import type { Position } from '../rules/position.ts';
import { priceOf } from '../rules/prices.ts';
import { CHOICES, type Choice, targetNation } from '../vocabulary/choices.ts';
import type { DeedName } from '../vocabulary/deeds.ts';
import {
  courtedSlot,
  type NationalMeasure,
  nationalSlot,
  type Programme,
  slotFrom,
  worldSlot,
} from '../vocabulary/measures.ts';
import type { ByNation, Country, Nation } from '../vocabulary/nations.ts';
import { NATIONS } from '../vocabulary/nations.ts';
import type { Deal } from '../vocabulary/talk.ts';
import { type Engine, movesAt } from './engine.ts';
import type { Game } from './game.ts';
import { type Gathering, happen, move, send, sendEvent } from './happen.ts';
import { riskOf } from './risk.ts';

/** How many recipients make a loan round wide. */
const WIDE_ROUND = 3;

/** What chance decides about a choice in this game and turn. */
export function outcomeOf(game: Game, actor: Nation, choice: Choice): Outcome {
  const risk = riskOf(choice);
  if (!risk) return 'carried';
  const { engine, position, setup } = game;
  const chance = streamOf(setup.seed, position.turn, `${risk}:${actor}`);
  return chance.happens(engine.coefficient(risk)) ? 'failed' : 'carried';
}

/** The slot of one of a nation's stocks. */
const stock = (measure: NationalMeasure, nation: Nation): number => nationalSlot(measure, nation);

function receiveLot(into: Gathering, giver: Nation, receiver: Nation, lots: number, deed: number): void {
  move(into, stock(giver === 'CHN' ? 'young' : 'old', receiver), lots, 'stock.received', giver, deed);
}

/** The occurrence that a deed of a choice is, with what its effects and its sentence need. */
function describe(
  into: Gathering,
  deed: DeedName,
  actor: Nation,
  choice: Choice,
  to: Nation | null,
): Occurrence {
  const { prices } = into.game.engine;
  switch (deed) {
    case 'funded':
      return occurrence(deed, { by: actor, programme: choice.target as Programme, about: choice.code });
    case 'courted':
    case 'acceded': {
      const country = choice.target as Country;
      const camp = prices.camps[actor];
      const lean = prices.courted[choice.index]?.lean ?? 'neither';
      const away = lean !== 'both' && lean !== 'neither' && lean !== camp;
      const now = countryState(into.game.position.states, country);
      const dual = now === 'both' || (deed === 'courted' && now !== 'uncommitted');
      return occurrence(deed, {
        by: actor,
        country,
        about: camp,
        count: away ? -1 : 1,
        backers: dual ? 1 : 0,
      });
    }
    case 'certificateUsed':
      return occurrence(deed, { by: 'USA', to: 'CHN', about: choice.code });
    default:
      return occurrence(deed, { by: actor, to: to ?? targetNation(choice), about: choice.code });
  }
}

/** Moves the stocks that a deed moves by its nature; what it does to minds is the effects' business. */
function moveStocks(into: Gathering, about: Occurrence, at: number): void {
  const { by, to } = about;
  if (!by) return;
  const { position } = into.game;
  switch (about.deed) {
    case 'lent':
      if (!to) return;
      move(into, stock('lots', by), -1, 'stock.handedOver', by, at);
      move(into, stock('loans', by), 1, 'stock.loans', by, at);
      receiveLot(into, by, to, 1, at);
      return;
    case 'given':
      if (!to) return;
      move(into, stock('lots', by), -GIFT_LOTS, 'stock.handedOver', by, at);
      move(into, stock('loans', by), 1, 'stock.loans', by, at);
      receiveLot(into, by, to, GIFT_LOTS, at);
      return;
    case 'exchanged':
      if (!to) return;
      for (const [giver, receiver] of [
        [by, to],
        [to, by],
      ] as const) {
        move(into, stock('lots', giver), -1, 'stock.handedOver', by, at);
        receiveLot(into, giver, receiver, 1, at);
      }
      return;
    case 'studiedYoung':
    case 'studiedOld':
      move(into, stock(about.deed === 'studiedYoung' ? 'young' : 'old', by), -1, 'stock.studied', by, at);
      if (about.deed === 'studiedYoung' && !position.laboratories.includes(by)) {
        position.laboratories = [...position.laboratories, by];
        move(into, worldSlot('laboratories'), 1, 'stock.laboratories', by, at);
      }
      return;
    case 'publishedOpenly':
    case 'publishedClosed':
      move(into, stock('papers', by), 1, 'stock.papers', by, at);
      return;
    case 'placeGiven':
      if (!to) return;
      move(into, worldSlot('payloadRoom'), -PLACE_KG, 'stock.room', by, at);
      move(into, stock('payload', to), PLACE_KG, 'stock.room', by, at);
      return;
    case 'funded':
      move(into, worldSlot(about.programme as Programme), 1, 'stock.steps', by, at);
      return;
    case 'courted':
      move(
        into,
        courtedSlot(about.about as 'accords' | 'ilrs', about.country as Country),
        1,
        'stock.courted',
        by,
        at,
      );
      return;
    case 'acceded':
      accede(into, about, at);
      return;
    case 'signed':
    case 'joined':
    case 'withdrew':
    case 'left':
      weighSeat(into, about, at);
      return;
    case 'founded':
      if (!to) return;
      for (const founder of [by, to]) weighSeat(into, { ...about, deed: 'joined', by: founder }, at);
      return;
    // Every other deed moves no stock.
    default:
  }
}

/** A full member weighs 2 half-members in its camp; one that is in both weighs 1 in each. */
function accede(into: Gathering, about: Occurrence, at: number): void {
  const camp = about.about === 'accords' ? 'accordsWeight' : 'ilrsWeight';
  const other = about.about === 'accords' ? 'ilrsWeight' : 'accordsWeight';
  const dual = about.backers > 0;
  move(into, worldSlot(camp), dual ? 1 : 2, 'stock.weight', about.by, at);
  if (dual) move(into, worldSlot(other), -1, 'stock.weight', about.by, at);
}

function weighSeat(into: Gathering, about: Occurrence, at: number): void {
  const by = about.by as Nation;
  const accords = about.deed === 'signed' || about.deed === 'withdrew';
  const enters = about.deed === 'signed' || about.deed === 'joined';
  // As things stand by now: the same Reveal may have brought the seat into the other framework.
  const state = nationState(into.game.position.states, by);
  const inOther = accords ? state.ilrs === 'member' : state.accords === 'signed';
  const camp = accords ? 'accordsWeight' : 'ilrsWeight';
  const other = accords ? 'ilrsWeight' : 'accordsWeight';
  move(into, worldSlot(camp), (enters ? 1 : -1) * (inOther ? 1 : 2), 'stock.weight', by, at);
  if (inOther) move(into, worldSlot(other), enters ? -1 : 1, 'stock.weight', by, at);
}

/** How much this beat has moved a number so far. A stock only falls (a programme only rises) in one Reveal. */
export function gathered(into: Gathering, slot: number): number {
  let sum = 0;
  for (let place = into.start; place < into.changes.length; place += 1) {
    const change = into.changes[place] as Change;
    if (change.slot === slot) sum += change.delta;
  }
  return sum;
}

/** What this beat has taken of each stock so far. */
function takenIn(into: Gathering): Taken {
  return (slot) => Math.abs(gathered(into, slot));
}

/** Where the first nation's capital stands. */
const CAPITAL = nationalSlot('capital', NATIONS[0]);
/** What the ledger calls the price of a choice, by the choice's index. */
const PRICES_CALLED = CHOICES.map(({ kind }) => `price.${kind}`);

const NO_MOVES: readonly Move[] = [];
const NO_DEEDS: readonly DeedName[] = [];

/** What each seat has chosen. */
export type Chosen = ByNation<{ readonly choices: readonly string[] }>;

/** What each seat's choices came to. */
export type Performances = ByNation<readonly Performance[]>;

/** What one committed choice came to. */
export interface Performance {
  readonly choice: Choice;
  readonly done: boolean;
  readonly moves: readonly Move[];
}

/**
 * Carries out one committed choice: price, machines, stocks, effects. If another choice of the same Reveal has made it
 * impossible meanwhile, it comes to nothing and costs nothing.
 * @param quoted the position that prices are read off: the one before the beat, whose prices the seat was told
 */
export function perform(
  into: Gathering,
  actor: Nation,
  choice: Choice,
  outcome: Outcome = outcomeOf(into.game, actor, choice),
  quoted: Position = into.at.position,
): Performance {
  const { game } = into;
  const { engine, position } = game;
  const arrived =
    choice.kind === 'study' ? gathered(into, stock('young', actor)) + gathered(into, stock('old', actor)) : 0;
  const taken = takesOf(choice, actor, position.deals).length === 0 ? undefined : takenIn(into);
  const moves = feasibleMoves(engine, position, choice, actor, position.deals, outcome, arrived, taken);
  if (!moves) {
    happen(into, occurrence('cameToNothing', { by: actor, to: targetNation(choice), about: choice.code }));
    return { choice, done: false, moves: NO_MOVES };
  }
  carryOut(into, actor, choice, moves, outcome, quoted);
  return { choice, done: true, moves };
}

/**
 * The moves by which a choice is carried out as things stand; null where the machines or the stocks rule it out.
 * @param arrived lots that reached the actor's bench earlier in the same beat
 */
export function feasibleMoves(
  engine: Engine,
  position: Position,
  choice: Choice,
  actor: Nation,
  deals: readonly Deal[],
  outcome: Outcome,
  arrived?: number,
  taken?: Taken,
): readonly Move[] | null {
  if (shortageOf(position, choice, actor, deals, taken)) return null;
  const moves = movesAt(engine, position, choice, actor, deals, outcome, arrived);
  return arePermitted(engine.relations, position.states, moves) ? moves : null;
}

/**
 * Carries out a choice that is feasible.
 * @param quoted the position that its price is read off
 */
export function carryOut(
  into: Gathering,
  actor: Nation,
  choice: Choice,
  moves: readonly Move[],
  outcome: Outcome,
  quoted: Position,
): void {
  const { game } = into;
  const { engine, position } = game;
  const price = priceOf(engine.prices, quoted, choice, actor, position.deals);
  move(
    into,
    slotFrom(CAPITAL, actor),
    -price,
    PRICES_CALLED[choice.index] as string,
    actor,
    into.log.occurrences.length,
  );
  for (const step of moves) {
    for (const deed of sendEvent(game, step.slot, step.event) ?? NO_DEEDS) {
      const about = describe(into, deed, actor, choice, step.to ?? null);
      moveStocks(into, about, happen(into, about));
    }
  }
  if (choice.kind === 'lend') afterLending(into, actor);
  if (choice.kind === 'fly') afterFlight(into, actor, outcome);
}

function afterLending(into: Gathering, actor: Nation): void {
  const recipients = loanRecipients(into.game.position.deals, actor).length;
  if (recipients >= WIDE_ROUND)
    happen(into, occurrence('lentWidely', { by: actor, about: 'lend', count: recipients }));
}

/** Payloads share the lander's fate; partners who were not ready have missed it. */
function afterFlight(into: Gathering, carrier: Nation, outcome: Outcome): void {
  for (const nation of NATIONS) {
    const { payload } = nationState(into.game.position.states, nation);
    if (payload !== 'built' && payload !== 'placed') continue;
    const slot = nationMachineSlot(nation);
    const deeds =
      payload === 'built' ? send(into.game, slot, 'lift-off', outcome) : send(into.game, slot, 'missFlight');
    for (const deed of deeds ?? []) happen(into, occurrence(deed, { by: nation, to: carrier, about: 'fly' }));
  }
}
