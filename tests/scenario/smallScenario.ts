import { COEFFICIENTS, type EffectRow, type Scenario } from '../../src/scenario/scenario.ts';
import { CHOICE_KIND_LIST } from '../../src/vocabulary/choices.ts';
import { byNation } from '../../src/vocabulary/nations.ts';

const grounds = { reason: 'It is so.', source: 'judgement', confidence: 'judgement' } as const;

const effects: readonly EffectRow[] = [
  {
    id: 'lent.trust',
    on: 'lent',
    measure: 'trust',
    of: 'target',
    toward: 'actor',
    amount: 6,
    tempers: ['skepticism'],
    ...grounds,
  },
  { id: 'signed.leader', on: 'signed', measure: 'prestige', of: 'accordsLeader', amount: 2, ...grounds },
  { id: 'yearEnded.mirror', on: 'yearEnded', measure: 'tension', of: 'world', amount: 1, ...grounds },
  {
    id: 'adopted.openDataOpenness',
    on: 'adopted',
    resolution: 'openData',
    measure: 'openness',
    of: 'world',
    amount: 2,
    ...grounds,
  },
];

const words = <K extends string, T>(keys: readonly K[], value: T): Record<K, T> =>
  Object.fromEntries(keys.map((key) => [key, value])) as Record<K, T>;

/** Three turns, four effects, one of everything: small enough to break one thing at a time. A fresh copy each. */
export function smallScenario(): Scenario {
  const scenario: Scenario = {
    id: 'small',
    version: 1,
    title: 'Small',
    summary: 'Three years.',
    startYear: 2021,
    turns: 3,
    horizon: 3,
    chapters: [
      { title: 'One', turns: [1, 2] },
      { title: 'Two', turns: [3, 3] },
    ],
    reveal: 'simultaneous',
    systems: ['word', 'cabinet', 'debate'],
    choicesPerTurn: byNation(() => 2),
    offices: {
      ...byNation(() => []),
      CHN: ['curator', 'carrier', 'founder', 'trader'],
      USA: ['legislator', 'accordsFounder', 'trader'],
    },
    landerWindow: [8, 9],
    prices: words(CHOICE_KIND_LIST, 1),
    coefficients: words(COEFFICIENTS, { value: 3, ...grounds }),
    effects,
    setup: {
      trust: byNation((of) => byNation((toward) => (of === toward ? 0 : 40))),
      national: { ...byNation(() => ({ prestige: 50 })), CHN: { prestige: 60, capital: 20 } },
      world: { tension: 50 },
      signatories: ['USA', 'JPN'],
      tariffs: [{ by: 'USA', on: 'CHN', level: 2 }],
    },
    countries: [
      { country: 'KOR', name: 'South Korea', region: 'Asia', lean: 'accords', price: 2 },
      { country: 'BRA', name: 'Brazil', region: 'Americas', lean: 'both', price: 1 },
    ],
    agendas: byNation((nation) => {
      const trusted = { kind: 'trust', from: 'others', toward: 'self' } as const;
      const aim = (id: string, weight: number) =>
        ({ id: `${nation}.${id}`, text: 'Be trusted', metric: trusted, from: 30, to: 60, weight }) as const;
      return {
        public: [aim('one', 30), aim('two', 30)],
        secret: [aim('three', 20), aim('four', 20)],
        world: aim('five', 20),
      };
    }),
    news: [
      {
        id: 'chips',
        kind: 'recorded',
        date: '2022-08-09',
        turns: [2, 2],
        chance: 50,
        headline: 'Chips',
        body: 'A law on chips.',
        source: '[128]',
        shifts: [{ measure: 'trust', of: 'CHN', toward: 'USA', amount: -2 }],
      },
      {
        id: 'island',
        kind: 'imagined',
        date: '2023',
        turns: [1, 3],
        chance: 10,
        headline: 'An island signs',
        body: 'It has no rocket.',
        source: 'imagined',
        shifts: [{ measure: 'tension', amount: 1 }],
        accession: { name: 'Iceland', camp: 'accords' },
      },
    ],
    record: [{ date: '2021-03', nations: ['CHN', 'RUS'], text: 'They sign a memorandum.', source: '[23]' }],
    cabinet: [
      {
        id: 'rocks',
        seats: ['CHN'],
        turns: [1, 3],
        question: 'Who studies first?',
        answers: [
          {
            adviser: 'science',
            text: 'Everybody',
            argument: 'More eyes see more.',
            now: [{ measure: 'science', of: 'self', amount: 1 }],
            later: [{ measure: 'openness', amount: 1 }],
          },
          {
            adviser: 'security',
            text: 'We do',
            argument: 'They are ours.',
            now: [{ measure: 'autonomy', of: 'self', amount: 1 }],
            later: [],
          },
        ],
      },
    ],
    endings: [
      {
        id: 'calm',
        title: 'Calm',
        text: 'It is calm.',
        when: [{ metric: { kind: 'world', measure: 'tension' }, atMost: 40 }],
      },
      { id: 'other', title: 'Other', text: 'It goes on.', when: [] },
    ],
    claims: [
      {
        id: 'C1',
        text: 'Open data help everybody.',
        kind: 'record',
        source: 'S6 [3]',
        weight: 'They did before.',
        evidence: [{ metric: { kind: 'national', measure: 'papers', of: 'self' }, atLeast: 1 }],
        attacks: ['C2'],
        supports: ['C3'],
      },
      {
        id: 'C2',
        text: 'Whoever fetched the rocks may look first.',
        kind: 'principle',
        source: 'judgement',
        weight: 'Many laboratories do so.',
        evidence: [],
        attacks: ['C1'],
        supports: [],
      },
      {
        id: 'C3',
        text: 'Small programmes will publish more.',
        kind: 'forecast',
        source: '[G3]',
        weight: 'If they have the people.',
        evidence: [],
        attacks: [],
        supports: [],
      },
    ],
    resolutions: [
      {
        id: 'openData',
        title: 'Open data',
        text: 'All data shall be open.',
        cost: 'It costs those who know first.',
        threshold: 'majority',
        broad: false,
        timely: [{ metric: { kind: 'world', measure: 'openness' }, atMost: 80 }],
        affirmative: ['C1', 'C3'],
        negative: ['C2'],
      },
      {
        id: 'jointPool',
        title: 'One pool',
        text: 'There shall be one pool.',
        cost: 'It costs the owners their say.',
        threshold: 'leaders',
        broad: true,
        timely: [],
        affirmative: ['C3'],
        negative: ['C2'],
      },
    ],
    sessions: [1, 3],
    agenda: [{ turn: 1, resolution: 'openData' }],
  };
  // By way of JSON, so that no two places share one object.
  return JSON.parse(JSON.stringify(scenario)) as Scenario;
}

/** Stands for taking a key away. */
export const REMOVED = Symbol('removed');

/** A scenario with values put at paths as faults write them: `effects[0].amount`. */
export function altered(
  changes: Readonly<Record<string, unknown>>,
  scenario: unknown = smallScenario(),
): unknown {
  for (const [path, value] of Object.entries(changes)) {
    const keys = path.split(/[.[\]]+/).filter((key) => key !== '');
    const last = keys.pop() ?? '';
    let place = scenario as Record<string, unknown>;
    for (const key of keys) place = place[key] as Record<string, unknown>;
    if (value === REMOVED) delete place[last];
    else place[last] = value;
  }
  return scenario;
}
