import { fill } from './titleWords.ts';

/** Words of what is printed for a lesson; the texts themselves are authored content. */
export const HANDOUT_WORDS = {
  title: 'For teachers',
  lead: 'Everything here can be read on the screen or printed, in black and white, on A4 or Letter. No server is needed.',
  sheets: 'Sheets',
  print: 'Print this',
  'print.hint': 'One nation a page. Cut nothing; hand one to each delegation.',
  'sheet.guide': 'Guide',
  'sheet.45': '45 minutes',
  'sheet.90': '90 minutes',
  'sheet.150': '150 minutes',
  'sheet.briefs': 'Role cards',
  'sheet.rubric': 'Rubric',
  'sheet.glossary': 'Glossary',
  'guide.title': 'How to run a lesson',
  'briefs.title': 'Nine role cards',
  'brief.title': 'You are {nation}',
  'brief.situation': 'Where you stand',
  'brief.aims': 'Your two public aims',
  'brief.have': 'What you have',
  'brief.fear': 'What you fear',
  'brief.argument': 'Your best argument',
  'brief.question': 'A question to ask',
  'brief.offices': 'Who looks after what',
  'brief.small': 'With fewer than four, the head takes what nobody holds.',
  'brief.head': 'Head',
  'brief.press': 'Press',
  'brief.science': 'Science',
  'brief.trade': 'Trade',
  'plan.title': 'Lesson plan: {minutes} minutes',
  'plan.bring': 'Have ready',
  'plan.table': 'Minute by minute',
  'plan.minutes': 'Minutes',
  'plan.what': 'What happens',
  'plan.from': '{from} to {to}',
  'plan.arrival': 'Arrival',
  'plan.year': 'Year {turn}',
  'plan.yearAndDebate': 'Year {turn}, with a debate',
  'plan.spare': 'To spare',
  'plan.debrief': 'Debrief: these minutes are kept whatever happens',
  'plan.steps': 'Of each year',
  'plan.step.offer': 'Offers: {time}',
  'plan.step.answer': 'Answers: {time}',
  'plan.step.commit': 'Choices: {time}',
  'plan.step.reveal': 'Reveal: {time}',
  'plan.step.debate': 'Debate, where there is one: six speeches and two questions, {time} each',
  'plan.step.verdict': 'Ballots: {time}',
  'plan.again': 'as the year before',
  'time.minutes': '{minutes} min',
  'time.seconds': '{seconds} s',
  'time.both': '{minutes} min {seconds} s',
  'rubric.title': 'What good looks like',
  'rubric.what': 'A student …',
  'glossary.title': 'Terms you need',
  'glossary.fact': 'On record: {fact} {source}',
  'sources.title': 'Sources',
  'sources.line': '[{number}] {publisher}, {address}',
} as const;

type HandoutKey = keyof typeof HANDOUT_WORDS;

export function sayHandout(key: HandoutKey, params?: Readonly<Record<string, string | number>>): string {
  return fill(HANDOUT_WORDS[key], params);
}

/** A length of time in words, from seconds. */
export function timeWords(length: number): string {
  const minutes = Math.floor(length / 60);
  const seconds = length % 60;
  if (minutes === 0) return sayHandout('time.seconds', { seconds });
  return seconds === 0
    ? sayHandout('time.minutes', { minutes })
    : sayHandout('time.both', { minutes, seconds });
}
