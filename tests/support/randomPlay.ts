import { askable, placeable } from '../../src/debate/bank.ts';
import type { Game } from '../../src/game/game.ts';
import { isOver, phase } from '../../src/game/opening.ts';
import { permitOf } from '../../src/game/permit.ts';
import { speechAt } from '../../src/game/speeches.ts';
import { incomingOffers } from '../../src/game/talkRules.ts';
import { checkSlip, dueSeats, submitSlip } from '../../src/game/writer.ts';
import { type Chance, streamOf } from '../../src/rules/chance.ts';
import type { OpenDebate } from '../../src/rules/position.ts';
import { RESOLUTIONS, SIDES } from '../../src/vocabulary/debate.ts';
import { NATIONS, type Nation } from '../../src/vocabulary/nations.ts';
import {
  ACTS,
  type AnswerSlip,
  type Bid,
  type CommitSlip,
  deliveryOf,
  type Offer,
  type OfferSlip,
  type Placement,
  type Slip,
  type SpeechSlip,
} from '../../src/vocabulary/talk.ts';

function shuffled<T>(items: readonly T[], chance: Chance): readonly T[] {
  const order = [...items];
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = chance.below(at + 1);
    [order[at], order[other]] = [order[other] as T, order[at] as T];
  }
  return order;
}

function randomOffer(game: Game, seat: Nation, chance: Chance): Offer {
  const to = chance.pick(NATIONS) as Nation;
  const act = chance.pick(ACTS) as (typeof ACTS)[number];
  if (act !== 'pledge') return { by: seat, to, act, role: chance.happens(50) ? 'give' : 'ask' };
  const { engine, position } = game;
  const deed = (nation: Nation): string => chance.pick(engine.repertoire[nation])?.code ?? '';
  const due = Math.min(engine.scenario.turns, position.turn + chance.below(3));
  return { by: seat, to, act, role: 'give', terms: { mine: deed(seat), yours: deed(to), due } };
}

function randomOfferSlip(game: Game, seat: Nation, chance: Chance): OfferSlip {
  const asked = game.position.questions[seat] !== undefined;
  let slip: OfferSlip = { phase: 'offer', offers: [], counsel: asked ? (chance.below(2) as 0 | 1) : null };
  for (let tries = 0; tries < 12; tries += 1) {
    const tried: OfferSlip = { ...slip, offers: [...slip.offers, randomOffer(game, seat, chance)] };
    if (checkSlip(game, seat, tried).ok) slip = tried;
  }
  return slip;
}

function randomAnswerSlip(game: Game, seat: Nation, chance: Chance): AnswerSlip {
  const incoming = incomingOffers(game.position, seat);
  let slip: AnswerSlip = { phase: 'answer', answers: incoming.map(() => false), word: null };
  for (const index of incoming.keys()) {
    if (!chance.happens(75)) continue;
    const tried = { ...slip, answers: slip.answers.with(index, true) };
    if (checkSlip(game, seat, tried).ok) slip = tried;
  }
  for (let tries = 0; tries < 6 && slip.word === null; tries += 1) {
    const tried = { ...slip, word: chance.pick(game.engine.repertoire[seat])?.code ?? null };
    if (checkSlip(game, seat, tried).ok) slip = tried;
  }
  return slip;
}

function randomCommitSlip(game: Game, seat: Nation, chance: Chance): CommitSlip {
  const { engine, position } = game;
  const owed = position.deals.filter((deal) => deal.giver === seat && chance.happens(80)).map(deliveryOf);
  const promised = position.pledges
    .flatMap(({ first, second, terms }) => [
      { by: first, code: terms.mine },
      { by: second, code: terms.yours },
    ])
    .filter(({ by }) => by === seat && chance.happens(60))
    .map(({ code }) => code);
  const word = position.words[seat];
  const meant = word && chance.happens(70) ? [word] : [];
  const open = engine.repertoire[seat].filter((one) => permitOf(engine, position, one, seat).open);
  const whim = shuffled(open, chance).slice(0, chance.below(4));
  let slip: CommitSlip = { phase: 'commit', choices: [], stake: null };
  for (const code of [...owed, ...promised, ...meant, ...whim.map((one) => one.code)]) {
    const tried = { ...slip, choices: [...slip.choices, code] };
    if (checkSlip(game, seat, tried).ok) slip = tried;
  }
  if (chance.happens(40)) {
    const bid: Bid = {
      resolution: chance.pick(RESOLUTIONS) as Bid['resolution'],
      side: chance.pick(SIDES) as Bid['side'],
      coins: 1 + chance.below(3),
    };
    if (checkSlip(game, seat, { ...slip, bid }).ok) slip = { ...slip, bid };
  }
  if (chance.happens(60)) {
    const on = chance.pick(NATIONS) as Nation;
    const tried: CommitSlip = { ...slip, stake: { on, kind: chance.happens(50) ? 'back' : 'doubt' } };
    if (checkSlip(game, seat, tried).ok) slip = tried;
  }
  return slip;
}

function randomSpeechSlip({ engine, position }: Game, chance: Chance): SpeechSlip {
  const debate = position.debate as OpenDebate;
  const { kind, side, placements } = speechAt(debate);
  const question =
    kind === 'question' ? (chance.pick(askable(debate.flow, side, debate.questioned)) ?? null) : null;
  const said: Placement[] = [];
  let { flow } = debate;
  while (said.length < placements && chance.happens(85)) {
    const picked = chance.pick(placeable(engine.bank, debate.resolution, flow, side));
    if (!picked) break;
    const { claim, under, relation } = picked;
    const by = debate.speakers[side][0];
    said.push({ claim: claim.id, under });
    flow = [...flow, { claim: claim.id, under, relation, by, side, speech: debate.speech }];
  }
  return { phase: 'debate', placements: said, question };
}

/** A legal slip for one seat, drawn from its own stream: the same game, seed and seat give the same slip. */
export function randomSlip(game: Game, seat: Nation, seed: number): Slip {
  const beat = phase(game);
  const chance = streamOf(seed, game.position.turn, `random:${beat}:${seat}`);
  switch (beat) {
    case 'offer':
      return randomOfferSlip(game, seat, chance);
    case 'answer':
      return randomAnswerSlip(game, seat, chance);
    case 'commit':
      return randomCommitSlip(game, seat, chance);
    case 'debate':
      return randomSpeechSlip(game, chance);
    default:
      throw new Error(`nobody moves in ${beat}`);
  }
}

/** The slip of a seat that does nothing, legal in every beat. */
export function emptySlip(game: Game, seat: Nation): Slip {
  switch (phase(game)) {
    case 'offer':
      return { phase: 'offer', offers: [], counsel: game.position.questions[seat] === undefined ? null : 0 };
    case 'answer':
      return { phase: 'answer', answers: incomingOffers(game.position, seat).map(() => false), word: null };
    case 'debate':
      return { phase: 'debate', placements: [], question: null };
    default:
      return { phase: 'commit', choices: [], stake: null };
  }
}

/** Hands in a slip that must be accepted. */
export function hand(game: Game, seat: Nation, slip: Slip): void {
  const result = submitSlip(game, seat, slip);
  if (!result.ok)
    throw new Error(
      `${seat}, turn ${game.position.turn}: ${JSON.stringify(result.fault)} for ${JSON.stringify(slip)}`,
    );
}

/** Plays one beat at random; slips arrive in the order given. */
export function randomBeat(game: Game, seed: number, order: readonly Nation[] = NATIONS): void {
  const due = dueSeats(game.position);
  for (const seat of order) if (due.includes(seat)) hand(game, seat, randomSlip(game, seat, seed));
}

/** Plays a game at random to its end, or through a turn. `between` is called before each beat. */
export function playRandomly(
  game: Game,
  seed: number,
  { through = Number.POSITIVE_INFINITY, between }: { through?: number; between?: (game: Game) => void } = {},
): Game {
  while (!isOver(game) && game.position.turn <= through) {
    between?.(game);
    randomBeat(game, seed);
  }
  return game;
}
