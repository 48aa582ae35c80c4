import type { Game } from '../game/game.ts';
import { incomingOffers } from '../game/talkRules.ts';
import { checkSlip } from '../game/writer.ts';
import type { Nation } from '../vocabulary/nations.ts';
import type { AnswerSlip, CommitSlip, Offer, OfferSlip, Slip, SpeechSlip } from '../vocabulary/talk.ts';

/** The offers that a recorded answer slip was about, in its order. */
export type HeardOffers = readonly Offer[];

/**
 * What a recorded slip becomes in a game that has taken another course: everything of it that is still allowed, in the
 * recorded order, and nothing new.
 * @param heard the offers the seat had before it when it answered
 */
export function heldSlip(game: Game, seat: Nation, slip: Slip, heard: HeardOffers): Slip {
  switch (slip.phase) {
    case 'offer':
      return heldOffers(game, seat, slip);
    case 'answer':
      return heldAnswers(game, seat, slip, heard);
    case 'commit':
      return heldChoices(game, seat, slip);
    case 'debate':
      return heldSpeech(game, seat, slip);
  }
}

/** Keeps what can be added one by one without making the slip a refused one. */
function keepAllowed<T>(items: readonly T[], isAllowed: (kept: readonly T[]) => boolean): readonly T[] {
  if (isAllowed(items)) return items;
  let kept: readonly T[] = [];
  for (const item of items) if (isAllowed([...kept, item])) kept = [...kept, item];
  return kept;
}

function heldOffers(game: Game, seat: Nation, slip: OfferSlip): OfferSlip {
  const asked = game.position.questions[seat] !== undefined;
  const counsel = asked ? (slip.counsel ?? 0) : null;
  const withOffers = (offers: readonly Offer[]): OfferSlip => ({ phase: 'offer', counsel, offers });
  return withOffers(keepAllowed(slip.offers, (offers) => checkSlip(game, seat, withOffers(offers)).ok));
}

export function isSameOffer(one: Offer, other: Offer): boolean {
  return (
    one.by === other.by &&
    one.to === other.to &&
    one.act === other.act &&
    one.role === other.role &&
    one.terms?.mine === other.terms?.mine &&
    one.terms?.yours === other.terms?.yours &&
    one.terms?.due === other.terms?.due
  );
}

function heldAnswers(game: Game, seat: Nation, slip: AnswerSlip, heard: HeardOffers): AnswerSlip {
  const incoming = incomingOffers(game.position, seat);
  const accepted = heard.filter((_, index) => slip.answers[index]);
  const stillThere = incoming.filter((offer) => accepted.some((other) => isSameOffer(offer, other)));
  const answering = (taken: readonly Offer[], word: string | null): AnswerSlip => ({
    phase: 'answer',
    answers: incoming.map((offer) => taken.includes(offer)),
    word,
  });
  const isAllowed = (held: AnswerSlip): boolean => checkSlip(game, seat, held).ok;
  const taken = keepAllowed(stillThere, (offers) => isAllowed(answering(offers, null)));
  const spoken = answering(taken, slip.word);
  return isAllowed(spoken) ? spoken : answering(taken, null);
}

function heldChoices(game: Game, seat: Nation, slip: CommitSlip): CommitSlip {
  const isAllowed = (held: CommitSlip): boolean => checkSlip(game, seat, held).ok;
  if (isAllowed(slip)) return slip;
  const choosing = (choices: readonly string[]): CommitSlip => ({ phase: 'commit', choices, stake: null });
  const bare = choosing(keepAllowed(slip.choices, (choices) => isAllowed(choosing(choices))));
  const staked: CommitSlip = { ...bare, stake: slip.stake };
  const held = isAllowed(staked) ? staked : bare;
  const bidding: CommitSlip = slip.bid ? { ...held, bid: slip.bid } : held;
  return isAllowed(bidding) ? bidding : held;
}

function heldSpeech(game: Game, seat: Nation, slip: SpeechSlip): SpeechSlip {
  const isAllowed = (held: SpeechSlip): boolean => checkSlip(game, seat, held).ok;
  if (isAllowed(slip)) return slip;
  const arguing = (placements: SpeechSlip['placements']): SpeechSlip => ({
    phase: 'debate',
    placements,
    question: null,
  });
  const bare = arguing(keepAllowed(slip.placements, (placements) => isAllowed(arguing(placements))));
  const asking: SpeechSlip = { ...bare, question: slip.question };
  return isAllowed(asking) ? asking : bare;
}
