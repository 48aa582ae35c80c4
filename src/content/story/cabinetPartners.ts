import type { CabinetQuestion } from '../../scenario/scenario.ts';

/** Questions for Tokyo, Islamabad and Ankara. */
export const cabinetPartners: readonly CabinetQuestion[] = [
  {
    id: 'JPN.roverBattery',
    seats: ['JPN'],
    turns: [3, 15],
    question: 'A car maker will share the battery of its lunar rover with allies, if the state pays half.',
    answers: [
      {
        adviser: 'trade',
        text: 'Pay half and share.',
        argument: 'A rover with our battery in every base is a market with our name on it.',
        now: [
          { measure: 'prosperity', of: 'self', amount: -2 },
          { measure: 'trust', of: 'signatories', toward: 'self', amount: 1 },
        ],
        later: [{ measure: 'prestige', of: 'self', amount: 1 }],
      },
      {
        adviser: 'security',
        text: 'Keep the design.',
        argument: 'Nobody shares the one part that makes a partner impossible to replace.',
        now: [{ measure: 'trust', of: 'signatories', toward: 'self', amount: -1 }],
        later: [{ measure: 'autonomy', of: 'self', amount: 2 }],
      },
    ],
  },
  {
    id: 'JPN.asteroidGrains',
    seats: ['JPN'],
    turns: [1, 12],
    question: 'Chinese and Korean laboratories ask for grains of the asteroid that Hayabusa2 brought home.',
    answers: [
      {
        adviser: 'science',
        text: 'Send grains to both.',
        argument: 'They have instruments that we lack, and stone answers whoever asks well.',
        now: [
          { measure: 'skepticism', of: 'self', amount: 2 },
          { measure: 'trust', of: 'CHN', toward: 'self', amount: 1 },
        ],
        later: [{ measure: 'science', of: 'self', amount: 1 }],
      },
      {
        adviser: 'security',
        text: 'Keep to present partners.',
        argument: 'The grains are few, and those who helped to fetch them come first.',
        now: [
          { measure: 'trust', of: 'CHN', toward: 'self', amount: -2 },
          { measure: 'trust', of: 'USA', toward: 'self', amount: 1 },
        ],
        later: [{ measure: 'science', of: 'self', amount: 1 }],
      },
    ],
  },
  {
    id: 'PAK.floodEyes',
    seats: ['PAK'],
    turns: [1, 15],
    question:
      'After floods, ministers ask why engineers work on a lunar camera and not on weather satellites.',
    answers: [
      {
        adviser: 'trade',
        text: 'Move half of them to weather.',
        argument: 'A warning that comes a day earlier is worth more here than any crater.',
        now: [
          { measure: 'science', of: 'self', amount: -1 },
          { measure: 'prosperity', of: 'self', amount: 1 },
        ],
        later: [{ measure: 'enthusiasm', of: 'self', amount: 1 }],
      },
      {
        adviser: 'science',
        text: 'Keep the lunar team whole.',
        argument: 'The hands that learn on the Moon camera will build the weather satellite too.',
        now: [{ measure: 'enthusiasm', of: 'self', amount: -2 }],
        later: [{ measure: 'science', of: 'self', amount: 2 }],
      },
    ],
  },
  {
    id: 'PAK.scholarships',
    seats: ['PAK'],
    turns: [1, 15],
    question: 'An American university offers fifty scholarships in planetary science.',
    answers: [
      {
        adviser: 'science',
        text: 'Send the students.',
        argument: 'Fifty trained people come home, or open fifty doors abroad; we gain either way.',
        now: [
          { measure: 'trust', of: 'CHN', toward: 'self', amount: -1 },
          { measure: 'trust', of: 'USA', toward: 'self', amount: 1 },
        ],
        later: [{ measure: 'science', of: 'self', amount: 1 }],
      },
      {
        adviser: 'security',
        text: 'Send them to Beijing instead.',
        argument: 'Those who train there will work on the flights that we hope to join.',
        now: [
          { measure: 'trust', of: 'USA', toward: 'self', amount: -2 },
          { measure: 'trust', of: 'CHN', toward: 'self', amount: 1 },
        ],
        later: [{ measure: 'science', of: 'self', amount: 1 }],
      },
    ],
  },
  {
    id: 'TUR.ownEngine',
    seats: ['TUR'],
    turns: [1, 12],
    question: 'The Moon probe could fly on our own hybrid engine, or on a bought stage.',
    answers: [
      {
        adviser: 'security',
        text: 'Use our own engine.',
        argument: 'The probe is the reason for the engine, and not the other way round.',
        now: [{ measure: 'prosperity', of: 'self', amount: -2 }],
        later: [{ measure: 'autonomy', of: 'self', amount: 2 }],
      },
      {
        adviser: 'trade',
        text: 'Buy the stage.',
        argument: 'Arrive first; what we learn on the way will pay for the engine.',
        now: [
          { measure: 'autonomy', of: 'self', amount: -1 },
          { measure: 'prosperity', of: 'self', amount: 1 },
        ],
        later: [{ measure: 'prestige', of: 'self', amount: 1 }],
      },
    ],
  },
  {
    id: 'TUR.groundStation',
    seats: ['TUR'],
    turns: [1, 15],
    question: 'China offers a ground station in Anatolia. An ally asks us to think again.',
    answers: [
      {
        adviser: 'science',
        text: 'Accept the station.',
        argument: 'A station trains a hundred engineers, whoever paid for the dish.',
        now: [
          { measure: 'trust', of: 'USA', toward: 'self', amount: -2 },
          { measure: 'trust', of: 'CHN', toward: 'self', amount: 1 },
        ],
        later: [{ measure: 'science', of: 'self', amount: 2 }],
      },
      {
        adviser: 'trade',
        text: 'Decline it politely.',
        argument: 'The orders we want come from both sides, and a dish would end one of them.',
        now: [
          { measure: 'trust', of: 'CHN', toward: 'self', amount: -2 },
          { measure: 'trust', of: 'USA', toward: 'self', amount: 1 },
        ],
        later: [{ measure: 'prosperity', of: 'self', amount: 1 }],
      },
    ],
  },
];
