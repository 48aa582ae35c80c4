import type { Engine } from '../../game/engine.ts';
import { dealOf, offerFault } from '../../game/talkRules.ts';
import { landerState } from '../../machines/states.ts';
import { shortageOf } from '../../rules/means.ts';
import type { Position } from '../../rules/position.ts';
import { choice } from '../../vocabulary/choices.ts';
import { NATIONS, type Nation } from '../../vocabulary/nations.ts';
import type { Fault } from '../../vocabulary/result.ts';
import { type Act, deliveryOf, type Offer } from '../../vocabulary/talk.ts';

/**
 * Why nothing could come of an offer as things stand, or null: it may not be made, or whoever would have to deliver is
 * seen to lack the lots, the bench or the room for it. What others have in coins nobody sees.
 */
export function impossibleOffer(engine: Engine, position: Position, offer: Offer): Fault | null {
  const lander = landerState(position.states);
  // Of who may give places it is idle to speak once there are none.
  if (offer.act === 'place' && lander !== 'planned' && lander !== 'onPad')
    return { code: `placesOver.${lander}`, path: '' };
  const fault = offerFault(engine, position, offer, offer.by);
  const deal = fault ? null : dealOf(offer);
  if (!deal) return fault;
  const shortage = shortageOf(position, choice(deliveryOf(deal)), deal.giver, [deal]);
  return shortage && { code: `partnerLacks.${shortage.of}`, path: '', params: { nation: deal.giver } };
}

/**
 * Why nobody at all can be offered something, or asked for it, as things stand; null where somebody can. Of several
 * reasons the one that holds for most. A pledge names its own deeds, and so is never shut.
 */
export function shutAct(
  engine: Engine,
  position: Position,
  by: Nation,
  act: Act,
  role: Offer['role'],
): Fault | null {
  if (act === 'pledge') return null;
  const faults: Fault[] = [];
  for (const to of NATIONS) {
    if (to === by) continue;
    const fault = impossibleOffer(engine, position, { by, to, act, role });
    if (!fault) return null;
    faults.push(fault);
  }
  const share = ({ code }: Fault): number => faults.filter((other) => other.code === code).length;
  const most = faults.reduce((before, one) => (share(one) > share(before) ? one : before));
  return most.code.startsWith('partnerLacks.') ? { code: 'partnerLacks.nobody', path: '' } : most;
}
