import type { Standing } from '../../../machines/standing.ts';
import type { Shortage } from '../../../rules/means.ts';
import type { ChoiceKind } from '../../../vocabulary/choices.ts';

/** The standings that refuse; the others are outcomes. */
type Obstacle = Extract<
  Standing,
  | 'noOffice'
  | 'self'
  | 'unagreed'
  | 'barred'
  | 'frozen'
  | 'underTruce'
  | 'noStation'
  | 'leader'
  | 'taken'
  | 'moot'
  | 'again'
>;
/** The choices that a state of one's own, or of somebody else, can rule out. */
type Stateful = Extract<
  ChoiceKind,
  | 'study'
  | 'publishOpenly'
  | 'publishClosed'
  | 'sign'
  | 'withdraw'
  | 'found'
  | 'join'
  | 'leave'
  | 'impose'
  | 'raise'
  | 'lift'
  | 'truce'
  | 'seekCertificate'
  | 'place'
  | 'build'
  | 'fly'
  | 'court'
>;
type Way = Obstacle | 'state' | `state.${Stateful}`;

/**
 * Why something can't be done, and what would allow it. `refused` and `mend` belong to permissions, `short` and
 * `mend.short` to means; `fault` is what is wrong with a slip. Most of these are read by the seat that tried.
 */
// biome-ignore format: a table, two lines an obstacle
export const refusals = {
  'refused.noOffice': "The nation that would have to do it can't do that for anybody.",
  'refused.noOffice.lend':
    'Only who fetched lunar samples itself can lend them: China, the United States and Russia.',
  'refused.noOffice.exchange':
    'Only who fetched lunar samples itself can exchange them: China, the United States and Russia.',
  'refused.noOffice.truce':
    'A truce is between two that can put tariffs on each other: Pakistan and Türkiye put none on anybody.',
  'refused.noOffice.found': 'Only China can found the ILRS, with a partner that agrees.',
  'mend.noOffice.found': 'Ask China for it in Talk.',
  'refused.noOffice.place': "Only China has places aboard Chang'e-8 to give.",
  'mend.noOffice.place': 'Ask China for one in Talk.',
  'mend.noOffice': 'Only a seat with that office can do it.',
  'refused.self': 'This can only be aimed at somebody else.',
  'mend.self': 'Pick another nation.',
  'refused.unagreed': '{target} has not agreed to this.',
  'mend.unagreed': 'Ask them in Talk first.',
  'refused.unagreed.lend': 'Nobody has agreed to a loan from you this year.',
  'mend.unagreed.lend': 'Offer a loan in Talk first, or say yes to a request.',
  'refused.barred': 'United States law bars the two from doing this together.',
  'mend.barred': 'A certificate, a narrower law or its repeal would allow it.',
  'mend.barred.laboratory': 'A certificate, repeal of the law, or a third nation as host would allow it.',
  'mend.barred.found': 'A certificate or repeal of the law would allow it; no law bars any other partner.',
  'mend.barred.place': 'A certificate or repeal of the law would allow it.',
  'refused.frozen': 'Tension has closed the channels between the camps.',
  'mend.frozen': 'They open again once tension falls below 80.',
  'refused.underTruce': 'A truce between you and {target} rules out new tariffs.',
  'mend.underTruce': 'It becomes possible again when the truce runs out.',
  'refused.noStation': 'The ILRS has not been founded yet.',
  'mend.noStation': 'China can found it with a partner that agrees.',
  'refused.leader': 'A seat that leads a framework does not walk out of it.',
  'mend.leader': 'Nothing would: its partners could leave, the leader stays.',
  'refused.taken': 'You two already have an open pledge.',
  'mend.taken': 'One at a time: keep it, or wait until it ends.',
  'refused.moot': 'There is nothing to decide about this now.',
  'mend.moot': 'It can be tabled once there is.',
  'refused.again': 'You tabled the last resolution; nobody moves twice running.',
  'mend.again': 'Speak for or against another one, or wait for the next session.',
  'refused.state': "As things stand, this can't be done.",
  'mend.state': 'Something else would have to change first.',

  'refused.state.study': 'You have no lunar sample left to study.',
  'mend.state.study': 'Ask for a loan in Talk.',
  'refused.state.publishOpenly': 'Nothing is drafted to publish.',
  'mend.state.publishOpenly': 'Study a sample first.',
  'refused.state.publishClosed': 'Nothing is drafted to publish.',
  'mend.state.publishClosed': 'Study a sample first.',
  'refused.state.sign': 'You are a signatory already.',
  'mend.state.sign': 'Only a nation that withdrew could sign again.',
  'refused.state.withdraw': 'You have not signed the Accords.',
  'mend.state.withdraw': 'Only a signatory can withdraw.',
  'refused.state.found': 'The ILRS has been founded already.',
  'mend.state.found': 'It can only be joined now.',
  'refused.state.join': 'You are a member of the ILRS already.',
  'mend.state.join': 'Only a nation that left could join again.',
  'refused.state.leave': 'You are not a member of the ILRS.',
  'mend.state.leave': 'Only a member can leave.',
  'refused.state.impose': 'Your tariff on {target} stands already.',
  'mend.state.impose': 'Raise it instead, or lift it.',
  'refused.state.raise': 'You have no tariff on {target} that could go higher.',
  'mend.state.raise': 'Impose one first; the third level is the last.',
  'refused.state.lift': 'You have no tariff on {target} to lift.',
  'mend.state.lift': 'Only a tariff of your own can be lifted.',
  'refused.state.truce': 'You and {target} already have a truce.',
  'mend.state.truce': 'A new one can be agreed when it runs out.',
  'refused.state.seekCertificate': 'A certificate has been sought or granted already.',
  'mend.state.seekCertificate': 'Use it, or let it lapse, before seeking another.',
  'refused.state.place': "{target} has had its place, or Chang'e-8 takes no more guests.",
  'mend.state.place': 'Before the launch, another nation may still want one.',
  'refused.state.build': "You have no place aboard Chang'e-8 that waits for a payload.",
  'mend.state.build': 'Ask for a place in Talk.',
  'refused.state.fly': "Chang'e-8 is not on its pad.",
  'mend.state.fly': 'It flies once, in the years of its launch window.',
  'refused.state.court': '{target} stands with your camp already.',
  'mend.state.court': 'Court a country that has not joined yet.',

  'short.capital': 'It costs {need} and you have {coins}.',
  'short.capital.bid': 'Your choices, the stake and the bid cost {need} together and you have {coins}.',
  'short.capital.stake': 'Your choices and the stake cost {need} together and you have {coins}.',
  'mend.short.capital': 'Choosing less saves coins, and more come in each year.',
  'short.lots': 'Lots of your own: needed {need}, left {have}.',
  'mend.short.lots': 'Promise fewer lots, or keep this one for later.',
  'short.partnerLots': '{target} has no lot to give in return.',
  'short.partnerLots.unnamed': 'The other side has no lot to give in return.',
  'mend.short.partnerLots': 'A loan or a gift needs nothing in return.',
  'short.room': "Chang'e-8 has {have} kg of room left and a place takes {need} kg.",
  'mend.short.room': 'No room will be added.',
  'short.steps': 'This programme is complete.',
  'mend.short.steps': 'Another programme may still need money.',
  'short.bench': 'The host needs a lot from a Chinese flight to work on.',
  'mend.short.bench': 'Borrow one, and keep it unstudied until then.',

  'fault.unknownSeat': 'There is no such seat.',
  'fault.notYourSeat': 'This seat is played by somebody else.',
  'fault.gameOver': 'The game is over; nothing can be handed in.',
  'fault.wrongPhase': 'This belongs to another step; now it is time for: {expected}.',
  'fault.nothingToTakeBack': 'There is nothing to take back.',
  'fault.systemOff': 'This scenario is played without that.',
  'fault.tooManyOffers': 'Too many offers: a seat may make {most} a year.',
  'fault.offerTwice': 'You have put this to the same nation already.',
  'fault.pledgeOnTable':
    'You have put a pledge to this nation already: two nations have one at a time.',
  'fault.offerParties': 'An offer goes from your own seat to another one.',
  'fault.unknownAct': 'Nobody can offer that.',
  'fault.pledgeTerms': 'A pledge names what you will do and what you want for it.',
  'fault.pledgeDue': 'A pledge must fall due between {from} and {to}.',
  'fault.pledgeDeed': "One of the two deeds can't be promised: it must be open to that seat and need no consent.",
  'fault.pledgeTwice': 'The same deed can be promised to one nation at a time.',
  'fault.tooManyDeliveries':
    'You would owe {need} deliveries this year and have {have} choices: {owed}. Take {over} of them back.',
  'fault.tooManyDeliveries.answers':
    'You would owe {need} deliveries this year and have {have} choices: {owed}. Turn {over} of them down.',
  'fault.partnerLacks.lots': 'As things stand {nation} could not do it: it has no lots to hand out.',
  'fault.partnerLacks.partnerLots': 'As things stand {nation} could not do it: you have no lot to give in return.',
  'fault.partnerLacks.bench': 'As things stand {nation} could not do it: it has no lot from a Chinese flight to work on.',
  'fault.partnerLacks.room': "As things stand {nation} could not do it: Chang'e-8 has no room left.",
  'fault.partnerLacks.steps': 'As things stand {nation} could not do it: the programme is complete.',
  'fault.partnerLacks.capital': 'As things stand {nation} could not pay for it.',
  'fault.partnerLacks.nobody': 'As things stand nobody could do it.',
  'fault.placesOver.flown': "Chang'e-8 has landed: no place aboard is left to give.",
  'fault.placesOver.lost': "Chang'e-8 was lost: no place aboard is left to give.",
  'fault.placesOver.grounded': "Chang'e-8 never flew: no place aboard is left to give.",
  'fault.capitalReserved': 'Delivering {owed} would cost {need} and you have {coins}.',
  'fault.deliveriesClash': "One year can't see all of this delivered: {owed}. Leave one out.",
  'fault.counselMissing': 'Your cabinet waits for an answer.',
  'fault.counselUnasked': 'Your cabinet has asked nothing this year.',
  'fault.answersMissing': 'Every offer to you needs an answer: there are {need} of them.',
  'fault.wordNotPermitted': "You can't give your Word on this: as things stand it isn't open to you.",
  'fault.tooManyChoices': 'You chose {have} and may choose {most} a year.',
  'fault.unknownChoice': 'Your seat has no such choice.',
  'fault.choiceTwice': 'You have chosen the same thing twice.',
  'fault.stakeOn': 'A stake backs or doubts the Word of another seat.',
  'fault.stakeNoWord': 'That seat has given no Word to bet on.',
  'fault.noSession': 'The assembly does not sit again in this game.',
  'fault.unknownResolution': 'There is no such resolution.',
  'fault.leaderListens': 'Where the two leaders decide, they listen: you can table it, and others speak.',
  'fault.bidCoins': 'A bid offers 1 to {most} coins.',
  'fault.notYourSpeech': 'It is not your turn to speak.',
  'fault.tooManyArguments': 'This speech has room for {most}, and you placed {have}.',
  'fault.unknownClaim': 'There is no such claim.',
  'fault.claimRepeated': 'This claim has been made already.',
  'fault.claimOffPoint': 'This claim has nothing to do with what it was put under.',
  'fault.noQuestionNow': 'Questions are asked in cross-examination.',
  'fault.questionOff': 'A question goes to an argument of the other side that has not been questioned yet.',
  'fault.noFacilitator': 'Nobody leads this table.',
  'fault.toldLate': 'News is told as a year begins, before the table has talked.',
  'fault.toldOften': 'No more than {most} pieces of news are told in a year.',
  'fault.newsUnknown': 'The story has no such news.',
  'fault.newsTold': 'This news has come already.',
  'fault.newsTooSoon': 'This news needs the research station, which nobody has founded yet.',
  'fault.newsFlies': 'Rocks come home by a flight, and nobody can tell of it before.',
  'fault.headlineLength': 'A headline has {least} to {most} letters.',
  'fault.headlineLetters': 'A headline is one line of words.',
  'fault.toldMeasure': "A headline of your own can't move that.",
  'fault.toldWhose': 'This measure belongs to nations or to the world: say whose it is.',
  'fault.toldAmount': 'A headline of your own moves this by {most} at most, up or down.',
  'fault.withinRange': 'A room may rate arguments within {most} of what the evidence says.',
  'fault.debateRuns': 'How far the room may rate is settled before a debate begins.',
  'fault.withinOften': 'How far the room may rate is changed no more than {most} times in a year.',
  'fault.noDebate': 'No debate is at hand.',
  'fault.ratingsClosed': 'This debate is held without ratings: they are opened before it begins.',
  'fault.claimUnsaid': 'Nobody has made this argument.',
  'fault.ratingRange': 'A rating is 0 to 1000.',
  'fault.ratedAlready': 'The room has rated this argument so already.',
  'fault.ratedOften': 'A room gives no more than {most} ratings in a debate.',
  'fault.speechesLeft': 'Ballots open when all speeches have been given.',
  'fault.unknown': "That can't be done now. Nothing was changed.",
} as const satisfies Record<`${'refused' | 'mend'}.${Way}`, string> &
  Record<`${'short' | 'mend.short'}.${Shortage['of']}`, string> &
  Record<`${'refused' | 'mend' | 'short' | 'fault'}.${string}`, string>;
