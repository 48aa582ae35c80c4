import { TURN } from '../machines/slots.ts';
import { occurrence } from '../rules/occurrence.ts';
import { nationalOf } from '../rules/position.ts';
import { readingOf } from '../rules/reading.ts';
import { movedAt } from '../rules/shifts.ts';
import { ADVISERS, type Adviser } from '../scenario/scenario.ts';
import { type NationalMeasure, nationalSlot } from '../vocabulary/measures.ts';
import { byNation, NATIONS, type Nation } from '../vocabulary/nations.ts';
import type { AnswerSlip, Offer, OfferSlip } from '../vocabulary/talk.ts';
import type { Game } from './game.ts';
import { close, type Gathering, gather, happen, move, send } from './happen.ts';
import { openPledge } from './pledges.ts';
import { dealOf, distinctDeals, incomingOffers, matchedOffers, reserveOf } from './talkRules.ts';

/** Times running an adviser puts up with being overruled. */
const PATIENCE = 3;
/** Turns until the second half of a cabinet's answer lands. */
export const COUNSEL_LAG = 2;

const IGNORED: Readonly<Record<Adviser, NationalMeasure>> = {
  science: 'ignoredScience',
  trade: 'ignoredTrade',
  security: 'ignoredSecurity',
};

/** All have offered: the cabinets' answers take hold, and the offers lie open on the table. */
export function closeOffers(game: Game, slips: Readonly<Record<Nation, OfferSlip>>): void {
  const { position, engine } = game;
  const into = gather(game, readingOf(position, engine.scenario.turns));
  for (const nation of NATIONS) {
    const { counsel } = slips[nation];
    if (counsel !== null) takeCounsel(into, nation, counsel);
  }
  position.asked = byNation((nation) => {
    const question = slips[nation].counsel === null ? undefined : position.questions[nation];
    return question === undefined ? position.asked[nation] : [...position.asked[nation], question];
  });
  close(into, 'talk');
  const offers: Offer[] = [];
  for (const nation of NATIONS) for (const offer of slips[nation].offers) offers.push(offer);
  position.offers = offers;
  send(game, TURN, 'allIn', 'more');
}

function takeCounsel(into: Gathering, seat: Nation, counsel: 0 | 1): void {
  const { position, engine } = into.game;
  const known = engine.almanac.counsels[seat].get(position.questions[seat] ?? '')?.[counsel];
  if (!known) return;
  const { answer, effect, heard, overruled } = known;
  const deed = happen(into, occurrence('counselled', { by: seat, about: answer, secretOf: seat }));
  const now = movedAt(known.now, into.at);
  for (let place = 0; place < now.length; place += 2)
    move(into, now[place] as number, now[place + 1] as number, effect, seat, deed);
  const later = movedAt(known.later, into.at);
  const due = position.turn + COUNSEL_LAG;
  for (let place = 0; place < later.length; place += 2) {
    const slot = later[place] as number;
    const delta = later[place + 1] as number;
    into.later.push({ due, slot, delta, effect, by: seat, loansThen: -1, secretOf: seat });
  }
  keepAdvisers(into, seat, heard, overruled, deed);
}

function keepAdvisers(into: Gathering, seat: Nation, heard: Adviser, overruled: Adviser, deed: number): void {
  const { numbers } = into.game.position;
  for (const adviser of ADVISERS) {
    if (adviser !== heard && adviser !== overruled) continue;
    const slot = nationalSlot(IGNORED[adviser], seat);
    const ignored = numbers[slot] as number;
    if (adviser === heard) {
      move(into, slot, -ignored, 'cabinet.heard', seat, deed);
    } else if (ignored + 1 < PATIENCE) {
      move(into, slot, 1, 'cabinet.overruled', seat, deed);
    } else {
      const resigned = happen(into, occurrence('adviserResigned', { by: seat, about: adviser }));
      move(into, slot, -ignored, 'cabinet.resigned', seat, resigned);
    }
  }
}

/** All have answered: consents become deals and pledges, and the Words are given. */
export function closeAnswers(game: Game, slips: Readonly<Record<Nation, AnswerSlip>>): void {
  const { position, engine } = game;
  const into = gather(game, readingOf(position, engine.scenario.turns));
  const accepted = matchedOffers(position.offers);
  for (const nation of NATIONS) {
    const { answers } = slips[nation];
    if (answers.length === 0) continue;
    incomingOffers(position, nation).forEach((offer, index) => {
      if (answers[index]) accepted.push(offer);
    });
  }
  for (const offer of position.offers) into.log.talk.push({ offer, taken: accepted.includes(offer) });
  position.deals = distinctDeals(accepted.map(dealOf).filter((deal) => deal !== null));
  for (const offer of accepted) if (offer.act === 'pledge') openPledge(into, offer);
  const words: Partial<Record<Nation, string | null>> = {};
  if (engine.scenario.systems.includes('word')) {
    for (const nation of NATIONS) {
      const { word } = slips[nation];
      words[nation] = word;
      if (word === null) paySilence(into, nation);
    }
  }
  position.words = words;
  close(into, 'talk');
  send(game, TURN, 'allIn', 'more');
}

/** Silence costs 1 capital; a seat that has none beyond what it owes for its agreements pays in prestige. */
function paySilence(into: Gathering, seat: Nation): void {
  const { engine, position } = into.game;
  const reserved = reserveOf(engine, position, seat, position.deals).capital;
  if (nationalOf(position, 'capital', seat) > reserved) {
    move(into, nationalSlot('capital', seat), -1, 'silence', seat);
    return;
  }
  happen(into, occurrence('keptSilent', { by: seat }));
}
