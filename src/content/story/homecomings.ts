import type { NewsItem } from '../../scenario/scenario.ts';

/**
 * Flights that bring rocks home while the game runs, so that there is something to share in every chapter. The first is
 * on record; it was under way when the game opens. The others are imagined, and what was built makes them possible: a
 * crew from a base that is begun, ice from one that is nearly complete. What one camp's base brings, the other's does
 * too, at the same size and from the same year on; a test compares them.
 */
export const homecomings: readonly NewsItem[] = [
  {
    id: 'recorded.farSide',
    kind: 'recorded',
    date: '2024-06-25',
    turns: [4, 4],
    chance: 100,
    home: 'CHN',
    headline: "Chang'e-6 brings 1,935.3 grams home from the far side",
    body: 'A second capsule lies in the grass of Inner Mongolia. Nobody has ever held rocks from there.',
    source: '[42]',
    shifts: [
      // A little more than the first time, of which as much stays at home: judgement.
      { measure: 'lots', of: 'CHN', amount: 6 },
      { measure: 'prestige', of: 'CHN', amount: 1 },
      { measure: 'enthusiasm', of: 'everyone', amount: 1 },
    ],
  },
  {
    id: 'imagined.artemisCrew',
    kind: 'imagined',
    date: '2028-01',
    turns: [8, 15],
    chance: 100,
    home: 'USA',
    when: [{ metric: { kind: 'programme', programme: 'artemisBase' }, atLeast: 4 }],
    headline: 'Artemis crew brings rocks home from the pole',
    body: 'Astronauts of the Accords carry back what no drill had reached.',
    source: 'imagined',
    shifts: [
      { measure: 'lots', of: 'USA', amount: 6 },
      { measure: 'prestige', of: 'USA', amount: 2 },
      { measure: 'enthusiasm', of: 'signatories', amount: 2 },
    ],
  },
  {
    id: 'imagined.stationCrew',
    kind: 'imagined',
    date: '2028-01',
    turns: [8, 15],
    chance: 100,
    home: 'CHN',
    when: [{ metric: { kind: 'programme', programme: 'ilrsBase' }, atLeast: 4 }],
    headline: 'Chinese crew brings rocks home from the pole',
    body: 'Astronauts of the research station carry back what no drill had reached.',
    source: 'imagined',
    shifts: [
      { measure: 'lots', of: 'CHN', amount: 6 },
      { measure: 'prestige', of: 'CHN', amount: 2 },
      { measure: 'enthusiasm', of: 'members', amount: 2 },
    ],
  },
  {
    id: 'imagined.artemisIce',
    kind: 'imagined',
    date: '2031-01',
    turns: [11, 15],
    chance: 100,
    home: 'USA',
    when: [{ metric: { kind: 'programme', programme: 'artemisBase' }, atLeast: 7 }],
    headline: 'Polar ice comes home frozen from the Artemis base',
    body: 'Every signatory is sent a piece, and the rest waits in a freezer for whoever asks.',
    source: 'imagined',
    shifts: [
      { measure: 'lots', of: 'USA', amount: 4 },
      { measure: 'old', of: 'signatories', amount: 1 },
      { measure: 'openness', amount: 1 },
    ],
  },
  {
    id: 'imagined.stationIce',
    kind: 'imagined',
    date: '2031-01',
    turns: [11, 15],
    chance: 100,
    home: 'CHN',
    when: [{ metric: { kind: 'programme', programme: 'ilrsBase' }, atLeast: 7 }],
    headline: 'Polar ice comes home frozen from the research station',
    body: 'Every member is sent a piece, and the rest waits in a freezer for whoever asks.',
    source: 'imagined',
    shifts: [
      { measure: 'lots', of: 'CHN', amount: 4 },
      { measure: 'young', of: 'members', amount: 1 },
      { measure: 'openness', amount: 1 },
    ],
  },
];
