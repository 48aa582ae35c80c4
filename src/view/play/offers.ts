import type { Offer } from '../../vocabulary/talk.ts';

/** Whether two of one seat's offers would be the same on the table. */
export function isSameOffer(one: Offer, other: Offer): boolean {
  return (
    one.act === other.act &&
    one.to === other.to &&
    one.role === other.role &&
    one.terms?.mine === other.terms?.mine
  );
}

/** The first of some suggestions that is not on the table yet. */
export function firstUnchosen(suggestions: readonly Offer[], chosen: readonly Offer[]): Offer | undefined {
  return suggestions.find((one) => !chosen.some((other) => isSameOffer(one, other)));
}
