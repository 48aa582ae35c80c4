import { describe, expect, test } from 'vitest';
import { scenarios } from '../../../src/content/scenarios.ts';
import { UNDISCLOSED } from '../../../src/game/log.ts';
import { occurrence } from '../../../src/rules/occurrence.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import { opennessBand, tensionBand } from '../../../src/view/words/bands.ts';
import { boardWords } from '../../../src/view/words/boardWords.ts';
import { changeSentence } from '../../../src/view/words/changes.ts';
import { citedNumbers, sortedNumbers } from '../../../src/view/words/citedNumbers.ts';
import { english } from '../../../src/view/words/english/index.ts';
import { namesOf } from '../../../src/view/words/names.ts';
import { PANEL_WORDS } from '../../../src/view/words/panelWords.ts';
import { reasonOfEffect, reasonSentence, sourceWords } from '../../../src/view/words/reasons.ts';
import { faultSentence, permitSentence } from '../../../src/view/words/refusals.ts';
import { fill } from '../../../src/view/words/say.ts';
import {
  choiceTitle,
  codeTitle,
  deedSentence,
  offerSentence,
  type Reader,
  stakeSentence,
  wordInBrief,
  wordPhrase,
  wordSentence,
} from '../../../src/view/words/sentences.ts';
import { choice } from '../../../src/vocabulary/choices.ts';
import { DEEDS } from '../../../src/vocabulary/deeds.ts';
import { nationalSlot, trustSlot, worldSlot } from '../../../src/vocabulary/measures.ts';
import type { Offer } from '../../../src/vocabulary/talk.ts';

const campaign = scenarios.campaign as Scenario;
const names = namesOf(campaign);

test.each([
  ['lend', 'Lend samples', 'lends samples'],
  ['impose:USA', 'Impose a tariff on the United States', 'imposes tariffs on the United States'],
  ['found:RUS', 'Found the ILRS with Russia', 'founds the ILRS with Russia'],
  ['fund:artemisBase', 'Fund the Artemis base', 'funds the Artemis base'],
  ['court:KOR', 'Court South Korea', 'courts South Korea'],
  ['place:TUR', "Give Türkiye a place on Chang'e-8", "takes Türkiye aboard Chang'e-8"],
])('%s is titled and announced', (code, title, word) => {
  expect(choiceTitle(choice(code), names)).toBe(title);
  expect(codeTitle(code, names)).toBe(title);
  expect(wordPhrase(code, names)).toBe(word);
});

test('a Word in brief calls nations by their codes and all else by name', () => {
  expect(wordInBrief('raise:FRA', names)).toBe('raises tariffs on FRA');
  expect(wordInBrief('court:KOR', names)).toBe('courts South Korea');
  expect(wordInBrief('lend', names)).toBe('lends samples');
});

test.each<[Reader, string, string]>([
  ['CHN', 'You give your Word: “Lend samples”.', 'France backs your Word.'],
  ['FRA', 'China gives its Word: it lends samples.', 'You back the Word of China.'],
  [null, 'China gives its Word: it lends samples.', 'France backs the Word of China.'],
])('a Word and a stake on it, read by %s', (seat, word, stake) => {
  expect(wordSentence('CHN', 'lend', seat, names)).toBe(word);
  expect(stakeSentence('FRA', { on: 'CHN', kind: 'back' }, seat, names)).toBe(stake);
});

test('silence is told too', () => {
  expect(wordSentence('TUR', null, 'CHN', names)).toBe('Türkiye gives no Word and pays for its silence.');
});

const loan: Offer = { by: 'CHN', to: 'FRA', act: 'loan', role: 'give' };
const place: Offer = { by: 'PAK', to: 'CHN', act: 'place', role: 'ask' };
const pledge: Offer = {
  by: 'DEU',
  to: 'USA',
  act: 'pledge',
  role: 'give',
  terms: { mine: 'sign', yours: 'lift:CHN', due: 3 },
};
test.each<[Offer, Reader, string]>([
  [loan, 'CHN', 'You offer France a loan of lunar samples.'],
  [loan, 'FRA', 'China offers you a loan of lunar samples.'],
  [loan, 'JPN', 'China offers France a loan of lunar samples.'],
  [place, 'PAK', "You ask China for a place aboard Chang'e-8."],
  [place, 'CHN', "Pakistan asks you for a place aboard Chang'e-8."],
  [place, null, "Pakistan asks China for a place aboard Chang'e-8."],
  [
    pledge,
    'DEU',
    'You to the United States: “Sign the Artemis Accords” for “Lift the tariff on China”, both by the end of 2023.',
  ],
  [
    pledge,
    'USA',
    'Germany to you: “Sign the Artemis Accords” for your “Lift the tariff on China”, both by the end of 2023.',
  ],
])('an offer is told to its reader', (offer, seat, sentence) => {
  expect(offerSentence(offer, seat, names)).toBe(sentence);
});

const lent = occurrence('lent', { by: 'CHN', to: 'USA', about: 'lend' });
test.each<[ReturnType<typeof occurrence>, Reader, string]>([
  [lent, null, 'China lent lunar samples to the United States.'],
  [lent, 'CHN', 'You lent lunar samples to the United States.'],
  [lent, 'USA', 'China lent you lunar samples.'],
  [
    occurrence('signed', { by: 'USA', about: 'sign' }),
    'FRA',
    'The United States signed the Artemis Accords.',
  ],
  [
    occurrence('payloadLost', { by: 'USA', to: 'CHN' }),
    'CHN',
    "The United States' payload was lost with Chang'e-8.",
  ],
  [occurrence('completed', { by: 'USA', programme: 'usReactor' }), 'USA', 'The US reactor is complete.'],
  [
    occurrence('acceded', { by: 'RUS', country: 'EGY', about: 'ilrs', count: 1 }),
    'RUS',
    'Egypt joined the ILRS.',
  ],
  [
    occurrence('acceded', { by: 'USA', country: 'EGY', about: 'accords', count: -1, backers: 1 }),
    null,
    'Egypt joined the Artemis Accords and now belongs to both frameworks.',
  ],
  [
    occurrence('courted', { by: 'USA', country: 'KOR', about: 'accords' }),
    'USA',
    'You courted South Korea for the Artemis Accords.',
  ],
  [
    occurrence('stakeWon', { by: 'TUR', to: 'CHN', count: 1 }),
    'CHN',
    'Türkiye judged your Word rightly and won 1 coin.',
  ],
  [
    occurrence('stakeWon', { by: 'TUR', to: 'CHN', count: 3 }),
    'TUR',
    'You judged the Word of China rightly and won 3 coins.',
  ],
  [
    occurrence('wordKept', { by: 'PAK', about: 'join', count: 1 }),
    null,
    'Pakistan kept its Word: “Join the ILRS”.',
  ],
  [
    occurrence('wordKept', { by: 'PAK', to: 'DEU', about: 'join' }),
    'DEU',
    'You doubted the Word of Pakistan and saw it kept.',
  ],
  [
    occurrence('wordBroken', { by: 'FRA', about: 'lift:CHN' }),
    null,
    'France broke its Word: “Lift the tariff on China” was not done.',
  ],
  [
    occurrence('dealBroken', { by: 'CHN', to: 'JPN', about: 'loan' }),
    'JPN',
    'China did not deliver to you what was agreed: a loan of lunar samples.',
  ],
  [
    occurrence('pledgeMade', { by: 'DEU', to: 'USA', about: 'sign|lift:CHN' }),
    'USA',
    'Germany and you made a pledge: “Sign the Artemis Accords” for your “Lift the tariff on China”.',
  ],
  [occurrence('counselled'), 'CHN', 'A cabinet met behind closed doors.'],
  [
    occurrence('adviserResigned', { by: 'GBR', about: 'security' }),
    'USA',
    "The United Kingdom's security adviser resigned in public.",
  ],
  [occurrence('newsBroke', { about: 'recorded.suez' }), null, 'Grounded ship blocks the Suez Canal'],
  [
    occurrence('newsTold', { about: 'headline:A storm closes the launch site' }),
    null,
    'The facilitator told: “A storm closes the launch site”.',
  ],
  [occurrence('truceExpired', { by: 'CHN', to: 'USA' }), 'USA', 'Your trade truce with China ran out.'],
  [
    occurrence('tabled', { about: 'openData' }),
    'CHN',
    'A resolution came before the assembly: “Publish the data of all samples openly”.',
  ],
  [
    occurrence('tabled', { by: 'USA', about: 'narrowLaw' }),
    'USA',
    'You tabled a resolution: “Let sample science through the law”.',
  ],
  [
    occurrence('tabled', { by: 'USA', about: 'narrowLaw' }),
    'CHN',
    'The United States tabled a resolution: “Let sample science through the law”.',
  ],
  [
    occurrence('spokeFor', { by: 'PAK', to: 'TUR', about: 'payloadPlaces' }),
    'TUR',
    'Pakistan spoke for your resolution “Payload places for small programmes”.',
  ],
  [
    occurrence('spokeFor', { by: 'PAK', about: 'openData' }),
    'PAK',
    'Your delegation spoke for the resolution “Publish the data of all samples openly”.',
  ],
  [
    occurrence('spokeAgainst', { by: 'GBR', to: 'CHN', about: 'openData' }),
    'GBR',
    'Your delegation spoke against China: “Publish the data of all samples openly”.',
  ],
  [
    occurrence('spokeFor', { by: 'PAK', about: 'openData' }),
    null,
    'Pakistan spoke for the resolution “Publish the data of all samples openly”.',
  ],
  [
    occurrence('spokeAgainst', { by: 'GBR', to: 'CHN', about: 'openData' }),
    'CHN',
    'The United Kingdom spoke against you: “Publish the data of all samples openly”.',
  ],
  [
    occurrence('adopted', { by: 'FRA', about: 'reactorRules' }),
    'FRA',
    'Adopted: “Rules for reactors on the Moon”.',
  ],
  [
    occurrence('rejected', { about: 'openData' }),
    null,
    'Rejected: “Publish the data of all samples openly”.',
  ],
  // One that stands is used again and again, so nobody is told that it ends with its use.
  [occurrence('certificateUsed', { by: 'USA', to: 'CHN' }), null, 'The certificate was put to use.'],
])('a deed is told to its reader: $2', (happened, seat, sentence) => {
  expect(deedSentence(happened, seat, names)).toBe(sentence);
});

/** What stands in `about`, deed by deed; for the others it is a choice. */
const ABOUT: Readonly<Partial<Record<string, string>>> = {
  newsBroke: 'recorded.suez',
  cameHome: 'recorded.farSide',
  newsTold: 'headline:A storm closes the launch site',
  counselled: `${campaign.cabinet[0]?.id}#0`,
  adviserResigned: 'trade',
  courted: 'accords',
  acceded: 'ilrs',
  dealBroken: 'laboratory',
  pledgeMade: 'impose:USA|tightenExports:GBR',
  ...{ tabled: 'condemnSharing', spokeFor: 'standingCertificate', spokeAgainst: 'condemnSharing' },
  ...{ adopted: 'safetyZones', rejected: 'reactorRules' },
};
test.each(DEEDS)('%s is a whole sentence for the doer, the other side and everybody else', (deed) => {
  const happened = occurrence(deed, {
    by: 'USA',
    to: 'GBR',
    country: 'SAU',
    programme: 'ilrsPlant',
    about: ABOUT[deed] ?? 'tightenExports:GBR',
    count: 2,
  });
  const told = (['USA', 'GBR', 'PAK', null] as const).map((reader) => deedSentence(happened, reader, names));
  for (const sentence of told) {
    expect(sentence).toMatch(/^[A-Z].*[.”a-z]$/);
    expect(sentence).not.toMatch(/[{}:]\S|undefined|\.\./);
    expect(sentence.length).toBeLessThanOrEqual(160);
  }
  expect(told[2]).toBe(told[3]);
  expect(told[2]).not.toMatch(/\b[Yy]ou(rs?)?\b/);
});

test('no person is said to have spoken in a debate: a record does not tell who gave a speech for a seat', () => {
  const told = Object.entries({ ...english, ...PANEL_WORDS })
    .filter(([key]) => /^(deed\.spoke|ending\.debate\.(spoke|swing|most))/.test(key))
    .map(([, sentence]) => sentence);
  expect(told.length).toBeGreaterThan(10);
  for (const sentence of told) expect(sentence).not.toMatch(/\byou (spoke|said|made)\b/i);
});

describe('refusals say what is in the way and what would mend it', () => {
  const no = (because: string) => ({ open: false, price: 2, lacks: 'permission', because }) as const;
  const short = (
    of: 'capital' | 'lots' | 'partnerLots' | 'room' | 'steps' | 'bench',
    need: number,
    have: number,
  ) => ({ open: false, price: need, lacks: 'means', shortage: { of, need, have } }) as const;
  test.each([
    [
      'laboratory:CHN',
      no('barred'),
      'United States law bars the two from doing this together.',
      'third nation',
    ],
    [
      'exchange:CHN',
      no('barred'),
      'United States law bars the two from doing this together.',
      'narrower law',
    ],
    ['lend', no('unagreed'), 'Nobody has agreed to a loan from you this year.', 'Offer a loan in Talk first'],
    ['truce:USA', no('unagreed'), 'The United States has not agreed to this.', 'Ask them in Talk first.'],
    ['impose:FRA', no('state'), 'Your tariff on France stands already.', 'Raise it instead'],
    ['lift:FRA', no('state'), 'You have no tariff on France to lift.', 'a tariff of your own'],
    ['sign', no('state'), 'You are a signatory already.', 'withdrew'],
    ['publishOpenly', no('state'), 'Nothing is drafted to publish.', 'Study a sample first.'],
    [
      'place:PAK',
      no('state'),
      "Pakistan has had its place, or Chang'e-8 takes no more guests.",
      'another nation',
    ],
    ['court:KOR', no('state'), 'South Korea stands with your camp already.', 'Court a country'],
    ['join', no('noStation'), 'The ILRS has not been founded yet.', 'with a partner that agrees'],
    ['sign', short('capital', 3, 2), 'It costs 3 and you have 2 coins.', 'saves coins'],
    ['sign', short('capital', 3, 1), 'It costs 3 and you have 1 coin.', 'saves coins'],
    ['exchange:RUS', short('partnerLots', 1, 0), 'Russia has no lot to give in return.', 'nothing in return'],
    [
      'place:FRA',
      short('room', 50, 20),
      "Chang'e-8 has 20 kg of room left and a place takes 50 kg.",
      'No room',
    ],
  ])('%s', (code, permit, why, mend) => {
    const obstacle = permitSentence(permit, choice(code), names);
    expect(obstacle?.why).toBe(why);
    expect(obstacle?.mend).toContain(mend);
  });

  test('a choice that is open needs no sentence', () => {
    expect(permitSentence({ open: true, price: 1 }, choice('lend'), names)).toBeNull();
  });

  test.each([
    [
      { code: 'tooManyChoices', path: 'choices', params: { most: 2, have: 3 } },
      'You chose 3 and may choose 2 a year.',
    ],
    [
      { code: 'tooManyDeliveries', path: 'answers', params: { need: 5, have: 3, owed: 'lend|found:RUS' } },
      'You would owe 5 deliveries this year and have 3 choices: “Lend samples” and “Found the ILRS with Russia”. Turn 2 of them down.',
    ],
    [
      { code: 'tooManyDeliveries', path: 'offers', params: { need: 3, have: 2, owed: 'lend' } },
      'You would owe 3 deliveries this year and have 2 choices: “Lend samples”. Take one of them back.',
    ],
    [
      { code: 'short.capital', path: 'stake', params: { need: 4, have: 3 } },
      'Your choices and the stake cost 4 together and you have 3 coins.',
    ],
    [
      { code: 'short.capital', path: 'choices[0]', params: { code: 'sign', need: 4, have: 3 } },
      'It costs 4 and you have 3 coins.',
    ],
    [
      { code: 'refused.state', path: 'choices[0]', params: { code: 'raise:GBR' } },
      'You have no tariff on the United Kingdom that could go higher.',
    ],
    [{ code: 'refused.state', path: 'offers[0]' }, "As things stand, this can't be done."],
    [{ code: 'refused.unagreed', path: 'offers[0]' }, "As things stand, this can't be done."],
    [{ code: 'refused.frozen', path: 'offers[0]' }, 'Tension has closed the channels between the camps.'],
    [
      { code: 'short.partnerLots', path: 'offers[0]', params: { need: 1, have: 0 } },
      'The other side has no lot to give in return.',
    ],
    [
      { code: 'pledgeDue', path: 'offers[0]', params: { from: 2, to: 15 } },
      'A pledge must fall due between 2022 and 2035.',
    ],
    [
      { code: 'wrongPhase', path: 'phase', params: { expected: 'commit', found: 'offer' } },
      'This belongs to another step; now it is time for: Commit.',
    ],
    [
      { code: 'pledgeOnTable', path: 'offers[1]' },
      'You have put a pledge to this nation already: two nations have one at a time.',
    ],
    [{ code: 'offerTwice', path: 'offers[1]' }, 'You have put this to the same nation already.'],
    [{ code: 'notYourSeat', path: 'seat' }, 'This seat is played by somebody else.'],
    [{ code: 'neverHeardOf', path: '' }, "That can't be done now. Nothing was changed."],
  ])('fault %o', (fault, sentence) => {
    expect(faultSentence(fault, names)).toBe(sentence);
  });
});

test.each<[number, number, Reader, number | undefined, string]>([
  [trustSlot('CHN', 'FRA'), 4, null, undefined, "China's trust in France: +4"],
  [trustSlot('CHN', 'FRA'), 4, null, 58, "China's trust in France: +4, from cautious to warm"],
  [trustSlot('CHN', 'FRA'), 4, null, 50, "China's trust in France: +4"],
  [trustSlot('USA', 'FRA'), -6, 'FRA', 61, "The United States' trust in you: −6, from warm to cautious"],
  [trustSlot('FRA', 'USA'), 1, 'FRA', undefined, 'Your trust in the United States: +1'],
  [nationalSlot('prestige', 'TUR'), 2, 'CHN', 30, "Türkiye's prestige: +2"],
  [nationalSlot('science', 'TUR'), -1, 'TUR', 30, 'Your lunar science: −1'],
  [worldSlot('tension'), 3, 'TUR', 68, 'World tension: +3, from strained to high'],
])('a change is told (%i by %i, read by %s, from %s)', (slot, delta, seat, before, sentence) => {
  expect(changeSentence({ slot, delta }, seat, names, before)).toBe(sentence);
});

test.each([
  ['lent.trust', campaign.effects.find((row) => row.id === 'lent.trust')?.reason, 'Article, its lead'],
  ['price.impose', 'The price of a choice: Impose a tariff.', 'Rules of the game'],
  ['news.recorded.suez', 'Grounded ship blocks the Suez Canal', 'Source 179'],
  ['news.recorded.accords.Latvia', 'Latvia signs the Artemis Accords', 'Source G3'],
  ['stock.weight', 'A country changed its place in the frameworks.', 'Rules of the game'],
  [
    'limit.tariffs',
    'While tariffs stand between the two, trust can rise only so far.',
    sourceWords(campaign.coefficients.tariffCeiling.source),
  ],
  [UNDISCLOSED, 'A decision in a cabinet, behind closed doors.', 'Another cabinet'],
  ['cabinet.heard', 'This adviser was heard, so the count starts again.', 'Rules of the game'],
])('%s has its reason and source', (effect, reason, source) => {
  expect(reasonOfEffect(effect, campaign)).toMatchObject({ reason, source });
});

test('a source is more than its number: a section has its title and recorded news its date', () => {
  expect(sourceWords('S12')).toBe(
    'Article, section 12: “Artemis Accords vs. International Lunar Research Station”',
  );
  const cited = new Set(
    [...campaign.effects, ...Object.values(campaign.coefficients)].map(({ source }) => source),
  );
  for (const source of cited) expect(sourceWords(source), source).not.toMatch(/section \d+$/);
  expect(sourceWords('S99')).toBe('Article, section 99');
  expect(reasonOfEffect('news.recorded.suez', campaign).date).toBe('2021-03-23');
  expect(reasonOfEffect('lent.trust', campaign).date).toBeNull();
});

test("another cabinet's answer stays its secret", () => {
  const id = campaign.cabinet[0]?.id ?? '';
  const text = campaign.cabinet[0]?.answers[1].text ?? '';
  expect(reasonOfEffect(`cabinet.${id}#1`, campaign).reason).toContain(text);
  expect(reasonOfEffect(`cabinet.${id}#1`, campaign, false).reason).toBe(
    'A decision in a cabinet, behind closed doors.',
  );
});

test.each<[Parameters<typeof reasonSentence>[0], Reader, string]>([
  [
    { key: 'grudge', choice: null, params: { nation: 'CHN', deed: 'imposed', turn: 3 } },
    'CHN',
    'It has not forgotten your tariff in 2023.',
  ],
  [
    { key: 'grudge', choice: null, params: { nation: 'CHN', deed: 'imposed', turn: 3 } },
    'FRA',
    "It has not forgotten China's tariff in 2023.",
  ],
  [
    { key: 'gratitude', choice: null, params: { nation: 'CHN', deed: 'keptSilent', turn: 3 } },
    'FRA',
    'It is grateful to China.',
  ],
  [
    { key: 'saving', choice: null, params: { choice: 'join' } },
    'FRA',
    'It saves its coins for this: “Join the ILRS”.',
  ],
  [
    { key: 'aimPublic', choice: 'lend', params: { aim: 'CHN.trusted' } },
    'FRA',
    'It serves an aim that it declared: “Be trusted by the other eight”.',
  ],
])('an opponent says why: %o', (reason, seat, sentence) => {
  expect(reasonSentence(reason, seat, names)).toBe(sentence);
});

test('bands change where the rules of tension do', () => {
  expect([0, 44, 45, 69, 70, 89, 90, 100].map(tensionBand)).toEqual([
    'calm',
    'calm',
    'strained',
    'strained',
    'high',
    'high',
    'breaking',
    'breaking',
  ]);
  expect([0, 24, 25, 50, 75, 100].map(opennessBand)).toEqual([
    'closed',
    'closed',
    'guarded',
    'fair',
    'open',
    'open',
  ]);
});

test('the board gets its words', () => {
  expect(boardWords().programmes.ilrsPlant).toBe('ILRS plant');
  expect(Object.values(boardWords().legend.trust)).toEqual(['hostile', 'wary', 'cautious', 'warm', 'close']);
});

test('the sources in brackets are all found, weak copies among them', () => {
  expect(citedNumbers('S9 [78] [G3]')).toEqual(['78', 'G3']);
  expect(citedNumbers('judgement')).toEqual([]);
  expect(sortedNumbers(['S9 [78] [G3] [9]', '[G1] [78]'])).toEqual(['9', '78', 'G1', 'G3']);
});

test('what is quoted with its own stop gets no second one', () => {
  expect(fill('It said: “{said}”.', { said: 'Lend them.' })).toBe('It said: “Lend them.”');
  expect(fill('It said: “{said}”.', { said: 'Lend' })).toBe('It said: “Lend”.');
});
