import { REMOVED } from './smallScenario.ts';

/** What is broken, where and how, and what is said of it: nothing more and nothing less. */
export type Broken = readonly [
  name: string,
  changes: Readonly<Record<string, unknown>>,
  lines: readonly string[],
];

const claim = {
  ...{ text: 'It is so.', kind: 'text', source: 'S5', weight: 'The law says so.' },
  ...{ evidence: [], attacks: [], supports: [] },
};
const lot = { metric: { kind: 'world', measure: 'tension' } };

export const effects: readonly Broken[] = [
  [
    'an id twice',
    { 'effects[1].id': 'lent.trust' },
    ['effects[1].id: lent.trust stands at effects[0].id already'],
  ],
  [
    'tension of a nation',
    { 'effects[1].measure': 'tension' },
    ['effects[1].of: tension belongs to the world, not to a nation'],
  ],
  [
    'prestige of the world',
    { 'effects[2].measure': 'prestige' },
    ['effects[2].of: prestige belongs to a nation, not to the world'],
  ],
  [
    'a stock moved by an effect',
    { 'effects[1].measure': 'papers' },
    ['effects[1].measure: papers is counted by the rules and moved by nothing else'],
  ],
  [
    'trust toward nobody',
    { 'effects[0].toward': REMOVED },
    ['effects[0].toward: trust must be toward somebody'],
  ],
  [
    'trust toward the world',
    { 'effects[0].toward': 'world' },
    ['effects[0].toward: trust belongs to a nation, not to the world'],
  ],
  [
    'trust toward itself',
    { 'effects[0].toward': 'target' },
    ['effects[0].toward: nobody trusts itself more or less'],
  ],
  [
    'prestige toward somebody',
    { 'effects[1].toward': 'actor' },
    ['effects[1].toward: only trust is toward somebody'],
  ],
  [
    'a target where there is none',
    { 'effects[1].of': 'target' },
    ['effects[1].of: signed is done to nobody, so it has no target'],
  ],
  [
    'an actor where there is none',
    { 'effects[1].on': 'truceExpired', 'effects[1].of': 'actor' },
    ['effects[1].of: truceExpired is done by nobody, so it has no actor'],
  ],
  [
    'a condition on a missing target',
    { 'effects[1].when': ['warmPair'] },
    ['effects[1].when[0]: signed is done to nobody, so warmPair never holds'],
  ],
  [
    'a condition on a missing actor',
    { 'effects[2].when': ['actorSigned'] },
    ['effects[2].when[0]: yearEnded is done by nobody here, so actorSigned never holds'],
  ],
  [
    "another deed's condition",
    { 'effects[1].when': ['onIlrsBase'] },
    ['effects[1].when[0]: onIlrsBase holds of other deeds only, never of signed'],
  ],
  [
    "another deed's quantity",
    { 'effects[1].per': { quantity: 'doubters', each: 1 } },
    ['effects[1].per.quantity: doubters is counted for other deeds only, never for signed'],
  ],
  [
    'conditions that exclude each other',
    { 'effects[0].when': ['lawEased', 'lawInForce'] },
    ['effects[0].when: lawInForce and lawEased never hold together'],
  ],
  [
    'a condition twice',
    { 'effects[0].when': ['warmPair', 'warmPair'] },
    ['effects[0].when[1]: warmPair stands at effects[0].when[0] already'],
  ],
  [
    'a delayed condition at once',
    { 'effects[0].when': ['noLoanSince'] },
    ['effects[0].when[0]: noLoanSince asks about the years in between, so the effect must come later'],
  ],
  [
    'a delay of the yearly',
    { 'effects[2].lag': 1 },
    ['effects[2].lag: what happens once a year to the world or a leader happens at once'],
  ],
  ['a dampened loss', { 'effects[0].amount': -6 }, ['effects[0].tempers[0]: losses are never dampened']],
  [
    'a temper of something else',
    { 'effects[1].tempers': ['dialogue'] },
    ['effects[1].tempers[0]: dialogue dampens trust only'],
  ],
  [
    'a temper twice',
    { 'effects[0].tempers': ['dialogue', 'dialogue'] },
    ['effects[0].tempers[1]: dialogue stands at effects[0].tempers[0] already'],
  ],
  [
    'judgement that claims a source',
    { 'effects[0].confidence': 'sourced' },
    ['effects[0].confidence: a number without a source is judgement'],
  ],
  [
    'an article row twice',
    { 'effects[0].article': [1, 1] },
    ['effects[0].article[1]: 1 stands at effects[0].article[0] already'],
  ],
  [
    'an article row that there is not',
    { 'effects[0].article': [55] },
    ['effects[0].article[0]: must be at most 54'],
  ],
];

export const plan: readonly Broken[] = [
  [
    'a gap between chapters',
    { 'chapters[0].turns': [1, 1] },
    ['chapters[1].turns: must begin with turn 2, where the chapter before it ends'],
  ],
  [
    'overlapping chapters',
    { 'chapters[1].turns': [2, 3] },
    ['chapters[1].turns: must begin with turn 3, where the chapter before it ends'],
  ],
  [
    'chapters that stop early',
    { 'chapters[1]': REMOVED, 'chapters.length': 1 },
    ['chapters: the chapters end with turn 2, the game with turn 3'],
  ],
  [
    'a chapter past the end',
    { 'chapters[1].turns': [3, 4] },
    ['chapters[1].turns: reaches past the last turn, 3'],
  ],
  ['a window that ends before it begins', { landerWindow: [9, 8] }, ['landerWindow: ends before it begins']],
  [
    'aims for fewer turns than there are',
    { horizon: 2 },
    ['horizon: the aims are made for at least as many turns as there are, 3'],
  ],
  [
    'a choice withheld twice',
    { withheld: ['leave', 'leave'] },
    ['withheld[1]: leave stands at withheld[0] already'],
  ],
  ['a system twice', { systems: ['word', 'word'] }, ['systems[1]: word stands at systems[0] already']],
  [
    'two carriers',
    { 'offices.RUS': ['carrier'] },
    ['offices.RUS[0]: CHN holds this office already, and there is one of it'],
  ],
  [
    'an office twice',
    { 'offices.RUS': ['trader', 'trader'] },
    ['offices.RUS[1]: trader stands at offices.RUS[0] already'],
  ],
  [
    'a risk above certainty',
    { 'coefficients.lunaRisk.value': 101 },
    ['coefficients.lunaRisk.value: is a percentage and must be at most 100'],
  ],
  [
    'a truce of no turns',
    { 'coefficients.truceTurns.value': 0 },
    ['coefficients.truceTurns.value: a truce lasts one turn at least'],
  ],
  [
    'a coefficient that claims a source',
    { 'coefficients.income.confidence': 'analogy' },
    ['coefficients.income.confidence: a number without a source is judgement'],
  ],
  [
    'a country twice',
    { 'countries[1].country': 'KOR' },
    ['countries[1].country: KOR stands at countries[0].country already'],
  ],
  [
    'a name twice',
    { 'countries[1].name': 'South Korea' },
    ['countries[1].name: South Korea stands at countries[0].name already'],
  ],
  [
    'trust in itself',
    { 'setup.trust.FRA.FRA': 50 },
    ['setup.trust.FRA.FRA: a nation has no trust in itself: it must be 0'],
  ],
  [
    'a tariff on itself',
    { 'setup.tariffs[0].on': 'USA' },
    ['setup.tariffs[0]: a nation has no tariff on itself'],
  ],
  [
    'a tariff twice',
    { 'setup.tariffs[1]': { by: 'USA', on: 'CHN', level: 1 } },
    ['setup.tariffs[1]: USA on CHN stands at setup.tariffs[0] already'],
  ],
  [
    'a tariff without a lever',
    { 'setup.tariffs[0].by': 'PAK' },
    ['setup.tariffs[0]: PAK has no office of trader, so this tariff could never be lifted'],
  ],
  [
    'a signatory twice',
    { 'setup.signatories': ['USA', 'USA'] },
    ['setup.signatories[1]: USA stands at setup.signatories[0] already'],
  ],
  [
    'a leader outside',
    { 'setup.signatories': ['JPN'] },
    ['setup.signatories: USA leads the Accords and must be among the signatories'],
  ],
];

export const story: readonly Broken[] = [
  ['news twice', { 'news[1].id': 'chips' }, ['news[1].id: chips stands at news[0].id already']],
  [
    'recorded news in another year',
    { 'news[0].turns': [3, 3] },
    ['news[0].turns: what is recorded for 2022 breaks in turn 2 and no other'],
  ],
  [
    'recorded news over two years',
    { 'news[0].turns': [1, 2] },
    ['news[0].turns: what is recorded for 2022 breaks in turn 2 and no other'],
  ],
  ['news past the end', { 'news[1].turns': [2, 4] }, ['news[1].turns: reaches past the last turn, 3']],
  ['news that ends before it begins', { 'news[1].turns': [3, 2] }, ['news[1].turns: ends before it begins']],
  ['a day that no month has', { 'news[0].date': '2022-02-29' }, ['news[0].date: there is no such day']],
  ['a month that no year has', { 'record[0].date': '2021-13' }, ['record[0].date: there is no such day']],
  [
    'recorded news without a source',
    { 'news[0].source': 'imagined' },
    ['news[0].source: recorded news needs a numbered source'],
  ],
  [
    'imagined news with a source',
    { 'news[1].source': '[3]' },
    ['news[1].source: imagined news must say that it is imagined'],
  ],
  [
    'rocks that may come home, or not',
    { 'news[0].home': 'CHN' },
    ['news[0].chance: what brings rocks home is sure to come: its chance must be 100'],
  ],
  [
    'news that asks about self',
    { 'news[1].when': [{ metric: { kind: 'standing', any: ['signed'] }, atLeast: 1 }] },
    ['news[1].when[0].metric: news is about named nations: nobody is self'],
  ],
  [
    'news that asks nothing',
    { 'news[1].when': [{ metric: { kind: 'world', measure: 'tension' } }] },
    ['news[1].when[0]: asks for neither atLeast nor atMost'],
  ],
  [
    'news about self',
    { 'news[0].shifts[0].of': 'self' },
    ['news[0].shifts[0].of: news is about named nations: nobody is self'],
  ],
  [
    'a shift of nothing',
    { 'news[0].shifts[0].amount': 0 },
    ['news[0].shifts[0].amount: must not be 0: a change of nothing is no change'],
  ],
  [
    "a shift of nobody's prestige",
    { 'news[1].shifts[0].measure': 'prestige' },
    ['news[1].shifts[0].of: whose prestige it is must be said'],
  ],
  [
    "a shift of a nation's tension",
    { 'news[1].shifts[0].of': 'CHN' },
    ['news[1].shifts[0].of: tension belongs to the world, not to a nation'],
  ],
  [
    'a shift of trust toward nobody',
    { 'news[0].shifts[0].toward': REMOVED },
    ['news[0].shifts[0].toward: trust must be toward somebody'],
  ],
  [
    'a shift of trust toward itself',
    { 'news[0].shifts[0].toward': 'CHN' },
    ['news[0].shifts[0].toward: nobody trusts itself more or less'],
  ],
  [
    'a shift of science toward somebody',
    { 'news[0].shifts[0].measure': 'science' },
    ['news[0].shifts[0].toward: only trust is toward somebody'],
  ],
  [
    'a shift of weight',
    { 'news[1].shifts[0].measure': 'ilrsWeight' },
    ['news[1].shifts[0].measure: ilrsWeight is counted by the rules and moved by nothing else'],
  ],
  [
    'the accession of a courtable country',
    { 'news[1].accession.name': 'south korea' },
    ['news[1].accession.name: south korea can be courted in this scenario, so news must not decide for it'],
  ],
  [
    'an accession twice',
    { 'news[0].accession': { name: 'Iceland', camp: 'accords' } },
    ['news[1].accession: Iceland for accords stands at news[0].accession already'],
  ],
  ['a record without nations', { 'record[0].nations': [] }, ['record[0].nations: needs at least 1']],
  [
    'a nation twice in the record',
    { 'record[0].nations': ['CHN', 'CHN'] },
    ['record[0].nations[1]: CHN stands at record[0].nations[0] already'],
  ],
  ['an imagined record', { 'record[0].source': 'imagined' }, ['record[0].source: "imagined" is no source']],
  [
    'a question twice',
    { 'cabinet[0].seats': ['CHN', 'CHN'] },
    ['cabinet[0].seats[1]: CHN stands at cabinet[0].seats[0] already'],
  ],
  [
    'a question past the end',
    { 'cabinet[0].turns': [1, 9] },
    ['cabinet[0].turns: reaches past the last turn, 3'],
  ],
  [
    'one adviser against itself',
    { 'cabinet[0].answers[1].adviser': 'science' },
    ['cabinet[0].answers: both answers take the advice of science'],
  ],
  [
    "an answer that moves nobody's science",
    { 'cabinet[0].answers[0].now[0].of': REMOVED },
    ['cabinet[0].answers[0].now[0].of: whose science it is must be said'],
  ],
];

export const aims: readonly Broken[] = [
  [
    'an aim twice',
    { 'agendas.CHN.world.id': 'CHN.one' },
    ['agendas.CHN.world.id: CHN.one stands at agendas.CHN.public[0].id already'],
  ],
  [
    'weights of more than 100',
    { 'agendas.CHN.secret[1].weight': 25 },
    [
      'agendas.CHN.secret[1].weight: with the public aims and the one of the world this makes 105 per cent, not 100',
    ],
  ],
  [
    'a light aim of the world',
    { 'agendas.CHN.world.weight': 10, 'agendas.CHN.public[0].weight': 40 },
    ['agendas.CHN.world.weight: an aim of the world weighs at least 20 per cent'],
  ],
  [
    'an aim without a course',
    { 'agendas.CHN.public[1].to': 30 },
    ['agendas.CHN.public[1].to: from and to are the same, so it can be neither met nor missed'],
  ],
  [
    'an aim off the scale',
    { 'agendas.CHN.public[1].to': 101 },
    ['agendas.CHN.public[1].to: 101 can never be read: the scale is 0 to 100'],
  ],
  [
    'a programme off its scale',
    {
      'agendas.CHN.public[1].metric': { kind: 'programme', programme: 'ilrsBase' },
      'agendas.CHN.public[1].from': 0,
    },
    ['agendas.CHN.public[1].to: 60 can never be read: the scale is 0 to 10'],
  ],
  [
    'a standing off its scale',
    {
      'agendas.CHN.world.metric': { kind: 'standing', any: ['signed', 'member'] },
      'agendas.CHN.world.from': 0,
      'agendas.CHN.world.to': 3,
    },
    ['agendas.CHN.world.to: 3 can never be read: the scale is 0 to 2'],
  ],
  [
    'a lead over itself',
    { 'agendas.CHN.world.metric': { kind: 'lead', measure: 'science', over: 'CHN' } },
    ['agendas.CHN.world.metric.over: a nation has no lead over itself'],
  ],
  [
    'a group of itself',
    { 'agendas.CHN.world.metric.from': ['CHN'] },
    ['agendas.CHN.world.metric.from: nobody is left in this group'],
  ],
  [
    'a nation twice in a group',
    { 'agendas.CHN.world.metric.from': ['FRA', 'FRA'] },
    ['agendas.CHN.world.metric.from[1]: FRA stands at agendas.CHN.world.metric.from[0] already'],
  ],
  ['an ending twice', { 'endings[1].id': 'calm' }, ['endings[1].id: calm stands at endings[0].id already']],
  [
    'a last ending with conditions',
    { 'endings[1].when': [{ ...lot, atLeast: 41 }] },
    ['endings[1].when: the last ending must have no conditions, so that every game has one'],
  ],
  [
    'an ending that never comes',
    { 'endings[0].when': [] },
    ['endings[1]: an earlier ending has no conditions, so this one never comes'],
  ],
  [
    'a condition that asks nothing',
    { 'endings[0].when[0].atMost': REMOVED },
    ['endings[0].when[0]: asks for neither atLeast nor atMost'],
  ],
  [
    'a condition that nothing meets',
    { 'endings[0].when[0].atLeast': 60 },
    ['endings[0].when[0]: nothing is at least 60 and at most 40'],
  ],
  [
    'a condition off the scale',
    { 'endings[0].when[0].atMost': 120 },
    ['endings[0].when[0].atMost: 120 can never be read: the scale is 0 to 100'],
  ],
  [
    'an ending about self',
    { 'endings[0].when[0].metric': { kind: 'national', measure: 'science', of: 'self' } },
    ['endings[0].when[0].metric: an ending is about the world: nobody is self'],
  ],
];

export const debate: readonly Broken[] = [
  [
    'a claim twice',
    { 'claims[3]': { ...claim, id: 'C2' } },
    ['claims[3].id: C2 stands at claims[1].id already'],
  ],
  [
    'an attack on an unknown claim',
    { 'claims[0].attacks': ['C9'] },
    ['claims[0].attacks[0]: C9 is no claim of this bank'],
  ],
  [
    'support of an unknown claim',
    { 'claims[0].supports': ['C3', 'C9'] },
    ['claims[0].supports[1]: C9 is no claim of this bank'],
  ],
  [
    'one attack twice',
    { 'claims[0].attacks': ['C2', 'C2'] },
    ['claims[0].attacks[1]: C2 stands at claims[0].attacks[0] already'],
  ],
  [
    'a claim that attacks itself',
    { 'claims[0].attacks': ['C2', 'C1'] },
    ['claims[0].attacks[1]: a claim neither attacks nor supports itself'],
  ],
  [
    'a claim that supports itself',
    { 'claims[1].supports': ['C2'] },
    ['claims[1].supports[0]: a claim neither attacks nor supports itself'],
  ],
  [
    'a claim for and against another',
    { 'claims[0].supports': ['C2'] },
    ['claims[0].supports[0]: C2 can not speak for and against the same'],
  ],
  [
    'evidence that asks nothing',
    { 'claims[0].evidence[0].atLeast': REMOVED },
    ['claims[0].evidence[0]: asks for neither atLeast nor atMost'],
  ],
  [
    'evidence off the scale',
    { 'claims[1].evidence': [{ ...lot, atMost: 120 }] },
    ['claims[1].evidence[0].atMost: 120 can never be read: the scale is 0 to 100'],
  ],
  [
    'a resolution twice',
    { 'resolutions[1].id': 'openData' },
    ['resolutions[1].id: openData stands at resolutions[0].id already'],
  ],
  [
    'a resolution that rests on an unknown claim',
    { 'resolutions[0].negative': ['C9'] },
    ['resolutions[0].negative[0]: C9 is no claim of this bank'],
  ],
  [
    'a claim twice on one side',
    { 'resolutions[0].affirmative': ['C1', 'C1'] },
    ['resolutions[0].affirmative[1]: C1 stands at resolutions[0].affirmative[0] already'],
  ],
  [
    'a claim on both sides',
    { 'resolutions[0].negative': ['C2', 'C3'] },
    ['resolutions[0].negative[1]: C3 can not speak for and against the same'],
  ],
  [
    'a resolution whose time never comes',
    { 'resolutions[0].timely[0].atLeast': 90 },
    ['resolutions[0].timely[0]: nothing is at least 90 and at most 80'],
  ],
  [
    'an effect of a resolution that is not there',
    { 'effects[3].resolution': 'safetyZones' },
    ['effects[3].resolution: safetyZones is no resolution of this scenario'],
  ],
  [
    'a norm of a resolution that is not there',
    { 'effects[1].resolution': 'condemnAccords' },
    ['effects[1].resolution: condemnAccords is no resolution of this scenario'],
  ],
  ['a session past the end', { sessions: [1, 4] }, ['sessions[1]: reaches past the last turn, 3']],
  [
    'a session twice',
    { sessions: [1, 1] },
    ['sessions[1]: sessions are listed once each, the earliest first'],
  ],
  [
    'sessions out of order',
    { sessions: [3, 1] },
    ['sessions[1]: sessions are listed once each, the earliest first'],
  ],
  [
    'an agenda for a turn without a session',
    { 'agenda[0].turn': 2 },
    ['agenda[0].turn: the assembly does not sit in turn 2'],
  ],
  [
    'two items for one session',
    { 'agenda[1]': { turn: 1, resolution: 'jointPool' } },
    ['agenda[1].turn: 1 stands at agenda[0].turn already'],
  ],
  [
    'an item that is no resolution here',
    { 'agenda[0].resolution': 'safetyZones' },
    ['agenda[0].resolution: safetyZones is no resolution of this scenario'],
  ],
  [
    'debates about nothing',
    { resolutions: [], agenda: [], effects: [] },
    ['systems[2]: where nations debate there must be resolutions'],
  ],
];

/** Alterations that are as good as the original. */
export const sound: readonly (readonly [name: string, changes: Readonly<Record<string, unknown>>])[] = [
  ['as it is', {}],
  ['several sources', { 'effects[0].source': '[5], [16]', 'effects[0].confidence': 'analogy' }],
  ['a weak copy as source', { 'record[0].source': '[G3]' }],
  ['a leap day', { 'news[1].date': '2024-02-29' }],
  ['a country that joins both camps', { 'news[0].accession': { name: 'Iceland', camp: 'ilrs' } }],
  ['a question for any seat', { 'cabinet[0].seats': [] }],
  ['trust within a group', { 'effects[0].of': 'members', 'effects[0].toward': 'members' }],
  [
    'trust shifting within a group',
    { 'news[0].shifts[0].of': 'everyone', 'news[0].shifts[0].toward': 'everyone' },
  ],
  ['an aim that rewards a fall', { 'agendas.CHN.world.from': 60, 'agendas.CHN.world.to': 30 }],
  [
    'a lead behind',
    {
      'agendas.CHN.world.metric': { kind: 'lead', measure: 'science', over: 'USA' },
      'agendas.CHN.world.from': -30,
    },
  ],
  ['an effect on trust at a distance', { 'effects[0].of': 'others', 'effects[0].lag': 2 }],
  [
    'an effect on tension',
    {
      'effects[0].measure': 'tension',
      'effects[0].of': 'world',
      'effects[0].toward': REMOVED,
      'effects[0].tempers': [],
    },
  ],
  [
    'no news, record, cabinet or countries',
    { news: [], record: [], cabinet: [], countries: [], effects: [] },
  ],
  ['resolutions that nobody debates', { systems: ['word'], sessions: [], agenda: [] }],
  ['no debates at all', { systems: [], claims: [], resolutions: [], sessions: [], agenda: [], effects: [] }],
  ['a claim that nothing speaks for or against', { 'claims[0].attacks': [], 'claims[0].supports': [] }],
  ['two claims that attack each other', { 'claims[2].attacks': ['C1'] }],
  ['a norm', { 'effects[2].resolution': 'openData' }],
  ['evidence of a speaker and of the world', { 'claims[1].evidence': [{ ...lot, atMost: 60 }] }],
  ['a claim with several sources', { 'claims[1].source': 'S9 [78] [G3]' }],
  ['bids for the first session', { agenda: [] }],
];
