import type { CabinetQuestion } from '../../scenario/scenario.ts';

/** Questions for the three that hold lunar samples of their own. */
export const cabinetLeaders: readonly CabinetQuestion[] = [
  {
    id: 'CHN.grainsOnTour',
    seats: ['CHN'],
    turns: [1, 6],
    question: 'Provincial museums ask for lunar grains to show. The laboratories want every milligram.',
    answers: [
      {
        adviser: 'trade',
        text: 'Send grains to the provinces.',
        argument: 'A programme that people have queued to see is a programme they will pay for.',
        now: [
          { measure: 'science', of: 'self', amount: -2 },
          { measure: 'enthusiasm', of: 'self', amount: 3 },
        ],
        later: [{ measure: 'prosperity', of: 'self', amount: 1 }],
      },
      {
        adviser: 'science',
        text: 'Keep them in nitrogen.',
        argument: 'A grain that has passed through airports answers fewer questions for ever.',
        now: [
          { measure: 'enthusiasm', of: 'self', amount: -2 },
          { measure: 'science', of: 'self', amount: 1 },
        ],
        later: [{ measure: 'science', of: 'self', amount: 2 }],
      },
    ],
  },
  {
    id: 'CHN.moonClaim',
    seats: ['CHN'],
    turns: [2, 8],
    question:
      'A foreign official says that we mean to claim the Moon. The foreign ministry drafts two replies.',
    answers: [
      {
        adviser: 'security',
        text: 'Answer sharply.',
        argument: 'An accusation left standing is a footnote first and a fact later.',
        now: [
          { measure: 'trust', of: 'signatories', toward: 'self', amount: -1 },
          { measure: 'enthusiasm', of: 'self', amount: 2 },
        ],
        later: [{ measure: 'autonomy', of: 'self', amount: 1 }],
      },
      {
        adviser: 'science',
        text: 'Publish our landing rules.',
        argument: 'A rule that everybody can read denies more than an adjective does.',
        now: [
          { measure: 'skepticism', of: 'self', amount: 1 },
          { measure: 'openness', amount: 1 },
        ],
        later: [{ measure: 'trust', of: 'everyone', toward: 'self', amount: 1 }],
      },
    ],
  },
  {
    id: 'CHN.privateFirms',
    seats: ['CHN'],
    turns: [4, 14],
    question: 'Private Chinese firms want a share of the lunar orders that state institutes fill.',
    answers: [
      {
        adviser: 'trade',
        text: 'Open the tenders.',
        argument: 'Firms that must win their orders find the cheap answers that institutes overlook.',
        now: [
          { measure: 'science', of: 'self', amount: -1 },
          { measure: 'prosperity', of: 'self', amount: 1 },
        ],
        later: [{ measure: 'prosperity', of: 'self', amount: 1 }],
      },
      {
        adviser: 'security',
        text: 'Keep to the institutes.',
        argument:
          'Those who have flown the whole programme answer for all of it, and talk to no shareholders.',
        now: [{ measure: 'prosperity', of: 'self', amount: -1 }],
        later: [{ measure: 'autonomy', of: 'self', amount: 1 }],
      },
    ],
  },
  {
    id: 'USA.sealedTube',
    seats: ['USA'],
    turns: [1, 7],
    question: 'Curators ask to open a sealed Apollo core. Others want it left for the next generation.',
    answers: [
      {
        adviser: 'science',
        text: 'Open it now.',
        argument: 'The people who can compare it with young lava are at work today.',
        now: [
          { measure: 'enthusiasm', of: 'self', amount: -1 },
          { measure: 'science', of: 'self', amount: 1 },
        ],
        later: [{ measure: 'science', of: 'self', amount: 1 }],
      },
      {
        adviser: 'security',
        text: 'Leave it sealed.',
        argument: 'A tube opens once, and every decade brings a better instrument.',
        now: [{ measure: 'science', of: 'self', amount: -1 }],
        later: [{ measure: 'prestige', of: 'self', amount: 1 }],
      },
    ],
  },
  {
    id: 'USA.exportLists',
    seats: ['USA'],
    turns: [1, 15],
    question: 'Allied laboratories complain that our export rules make joint lunar instruments late.',
    answers: [
      {
        adviser: 'trade',
        text: 'Shorten the list for allies.',
        argument: 'The best customers of our industry are those whom our rules keep waiting.',
        now: [
          { measure: 'skepticism', of: 'self', amount: 2 },
          { measure: 'trust', of: 'signatories', toward: 'self', amount: 1 },
        ],
        later: [{ measure: 'prosperity', of: 'self', amount: 1 }],
      },
      {
        adviser: 'security',
        text: 'Keep the list.',
        argument: 'The list is dull, slow, and the reason why the parts are still ours.',
        now: [
          { measure: 'trust', of: 'signatories', toward: 'self', amount: -1 },
          { measure: 'skepticism', of: 'self', amount: -1 },
        ],
        later: [{ measure: 'autonomy', of: 'self', amount: 1 }],
      },
    ],
  },
  {
    id: 'USA.landerSuit',
    seats: ['USA'],
    turns: [1, 9],
    question: 'A losing bidder sues over the lander contract. Settling is quick; fighting is cheaper.',
    answers: [
      {
        adviser: 'science',
        text: 'Settle and go on.',
        argument: 'A year in court is a year without a test, and tests cannot be bought back.',
        now: [{ measure: 'prosperity', of: 'self', amount: -2 }],
        later: [{ measure: 'science', of: 'self', amount: 1 }],
      },
      {
        adviser: 'trade',
        text: 'Fight it in court.',
        argument: 'Pay one loser, and each loser after it will know the way.',
        now: [{ measure: 'prestige', of: 'self', amount: -1 }],
        later: [{ measure: 'prosperity', of: 'self', amount: 1 }],
      },
    ],
  },
  {
    id: 'RUS.lunaArchive',
    seats: ['RUS'],
    turns: [1, 9],
    question: 'Western historians and Chinese engineers both ask for the archives of the Luna flights.',
    answers: [
      {
        adviser: 'science',
        text: 'Open them to all.',
        argument: 'Our robots brought soil home half a century ago; let the world read how.',
        now: [
          { measure: 'skepticism', of: 'self', amount: 2 },
          { measure: 'openness', amount: 1 },
        ],
        later: [{ measure: 'prestige', of: 'self', amount: 1 }],
      },
      {
        adviser: 'security',
        text: 'Open them to partners.',
        argument: 'Knowledge is what we bring to the table, and one does not give away a seat.',
        now: [
          { measure: 'openness', amount: -1 },
          { measure: 'prestige', of: 'self', amount: -1 },
          { measure: 'trust', of: 'CHN', toward: 'self', amount: 1 },
        ],
        later: [{ measure: 'trust', of: 'CHN', toward: 'self', amount: 1 }],
      },
    ],
  },
  {
    id: 'RUS.youngEngineers',
    seats: ['RUS'],
    turns: [1, 15],
    question: 'Young engineers leave the design bureaus for better paid work.',
    answers: [
      {
        adviser: 'science',
        text: 'Raise their pay.',
        argument: 'A bureau without people under forty is a museum with a budget.',
        now: [{ measure: 'prosperity', of: 'self', amount: -2 }],
        later: [{ measure: 'science', of: 'self', amount: 2 }],
      },
      {
        adviser: 'security',
        text: 'Bind them for five years.',
        argument: 'The state trained them, and may ask for five years in return.',
        now: [{ measure: 'enthusiasm', of: 'self', amount: -2 }],
        later: [
          { measure: 'autonomy', of: 'self', amount: 1 },
          { measure: 'science', of: 'self', amount: 1 },
        ],
      },
    ],
  },
];
