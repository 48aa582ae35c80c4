import type { CabinetQuestion } from '../../scenario/scenario.ts';

/** Questions for London, Paris and Berlin. */
export const cabinetEurope: readonly CabinetQuestion[] = [
  {
    id: 'GBR.isotopePost',
    seats: ['GBR'],
    turns: [1, 15],
    question:
      'A laboratory wants to hire a Chinese isotope researcher. Officials in allied capitals ask questions.',
    answers: [
      {
        adviser: 'science',
        text: 'Grant the permit.',
        argument: 'She brings ten years at instruments that we are still learning.',
        now: [
          { measure: 'trust', of: 'USA', toward: 'self', amount: -2 },
          { measure: 'trust', of: 'CHN', toward: 'self', amount: 1 },
        ],
        later: [{ measure: 'science', of: 'self', amount: 2 }],
      },
      {
        adviser: 'security',
        text: 'Refuse it this time.',
        argument: 'What our closest ally tells us in confidence is worth more than one post.',
        now: [
          { measure: 'trust', of: 'CHN', toward: 'self', amount: -2 },
          { measure: 'trust', of: 'USA', toward: 'self', amount: 1 },
        ],
        later: [{ measure: 'skepticism', of: 'self', amount: -2 }],
      },
    ],
  },
  {
    id: 'GBR.goonhilly',
    seats: ['GBR'],
    turns: [2, 14],
    question: 'The dish at Goonhilly could serve probes of both frameworks, for a fee.',
    answers: [
      {
        adviser: 'trade',
        text: 'Serve all who pay.',
        argument: 'A dish that everybody rents is a dish that nobody wants silent.',
        now: [
          { measure: 'trust', of: 'USA', toward: 'self', amount: -1 },
          { measure: 'prosperity', of: 'self', amount: 1 },
        ],
        later: [
          { measure: 'prosperity', of: 'self', amount: 1 },
          { measure: 'trust', of: 'CHN', toward: 'self', amount: 1 },
        ],
      },
      {
        adviser: 'security',
        text: 'Serve allies only.',
        argument: 'Who uses a dish learns its habits, and those are shared with our allies.',
        now: [
          { measure: 'prosperity', of: 'self', amount: -1 },
          { measure: 'trust', of: 'USA', toward: 'self', amount: 1 },
        ],
        later: [{ measure: 'autonomy', of: 'self', amount: 1 }],
      },
    ],
  },
  {
    id: 'FRA.freeParts',
    seats: ['FRA'],
    turns: [1, 15],
    question: 'French firms could build lunar parts without American components, at a higher price.',
    answers: [
      {
        adviser: 'security',
        text: 'Pay for the freedom.',
        argument: 'A part that needs a foreign stamp is a part that a foreign office can stop.',
        now: [{ measure: 'prosperity', of: 'self', amount: -2 }],
        later: [{ measure: 'autonomy', of: 'self', amount: 2 }],
      },
      {
        adviser: 'trade',
        text: 'Buy what works.',
        argument: "Independence that arrives two years late flies on nobody's rocket.",
        now: [
          { measure: 'autonomy', of: 'self', amount: -1 },
          { measure: 'prosperity', of: 'self', amount: 1 },
        ],
        later: [{ measure: 'trust', of: 'USA', toward: 'self', amount: 1 }],
      },
    ],
  },
  {
    id: 'FRA.isotopeCourse',
    seats: ['FRA'],
    turns: [1, 12],
    question:
      'The Paris institute of earth physics plans an isotope course with Beijing. The services ask for a pause.',
    answers: [
      {
        adviser: 'science',
        text: 'Teach the course.',
        argument: 'We have worked with both for years, and our students gain from both.',
        now: [
          { measure: 'trust', of: 'USA', toward: 'self', amount: -1 },
          { measure: 'trust', of: 'CHN', toward: 'self', amount: 1 },
        ],
        later: [{ measure: 'science', of: 'self', amount: 1 }],
      },
      {
        adviser: 'security',
        text: 'Pause it.',
        argument: 'A pause can be ended by a telephone call; a leak cannot.',
        now: [{ measure: 'trust', of: 'CHN', toward: 'self', amount: -2 }],
        later: [
          { measure: 'trust', of: 'USA', toward: 'self', amount: 1 },
          { measure: 'skepticism', of: 'self', amount: -2 },
        ],
      },
    ],
  },
  {
    id: 'DEU.carMakers',
    seats: ['DEU'],
    turns: [1, 15],
    question: "Car makers fear counter-tariffs if Berlin speaks plainly about China's lunar rules.",
    answers: [
      {
        adviser: 'trade',
        text: 'Speak softly.',
        argument: 'Whole towns build what that market buys, and none of them flies to the Moon.',
        now: [
          { measure: 'trust', of: 'USA', toward: 'self', amount: -2 },
          { measure: 'prosperity', of: 'self', amount: 2 },
        ],
        later: [{ measure: 'trust', of: 'CHN', toward: 'self', amount: 1 }],
      },
      {
        adviser: 'security',
        text: 'Speak plainly.',
        argument: 'A partner who never says no is asked for more each year.',
        now: [
          { measure: 'trust', of: 'CHN', toward: 'self', amount: -2 },
          { measure: 'trust', of: 'USA', toward: 'self', amount: 1 },
        ],
        later: [{ measure: 'autonomy', of: 'self', amount: 1 }],
      },
    ],
  },
  {
    id: 'DEU.legalOpinion',
    seats: ['DEU'],
    turns: [1, 10],
    question:
      'Scholars say that mining rights on the Moon strain the Outer Space Treaty. Parliament wants an opinion.',
    answers: [
      {
        adviser: 'science',
        text: 'Publish a full opinion.',
        argument: 'We live by rules that others keep too, and doubts grow in closed drawers.',
        now: [
          { measure: 'trust', of: 'USA', toward: 'self', amount: -1 },
          { measure: 'openness', amount: 1 },
        ],
        later: [{ measure: 'prestige', of: 'self', amount: 1 }],
      },
      {
        adviser: 'trade',
        text: 'Leave it to the United Nations.',
        argument: 'Our firms need partners this year; the theory can be settled later, by everybody.',
        now: [
          { measure: 'prestige', of: 'self', amount: -1 },
          { measure: 'prosperity', of: 'self', amount: 1 },
        ],
        later: [{ measure: 'trust', of: 'USA', toward: 'self', amount: 1 }],
      },
    ],
  },
];
