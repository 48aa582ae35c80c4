import type { Engine } from '../game/engine.ts';
import { permitOf } from '../game/permit.ts';
import type { Position } from '../rules/position.ts';
import type { Choice, ChoiceKind } from '../vocabulary/choices.ts';
import { NATIONS, type Nation } from '../vocabulary/nations.ts';
import { actOf, type Deal } from '../vocabulary/talk.ts';

/** How far one kind of choice is open to a seat: with whatever target, by itself. */
export interface Openness {
  /** The machines permit it, the other side's consent taken for granted. */
  readonly permitted: boolean;
  /** And the seat has what it takes. */
  readonly affordable: boolean;
}

/**
 * The kinds of choice that a seat's repertoire holds, each with how far it is open. For what two sides agree on, the
 * question is whether it could have been agreed: else the permission would come with the decision.
 */
export function openKinds(
  engine: Engine,
  position: Position,
  seat: Nation,
): ReadonlyMap<ChoiceKind, Openness> {
  const kinds = new Map<ChoiceKind, Openness>();
  for (const choice of engine.repertoire[seat]) {
    const known = kinds.get(choice.kind);
    if (known?.affordable) continue;
    let permitted = known?.permitted ?? false;
    let affordable = false;
    for (const deals of consents(position, choice, seat)) {
      const permit = permitOf(engine, position, choice, seat, deals);
      if (permit.open || permit.lacks === 'means') permitted = true;
      if (permit.open) affordable = true;
      if (affordable) break;
    }
    kinds.set(choice.kind, { permitted, affordable });
  }
  return kinds;
}

/** The deals as they are, and as they would be with the consent that a two-sided choice needs. */
function consents(position: Position, choice: Choice, giver: Nation): readonly (readonly Deal[])[] {
  const { deals } = position;
  const act = actOf(choice);
  if (!act) return [deals];
  const receivers = choice.target ? [choice.target as Nation] : NATIONS.filter((nation) => nation !== giver);
  return [deals, ...receivers.map((receiver): readonly Deal[] => [...deals, { act, giver, receiver }])];
}
