import { owesPledge } from '../machines/states.ts';
import { occurrence } from '../rules/occurrence.ts';
import { choice } from '../vocabulary/choices.ts';
import type { Nation } from '../vocabulary/nations.ts';
import { deliveryOf } from '../vocabulary/talk.ts';
import { type Gathering, happen } from './happen.ts';
import { isUnagreed } from './permit.ts';
import { countPromise, keepPledge } from './pledges.ts';

/**
 * What a seat's own deeds of a year make of what it has promised, as far as they decide it: agreements, its halves of
 * pledges, its Word. Stakes of others on its Word are nobody's to foresee.
 * @param done codes of the choices that it carries out
 * @param areTheirsKept whether the other sides of its pledges are taken to do their parts this year as well
 */
export function settleOwnPromises(
  into: Gathering,
  seat: Nation,
  done: ReadonlySet<string>,
  areTheirsKept: boolean,
): void {
  const { position } = into.at;
  for (const deal of position.deals) {
    if (deal.giver !== seat || done.has(deliveryOf(deal))) continue;
    happen(into, occurrence('dealBroken', { by: seat, to: deal.receiver, about: deal.act }));
    countPromise(into, 'broken', seat);
  }
  for (const pledge of position.pledges) {
    const { first, second, terms } = pledge;
    if (first !== seat && second !== seat) continue;
    const [own, other] = first === seat ? [terms.mine, second] : [terms.yours, first];
    if (!owesPledge(position.states, pledge, seat)) continue;
    const theyOwe = owesPledge(position.states, pledge, other);
    if (done.has(own)) {
      if (!theyOwe || areTheirsKept) keepPledge(into, pledge);
    } else if (!theyOwe && terms.due <= position.turn) {
      happen(into, occurrence('pledgeBroken', { by: seat, to: other, about: own }));
      countPromise(into, 'broken', seat);
    }
  }
  const word = position.words[seat];
  if (!word) return;
  const isKept = done.has(word);
  if (!isKept && isUnagreed(into.game.engine, position, choice(word), seat)) return;
  happen(
    into,
    isKept
      ? occurrence('wordKept', { by: seat, about: word, count: 0 })
      : occurrence('wordBroken', { by: seat, about: word, backers: 0 }),
  );
  countPromise(into, isKept ? 'kept' : 'broken', seat);
}
