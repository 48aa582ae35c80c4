import { fill } from './titleWords.ts';

/** Words of the debrief on the wall. */
export const WALL_WORDS = {
  waiting: 'Fetching the game.',
  'turns.title': 'Turning points',
  'turns.line': '{year}, {nation}: {choice}',
  'turns.ending': 'Without it the world would have ended as “{ending}”.',
  'turns.most': 'Without it the agenda of {nation} would have come to {other}, not {one}.',
  'turns.searching': 'Playing it again without each choice: {done} of {of}.',
  'turns.none': 'No single choice changed an agenda or the ending.',
  'turns.failed': "The search broke off: the facilitator's debrief can search again.",
  'turns.ask': 'What did they know when they chose, and what only afterwards?',
  'words.title': 'Words kept and broken',
  'words.kept': 'kept',
  'words.broken': 'broken',
  'words.line': '{year}, {nation}: {choice}',
  'words.list': 'Broken',
  'words.none': 'No Word was broken.',
  'words.ask': 'Did they keep their Words because of trust, or trust because of them?',
  'debates.title': 'What was debated',
  'debates.none': 'Nothing was brought to a vote.',
  'debates.adopted': 'Adopted: {ayes} of {counted} for, {needed} needed',
  'debates.rejected': 'Rejected: {ayes} of {counted} for, {needed} needed',
  'debates.swing': 'It turned on {nation}: “{claim}”',
  'debates.most': 'Weightiest, by {nation}: “{claim}”',
  'debates.lean': 'No argument turned it.',
  'debates.ask': 'Which argument was missing from the floor, and why did nobody make it?',
  'trust.title': 'Who came to trust whom',
  'trust.line': '{of}: trust in {toward}',
  'trust.course': '{opening} → {end}',
  'trust.none': 'No trust moved.',
  'trust.ask': 'Whose deed moved it most, and did they mean it to?',
  'aims.title': 'What each wanted',
  'aims.score': '{score} of 100',
  'aims.reached': '{count} of 4 aims in full',
  'aims.ask': 'Each against its own aims: who gained at whose cost, and who with whom?',
  'questions.title': 'What moved in this class',
  'questions.ask': 'What made you surer, and what less sure?',
} as const;

export type WallKey = keyof typeof WALL_WORDS;

export function sayWall(key: WallKey, params?: Readonly<Record<string, string | number>>): string {
  return fill(WALL_WORDS[key], params);
}
