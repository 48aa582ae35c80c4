import type { Scenario } from '../../scenario/scenario.ts';

/**
 * Base prices in diplomatic capital, 0-4. With an income of 3 and two choices a turn (three for China and the United
 * States), ones can be done every turn and twos every other; what can't be taken back, or takes Congress, costs more.
 * Courting has no base price: each country has its own.
 */
export const prices: Scenario['prices'] = {
  lend: 1, // one price for the whole round of loans
  give: 2,
  exchange: 1,
  study: 2,
  publishOpenly: 4,
  publishClosed: 2,
  sign: 3,
  withdraw: 2,
  found: 2,
  join: 3,
  leave: 1,
  impose: 1,
  raise: 1,
  lift: 2, // a tariff is sooner made than undone; trust takes 1 off
  truce: 1,
  seekCertificate: 2,
  laboratory: 1,
  place: 2,
  build: 4,
  fly: 2,
  fund: 3,
  court: 0,
  announceTreasure: 1,
  inviteAstronaut: 3,
  tightenExports: 2,
  briefCongress: 1,
  shareReactorDesign: 2,
  flyLuna: 2,
  openBench: 3,
  convene: 2,
  flyInstrument: 1,
  autonomyCompact: 3,
  industryPact: 3,
  treatyReview: 3,
  buildRover: 3,
  shareAsteroid: 3,
  carryMessage: 3,
  trainAstronaut: 2,
  shopBothSides: 4,
  flyMoonProbe: 4,
};
