import { scenarios } from '../../../src/content/scenarios.ts';
import { askable, placeable } from '../../../src/debate/bank.ts';
import { STAKE } from '../../../src/game/commitRules.ts';
import { createEngine } from '../../../src/game/engine.ts';
import { type Game, setupOf } from '../../../src/game/game.ts';
import { phase, startGame } from '../../../src/game/opening.ts';
import { permitOf } from '../../../src/game/permit.ts';
import { flowAfter, speechAt } from '../../../src/game/speeches.ts';
import { incomingOffers, offerFault } from '../../../src/game/talkRules.ts';
import { checkSlip, dueSeats, submitSlip } from '../../../src/game/writer.ts';
import { Chance } from '../../../src/rules/chance.ts';
import type { OpenDebate } from '../../../src/rules/position.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import { RESOLUTIONS, type ResolutionId, SIDES, type Side } from '../../../src/vocabulary/debate.ts';
import { NATIONS, type Nation } from '../../../src/vocabulary/nations.ts';
import { type Act, deliveryOf, type Offer, type Placement, type Slip } from '../../../src/vocabulary/talk.ts';

export const campaign = scenarios.campaign as Scenario;

const DEALS: readonly Act[] = ['loan', 'exchange', 'laboratory', 'truce', 'place', 'found'];

/** Any offer that the rules let this seat make, pledges among them. */
function offersOf(game: Game, seat: Nation, chance: Chance): readonly Offer[] {
  const { engine, position } = game;
  const all: Offer[] = [];
  for (const to of NATIONS) {
    for (const act of DEALS)
      for (const role of ['give', 'ask'] as const) all.push({ by: seat, to, act, role });
    const mine = chance.pick(engine.repertoire[seat])?.code ?? '';
    const yours = chance.pick(engine.repertoire[to])?.code ?? '';
    const due = Math.min(engine.scenario.turns, position.turn + chance.below(3));
    all.push({ by: seat, to, act: 'pledge', role: 'give', terms: { mine, yours, due } });
  }
  return all.filter((offer) => offerFault(engine, position, offer, seat) === null);
}

/** A speech of as much as fits, or a question. */
function speechOf({ engine, position }: Game, chance: Chance): Slip {
  const debate = position.debate as OpenDebate;
  const { kind, side, placements: most, speaker } = speechAt(debate);
  const by = debate.speakers[side][speaker];
  const placements: Placement[] = [];
  let { flow } = debate;
  for (let at = 0; at < most; at += 1) {
    const picked = chance.pick(placeable(engine.bank, debate.resolution, flow, side));
    if (!picked) break;
    placements.push({ claim: picked.claim.id, under: picked.under });
    flow = flowAfter(engine, debate, by, placements);
  }
  const question =
    kind === 'question' ? (chance.pick(askable(debate.flow, side, debate.questioned)) ?? null) : null;
  return { phase: 'debate', placements, question };
}

function slipOf(game: Game, seat: Nation, chance: Chance): Slip {
  const { engine, position } = game;
  switch (phase(game)) {
    case 'offer': {
      const open = offersOf(game, seat, chance);
      const offer = chance.pick(
        chance.happens(40) ? open.filter(({ act }) => act === 'pledge' || act === 'found') : open,
      );
      const counsel = position.questions[seat] === undefined ? null : (chance.below(2) as 0 | 1);
      return { phase: 'offer', offers: offer ? [offer] : [], counsel };
    }
    case 'answer': {
      const answers = incomingOffers(position, seat).map(() => chance.happens(70));
      const open = engine.repertoire[seat].filter((one) => permitOf(engine, position, one, seat).open);
      const word = chance.pick(open)?.code ?? null;
      return { phase: 'answer', answers, word };
    }
    case 'debate':
      return speechOf(game, chance);
    default: {
      const open = engine.repertoire[seat].filter((one) => permitOf(engine, position, one, seat).open);
      const random = chance.pick(open)?.code;
      const word = position.words[seat];
      const wanted = [
        ...position.deals.filter((deal) => deal.giver === seat && chance.happens(80)).map(deliveryOf),
        ...position.pledges.flatMap(({ first, second, terms }) =>
          first === seat ? [terms.mine] : second === seat ? [terms.yours] : [],
        ),
        ...(word && chance.happens(60) ? [word] : []),
        ...(random === undefined ? [] : [random]),
      ];
      const choices = [...new Set(wanted)]
        .filter((code) => open.some((one) => one.code === code))
        .slice(0, engine.scenario.choicesPerTurn[seat] - chance.below(2));
      const on = chance.pick(NATIONS) ?? seat;
      const stake = chance.happens(60)
        ? { on, kind: chance.happens(50) ? ('back' as const) : ('doubt' as const) }
        : null;
      const bid = {
        resolution: chance.pick(RESOLUTIONS) as ResolutionId,
        side: chance.pick(SIDES) as Side,
        coins: 1 + chance.below(2),
      };
      const bidding: Slip = { phase: 'commit', choices, stake, bid };
      return chance.happens(50) && checkSlip(game, seat, bidding).ok
        ? bidding
        : { phase: 'commit', choices, stake };
    }
  }
}

/** What a seat hands in when its first thought is refused. */
function plainSlip(game: Game, seat: Nation): Slip {
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

/** Plays a campaign at random; `look` sees the game before every beat. */
export function playAtRandom(seed: number, look: (game: Game) => void): Game {
  if (STAKE !== 1) throw new Error('the sentences speak of one coin');
  const game = startGame(createEngine(campaign), setupOf(campaign, seed));
  const chance = new Chance(seed);
  while (phase(game) !== 'over') {
    look(game);
    for (const seat of dueSeats(game.position)) {
      const slip = slipOf(game, seat, chance);
      const handed = submitSlip(game, seat, checkSlip(game, seat, slip).ok ? slip : plainSlip(game, seat));
      if (!handed.ok) throw new Error(`${seat}: ${handed.fault.code} at ${handed.fault.path}`);
    }
  }
  return game;
}
