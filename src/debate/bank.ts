import type { Claim, Resolution, Scenario } from '../scenario/scenario.ts';
import { type Argument, otherSide, type ResolutionId, type Side } from '../vocabulary/debate.ts';

/** A claim that can be placed under something, and what it does there. */
export interface Reply {
  readonly claim: Claim;
  readonly relation: Argument['relation'];
}

/** The claims of a scenario, ready to be looked up. */
export interface Bank {
  readonly claims: ReadonlyMap<string, Claim>;
  /** Where each claim stands among all, by id. */
  readonly places: ReadonlyMap<string, number>;
  readonly resolutions: ReadonlyMap<ResolutionId, Resolution>;
  /** What each side can say of a resolution itself. */
  openings(resolution: ResolutionId, side: Side): readonly Reply[];
  /** What the friends of a claim can put under it, and what its opponents can. */
  replies(claim: string, as: 'friend' | 'opponent'): readonly Reply[];
}

/** A claim's own words. */
export function claimText(bank: Bank, id: string): string {
  return bank.claims.get(id)?.text ?? id;
}

const NONE: readonly Reply[] = [];

export function bankOf({ claims, resolutions }: Pick<Scenario, 'claims' | 'resolutions'>): Bank {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const friends = new Map<string, Reply[]>();
  const opponents = new Map<string, Reply[]>();
  const put = (into: Map<string, Reply[]>, under: string, reply: Reply): void => {
    const known = into.get(under);
    if (known) known.push(reply);
    else into.set(under, [reply]);
  };
  for (const claim of claims) {
    for (const under of claim.supports) put(friends, under, { claim, relation: 'support' });
    for (const under of claim.attacks) put(opponents, under, { claim, relation: 'attack' });
  }
  const openings = new Map(
    resolutions.map((resolution) => [
      resolution.id,
      {
        affirmative: repliesBy(resolution.affirmative, 'support', byId),
        negative: repliesBy(resolution.negative, 'attack', byId),
      },
    ]),
  );
  return {
    claims: byId,
    places: new Map(claims.map(({ id }, place) => [id, place])),
    resolutions: new Map(resolutions.map((resolution) => [resolution.id, resolution])),
    openings: (resolution, side) => openings.get(resolution)?.[side] ?? NONE,
    replies: (claim, as) => (as === 'friend' ? friends : opponents).get(claim) ?? NONE,
  };
}

function repliesBy(
  ids: readonly string[],
  relation: Argument['relation'],
  byId: ReadonlyMap<string, Claim>,
): readonly Reply[] {
  return ids.flatMap((id) => {
    const claim = byId.get(id);
    return claim ? [{ claim, relation }] : [];
  });
}

/** An argument that a side could place next. */
export interface Opening extends Reply {
  readonly under: number;
}

/**
 * Everything that a side may place on a flow: what speaks for or against the resolution itself, what supports its own
 * arguments, what attacks the other side's. A claim belongs to whoever makes it first: nobody makes it again.
 */
export function placeable(
  bank: Bank,
  resolution: ResolutionId,
  flow: readonly Argument[],
  side: Side,
): readonly Opening[] {
  const said = new Set(flow.map(({ claim }) => claim));
  const found: Opening[] = [];
  const take = (replies: readonly Reply[], under: number): void => {
    for (const reply of replies) if (!said.has(reply.claim.id)) found.push({ ...reply, under });
  };
  take(bank.openings(resolution, side), -1);
  flow.forEach((argument, under) => {
    take(bank.replies(argument.claim, argument.side === side ? 'friend' : 'opponent'), under);
  });
  return found;
}

/** Whether a claim is on the flow already: no debate hears it twice, in one side's mouth or in both. */
export function hasBeenSaid(flow: readonly Argument[], claim: string): boolean {
  return flow.some((argument) => argument.claim === claim);
}

/**
 * How a claim would bear on what a side placed it under; null where it can't be placed: it has nothing to do with it, or
 * it has been made already. The same answer as `placeable` gives, for one claim.
 */
export function relationUnder(
  bank: Bank,
  resolution: ResolutionId,
  flow: readonly Argument[],
  side: Side,
  claim: string,
  under: number,
): Argument['relation'] | null {
  if (hasBeenSaid(flow, claim)) return null;
  const replies =
    under === -1
      ? bank.openings(resolution, side)
      : repliesUnder(bank, flow[under] as Argument | undefined, side);
  return replies.find((reply) => reply.claim.id === claim)?.relation ?? null;
}

function repliesUnder(bank: Bank, argument: Argument | undefined, side: Side): readonly Reply[] {
  if (!argument) return NONE;
  return bank.replies(argument.claim, argument.side === side ? 'friend' : 'opponent');
}

/** The arguments that the other side may be asked about: its own, each once. */
export function askable(
  flow: readonly Argument[],
  side: Side,
  questioned: readonly number[],
): readonly number[] {
  return flow.flatMap((argument, place) =>
    argument.side === otherSide(side) && !questioned.includes(place) ? [place] : [],
  );
}
