import { checkOfferSlip, OFFERS_A_TURN, ownGifts, reserveOf } from '../game/talkRules.ts';
import type { SeatView } from '../game/view.ts';
import type { AnswerSlip, OfferSlip } from '../vocabulary/talk.ts';
import { type Part, partOf, type Refusal } from './account.ts';
import { answerAll } from './answers.ts';
import { gifts, type Idea, requests, subjectOf } from './bargain.ts';
import { takeCounsel } from './counsel.ts';
import { capitalOf, type Mind, Others } from './mind.ts';
import { pledgeIdeas } from './pledging.ts';
import { promisesOf, withPromises } from './promises.ts';
import { bestPlan, coinOf, netOf } from './purse.ts';
import { giveWord } from './speak.ts';
import { survey } from './survey.ts';
import { wordsGivenBy } from './wordsGiven.ts';

/** Coins that offers leave untouched: a cabinet's answer may yet cost some. */
const MARGIN = 2;

/** The best ideas that fit on one slip and could all be delivered, with a choice left for oneself. */
function pick(mind: Mind, view: SeatView, ideas: readonly Idea[], counsel: 0 | 1 | null): readonly Idea[] {
  const { engine, position, seat } = mind;
  const slots = engine.scenario.choicesPerTurn[seat];
  const { proposals } = mind.skill;
  let picked: readonly Idea[] = [];
  let pledges = 0;
  let asked = 0;
  for (const idea of [...ideas].sort((a, b) => b.expected - a.expected)) {
    const { act, role } = idea.offer;
    if (picked.length === OFFERS_A_TURN) break;
    if (act === 'pledge' ? pledges === proposals : role === 'ask' && asked === proposals) continue;
    const next = [...picked, idea];
    const offers = next.map(({ offer }) => offer);
    const reserve = reserveOf(engine, position, seat, ownGifts(offers, seat));
    if (reserve.choices.length > 0) {
      if (reserve.choices.length >= slots || reserve.capital > capitalOf(mind) - MARGIN) continue;
    }
    if (!checkOfferSlip(engine, view.position, seat, { phase: 'offer', offers, counsel }).ok) continue;
    if (act === 'pledge') pledges += 1;
    else if (role === 'ask') asked += 1;
    picked = next;
  }
  return picked;
}

/** Talk's first half: what to offer, ask and promise, and which adviser to hear. */
export function offerWith(mind: Mind, view: SeatView): { slip: OfferSlip; parts: readonly Part[] } {
  const { seat, engine } = mind;
  const options = withPromises(survey(mind, view.turns, []), promisesOf(mind, [], null));
  const coin = coinOf(mind, options);
  const slots = engine.scenario.choicesPerTurn[seat];
  const plan = bestPlan(mind, options, coin, { slots, capital: capitalOf(mind) }, []);
  const last = plan.length === slots ? plan[slots - 1] : undefined;
  const others = new Others(mind);
  const ideas = [
    ...requests(mind, others, view),
    ...gifts(mind, others, view, coin, last ? netOf(last, coin) : 0),
    ...pledgeIdeas(mind, others, view, options, coin),
  ];
  const counsel = takeCounsel(mind, view, coin);
  const picked = pick(mind, view, ideas, counsel?.answer ?? null);
  const offers = picked.map((idea) => idea.offer);
  const parts = picked.map((idea) => partOf(mind, subjectOf(idea), idea.expected, idea.tally));
  if (counsel) parts.push(counsel.part);
  return { slip: { phase: 'offer', offers, counsel: counsel?.answer ?? null }, parts };
}

/** Talk's second half: what to consent to, and what to announce. */
export function answerWith(
  mind: Mind,
  view: SeatView,
): { slip: AnswerSlip; parts: readonly Part[]; refused: readonly Refusal[] } {
  const { position, seat, engine } = mind;
  const pledged = promisesOf(mind, [], null);
  const free = withPromises(survey(mind, view.turns, []), pledged);
  const coin = coinOf(mind, free);
  const slots = engine.scenario.choicesPerTurn[seat];
  const capital = capitalOf(mind);
  const plan = bestPlan(mind, free, coin, { slots, capital }, []);
  const { answers, binding, bound, parts, refused } = answerAll(mind, view, free, plan, coin);
  if (!engine.scenario.systems.includes('word')) {
    return { slip: { phase: 'answer', answers, word: null }, parts, refused };
  }
  // What others may still take of one's offers keeps its place and its coins.
  const reserved = reserveOf(engine, position, seat, bound);
  const sure = reserveOf(engine, position, seat, binding);
  const room = {
    slots: Math.max(0, slots - reserved.choices.length + sure.choices.length),
    capital: Math.max(0, capital - reserved.capital + sure.capital),
  };
  const own =
    binding.length === 0
      ? free
      : withPromises(survey(mind, view.turns, binding), promisesOf(mind, binding, null));
  const meant =
    binding.length === 0 && room.slots === slots ? plan : bestPlan(mind, own, coin, room, binding);
  const speech = giveWord(mind, wordsGivenBy(view, seat), own, meant, coin, binding, bound, room.capital);
  return { slip: { phase: 'answer', answers, word: speech.word }, parts: [...parts, speech.part], refused };
}
