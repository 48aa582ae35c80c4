import type { Moment, Question } from '../../protocol/afterwards.ts';
import { SCALE } from '../../protocol/afterwards.ts';
import { fill } from './titleWords.ts';

/** Words of what surrounds a game in a class, as students and the wall see it. */
export const AFTER_WORDS = {
  'ways.title': 'Afterwards',
  'ways.debrief': 'Read the debrief',
  'ways.sheet': 'Your exit sheet',
  'ways.swap': 'Sit in the chair of {chair}',
  'ways.swap.lead':
    'Of all, {was} trusted {chair} least at the end: {trust} of 100. Sit in its chair from {from} to {to}, against what everybody really chose. You see what it saw, and no more.',
  'ways.swap.year':
    'Of all, {was} trusted {chair} least at the end: {trust} of 100. Sit in its chair in {from}, against what everybody really chose. You see what it saw, and no more.',
  'swap.loading': 'Bringing the other chair in',
  'swap.failed': 'The other chair could not be brought in. Try again.',
  'swap.game': 'the game of your class',

  'sheet.title': 'Your exit sheet',
  'sheet.lead': 'What you did yourself, and to each moment a question that has no one answer.',
  'sheet.private':
    'Only you and your facilitator read what you write. It is evidence of thought, never a mark.',
  'sheet.label': 'Your thoughts',
  'sheet.kept': 'Kept.',
  'sheet.keeping': 'Keeping it.',
  'sheet.failed': 'Not kept yet: is this device connected?',
  'sheet.print': 'Print',
  'sheet.save': 'Save as a file',
  'sheet.saved': 'Saved as {name}.',
  'sheet.when': '{year}, as {nation}',
  'sheet.when.none': 'From the whole game',

  'moment.word.kept': "You gave your country's Word, and it was kept:",
  'moment.word.broken': "You gave your country's Word, and it was broken:",
  'moment.word.prevented': "You gave your country's Word, and others made it impossible:",
  'moment.word.silent': "You gave your country's Word:",
  'moment.signed': 'You countersigned what your delegation decided:',
  'moment.handedIn': 'You handed in for your delegation:',
  'moment.proposed': 'You proposed to your delegation:',
  'moment.spoke': 'You spoke in the assembly:',
  'moment.said': 'You wrote to {to}:',
  'moment.said.facilitator': 'the facilitator',
  'moment.said.room': 'everybody',
  'moment.lookedOn': 'You were there, and watched nine governments decide.',

  'ask.word.kept': 'What did keeping it cost, and who gained from that?',
  'ask.word.broken': 'What would you have needed to know before you gave it?',
  'ask.word.prevented': 'Who could have made it possible, and what would they have wanted for it?',
  'ask.word.silent': 'What did the others make of it?',
  'ask.signed': 'What did you look for before you signed, and what would have made you refuse?',
  'ask.handedIn': 'Which other way did you weigh, and what spoke for it?',
  'ask.proposed': 'What became of it, and what would have had to be different?',
  'ask.spoke': 'Which answer to that would have made you think again?',
  'ask.said': 'What did you hope they would do, and how did they see it?',
  'ask.lookedOn': 'At which moment would you have decided otherwise, and who would have had to agree?',

  'asked.before': 'Before the game: five questions, without your name.',
  'asked.after': 'After the game: the same five questions, without your name.',
  'asked.open': 'Answer them',
  'asked.later': 'Not now',
  'asked.title': 'Five questions',
  'asked.lead':
    'Nobody can see what you answered, the facilitator neither: only sums are kept. There is no right answer.',
  'asked.send': 'Send',
  'asked.missing': 'One of the five is still open.',
  'asked.thanks': 'Counted, without your name. Thank you.',
  'asked.closed': 'The questions were closed before that arrived.',
  'asked.failed': 'That did not arrive. Try again.',

  'question.sharing': 'States whose interests are opposed can be trusted to share science.',
  'question.exceptions': 'Laws that limit exports or cooperation should have exceptions for science.',
  'question.advantage': 'A state does right to keep rare findings to itself while its rivals do the same.',
  'question.rules': 'Rules for the Moon should wait until all states that go there agree.',
  'question.sure': 'How sure are you of these answers?',
  'scale.1': 'I disagree',
  'scale.2': 'I rather disagree',
  'scale.3': 'I am undecided',
  'scale.4': 'I rather agree',
  'scale.5': 'I agree',
  'sure.1': 'Not at all',
  'sure.2': 'A little',
  'sure.3': 'Half and half',
  'sure.4': 'Fairly',
  'sure.5': 'Very',

  'told.before': 'before',
  'told.after': 'after',
  'told.mean': '{mean} of 5',
  'told.count': '{count} answered',
  'told.moved': 'moved by {delta}',
  'told.same': 'the same',
  'told.row': '{when}, {count} answers, mean {mean}: {list}',
  'told.none': 'Shown once it is closed and at least {least} have answered.',
  'told.few': 'Closed with fewer than {least} answers: too few to show without showing whose they are.',
} as const;

export type AfterKey = keyof typeof AFTER_WORDS;

export function sayAfter(key: AfterKey, params?: Readonly<Record<string, string | number>>): string {
  return fill(AFTER_WORDS[key], params);
}

/** A point of a question's scale, from 1, in words. */
export function pointWords(question: Question, point: number): string {
  const scale = question === 'sure' ? 'sure' : 'scale';
  if (point < 1 || point > SCALE) throw new RangeError(`no point ${point}`);
  return sayAfter(`${scale}.${point}` as AfterKey);
}

/** The open question to a moment. */
export function askAbout(moment: Moment): string {
  return sayAfter(moment.kind === 'word' ? `ask.word.${moment.fate}` : `ask.${moment.kind}`);
}
