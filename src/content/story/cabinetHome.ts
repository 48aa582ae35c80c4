import type { CabinetQuestion } from '../../scenario/scenario.ts';

/** Questions at home, for any seat. */
export const cabinetHome: readonly CabinetQuestion[] = [
  {
    id: 'any.visaDoors',
    seats: [],
    turns: [1, 15],
    question:
      'Universities want quick visas for foreign lunar scientists. The interior ministry wants slower checks. Whom do we follow?',
    answers: [
      {
        adviser: 'science',
        text: 'Open the doors quickly.',
        argument: 'Good laboratories are built from people, and people go where the queue is short.',
        now: [{ measure: 'skepticism', of: 'self', amount: 2 }],
        later: [{ measure: 'science', of: 'self', amount: 2 }],
      },
      {
        adviser: 'security',
        text: 'Check everybody first.',
        argument: 'One careless admission can close this door for a generation; a slow queue keeps it open.',
        now: [
          { measure: 'skepticism', of: 'self', amount: -2 },
          { measure: 'trust', of: 'everyone', toward: 'self', amount: -1 },
        ],
        later: [{ measure: 'autonomy', of: 'self', amount: 1 }],
      },
    ],
  },
  {
    id: 'any.schoolsOrMoon',
    seats: [],
    turns: [1, 15],
    question: "Editors ask why Moon money isn't spent on schools. How do we answer?",
    answers: [
      {
        adviser: 'science',
        text: 'Bring lunar science into classrooms.',
        argument: 'A child who holds a meteorite today may build our instruments in fifteen years.',
        now: [
          { measure: 'prosperity', of: 'self', amount: -1 },
          { measure: 'enthusiasm', of: 'self', amount: 1 },
        ],
        later: [{ measure: 'enthusiasm', of: 'self', amount: 2 }],
      },
      {
        adviser: 'trade',
        text: 'Show what the money earns.',
        argument: 'Every instrument ordered pays wages at home, and voters deserve to see the bill.',
        now: [
          { measure: 'enthusiasm', of: 'self', amount: -2 },
          { measure: 'prosperity', of: 'self', amount: 1 },
        ],
        later: [{ measure: 'prosperity', of: 'self', amount: 2 }],
      },
    ],
  },
  {
    id: 'any.audit',
    seats: [],
    turns: [2, 14],
    question:
      'The treasury wants an audit of the lunar budget before new work is ordered. The laboratories want to start.',
    answers: [
      {
        adviser: 'trade',
        text: 'Open the books first.',
        argument: 'Partners put money beside ours only when they can read our accounts.',
        now: [{ measure: 'science', of: 'self', amount: -1 }],
        later: [{ measure: 'prosperity', of: 'self', amount: 2 }],
      },
      {
        adviser: 'science',
        text: 'Order now, audit later.',
        argument: 'A team that waits a year for a signature loses its engineers to somebody who signs.',
        now: [
          { measure: 'science', of: 'self', amount: 2 },
          { measure: 'skepticism', of: 'self', amount: 2 },
        ],
        later: [{ measure: 'science', of: 'self', amount: 1 }],
      },
    ],
  },
  {
    id: 'any.spyRumour',
    seats: [],
    turns: [1, 15],
    question: 'A newspaper says that a visiting researcher copied files. Nothing is proven.',
    answers: [
      {
        adviser: 'security',
        text: 'Search the laboratories.',
        argument: 'If it is true, each day of courtesy costs more than an embarrassed apology later.',
        now: [
          { measure: 'skepticism', of: 'self', amount: -2 },
          { measure: 'trust', of: 'everyone', toward: 'self', amount: -1 },
        ],
        later: [{ measure: 'autonomy', of: 'self', amount: 1 }],
      },
      {
        adviser: 'science',
        text: 'Stand by the visitor.',
        argument: 'A guest accused without proof tells every other guest to stay at home.',
        now: [
          { measure: 'skepticism', of: 'self', amount: 2 },
          { measure: 'openness', amount: 1 },
        ],
        later: [{ measure: 'trust', of: 'everyone', toward: 'self', amount: 1 }],
      },
    ],
  },
  {
    id: 'any.brainDrain',
    seats: [],
    turns: [1, 15],
    question: 'Our best young lunar researchers are leaving for better paid posts abroad.',
    answers: [
      {
        adviser: 'science',
        text: 'Pay for posts at home.',
        argument: 'Ten years of training leave with each of them, and no budget buys that back quickly.',
        now: [{ measure: 'prosperity', of: 'self', amount: -1 }],
        later: [{ measure: 'science', of: 'self', amount: 2 }],
      },
      {
        adviser: 'trade',
        text: 'Let them go and keep in touch.',
        argument: 'A graduate in a foreign laboratory is a contact that no embassy can buy.',
        now: [{ measure: 'science', of: 'self', amount: -1 }],
        later: [{ measure: 'trust', of: 'everyone', toward: 'self', amount: 1 }],
      },
    ],
  },
  {
    id: 'any.trackingData',
    seats: [],
    turns: [1, 15],
    question: 'The defence staff wants our lunar tracking data kept secret. Our astronomers publish them.',
    answers: [
      {
        adviser: 'security',
        text: 'Close the catalogue.',
        argument: 'The radar that finds a lost probe also shows others how far we can see.',
        now: [
          { measure: 'openness', amount: -1 },
          { measure: 'trust', of: 'everyone', toward: 'self', amount: -1 },
          { measure: 'skepticism', of: 'self', amount: -1 },
        ],
        later: [{ measure: 'autonomy', of: 'self', amount: 2 }],
      },
      {
        adviser: 'science',
        text: 'Keep publishing.',
        argument: 'What everybody can check, nobody has to suspect.',
        now: [
          { measure: 'openness', amount: 1 },
          { measure: 'skepticism', of: 'self', amount: 2 },
        ],
        later: [{ measure: 'trust', of: 'everyone', toward: 'self', amount: 1 }],
      },
    ],
  },
  {
    id: 'any.pollSlump',
    seats: [],
    turns: [3, 15],
    question: 'Polls show the public growing tired of the Moon.',
    answers: [
      {
        adviser: 'science',
        text: 'Let researchers tell the story.',
        argument: 'An honest doubt on a stage wins more hearts than a poster does.',
        now: [
          { measure: 'prestige', of: 'self', amount: -1 },
          { measure: 'enthusiasm', of: 'self', amount: 1 },
        ],
        later: [{ measure: 'enthusiasm', of: 'self', amount: 2 }],
      },
      {
        adviser: 'trade',
        text: 'Stage a national show.',
        argument: 'A stadium full of families is worth more than a page in a journal.',
        now: [
          { measure: 'prosperity', of: 'self', amount: -1 },
          { measure: 'enthusiasm', of: 'self', amount: 3 },
        ],
        later: [{ measure: 'prestige', of: 'self', amount: 1 }],
      },
    ],
  },
  {
    id: 'any.meteorite',
    seats: [],
    turns: [1, 12],
    question:
      'A collector leaves the state a lunar meteorite. The laboratory and the museum both ask for it.',
    answers: [
      {
        adviser: 'science',
        text: 'Give it to the laboratory.',
        argument: 'Behind glass a stone teaches one lesson; in an oven it teaches for years.',
        now: [
          { measure: 'enthusiasm', of: 'self', amount: -2 },
          { measure: 'science', of: 'self', amount: 1 },
        ],
        later: [{ measure: 'science', of: 'self', amount: 1 }],
      },
      {
        adviser: 'trade',
        text: 'Give it to the museum.',
        argument: 'Visitors who have stood before it will forgive us the next budget.',
        now: [
          { measure: 'science', of: 'self', amount: -1 },
          { measure: 'enthusiasm', of: 'self', amount: 1 },
        ],
        later: [{ measure: 'prosperity', of: 'self', amount: 1 }],
      },
    ],
  },
  {
    id: 'any.homeBuilt',
    seats: [],
    turns: [1, 15],
    question: 'The next instrument could be bought abroad at once, or built at home in three years.',
    answers: [
      {
        adviser: 'trade',
        text: 'Buy the proven one.',
        argument:
          'A working spectrometer this year beats a promised one in every committee that hands out time.',
        now: [
          { measure: 'autonomy', of: 'self', amount: -2 },
          { measure: 'science', of: 'self', amount: 2 },
        ],
        later: [{ measure: 'prosperity', of: 'self', amount: 1 }],
      },
      {
        adviser: 'security',
        text: 'Build our own.',
        argument: 'Whoever sells us the part can also forget to send the spare.',
        now: [{ measure: 'prosperity', of: 'self', amount: -2 }],
        later: [{ measure: 'autonomy', of: 'self', amount: 2 }],
      },
    ],
  },
  {
    id: 'any.payStrike',
    seats: [],
    turns: [2, 15],
    question: 'Engineers at the space agency stop work over pay, weeks before a test.',
    answers: [
      {
        adviser: 'science',
        text: 'Pay them.',
        argument: 'A missed test costs more than a raise, and trust in the control room cannot be hired.',
        now: [
          { measure: 'prosperity', of: 'self', amount: -2 },
          { measure: 'science', of: 'self', amount: 1 },
        ],
        later: [{ measure: 'enthusiasm', of: 'self', amount: 1 }],
      },
      {
        adviser: 'trade',
        text: 'Hold the budget.',
        argument: 'If one stoppage moves the purse, each test from now on will bring its own.',
        now: [{ measure: 'enthusiasm', of: 'self', amount: -2 }],
        later: [{ measure: 'prosperity', of: 'self', amount: 2 }],
      },
    ],
  },
  {
    id: 'any.antennaFarm',
    seats: [],
    turns: [1, 13],
    question: 'The new deep-space antenna would stand on farmland. The farmers refuse to sell.',
    answers: [
      {
        adviser: 'science',
        text: 'Take the better site.',
        argument: 'The valley is quiet enough to hear a whisper from the Moon; no other is.',
        now: [{ measure: 'enthusiasm', of: 'self', amount: -1 }],
        later: [{ measure: 'science', of: 'self', amount: 2 }],
      },
      {
        adviser: 'trade',
        text: 'Choose the poorer site.',
        argument: 'An antenna that divides a district is switched off after the next election.',
        now: [
          { measure: 'science', of: 'self', amount: -1 },
          { measure: 'enthusiasm', of: 'self', amount: 1 },
        ],
        later: [
          { measure: 'enthusiasm', of: 'self', amount: 1 },
          { measure: 'prosperity', of: 'self', amount: 1 },
        ],
      },
    ],
  },
];
