import type { Act } from '../../vocabulary/talk.ts';
import { fill } from './titleWords.ts';

/** Words of slips on paper: what is printed, and what is said as they are keyed in. */
export const PAPER_WORDS = {
  title: 'Paper slips',
  lead: 'For a class with this computer alone: print, let them write, key in. The game is the same.',
  'paper.all': 'All nine on paper',
  'paper.none': 'Nobody on paper',
  'paper.some': 'On paper: {seats}',
  'paper.print': 'Print slips for this year',
  'paper.key': 'Key in slips',
  'paper.hint': 'Print at the start of each year: what is allowed changes.',
  'print.title': 'Slips to print',
  'print.now': 'Print nine slips',
  'print.wentOn': 'The room has gone on since this window was opened: these are the slips of {year}.',
  'print.wait': 'Asking the table what each may do',
  'print.debate':
    'In a debate only the speaker writes: {nation}. Print again for each speech, or hold it aloud and move on.',

  'slip.head': '{nation}: {year}',
  'slip.turn': 'Turn {turn}',
  'slip.coins': 'Coins: {coins}',
  'slip.choices': 'Choices: {most}',
  'slip.how': 'Write codes in the boxes, in capitals; (prices) are in coins.',
  'slip.letters.offer': 'A: offers and requests.',
  'slip.letters.answer': 'B: yes to offers, and your Word (one thing you announce).',
  'slip.letters.commit': 'C: choices, in secret.',
  'slip.letters.stake': 'Stake: a coin for or against a Word.',
  'slip.letters.bid': 'Bid: coins to speak.',
  'slip.counsel': 'Your cabinet asks: {question}',
  'slip.word.silent': 'No Word costs 1 coin.',
  'slip.deeds': 'C. Choices (at most {most}, in this order)',
  'slip.bids': 'C. To speak in the debate: one code for each coin',
  'slip.speech': 'D. Your speech: at most {most} codes',
  'slip.question': 'D. Ask about one argument',
  'slip.to': 'Nation',
  'slip.agreed': '*',
  'slip.agreed.note': '* only if both agreed in A and B',
  'slip.price': '({price})',
  'slip.second': 'after it: {claim}',
  'slip.onto': '{claim} (on: {onto})',
  'strip.offer': 'A  Offers',
  'strip.answer': 'B  Yes to',
  'strip.word': 'Word',
  'strip.commit': 'C  Choices',
  'strip.stake': 'Stake',
  'strip.bid': 'Bid',
  'strip.debate': 'D  Speech',
  'strip.name': '{nation} · turn {turn}',
  'bid.affirmative': 'for',
  'bid.negative': 'against',
  'stake.back': 'back its Word',
  'stake.doubt': 'doubt its Word',
  'yes.all': 'yes to all',
  'yes.pledge': 'take the pledge',

  'act.loan.give': 'lend',
  'act.loan.ask': 'borrow',
  'act.exchange.give': 'exchange',
  'act.exchange.ask': 'ask to exchange',
  'act.laboratory.give': 'host their lab',
  'act.laboratory.ask': 'be guest in lab',
  'act.truce.give': 'offer a truce',
  'act.truce.ask': 'ask for a truce',
  'act.place.give': 'give a place',
  'act.place.ask': 'ask for a place',
  'act.found.give': 'found together',
  'act.found.ask': 'ask to found',

  'key.title': 'Key in slips',
  'key.lead':
    'One line a delegation: codes with blanks between, then Enter. An empty line means: does nothing.',
  'key.line': '{nation}: codes',
  'key.blank': 'does nothing',
  'key.checked': '{count} of {all} read',
  'key.handIn': 'Hand in {count} slips',
  'key.handIn.one': 'Hand in 1 slip',
  'key.done': 'Handed in: {count}.',
  'key.refused': '{nation}: {why}',
  'key.none': 'No slips are awaited now. Move on in the console; this list fills by itself.',
  'key.nobody': 'No seat is on paper, and no delegation is awaited. Put seats on paper first.',
  'key.aloud': 'Read aloud to each what it was asked, with the code for yes.',

  'read.word': 'Word: {word}',
  'read.silent': 'no Word',
  'read.yes': 'yes: {offers}',
  'read.no': 'no to all',
  'read.bid': 'bids {coins} {side} “{title}”',
  'read.speech': 'arguments: {count}',
  'read.asks': 'asks a question',
  'read.counsel': 'cabinet: answer {answer}',

  'fault.slipCodeUnknown': 'Unknown code {code}',
  'fault.slipCodeMisread': '{code} was misread: one sign is wrong',
  'fault.slipCodeElsewhere': '{code} belongs to another part of the slip',
  'fault.slipCodeTwice': '{code} stands there twice',
  'fault.slipWordTwice': 'Too many: one Word only',
  'fault.slipStakeTwice': 'Too many: one stake only',
  'fault.slipBidTwice': 'Too many: one bid only',
  'fault.slipNotOffered': '{code}: that was not offered or asked',
  'fault.slipNotSpeaker': 'Another delegation has the floor',
  'fault.slipArgumentFirst': '{code} follows on an argument that was not made',
  'fault.forbidden': 'Not permitted: {why}',
  'fault.dear': 'Too expensive: {why}',
  'fault.many': 'Too many: {why}',
} as const;

export type PaperKey = keyof typeof PAPER_WORDS;

export function sayPaper(key: PaperKey, params?: Readonly<Record<string, string | number>>): string {
  return fill(PAPER_WORDS[key], params);
}

export function isPaperKey(key: string): key is PaperKey {
  return Object.hasOwn(PAPER_WORDS, key);
}

/** What an offer or a request is, in two or three words. */
export function actWords(act: Exclude<Act, 'pledge'>, role: 'give' | 'ask'): string {
  return sayPaper(`act.${act}.${role}`);
}
