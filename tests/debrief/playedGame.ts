import { campaign } from '../../src/content/campaign.ts';
import { askable, placeable } from '../../src/debate/bank.ts';
import { createEngine, type Engine } from '../../src/game/engine.ts';
import { type Game, setupOf } from '../../src/game/game.ts';
import { isOver, phase, startGame } from '../../src/game/opening.ts';
import { isPermitted, permitOf } from '../../src/game/permit.ts';
import { flowAfter, speechAt } from '../../src/game/speeches.ts';
import { incomingOffers, offerFault } from '../../src/game/talkRules.ts';
import { checkSlip, dueSeats, submitSlip } from '../../src/game/writer.ts';
import { type Chance, streamOf } from '../../src/rules/chance.ts';
import type { OpenDebate } from '../../src/rules/position.ts';
import type { Aim } from '../../src/scenario/scenario.ts';
import { RESOLUTIONS, type ResolutionId, SIDES, type Side } from '../../src/vocabulary/debate.ts';
import { byNation, NATIONS, type Nation } from '../../src/vocabulary/nations.ts';
import {
  ACTS,
  type AnswerSlip,
  type CommitSlip,
  deliveryOf,
  type Offer,
  type OfferSlip,
  type Placement,
  type Slip,
  type SpeechSlip,
} from '../../src/vocabulary/talk.ts';

export const campaignEngine: Engine = createEngine(campaign);

/** The campaign with aims over whole scales, so that every deed shows in a score however the story is tuned. */
export const plainEngine: Engine = createEngine({
  ...campaign,
  agendas: byNation((nation) => {
    const aim = (measure: 'prestige' | 'prosperity' | 'science', weight: number): Aim => ({
      id: `${nation}.${measure}`,
      text: `Have ${measure}`,
      metric: { kind: 'national', measure, of: 'self' },
      from: 0,
      to: 100,
      weight,
    });
    const world: Aim = {
      id: `${nation}.world`,
      text: 'Have calm',
      metric: { kind: 'world', measure: 'tension' },
      from: 100,
      to: 0,
      weight: 20,
    };
    return { public: [aim('prestige', 30), aim('prosperity', 30)], secret: [aim('science', 20)], world };
  }),
});

/** The campaign with a Germany that wants nothing but a world free of tariffs. */
export const tariffEngine: Engine = createEngine({
  ...campaign,
  agendas: byNation((nation) => {
    const { world } = campaign.agendas.DEU;
    const aim = (id: string, weight: number): Aim => ({ ...world, id: `DEU.${id}`, weight });
    return nation === 'DEU'
      ? { public: [aim('one', 30), aim('two', 30)], secret: [aim('three', 20)], world }
      : campaign.agendas[nation];
  }),
});

function someOffers(game: Game, seat: Nation, chance: Chance): readonly Offer[] {
  const offers: Offer[] = [];
  for (let tries = 0; tries < 14 && offers.length < 3; tries += 1) {
    const act = chance.pick(ACTS.filter((name) => name !== 'pledge')) ?? 'loan';
    const to = chance.pick(NATIONS.filter((nation) => nation !== seat)) ?? 'CHN';
    const offer = randomTerms(game, seat, to, chance) ?? {
      by: seat,
      to,
      act,
      role: chance.happens(50) ? ('give' as const) : ('ask' as const),
    };
    if (!offerFault(game.engine, game.position, offer, seat)) offers.push(offer);
  }
  return offers;
}

function randomTerms(game: Game, seat: Nation, to: Nation, chance: Chance): Offer | null {
  if (!chance.happens(35)) return null;
  const mine = chance.pick(
    game.engine.repertoire[seat].filter((c) => isPermitted(game.engine, game.position, c, seat)),
  );
  const yours = chance.pick(
    game.engine.repertoire[to].filter((c) => isPermitted(game.engine, game.position, c, to)),
  );
  if (!mine || !yours) return null;
  const due = game.position.turn + chance.below(3);
  return { by: seat, to, act: 'pledge', role: 'give', terms: { mine: mine.code, yours: yours.code, due } };
}

function offerSlip(game: Game, seat: Nation, chance: Chance): OfferSlip {
  const counsel = game.position.questions[seat] === undefined ? null : chance.happens(50) ? 0 : 1;
  let slip: OfferSlip = { phase: 'offer', offers: [], counsel };
  for (const offer of someOffers(game, seat, chance)) {
    const more = { ...slip, offers: [...slip.offers, offer] };
    if (checkSlip(game, seat, more).ok) slip = more;
  }
  return slip;
}

function answerSlip(game: Game, seat: Nation, chance: Chance): AnswerSlip {
  const incoming = incomingOffers(game.position, seat);
  let slip: AnswerSlip = { phase: 'answer', answers: incoming.map(() => false), word: null };
  incoming.forEach((_, at) => {
    const more = {
      ...slip,
      answers: slip.answers.map((answer, index) => answer || (index === at && chance.happens(70))),
    };
    if (checkSlip(game, seat, more).ok) slip = more;
  });
  const word = chance.pick(
    game.engine.repertoire[seat].filter((c) => permitOf(game.engine, game.position, c, seat).open),
  );
  const spoken = { ...slip, word: word?.code ?? null };
  return checkSlip(game, seat, spoken).ok ? spoken : slip;
}

function commitSlip(game: Game, seat: Nation, chance: Chance): CommitSlip {
  let slip: CommitSlip = { phase: 'commit', choices: [], stake: null };
  const { deals, words } = game.position;
  const owed = deals.filter((deal) => deal.giver === seat).map(deliveryOf);
  const word = words[seat] && chance.happens(75) ? [words[seat]] : [];
  const others = Array.from({ length: 6 }, () => chance.pick(game.engine.repertoire[seat])?.code ?? 'study');
  for (const code of [...(chance.happens(85) ? owed : []), ...word, ...others]) {
    const more = { ...slip, choices: [...slip.choices, code] };
    if (checkSlip(game, seat, more).ok) slip = more;
  }
  const on = chance.pick(NATIONS.filter((nation) => nation !== seat)) ?? 'CHN';
  const staked: CommitSlip = { ...slip, stake: { on, kind: chance.happens(60) ? 'back' : 'doubt' } };
  if (checkSlip(game, seat, staked).ok) slip = staked;
  const bidding: CommitSlip = {
    ...slip,
    bid: {
      resolution: chance.pick(RESOLUTIONS) as ResolutionId,
      side: chance.pick(SIDES) as Side,
      coins: 1 + chance.below(2),
    },
  };
  return chance.happens(30) && checkSlip(game, seat, bidding).ok ? bidding : slip;
}

function speechSlip({ engine, position }: Game, chance: Chance): SpeechSlip {
  const debate = position.debate as OpenDebate;
  const { kind, side, speaker, placements: most } = speechAt(debate);
  const by = debate.speakers[side][speaker];
  const placements: Placement[] = [];
  for (let at = 0; at < most && chance.happens(85); at += 1) {
    const flow = flowAfter(engine, debate, by, placements);
    const picked = chance.pick(placeable(engine.bank, debate.resolution, flow, side));
    if (picked) placements.push({ claim: picked.claim.id, under: picked.under });
  }
  const open = kind === 'question' ? askable(debate.flow, side, debate.questioned) : [];
  return { phase: 'debate', placements, question: chance.pick(open) ?? null };
}

/** A slip that is allowed and otherwise up to chance. */
export function anySlip(game: Game, seat: Nation, chance: Chance): Slip {
  switch (phase(game)) {
    case 'offer':
      return offerSlip(game, seat, chance);
    case 'answer':
      return answerSlip(game, seat, chance);
    case 'debate':
      return speechSlip(game, chance);
    default:
      return commitSlip(game, seat, chance);
  }
}

/** A game in which all nine decided by chance, up to the start of a turn or to its end. */
export function playedGame(seed: number, until = Number.POSITIVE_INFINITY, engine = campaignEngine): Game {
  const game = startGame(engine, setupOf(engine.scenario, seed));
  while (!isOver(game) && game.position.turn < until) {
    const beat = `${game.position.turn}.${phase(game)}`;
    for (const seat of dueSeats(game.position)) {
      const slip = anySlip(game, seat, streamOf(seed, game.position.turn, `${beat}:${seat}`));
      const handed = submitSlip(game, seat, slip);
      if (!handed.ok) throw new Error(`${beat} ${seat}: ${handed.fault.code}`);
    }
  }
  return game;
}
