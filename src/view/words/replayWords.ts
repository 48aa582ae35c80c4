import { fill } from './titleWords.ts';

/** Words of the replay: a game that is over, or was left, looked at again. */
export const REPLAY_WORDS = {
  title: 'Replay',
  lead: 'Replay of {game}',
  close: 'Close the replay',
  when: '{year} · turn {turn} of {turns}',
  'when.after': '{year} · after the last turn',

  'beat.brief': 'News',
  'beat.talk': 'Talk',
  'beat.reveal': 'Reveal',
  'beat.debate': 'Assembly',
  'beat.year': "Year's end",
  'beat.quiet': 'Quiet year',
  moment: '{year}, {beat}',
  'moment.spoken': '{year}, {beat}; moment {place} of {count}',

  'bar.title': 'Moment',
  'bar.scrub': 'Moment of the game',
  'bar.yearBack': 'A year back',
  'bar.back': 'A beat back',
  'bar.forward': 'A beat on',
  'bar.yearForward': 'A year on',
  'bar.play': 'Play',
  'bar.pause': 'Pause',
  'bar.keys':
    'Keys: arrows for a beat, with Shift for a year, Space to play or pause, Home and End for the first and the last moment.',

  'eyes.title': 'Watch as',
  'eyes.whole': 'Everything',
  'eyes.public': 'What all nine see',
  'live.eyes': 'Seen as {nation} saw it at the time.',
  'live.eyes.whole': 'Everything is seen.',
  'live.eyes.public': 'What all nine saw at the time is seen.',

  'earlier.lead':
    'Recorded on version {found} of “{scenario}”. This page plays version {known}: here the game can be looked back at, and not played on.',
  'earlier.gone':
    'Recorded on version {found} of “{scenario}”, which this page no longer plays: here the game can be looked back at, and not played on.',
  'take.button': 'Take over from here',
  'take.title': 'Take over in {year}',
  'take.lead.offer': 'You decide from the Talk of {year} on. It becomes a new game; this one stays as it is.',
  'take.lead.commit':
    'You decide from the Commit of {year} on: what was said stands. It becomes a new game; this one stays as it is.',
  'take.others': 'Opponents hold the other seats; where a person sat, one as good as the rest.',
  'take.seat': 'Play on',
  'take.seat.of': 'Play on for {nation}',
  'take.end': 'Nobody: opponents play on to the end',
  'take.over': 'Here the game is over. Go back to an earlier moment to take over.',

  'warn.lead':
    'This game is still running between people. Whoever plays on should not look behind another seat.',
  'warn.open': 'Open it all the same',

  'tab.title': "The replay's panels",
  'tab.moment': 'Moment',
  'tab.record': 'On record',
  'tab.charts': 'Charts',

  'brief.none': 'No news this year.',
  'reveal.choices': 'Who chose what',
  'reveal.pass': 'nothing',
  'reveal.stakes': 'Coins on Words',
  'deeds.back': 'Previous deed',
  'deeds.forward': 'Next deed',
  'deeds.none': 'Deeds of this year: {count}.',
  'deeds.at': 'Deed {place} of {count}: {deed}',
  'deeds.all': 'All of them',
  'year.lead': "What the year's passing moved.",
  'year.none': "The year's passing moved nothing of note.",
  'year.ending': 'It ended so: {title}',
  'debate.adopted': '{title}: adopted.',
  'debate.rejected': '{title}: rejected.',
  'live.year': '{year} ends. Tension {tension}, openness {openness}.',
  'tab.compare': 'Compare',
  'tab.kin': 'Branches',
  'kin.lead': 'Games that go back to the same one. Each stands below the one that it left.',
  'compare.beside': 'Beside which game',
  'compare.lead.left': 'This game left “{of}” in {year}.',
  'compare.lead.leftBy': '“{of}” left this game in {year}.',
  'compare.lead.kin': 'This game and “{of}” both go back to “{root}”.',
  'compare.shut': "That game can't be opened here.",
  'compare.first': 'The first difference',
  'compare.year': 'In {year} these decided otherwise:',
  'compare.later': 'Later, in {year}: {nations}',
  'compare.same': 'So far nobody has decided otherwise.',
  'compare.this': 'this game',
  'compare.other': 'the other',
  'compare.word': '{list}. Word: {word}',
  'compare.endings': 'How they end',
  'compare.ending': 'The world',
  'compare.running': 'not over yet',
  'compare.lines': 'This game beside the other.',
  'compare.tension': 'Tension',
  'compare.openness': 'Openness',
  'hinge.title': 'What it hangs on',
  'hinge.early':
    'Once both games are over, each choice that was made in this one alone is taken away, to find the one on which the difference hangs most.',
  'hinge.gain':
    'For {nation} the difference hangs most on “{choice}” in {year}: without that one choice it would have come out {by} lower here, everybody else deciding as they did.',
  'hinge.loss':
    'For {nation} the difference hangs most on “{choice}” in {year}: without that one choice it would have come out {by} higher here, everybody else deciding as they did.',
  'hinge.owed.word': 'It had been announced: leaving it out breaks a Word, and that is in the sum.',
  'hinge.owed.deal': 'It had been agreed: leaving it out breaks the agreement, and that is in the sum.',
  'hinge.none': 'No single choice that {nation} made in this game alone moved its result.',
  'tab.turning': 'Turning points',
  'turning.lead':
    "Each choice of each nation was taken away once, and the years were played again with everybody else's decisions as recorded. Here is the one that changed each nation's own result most. What was promised and left undone is no choice: it stands among the Words and pledges.",
  'turning.searching': 'Played again: {done} of about {of}.',
  'turning.gain': 'Without it {nation} would have come out {by} lower.',
  'turning.loss': 'Without it {nation} would have come out {by} higher.',
  'turning.ending': 'And the world would have ended as “{ending}”.',
  'turning.none': 'No single choice changed the result of {nation}.',
  'turning.go': 'Go to {year}: {nation}, {choice}',
  'turning.failed': 'The search broke off.',
  'turning.retry': 'Search again',
  'live.turning': 'All turning points are found.',

  'caption.dated': '{date}. {event}',
  'reveal.record': 'What the record has of this year',
  'record.lead':
    'What really happened up to this moment, each with its day and its source. What has no choice below it is told here only: the game has nothing for it.',
  'record.lead.branch':
    'What really happened up to this moment, and whether it happened in this game too. What has no choice below it is told here only.',
  'record.sum':
    'Choices on record so far: {of}. Made in this game as well: {here}. Of those in the same year: {same}.',
  'record.none': 'Nothing is on record so far.',
  'record.news': 'news',
  'record.disputed': 'Disputed:',
  'record.as': 'As a choice of the game: {choice}',
  'record.done': 'Also in this game: {choice}',
  'record.doneIn': 'Also in this game, in {year}: {choice}',
  'record.notDone': 'Not in this game so far: {choice}',
  'record.leftOut': 'What the recording leaves out, and why ({count})',

  'charts.lead': 'The whole game; the upright line is the year that is shown.',
} as const;

export type ReplayKey = keyof typeof REPLAY_WORDS;

export function sayReplay(key: ReplayKey, params?: Readonly<Record<string, string | number>>): string {
  return fill(REPLAY_WORDS[key], params);
}
