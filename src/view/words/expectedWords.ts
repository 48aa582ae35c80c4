import type { Expected } from '../../record/slipNotation.ts';

/** What a line of the notation, or a part of it, should have been. */
export const expectedWords: Readonly<Record<Expected, string>> = {
  title: 'the title ("1731-grams record 1")',
  scenario: 'the scenario ("scenario lesson, version 1, hash 0123456789abcdef")',
  rules: 'the version of the rules ("rules 2")',
  seed: 'the seed ("seed 7")',
  semantics: 'how debates are decided ("semantics dfQuad")',
  secrets: 'the secret aims of all nine ("secrets CHN 0, USA 1, ...")',
  seat: 'a seat ("seat CHN: opponent practised")',
  occupant: 'who sits there (person "name", or opponent with a level)',
  turn: 'the heading of a turn ("turn 1")',
  line: 'an entry, a heading, or the end of a turn',
  nation: 'the code of a nation that has not had its line yet',
  hash: 'the end of the next turn ("turn 1 ends as 0123456789abcdef")',
  verb: 'one of offers, answers, commits and says',
  offer: 'an offer ("loan to PAK", "exchange from CHN", "pledge to TUR: sign for join by 5")',
  counsel: 'the answer to the cabinet ("counsel 1")',
  answer: 'an answer (yes or no)',
  word: 'the Word ("Word sign")',
  choice: 'the code of a choice ("court:KEN")',
  stakeOrBid: 'a stake or a bid ("backs FRA", "bids 1 for openData")',
  argument: 'an argument ("C10 on motion", "E4 on 2")',
  question: 'a question ("asks about 3")',
  shorter: 'something shorter, or nothing',
  facilitator:
    'what the facilitator did ("tells suez", "lets the room rate within 200", "rates C10 640", "opens the ballots")',
  shift: 'what a headline moves ("tension +3", "skepticism of PAK -2")',
};
