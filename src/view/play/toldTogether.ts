/** What an offer met: the refusal, and the account that goes with it, if any. */
export interface Reply {
  readonly offer: string;
  readonly refusal: string;
  readonly why: string;
}

/** Refusals in the order of the offers, each told once with all the offers that met it in the very same words. */
export function toldTogether(
  replies: readonly Reply[],
): readonly (Omit<Reply, 'offer'> & { readonly offers: readonly string[] })[] {
  const told = new Map<string, { offers: string[]; refusal: string; why: string }>();
  for (const { offer, refusal, why } of replies) {
    const key = `${refusal}${why}`;
    const known = told.get(key);
    if (known) known.offers.push(offer);
    else told.set(key, { offers: [offer], refusal, why });
  }
  return [...told.values()];
}
