import { fill } from './titleWords.ts';

/** Words of the console about a lesson's time, and about which devices find the classroom. */
export const LESSON_WORDS = {
  'clock.until': 'Debrief must start in {time}',
  'clock.now': 'The debrief should have started {time} ago',
  'clock.end': 'Lesson ends in {time}',
  'clock.debrief': '{time} left for the debrief',
  'clock.debrief.over': 'The lesson is over',
  'clock.debrief.early': 'That is {time} more than the plan has for it.',
  'clock.fits': 'What is planned fits, with {time} to spare.',
  'clock.late.this':
    'This year no longer fits, by {time}. If the game ends now, {left} are left for the debrief.',
  'clock.late':
    'Year {last} no longer fits: {time} too much. End after year {turn}: the game ends whole, with its ending and the debrief.',
  'clock.late.debate': 'The assembly sits in year {turn}: ending earlier, the class has no debate.',
  'clock.shorten': 'Shorten the steps to {percent} %: all years fit',
  'clock.paced': "Steps to come have {percent} % of the plan's time; speeches keep theirs.",
  'clock.endAfter': 'End after year {turn}',
  'clock.ends': 'The game ends after year {turn}.',
  'clock.back': 'Back to the plan',
  'clock.bell': 'Lesson ends in, minutes',
  'clock.bell.set': 'Set the bell',
  'clock.cost.spare.1': 'One minute more leaves {time} to spare',
  'clock.cost.spare.5': 'five more leave {time} to spare',
  'clock.cost.over.1': 'One minute more and it no longer fits, by {time}',
  'clock.cost.over.5': 'five more and it no longer fits, by {time}',

  'reach.title': 'Can phones reach us?',
  'reach.start': 'Test again',
  'reach.how': 'Let one phone scan the code above, or type the address. Then look here.',
  'reach.waiting': 'No other device yet, for {time}.',
  'reach.some': '{devices} other devices found us; {joined} came in. Nothing new for {time}.',
  'reach.some.one': '1 other device found us; {joined} came in. Nothing new for {time}.',
  'reach.expected': 'Expected: {count} students.',
  'reach.only': 'This is the only computer or phone we have',
  'reach.best': 'Do this: {rung}',
  'reach.nobody': 'Nobody has joined yet. Where a phone tried and found nothing: {rung}',
  'reach.wait': 'Wait a moment: too early to say.',
  'reach.ladder': 'All four ways',
  'rung.join': 'Show the code',
  'rung.network': 'Everyone on the network',
  'rung.network.next': 'Show the code and let everyone join. Start when they are here.',
  'rung.delegation': 'One device a delegation',
  'rung.delegation.next':
    'Let one device in each delegation join, and pass it from hand to hand. That one holds all four roles.',
  'rung.file': 'The single file, pass and play',
  'rung.file.next':
    'Download the file and open it on any computers, or on this one at the wall. Choose “Pass and play”: delegations come to it in turn.',
  'rung.file.do': 'Download the single file',
  'rung.paper': 'Paper slips',
  'rung.paper.next':
    'Put all nine on paper, start, and print the slips for this year. Delegations write; you key in nine slips in a minute.',
} as const;

type LessonKey = keyof typeof LESSON_WORDS;

export function sayLesson(key: LessonKey, params?: Readonly<Record<string, string | number>>): string {
  return fill(LESSON_WORDS[key], params);
}
