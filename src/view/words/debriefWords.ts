import { fill, type Params } from './say.ts';

/** Words of the debrief that a table takes home. */
export const DEBRIEF_WORDS = {
  lead: "Written from the record of one game alone: seed {seed}, {played} of the story's {turns} turns played.",
  contents: 'In this debrief',
  print: 'Print',
  markdown: 'Save as Markdown',
  html: 'Save as HTML',
  ready: 'For A4 or Letter, or as a file that opens anywhere.',
  notReady: 'To be printed and saved once the turning points are found.',
  readyWithout: 'For A4 or Letter, or as a file that opens anywhere; without the turning points.',
  saved: 'Saved as {name}.',
  'secret.lead':
    'This game is still running. Its debrief lays everything open: secret aims, results so far, and what no seat knows yet. Whoever plays on should not read it.',
  'secret.open': 'Open it all the same',

  unfinished: 'The game was still running. It is read here as if the table had risen now.',
  early: 'The table rose before the last turn. Aims count as if the course had gone on.',
  told: 'News that the facilitator told: {list}.',
  'told.recorded': '{year}, “{headline}” (recorded, {date}, {source})',
  'told.imagined': '{year}, “{headline}” (imagined, no part of the record)',
  source: 'Where a number is named, the ledger of the game holds the lines that add up to it.',

  'ending.title': 'How it ended',
  'ending.seats': 'Nation',
  'ending.who': 'Played by',
  'ending.score': 'Agenda, of 100',
  'ending.person': 'people',
  'ending.handed': '{before}, then {after}',
  'ending.opponent.novice': 'opponent, novice',
  'ending.opponent.practised': 'opponent, practised',
  'ending.opponent.expert': 'opponent, expert',

  'turns.title': 'Turning points',
  'turns.lead':
    'Each of these choices was left out and the game played again, everybody else deciding as recorded where that was still allowed. These moved the nine agendas and the ending most.',
  'turns.open': 'They are still being reckoned.',
  'turns.searching': 'Played again: {done} of {of}.',
  'turns.found': 'The turning points are found. The debrief can be printed and saved.',
  'turns.left': 'They are left out here: the search for them broke off.',
  'turns.failed': 'The rest can be printed and saved without them.',
  'turns.retry': 'Search again',
  'turns.none': 'No single choice changed an agenda or the ending.',
  'turns.head': '{year}, {nation}: {choice}',
  'turns.deed': 'What happened: {deeds}',
  'turns.ending': 'Without it the world would have ended as “{ending}”.',
  'turns.sameEnding': 'Without it the world would have ended the same way.',
  'turns.scores': 'Agendas without it: {list}.',
  'turns.score': '{nation} {other} instead of {one}',
  'turns.noScores': 'No agenda would have changed by a whole point.',
  'turns.owed.word': 'It had been announced: leaving it out breaks a Word, and that is in the sum.',
  'turns.owed.deal': 'It had been agreed: leaving it out breaks the agreement, and that is in the sum.',
  'turns.record': 'What the real record of {year} has of {nation}:',
  'turns.noRecord': 'The real record of {year} has nothing of {nation}.',
  'turns.ask.word': 'Would the other course have been worth a broken Word, and to whom?',
  'turns.ask.deal': 'Who would {nation} have had to talk to before it left this agreement unfulfilled?',
  'turns.ask.ending': 'Who else could have brought about the other ending, and what would it have cost them?',
  'turns.ask.other':
    "{other} was touched more than {nation} itself. What could it have offered in that year's Talk?",
  'turns.ask.own': 'What did {nation} know when it chose, and what did it learn only afterwards?',

  'pairs.title': 'Words and pledges against deeds',
  'pairs.lead': "What two nations agreed, pledged or staked on each other's Word, and what was done.",
  'pairs.silent': 'Nothing was agreed, pledged or staked between: {list}.',
  'pairs.pair': '{one} and {other}',
  'pairs.course': '{of}: trust in {toward} {opening} at the opening, {end} at the end.',
  'pairs.most': 'What moved it most, by {delta}: {deed}, {year}.',
  'pairs.deal': '{by} owed {to} by the agreements of {year}: {act}. {fate}',
  'pairs.pledge': '{by} pledged to {to} in {year}: “{choice}”. {fate}',
  'pairs.word.back': '{to} backed the Word of {by} in {year}: “{choice}”. {fate}',
  'pairs.word.doubt': '{to} doubted the Word of {by} in {year}: “{choice}”. {fate}',
  'pairs.fate.kept': 'Done.',
  'pairs.fate.broken': 'Not done: broken.',
  'pairs.fate.prevented': 'Made impossible by others.',
  'pairs.fate.lapsed': 'Neither side did its part: lapsed.',
  'pairs.fate.void': 'Void, nobody to blame.',
  'pairs.fate.open': 'Still open when the game ended.',
  'pairs.off': 'This scenario is played without Words and pledges.',
  'pairs.ask.broken': 'What would {to} have needed to hear from {by} before the promise was broken?',
  'pairs.ask.kept': 'Did {one} and {other} keep their promises because of trust, or trust because of them?',

  'debates.title': 'What was debated',
  'debates.none': 'Nothing was brought to a vote.',
  'debates.head': '{year}: {resolution}',
  'debates.adopted': 'Adopted: {ayes} of {counted} for, {needed} needed.',
  'debates.rejected': 'Rejected: {ayes} of {counted} for, {needed} needed.',
  'debates.swing': 'It turned on what {nation} said: “{claim}”',
  'debates.most':
    'In the hardest of the ballots that adoption needed, nothing weighed more than what {nation} said: “{claim}”',
  'debates.decides': 'Without it the result would have been the other.',
  'debates.room':
    "The room rated what was said. A rating is an argument's base score, within {within} of 1,000 of what the evidence says:",
  'debates.rated': '{base} of 1,000: “{claim}”',
  'debates.lean': 'No argument moved the hardest of the ballots that adoption needed the way it fell.',
  'debates.audience': 'Ballot',
  'debates.vote': 'Fell',
  'debates.margin': 'Margin, of 1,000',
  'debates.by': 'Swung by',
  'debates.for': 'for',
  'debates.against': 'against',
  'debates.ballot': '{nation}: “{claim}” ({share} of 1,000)',
  'debates.leaned': 'no argument: it fell as it leaned',
  'debates.ask.decides': 'What could have answered that argument, and who was placed to say it?',
  'debates.ask.swing': 'Which argument was missing from the floor, and why did nobody make it?',
  'debates.ask.lean': 'What would have had to be argued for interests not to decide this alone?',

  'paths.title': 'Nine paths',
  'paths.head': '{nation}: {score} of 100',
  'paths.agenda': 'Agenda {before} at the opening, {after} at the end.',
  'paths.best': 'Served best: “{aim}”, {before} to {after} per cent.',
  'paths.worst': 'Served least: “{aim}”, {before} to {after} per cent.',
  'paths.cause': 'Most for that: {deed} ({year})',
  'paths.cause.years': 'Most for that: {deed}',
  'paths.words': 'Words kept: {kept}. Words broken: {broken}.',
  'paths.year': '{year}: {choices}',
  'paths.idle': '{choice} (came to nothing)',
  'paths.nothing': 'nothing',
  'paths.none': 'It committed nothing.',
  'paths.ask.gain': 'Who paid for what {nation} gained, and could it have been had more cheaply for them?',
  'paths.ask.loss': 'When could {nation} still have turned, and whom did it need for that?',
  'paths.ask.level': 'Was standing still what {nation} wanted, or what others left to it?',

  'record.title': 'In the real record',
  'record.lead': 'What the nine really did in the years that were played, beside what they did here.',
  'record.year': '{year}',
  'record.none': 'No record reaches this year.',
  'record.note': '{date}: {text} {source}',
  'record.ask': 'Where did this table part from the record first, and was that a choice or a chance?',

  'sources.title': 'Sources of the record',
  'sources.none': 'Nothing from the real record is cited.',
  'sources.line': '[{number}] {where}',

  'real.lead':
    'This is no game that somebody played. It is the record of what nine governments did from {from} to {to}, as far as it went, told by the choices of this game that come closest to it.',
  'real.model':
    "Days, events and sources are the record's. What a choice counts for is this game's model and no measurement, and which aims the nine really had is not known to it.",
  'real.sources': 'The number behind an event is that of its source; all of them are listed at the end.',
  'real.record.title': 'What the nine did',
  'real.record.lead': 'Year by year, in order of date. What is disputed says so.',
  'real.record.ask':
    'Which of these did the others see coming, and which could they have answered otherwise?',
  'real.paths.lead':
    'Each by the choices of this game that come closest to its acts; not all that it did has one.',
  'real.paths.none': 'This game has no choice for anything that the record has of it alone.',
  'real.paths.ask': 'What did {nation} need from others for this, and from whom?',
  'real.paths.ask.none': 'What did {nation} do in these years that a game like this has no words for?',
  'real.turns.title': "Turning points in this game's model",
  'real.turns.lead':
    "In this game's model and in nothing else: each choice was left out once and the years played again, everybody else deciding as recorded where that was still allowed. These moved most of what the model counts. What would really have happened nobody knows.",
  'real.turns.none': "In this game's model no single choice moved much.",
  'real.turns.deed': 'As the game tells it: {deeds}',
  'real.turns.touched': "In this game's model it touched: {list}.",
  'real.turns.touchedNone': "In this game's model it touched nobody by much.",
  'real.turns.owed.word':
    'The recording has it announced beforehand, which no source tells. Leaving it out counts as a broken Word there, and that is in the sum.',
  'real.turns.owed.deal':
    'It had been agreed between two. Leaving it out counts as a broken agreement, and that is in the sum.',

  'ask.label': 'An open question: {question}',
} as const;

export type DebriefKey = keyof typeof DEBRIEF_WORDS;

export function sayDebrief(key: DebriefKey, params: Params = {}): string {
  return fill(DEBRIEF_WORDS[key], params);
}
