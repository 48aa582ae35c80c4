import type { Act } from '../../../vocabulary/talk.ts';

/**
 * What is said in Talk. A reply that declines names the act, since the same may still come in another way. Offers come in three forms: of others, `.you` when the reader makes one, `.toYou` when the
 * reader is asked. {by} speaks, {to} is spoken to, {year} is the last year in which a pledge can be kept.
 */
// biome-ignore format: a table, three lines an offer
export const acts = {
  'act.loan': 'a loan of lunar samples',
  'act.exchange': 'an exchange of samples',
  'act.laboratory': 'a joint laboratory',
  'act.truce': 'a trade truce',
  'act.place': "a place aboard Chang'e-8",
  'act.found': 'founding the ILRS together',
  'act.pledge': 'a pledge',

  'declined.loan': 'Not as a loan this year.',
  'declined.exchange': 'Not as an exchange this year.',
  'declined.laboratory': 'No joint laboratory this year.',
  'declined.truce': 'No trade truce this year.',
  'declined.place': "No place aboard Chang'e-8 this year.",
  'declined.found': 'No founding together this year.',
  'declined.pledge': 'No pledge on these terms.',

  'offer.loan.give': '{by} offers {to} a loan of lunar samples.',
  'offer.loan.give.you': 'You offer {to} a loan of lunar samples.',
  'offer.loan.give.toYou': '{by} offers you a loan of lunar samples.',
  'offer.loan.ask': '{by} asks {to} for a loan of lunar samples.',
  'offer.loan.ask.you': 'You ask {to} for a loan of lunar samples.',
  'offer.loan.ask.toYou': '{by} asks you for a loan of lunar samples.',
  'offer.exchange.give': '{by} offers {to} samples, lot for lot.',
  'offer.exchange.give.you': 'You offer {to} samples, lot for lot.',
  'offer.exchange.give.toYou': '{by} offers you samples, lot for lot.',
  'offer.exchange.ask': '{by} asks {to} to exchange samples, lot for lot.',
  'offer.exchange.ask.you': 'You ask {to} to exchange samples, lot for lot.',
  'offer.exchange.ask.toYou': '{by} asks you to exchange samples, lot for lot.',
  'offer.laboratory.give': '{by} invites {to} to share its laboratory.',
  'offer.laboratory.give.you': 'You invite {to} to share your laboratory.',
  'offer.laboratory.give.toYou': '{by} invites you to share its laboratory.',
  'offer.laboratory.ask': '{by} asks {to} to host a joint laboratory.',
  'offer.laboratory.ask.you': 'You ask {to} to host a joint laboratory.',
  'offer.laboratory.ask.toYou': '{by} asks you to host a joint laboratory.',
  'offer.truce.give': '{by} offers {to} a trade truce.',
  'offer.truce.give.you': 'You offer {to} a trade truce.',
  'offer.truce.give.toYou': '{by} offers you a trade truce.',
  'offer.truce.ask': '{by} asks {to} to declare a trade truce.',
  'offer.truce.ask.you': 'You ask {to} to declare a trade truce.',
  'offer.truce.ask.toYou': '{by} asks you to declare a trade truce.',
  'offer.place.give': "{by} offers {to} a place aboard Chang'e-8.",
  'offer.place.give.you': "You offer {to} a place aboard Chang'e-8.",
  'offer.place.give.toYou': "{by} offers you a place aboard Chang'e-8.",
  'offer.place.ask': "{by} asks {to} for a place aboard Chang'e-8.",
  'offer.place.ask.you': "You ask {to} for a place aboard Chang'e-8.",
  'offer.place.ask.toYou': "{by} asks you for a place aboard Chang'e-8.",
  'offer.found.give': '{by} invites {to} to found the ILRS together.',
  'offer.found.give.you': 'You invite {to} to found the ILRS together.',
  'offer.found.give.toYou': '{by} invites you to found the ILRS together.',
  'offer.found.ask': '{by} asks {to} to found the ILRS together.',
  'offer.found.ask.you': 'You ask {to} to found the ILRS together.',
  'offer.found.ask.toYou': '{by} asks you to found the ILRS together.',
  'offer.pledge.give': '{by} to {to}: “{mine}” for “{yours}”, both by the end of {year}.',
  'offer.pledge.give.you': 'You to {to}: “{mine}” for “{yours}”, both by the end of {year}.',
  'offer.pledge.give.toYou': '{by} to you: “{mine}” for your “{yours}”, both by the end of {year}.',

  'word.given': '{by} gives its Word: it {word}.',
  'word.line': '{by} {word}',
  'word.given.you': 'You give your Word: “{choice}”.',
  'word.silent': '{by} gives no Word and pays for its silence.',
  'word.silent.you': 'You give no Word and pay for your silence.',
  'stake.back': '{by} backs the Word of {to}.',
  'stake.back.you': 'You back the Word of {to}.',
  'stake.back.toYou': '{by} backs your Word.',
  'stake.doubt': '{by} doubts the Word of {to}.',
  'stake.doubt.you': 'You doubt the Word of {to}.',
  'stake.doubt.toYou': '{by} doubts your Word.',
} as const satisfies Record<`${'act' | 'declined'}.${Act}`, string> &
  Record<`offer.${Exclude<Act, 'pledge'>}.${'give' | 'ask'}${'' | '.you' | '.toYou'}`, string> &
  Record<`offer.pledge.give${'' | '.you' | '.toYou'}`, string> &
  Record<`${'word' | 'stake'}.${string}`, string>;
