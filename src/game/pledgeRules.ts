import { pledgeMachineSlot } from '../machines/slots.ts';
import { owesPledge } from '../machines/states.ts';
import type { Position } from '../rules/position.ts';
import { parseChoice } from '../vocabulary/choices.ts';
import type { Nation } from '../vocabulary/nations.ts';
import type { Fault } from '../vocabulary/result.ts';
import type { Offer } from '../vocabulary/talk.ts';
import type { Engine } from './engine.ts';
import { isPermitted } from './permit.ts';
import { isBuiltOut, isPledgeable } from './pledges.ts';

/** Whether a nation owes a deed in an open pledge. What it has promised to one it can't promise to another. */
export function isPromised({ pledges, states }: Position, nation: Nation, code: string): boolean {
  return pledges.some((pledge) => {
    const { first, second, terms } = pledge;
    const isHalf = (first === nation && terms.mine === code) || (second === nation && terms.yours === code);
    return isHalf && owesPledge(states, pledge, nation);
  });
}

/** Why a pledge can't be put on the table, or null. */
export function pledgeFault(engine: Engine, position: Position, offer: Offer, path: string): Fault | null {
  if (!engine.scenario.systems.includes('pledges')) return { code: 'systemOff', path };
  const { terms } = offer;
  if (!terms || offer.role !== 'give') return { code: 'pledgeTerms', path };
  if (!Number.isInteger(terms.due) || terms.due < position.turn || terms.due > engine.scenario.turns) {
    return { code: 'pledgeDue', path, params: { from: position.turn, to: engine.scenario.turns } };
  }
  if (position.states[pledgeMachineSlot(offer.by, offer.to)] !== '"none"')
    return { code: 'refused.taken', path };
  return (
    promiseFault(engine, position, offer.by, terms.mine, path) ??
    promiseFault(engine, position, offer.to, terms.yours, path)
  );
}

/** Why a nation can't promise a deed, or null: it isn't one of its own, not now, or it is promised to another. */
export function promiseFault(
  engine: Engine,
  position: Position,
  nation: Nation,
  code: string,
  path = '',
): Fault | null {
  const promised = parseChoice(code);
  if (!promised || !isPledgeable(engine, nation, code)) return { code: 'pledgeDeed', path };
  if (!isPermitted(engine, position, promised, nation) || isBuiltOut(position, promised)) {
    return { code: 'pledgeDeed', path };
  }
  return isPromised(position, nation, code) ? { code: 'pledgeTwice', path, params: { code } } : null;
}

/**
 * A deed that a seat would promise to two nations by what it offers and by what it takes of others' offers, or null.
 * Offers that cross between the same two come to one pledge at most.
 * @param offers among which are the seat's own
 */
export function promisedTwice(
  offers: readonly Offer[],
  taken: readonly Offer[],
  seat: Nation,
): string | null {
  let promises: Map<string, Nation> | null = null;
  const isGivenTwice = (code: string, to: Nation): boolean => {
    promises ??= new Map();
    const other = promises.get(code);
    promises.set(code, to);
    return other !== undefined && other !== to;
  };
  for (const { by, to, terms } of offers) {
    if (terms && by === seat && isGivenTwice(terms.mine, to)) return terms.mine;
  }
  for (const { by, terms } of taken) if (terms && isGivenTwice(terms.yours, by)) return terms.yours;
  return null;
}
