import { askable, placeable } from '../debate/bank.ts';
import { nextSession } from '../game/bids.ts';
import { checkCommitSlip, spentBy } from '../game/commitRules.ts';
import type { Engine } from '../game/engine.ts';
import { permitOf } from '../game/permit.ts';
import { speechAt } from '../game/speeches.ts';
import { incomingOffers, offerFault } from '../game/talkRules.ts';
import type { SeatView } from '../game/view.ts';
import { type Chance, streamOf } from '../rules/chance.ts';
import { RESOLUTIONS, SIDES } from '../vocabulary/debate.ts';
import { NATIONS } from '../vocabulary/nations.ts';
import {
  ACTS,
  type AnswerSlip,
  type Bid,
  type CommitSlip,
  type Offer,
  type OfferSlip,
  type Placement,
  type Slip,
  type SpeechSlip,
} from '../vocabulary/talk.ts';
import { faultOf, safeSlip } from './opponent.ts';

/** Does nothing whenever it can: the baseline that every level must beat. */
export function passPlayer(view: SeatView): Slip {
  return safeSlip(view);
}

/** Chooses evenly among what is permitted, without a thought: the other baseline. */
export function randomPlayer(engine: Engine, view: SeatView, seed: number): Slip {
  const chance = streamOf(seed, view.turn, `random:${view.phase}:${view.seat}`);
  const slip = randomSlip(engine, view, chance);
  return faultOf(engine, view, slip) ? safeSlip(view) : slip;
}

function randomSlip(engine: Engine, view: SeatView, chance: Chance): Slip {
  switch (view.phase) {
    case 'offer':
      return randomOffers(engine, view, chance);
    case 'answer':
      return randomAnswers(engine, view, chance);
    case 'debate':
      return randomSpeech(engine, view, chance);
    default:
      return randomCommit(engine, view, chance);
  }
}

function randomSpeech(engine: Engine, view: SeatView, chance: Chance): SpeechSlip {
  const { debate } = view.position;
  if (!debate) throw new Error('no debate to speak in');
  const { kind, side, placements } = speechAt(debate);
  if (kind === 'question') {
    const question = chance.pick(askable(debate.flow, side, debate.questioned)) ?? null;
    return { phase: 'debate', placements: [], question };
  }
  let open = debate;
  const said: Placement[] = [];
  while (said.length < placements) {
    const picked = chance.pick(placeable(engine.bank, open.resolution, open.flow, side));
    if (!picked) break;
    const { claim, under, relation } = picked;
    said.push({ claim: claim.id, under });
    const argument = { claim: claim.id, under, relation, by: view.seat, side, speech: open.speech };
    open = { ...open, flow: [...open.flow, argument] };
  }
  return { phase: 'debate', placements: said, question: null };
}

/** Per cent of Commits in which a bid is tried. */
const BIDS = 20;

function randomBid(engine: Engine, view: SeatView, chance: Chance): Bid | null {
  if (nextSession(engine, view.turn) === null || !chance.happens(BIDS)) return null;
  const resolution = chance.pick(RESOLUTIONS);
  const side = chance.pick(SIDES);
  return resolution && side ? { resolution, side, coins: 1 } : null;
}

function randomOffers(engine: Engine, view: SeatView, chance: Chance): OfferSlip {
  const { seat, position } = view;
  const offers: Offer[] = [];
  for (let tries = 0; tries < 3; tries += 1) {
    const to = chance.pick(NATIONS);
    const act = chance.pick(ACTS);
    if (!to || !act || act === 'pledge') continue;
    const offer: Offer = { by: seat, to, act, role: chance.happens(50) ? 'give' : 'ask' };
    if (offers.length === 0 && offerFault(engine, position, offer, seat) === null) offers.push(offer);
  }
  const asked = position.questions[seat] !== undefined;
  return { phase: 'offer', offers, counsel: asked ? (chance.below(2) as 0 | 1) : null };
}

function randomAnswers(engine: Engine, view: SeatView, chance: Chance): AnswerSlip {
  const answers = incomingOffers(view.position, view.seat).map(() => chance.happens(50));
  const speaks = engine.scenario.systems.includes('word');
  const open = engine.repertoire[view.seat].filter(
    (of) => permitOf(engine, view.position, of, view.seat).open,
  );
  return { phase: 'answer', answers, word: speaks ? (chance.pick(open)?.code ?? null) : null };
}

function randomCommit(engine: Engine, view: SeatView, chance: Chance): CommitSlip {
  const { seat, position } = view;
  const choices: string[] = [];
  while (choices.length < engine.scenario.choicesPerTurn[seat]) {
    const spent = spentBy(engine, position, seat, { choices, stake: null });
    const open = engine.repertoire[seat].filter(
      (of) => !choices.includes(of.code) && permitOf(engine, position, of, seat, position.deals, spent).open,
    );
    const picked = chance.pick(open);
    if (!picked) break;
    choices.push(picked.code);
  }
  const slip: CommitSlip = { phase: 'commit', choices, stake: null };
  const bid = randomBid(engine, view, chance);
  const bidding: CommitSlip = bid ? { ...slip, bid } : slip;
  return bid && !checkCommitSlip(engine, position, seat, bidding).ok ? slip : bidding;
}
