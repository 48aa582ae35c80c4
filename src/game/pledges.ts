import type { Move } from '../machines/moves.ts';
import { refusalOf, statesAfter } from '../machines/permission.ts';
import { pledgeMachineSlot } from '../machines/slots.ts';
import { type MachineStates, owesPledge } from '../machines/states.ts';
import { type Change, Line } from '../rules/change.ts';
import { PROGRAMME_STEPS } from '../rules/means.ts';
import { occurrence } from '../rules/occurrence.ts';
import { type OpenPledge, type Position, worldOf } from '../rules/position.ts';
import { priceOf } from '../rules/prices.ts';
import { type Choice, choice, parseChoice } from '../vocabulary/choices.ts';
import type { DeedName } from '../vocabulary/deeds.ts';
import { nationalSlot, type Programme, trustSlot, worldSlot } from '../vocabulary/measures.ts';
import type { Nation } from '../vocabulary/nations.ts';
import { actOf, type Deal, type Offer } from '../vocabulary/talk.ts';
import { type Engine, movesAt, movesIn } from './engine.ts';
import type { Game } from './game.ts';
import { type Gathering, happen, move, send } from './happen.ts';
import { gathered } from './perform.ts';

/** Whether a choice can be promised: a deed of one's own, settled the moment it is done. */
export function isPledgeable(engine: Engine, of: Nation, code: string): boolean {
  const found = parseChoice(code);
  return found !== undefined && actOf(found) === undefined && engine.isLever(found, of);
}

/** Opens the pledge that an accepted offer stands for. */
export function openPledge(into: Gathering, offer: Offer): void {
  const { game } = into;
  const { terms } = offer;
  if (!terms) throw new Error('a pledge without terms');
  const deeds = send(game, pledgeMachineSlot(offer.by, offer.to), 'make');
  if (!deeds) return;
  game.position.pledges = [...game.position.pledges, { first: offer.by, second: offer.to, terms }];
  happen(
    into,
    occurrence('pledgeMade', { by: offer.by, to: offer.to, about: `${terms.mine}|${terms.yours}` }),
  );
}

function drop(game: Game, pledge: OpenPledge): void {
  game.position.pledges = game.position.pledges.filter((open) => open !== pledge);
}

/** One more promise that a nation has kept or broken. */
export function countPromise(into: Gathering, how: 'kept' | 'broken', nation: Nation): void {
  move(into, nationalSlot(how, nation), 1, 'stock.promises', nation);
}

/** Gives a kept pledge its trust, at most a set number of points for each coin of the deed's price. */
function keep(into: Gathering, doer: Nation, other: Nation, deed: Choice): void {
  const before = into.changes.length;
  const { engine, position } = into.game;
  const cap =
    engine.coefficient('pledgeTrustCap') * Math.max(1, priceOf(engine.prices, position, deed, doer, []));
  happen(into, occurrence('pledgeKept', { by: doer, to: other, about: deed.code }));
  countPromise(into, 'kept', doer);
  const slot = trustSlot(other, doer);
  for (let at = before; at < into.changes.length; at += 1) {
    const change = into.changes[at] as Change;
    if (change.slot === slot && change.delta > cap)
      into.changes[at] = new Line(slot, cap, change.effect, change.by, change.deed);
  }
}

/** What became of something promised: done; prevented by others, in the Reveal or in Talk; or not done. */
export type Fate = 'done' | 'prevented' | 'undone';
export type FateOf = (nation: Nation, code: string) => Fate;

/** Whether a nation's own deeds of this Reveal, without anybody else's, ruled out a choice that was open to it. */
export function isRuledOutBySelf(
  into: Gathering,
  nation: Nation,
  deed: Choice,
  ownMoves: readonly Move[],
  deals: readonly Deal[],
): boolean {
  const { engine } = into.game;
  const before = into.at.position;
  const isRefused = (states: MachineStates): boolean =>
    refusalOf(engine.relations, states, movesIn(engine, before, states, deed, nation, deals)) !== null;
  if (isRefused(before.states)) return false;
  const states = statesAfter(engine.relations, before.states, ownMoves);
  return isRefused(states);
}

/** Settles pledges by the deeds of a Reveal. Nobody owes the same deed to two, so each settles one promise at most. */
export function settlePledges(
  into: Gathering,
  fateOf: FateOf,
  ownMoves: (nation: Nation) => readonly Move[],
): void {
  const { game } = into;
  for (const pledge of game.position.pledges) {
    const { first, second, terms } = pledge;
    const slot = pledgeMachineSlot(first, second);
    const { states } = game.position;
    const byFirst = owesPledge(states, pledge, first) && fateOf(first, terms.mine) === 'done';
    const bySecond = owesPledge(states, pledge, second) && fateOf(second, terms.yours) === 'done';
    const event =
      byFirst && bySecond ? 'bothDeliver' : byFirst ? 'firstDelivers' : bySecond ? 'secondDelivers' : null;
    if (event && send(game, slot, event)?.includes('pledgeKept')) {
      keep(into, first, second, choice(terms.mine));
      keep(into, second, first, choice(terms.yours));
      drop(game, pledge);
    }
  }
  for (const pledge of game.position.pledges) spoilImpossible(into, pledge, ownMoves);
}

/** Whether a deed builds on a programme that has no steps left. */
export function isBuiltOut(position: Position, deed: Choice): boolean {
  return deed.kind === 'fund' && worldOf(position, deed.target as Programme) >= PROGRAMME_STEPS;
}

/** Whether this Reveal takes the last step that a promised deed would have needed; who takes it has kept its promise. */
function ranOut(into: Gathering, deed: Choice): boolean {
  if (deed.kind !== 'fund') return false;
  const programme = deed.target as Programme;
  // Where choices are dated, earlier ones have been settled already.
  return worldOf(into.game.position, programme) + gathered(into, worldSlot(programme)) >= PROGRAMME_STEPS;
}

/** A deed nobody can do any more ends its pledge: broken if its own side made it so, void if others did. */
function spoilImpossible(
  into: Gathering,
  pledge: OpenPledge,
  ownMoves: (nation: Nation) => readonly Move[],
): void {
  const { game } = into;
  const { first, second, terms } = pledge;
  const slot = pledgeMachineSlot(first, second);
  const { states } = game.position;
  const open: (readonly [Nation, Nation, string])[] = [];
  if (owesPledge(states, pledge, first)) open.push([first, second, terms.mine]);
  if (owesPledge(states, pledge, second)) open.push([second, first, terms.yours]);
  for (const [debtor, creditor, code] of open) {
    const moves = movesAt(game.engine, game.position, choice(code), debtor, []);
    if (!ranOut(into, choice(code)) && !refusalOf(game.engine.relations, game.position.states, moves))
      continue;
    const byItself = isRuledOutBySelf(into, debtor, choice(code), ownMoves(debtor), []);
    for (const deed of send(game, slot, byItself ? 'spoil' : 'void') ?? []) {
      happen(into, occurrence(deed, { by: debtor, to: creditor, about: code }));
      if (deed === 'pledgeBroken') countPromise(into, 'broken', debtor);
    }
    drop(game, pledge);
    return;
  }
}

/** Pledges whose year has come without both deeds: broken by the side that still owes, or lapsed if both do. */
export function expirePledges(into: Gathering): void {
  const { game } = into;
  for (const pledge of game.position.pledges) {
    if (pledge.terms.due > game.position.turn) continue;
    endPledge(into, pledge, 'expire');
  }
}

/** Ends every open pledge without blame: the table rose early. */
export function voidPledges(into: Gathering): void {
  for (const pledge of into.game.position.pledges) endPledge(into, pledge, 'void');
}

function endPledge(into: Gathering, pledge: OpenPledge, event: 'expire' | 'void'): void {
  const { game } = into;
  const { first, second, terms } = pledge;
  const slot = pledgeMachineSlot(first, second);
  const firstOwes = game.position.states[slot] === '"firstOwes"';
  const [by, to, about] = firstOwes ? [first, second, terms.mine] : [second, first, terms.yours];
  const deeds: readonly DeedName[] = send(game, slot, event) ?? [];
  for (const deed of deeds) {
    happen(into, occurrence(deed, { by, to, about }));
    if (deed === 'pledgeBroken') countPromise(into, 'broken', by);
  }
  drop(game, pledge);
}
