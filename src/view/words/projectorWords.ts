import { fill } from './titleWords.ts';

/** Words of the screen that the whole class looks at. */
export const PROJECTOR_WORDS = {
  title: 'The class',
  connecting: 'Looking for the room.',
  'join.lead': 'Join with your phone or laptop',
  'join.go': 'Open {host}',
  'join.type': 'and type',
  'join.short': 'Join: {host}',
  'join.qr': 'QR code that opens room {code}',
  'join.code': 'Code',
  'join.here': '{here} of {count} are here',
  'join.nobody': 'Who comes first?',
  'join.locked': 'The room is locked.',
  'join.opponents': 'The computer plays the seats that stay empty.',

  when: '{year}, turn {turn} of {turns}',
  'step.offer': 'Offers',
  'step.offer.lead': 'Talk to the others. Offer, ask, and answer your cabinet.',
  'step.answer': 'Answers and Words',
  'step.answer.lead': 'Accept or decline. Then give your Word: one thing you will do.',
  'step.commit': 'Choices',
  'step.commit.lead': 'Choose in secret. Somebody else in the delegation countersigns.',
  'step.reveal': 'Reveal',
  'step.reveal.lead': 'Who kept its Word? Every number that moves says why.',
  'step.debate': 'Debate',
  'step.debate.lead': '{nation}, {side}: {kind}.',
  'step.debate.over': 'All have spoken. The ballots are next.',
  'step.debate.rate': 'All have spoken. Rate what you heard; the ballots are next.',
  'told.title': 'Imagined, told by the facilitator',
  'step.verdict': 'Ballots',
  'step.verdict.lead': 'The closest is opened last.',
  'step.over': 'How it ended',
  'step.over.lead': 'What would you do otherwise?',
  paused: 'Paused',
  'paused.lead': 'Read, think, talk: handing in waits.',
  announced: 'Facilitator: {text}',

  board: 'The board',
  'board.none': 'This browser can’t draw the board: the words beside it tell the same.',
  'board.loading': 'Bringing the table in',
  'nine.title': 'Nine nations',
  'words.title': 'Words',
  'nine.in': 'in',
  'nine.awaited': 'still deciding',
  'nine.computer': 'the computer',
  'words.silent': 'keeps silent',
  'words.none': 'no Word yet',
  'flow.title': 'The flow',
  'flow.resolved': 'Resolved: {text}',
  'flow.for': 'For',
  'flow.against': 'Against',
  'flow.nothing': 'No argument yet.',
  'flow.strength': '{value} of 100',
  'ballots.closed': 'closed',
  'ballots.vote': '{audience}: {vote}',
  'screen.full': 'Fill the screen',
  'screen.day': 'Daylight',
  'screen.night': 'Night',
  'ended.title': 'This screen is no longer connected',
  'ended.again': 'Try again',
} as const;

export type ProjectorKey = keyof typeof PROJECTOR_WORDS;

export function sayProjector(key: ProjectorKey, params?: Readonly<Record<string, string | number>>): string {
  return fill(PROJECTOR_WORDS[key], params);
}
