import type { CabinetQuestion } from '../../scenario/scenario.ts';

/** Questions of conduct towards others, for any seat. */
export const cabinetAbroad: readonly CabinetQuestion[] = [
  {
    id: 'any.twoHalls',
    seats: [],
    turns: [2, 15],
    question: 'The lunar congress asks us to be its host, if scientists of both frameworks may come.',
    answers: [
      {
        adviser: 'science',
        text: 'Host everybody.',
        argument: 'People who have shared a coffee queue find it harder to believe the worst.',
        now: [
          { measure: 'skepticism', of: 'self', amount: 2 },
          { measure: 'openness', amount: 1 },
        ],
        later: [{ measure: 'trust', of: 'everyone', toward: 'self', amount: 1 }],
      },
      {
        adviser: 'security',
        text: 'Decline the honour.',
        argument: 'A hall full of guests is a hall full of listeners, and we cannot check them all.',
        now: [
          { measure: 'prestige', of: 'self', amount: -1 },
          { measure: 'skepticism', of: 'self', amount: -1 },
        ],
        later: [{ measure: 'autonomy', of: 'self', amount: 1 }],
      },
    ],
  },
  {
    id: 'any.lostProbe',
    seats: [],
    turns: [2, 15],
    question: "A rival's probe is losing power, and its makers ask for time on our antenna.",
    answers: [
      {
        adviser: 'science',
        text: 'Lend the antenna.',
        argument: 'Data saved for them are data saved for everybody, and the favour will be remembered.',
        now: [
          { measure: 'skepticism', of: 'self', amount: 1 },
          { measure: 'science', of: 'self', amount: -1 },
        ],
        later: [{ measure: 'trust', of: 'everyone', toward: 'self', amount: 1 }],
      },
      {
        adviser: 'security',
        text: 'Plead a full schedule.',
        argument: 'Once they have used our dish, they know what else it can hear.',
        now: [
          { measure: 'trust', of: 'everyone', toward: 'self', amount: -1 },
          { measure: 'skepticism', of: 'self', amount: -1 },
        ],
        later: [{ measure: 'autonomy', of: 'self', amount: 1 }],
      },
    ],
  },
  {
    id: 'any.craterName',
    seats: [],
    turns: [1, 15],
    question: 'We may propose a name for a crater: a hero of our own, or a scientist from elsewhere?',
    answers: [
      {
        adviser: 'trade',
        text: 'Our own hero.',
        argument: 'People pay for maps on which they find themselves.',
        now: [
          { measure: 'trust', of: 'everyone', toward: 'self', amount: -1 },
          { measure: 'enthusiasm', of: 'self', amount: 2 },
        ],
        later: [{ measure: 'prestige', of: 'self', amount: 1 }],
      },
      {
        adviser: 'science',
        text: 'A scientist from elsewhere.',
        argument: 'A name given away is repeated in every language, with thanks.',
        now: [
          { measure: 'enthusiasm', of: 'self', amount: -1 },
          { measure: 'prestige', of: 'self', amount: 1 },
        ],
        later: [{ measure: 'trust', of: 'everyone', toward: 'self', amount: 1 }],
      },
    ],
  },
  {
    id: 'any.gaffe',
    seats: [],
    turns: [1, 15],
    question: "Our minister joked about another country's failed landing. Everybody has seen it.",
    answers: [
      {
        adviser: 'trade',
        text: 'Apologise at once.',
        argument: 'An apology costs one bad evening; an unpaid insult gathers interest.',
        now: [{ measure: 'prestige', of: 'self', amount: -1 }],
        later: [
          { measure: 'trust', of: 'everyone', toward: 'self', amount: 1 },
          { measure: 'tension', amount: -1 },
        ],
      },
      {
        adviser: 'security',
        text: 'Say nothing.',
        argument: 'Tomorrow brings a louder scandal, and those who explain themselves are asked again.',
        now: [
          { measure: 'trust', of: 'everyone', toward: 'self', amount: -1 },
          { measure: 'enthusiasm', of: 'self', amount: 1 },
        ],
        later: [{ measure: 'prestige', of: 'self', amount: 2 }],
      },
    ],
  },
  {
    id: 'any.dockingRings',
    seats: [],
    turns: [2, 12],
    question: 'The frameworks draw different docking rings. Our engineers must choose a drawing this year.',
    answers: [
      {
        adviser: 'science',
        text: 'Carry adapters for both.',
        argument: 'A rescue that fails for want of a ring would be asked about for a century.',
        now: [
          { measure: 'prosperity', of: 'self', amount: -2 },
          { measure: 'prestige', of: 'self', amount: 1 },
        ],
        later: [{ measure: 'trust', of: 'everyone', toward: 'self', amount: 1 }],
      },
      {
        adviser: 'trade',
        text: 'Choose one and build cheaply.',
        argument: 'One drawing, one production line, one price that our partners can afford.',
        now: [
          { measure: 'trust', of: 'everyone', toward: 'self', amount: -1 },
          { measure: 'prosperity', of: 'self', amount: 2 },
        ],
        later: [{ measure: 'prosperity', of: 'self', amount: 1 }],
      },
    ],
  },
  {
    id: 'any.cameraSale',
    seats: [],
    turns: [1, 15],
    question: 'A company here wants to sell lunar cameras to buyers in another framework.',
    answers: [
      {
        adviser: 'trade',
        text: 'Allow the sale.',
        argument: 'A customer who depends on our cameras has a reason to keep our number.',
        now: [
          { measure: 'skepticism', of: 'self', amount: 2 },
          { measure: 'prosperity', of: 'self', amount: 2 },
        ],
        later: [{ measure: 'trust', of: 'everyone', toward: 'self', amount: 1 }],
      },
      {
        adviser: 'security',
        text: 'Refuse the licence.',
        argument: 'A good camera looks down as well as up, and a sale cannot be called back.',
        now: [
          { measure: 'prosperity', of: 'self', amount: -1 },
          { measure: 'skepticism', of: 'self', amount: -1 },
        ],
        later: [{ measure: 'autonomy', of: 'self', amount: 1 }],
      },
    ],
  },
  {
    id: 'any.rescueFund',
    seats: [],
    turns: [4, 15],
    question: 'Insurers propose one rescue fund for all lunar crews, if both frameworks pay in.',
    answers: [
      {
        adviser: 'science',
        text: 'Join the fund.',
        argument: 'The first crew in trouble will not ask whose radio answers.',
        now: [
          { measure: 'prosperity', of: 'self', amount: -1 },
          { measure: 'prestige', of: 'self', amount: 1 },
        ],
        later: [{ measure: 'tension', amount: -1 }],
      },
      {
        adviser: 'trade',
        text: 'Wait for the terms.',
        argument: 'Those who sign before the price is fixed pay it for the others.',
        now: [
          { measure: 'trust', of: 'everyone', toward: 'self', amount: -1 },
          { measure: 'prosperity', of: 'self', amount: 1 },
        ],
        later: [{ measure: 'prosperity', of: 'self', amount: 1 }],
      },
    ],
  },
  {
    id: 'any.debrisStatement',
    seats: [],
    turns: [2, 15],
    question:
      'Twelve small states draft a promise to leave no debris in lunar orbit. They ask us to sign first.',
    answers: [
      {
        adviser: 'science',
        text: 'Sign first.',
        argument: 'Rules are named after those who kept them before they had to.',
        now: [
          { measure: 'prosperity', of: 'self', amount: -1 },
          { measure: 'trust', of: 'everyone', toward: 'self', amount: 1 },
        ],
        later: [{ measure: 'prestige', of: 'self', amount: 1 }],
      },
      {
        adviser: 'security',
        text: 'Ask for exceptions.',
        argument: 'A rule written in haste binds those who keep rules, and nobody else.',
        now: [{ measure: 'trust', of: 'everyone', toward: 'self', amount: -1 }],
        later: [{ measure: 'autonomy', of: 'self', amount: 3 }],
      },
    ],
  },
  {
    id: 'any.retiredAstronaut',
    seats: [],
    turns: [1, 15],
    question: "A retired astronaut of ours is invited to teach at a rival's training centre.",
    answers: [
      {
        adviser: 'science',
        text: 'Let them teach.',
        argument: 'What keeps a crew alive should be the last thing anybody keeps secret.',
        now: [
          { measure: 'skepticism', of: 'self', amount: 2 },
          { measure: 'enthusiasm', of: 'self', amount: 1 },
        ],
        later: [
          { measure: 'trust', of: 'everyone', toward: 'self', amount: 1 },
          { measure: 'tension', amount: -1 },
        ],
      },
      {
        adviser: 'security',
        text: 'Advise against it.',
        argument: 'Thirty years of habits and call signs travel with one pensioner.',
        now: [{ measure: 'trust', of: 'everyone', toward: 'self', amount: -1 }],
        later: [{ measure: 'skepticism', of: 'self', amount: -3 }],
      },
    ],
  },
  {
    id: 'any.leakedMemo',
    seats: [],
    turns: [2, 15],
    question: "A leaked memo of ours doubts a partner's plan for the Moon.",
    answers: [
      {
        adviser: 'trade',
        text: 'Say that it is true.',
        argument: 'A partner who hears the doubt from us can still mend the plan.',
        now: [{ measure: 'trust', of: 'everyone', toward: 'self', amount: -1 }],
        later: [{ measure: 'trust', of: 'everyone', toward: 'self', amount: 1 }],
      },
      {
        adviser: 'security',
        text: 'Hunt for the leak.',
        argument: 'An office where papers walk cannot promise silence to anybody.',
        now: [{ measure: 'enthusiasm', of: 'self', amount: -1 }],
        later: [{ measure: 'autonomy', of: 'self', amount: 1 }],
      },
    ],
  },
  {
    id: 'any.tradeLink',
    seats: [],
    turns: [1, 15],
    question: 'The trade ministry wants to tie a lunar science agreement to a market deal.',
    answers: [
      {
        adviser: 'trade',
        text: 'Tie them together.',
        argument: 'An agreement with money in it survives a change of minister.',
        now: [
          { measure: 'trust', of: 'everyone', toward: 'self', amount: -1 },
          { measure: 'prosperity', of: 'self', amount: 2 },
        ],
        later: [{ measure: 'prosperity', of: 'self', amount: 1 }],
      },
      {
        adviser: 'science',
        text: 'Keep them apart.',
        argument: 'If grains of dust become small change, the first quarrel will spend them.',
        now: [
          { measure: 'prosperity', of: 'self', amount: -1 },
          { measure: 'openness', amount: 1 },
        ],
        later: [{ measure: 'trust', of: 'everyone', toward: 'self', amount: 1 }],
      },
    ],
  },
];
