import { type Forecast, forecast } from '../game/forecast.ts';
import { isStationFounded, isUnderTruce, nationState, tariffLevel } from '../machines/states.ts';
import { PLACE_KG } from '../rules/means.ts';
import { nationalOf, trustOf, worldOf } from '../rules/position.ts';
import { priceOf } from '../rules/prices.ts';
import { choice } from '../vocabulary/choices.ts';
import type { Nation, Office } from '../vocabulary/nations.ts';
import { type Deal, deliveryOf } from '../vocabulary/talk.ts';
import { companyOf, prospectOf } from './extras.ts';
import type { Mind, Others } from './mind.ts';
import { ROUGH_COIN } from './prospects.ts';
import { worthOfForecast } from './worth.ts';

/** Trust under which a truce is thought of without any tariff. */
const UNEASY = 45;

/** What a choice of somebody's would do, as this mind sees it; null when it couldn't be done. */
export function foresee(mind: Mind, actor: Nation, code: string, deals: readonly Deal[]): Forecast | null {
  const seen = forecast(mind.engine, mind.position, actor, choice(code), 'carried', deals, mind.at);
  return seen.done ? seen : null;
}

function has(mind: Mind, nation: Nation, office: Office): boolean {
  return mind.engine.scenario.offices[nation].includes(office);
}

/** Friends who tax nobody have no need of a truce. */
function isTroubled({ position: { states }, position }: Mind, one: Nation, other: Nation): boolean {
  return (
    tariffLevel(states, one, other) + tariffLevel(states, other, one) > 0 ||
    Math.min(trustOf(position, one, other), trustOf(position, other, one)) < UNEASY
  );
}

/** Whether a deal is worth a thought at all: cheap questions before dear ones. */
export function isConceivable(mind: Mind, { act, giver, receiver }: Deal): boolean {
  const { position } = mind;
  switch (act) {
    case 'loan':
      return has(mind, giver, 'curator') && nationalOf(position, 'lots', giver) > 0;
    case 'exchange':
      return (
        has(mind, giver, 'curator') &&
        nationalOf(position, 'lots', giver) > 0 &&
        nationalOf(position, 'lots', receiver) > 0
      );
    case 'laboratory':
      return nationalOf(position, 'young', giver) > 0;
    case 'place':
      return (
        has(mind, giver, 'carrier') &&
        worldOf(position, 'payloadRoom') >= PLACE_KG &&
        nationState(position.states, receiver).payload === 'none'
      );
    case 'truce':
      return (
        (has(mind, giver, 'trader') || has(mind, receiver, 'trader')) &&
        !isUnderTruce(position.states, giver, receiver) &&
        isTroubled(mind, giver, receiver)
      );
    case 'found':
      return has(mind, giver, 'founder') && !isStationFounded(position.states);
  }
}

/** Per cent chance that somebody consents, from what it seems to stand to gain and how far it trusts the asker. */
export function consent(gain: number, trust: number): number {
  const base = gain > 1500 ? 80 : gain > 600 ? 65 : gain > 150 ? 45 : gain > -300 ? 20 : 4;
  return Math.max(2, Math.min(92, base + Math.trunc((trust - 50) / 4)));
}

/** What delivering a deal seems to be worth to its giver, its price and the choice it takes reckoned in. */
export function givingGain(others: Others, deal: Deal, seen: Forecast): number {
  const mind = others.of(deal.giver);
  const delivery = choice(deliveryOf(deal));
  const price = priceOf(mind.engine.prices, mind.position, delivery, deal.giver, [deal]);
  return worthOfForecast(mind, seen) - ROUGH_COIN * (price + 2);
}

/** Chance that a nation delivers or takes what it is asked, as far as one can tell. */
export function consentTo(others: Others, asker: Mind, deal: Deal, seen: Forecast): number {
  const asked = deal.giver === asker.seat ? deal.receiver : deal.giver;
  const gain =
    asked === deal.giver
      ? givingGain(others, deal, seen)
      : worthOfForecast(others.of(asked), seen) + beyondForecast(others.of(asked), deal).company;
  return consent(gain, trustOf(asker.position, asked, asker.seat));
}

/** What comes with a deal beyond its forecast: the quiet of a truce, the company of a co-founder. */
export function beyondForecast(
  mind: Mind,
  { act, giver, receiver }: Deal,
): { quiet: number; company: number } {
  const other = giver === mind.seat ? receiver : giver;
  return {
    quiet: act === 'truce' && mind.skill.prospects ? prospectOf(mind, choice(`truce:${other}`)) : 0,
    company: act === 'found' && receiver === mind.seat ? companyOf(mind, choice('join')) : 0,
  };
}
