import type { Nation } from '../vocabulary/nations.ts';
import type { AnswerSlip, CommitSlip, Offer, OfferSlip, Slip, SpeechSlip } from '../vocabulary/talk.ts';

const NOTHING = 'nothing';

/** A slip in the words of the notation, after its seat's code: `commits lend, court:KEN; backs FRA`. */
export function writeSlip(slip: Slip): string {
  switch (slip.phase) {
    case 'offer':
      return parts(`offers ${list(slip.offers.map(writeOffer))}`, counsel(slip));
    case 'answer':
      return parts(`answers ${list(slip.answers.map((yes) => (yes ? 'yes' : 'no')))}`, word(slip));
    case 'commit':
      return parts(`commits ${list(slip.choices)}`, stake(slip), bid(slip));
    case 'debate':
      return parts(`says ${list(slip.placements.map(writePlacement))}`, question(slip));
  }
}

function list(items: readonly string[]): string {
  return items.length === 0 ? NOTHING : items.join(', ');
}

function parts(...all: readonly (string | null)[]): string {
  return all.filter((part) => part !== null).join('; ');
}

/** `loan to PAK`, `exchange from CHN`, `pledge to TUR: sign for lift:TUR by 5`. */
function writeOffer({ to, act, role, terms }: Offer): string {
  const offer = `${act} ${role === 'give' ? 'to' : 'from'} ${to}`;
  return terms ? `${offer}: ${terms.mine} for ${terms.yours} by ${terms.due}` : offer;
}

function counsel(slip: OfferSlip): string | null {
  return slip.counsel === null ? null : `counsel ${slip.counsel + 1}`;
}

function word({ word: code }: AnswerSlip): string | null {
  return code === null ? null : `Word ${code}`;
}

function stake({ stake: on }: CommitSlip): string | null {
  return on === null ? null : `${on.kind === 'back' ? 'backs' : 'doubts'} ${on.on}`;
}

function bid({ bid: made }: CommitSlip): string | null {
  if (!made) return null;
  return `bids ${made.coins} ${made.side === 'affirmative' ? 'for' : 'against'} ${made.resolution}`;
}

function writePlacement({ claim, under }: SpeechSlip['placements'][number]): string {
  return `${claim} on ${under === -1 ? 'motion' : under}`;
}

function question({ question: place }: SpeechSlip): string | null {
  return place === null ? null : `asks about ${place}`;
}

/** What a part of a line should have been, by name; the catalogue words it. */
export const EXPECTED = [
  ...[
    'title',
    'scenario',
    'rules',
    'seed',
    'semantics',
    'secrets',
    'seat',
    'occupant',
    'turn',
    'line',
    'nation',
  ],
  ...[
    'hash',
    'verb',
    'offer',
    'counsel',
    'answer',
    'word',
    'choice',
    'stakeOrBid',
    'argument',
    'question',
    'shorter',
    'facilitator',
    'shift',
  ],
] as const;
export type Expected = (typeof EXPECTED)[number];

/** What stands where something else was expected. */
export interface Misread {
  readonly expected: Expected;
  readonly found: string;
}
export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly fault: Misread };

const read = <T>(value: T): Read<T> => ({ ok: true, value });
export const misread = (
  expected: Expected,
  found: string,
): { readonly ok: false; readonly fault: Misread } => ({
  ok: false,
  fault: { expected, found },
});

/** Reads a slip from the words after its seat's code. That it has the right shape, `checkRecord` sees in the end. */
export function readSlip(seat: Nation, text: string): Read<Slip> {
  const [head = '', ...rest] = text.split('; ');
  const at = head.indexOf(' ');
  const verb = at < 0 ? head : head.slice(0, at);
  const said = at < 0 ? '' : head.slice(at + 1);
  const items = said === NOTHING ? [] : said.split(', ');
  switch (verb) {
    case 'offers':
      return readOffers(seat, items, rest);
    case 'answers':
      return readAnswers(items, rest);
    case 'commits':
      return readCommit(items, rest);
    case 'says':
      return readSpeech(items, rest);
    default:
      return misread('verb', verb);
  }
}

/** Reads each of a list; the first that can't be read is the fault. */
function readAll<T>(
  items: readonly string[],
  expected: Expected,
  one: (item: string) => T | null,
): Read<readonly T[]> {
  const all: T[] = [];
  for (const item of items) {
    const value = one(item);
    if (value === null) return misread(expected, item);
    all.push(value);
  }
  return read(all);
}

const CODE = '[A-Za-z0-9]+(?::[A-Za-z0-9]+)?';
const WHOLE = '-?[0-9]{1,16}';
const OFFER = new RegExp(`^([a-z]+) (to|from) ([A-Z]{3})(?:: (${CODE}) for (${CODE}) by (${WHOLE}))?$`);
const PLACED = new RegExp(`^([A-Za-z0-9]+) on (motion|${WHOLE})$`);
const BID = new RegExp(`^bids (${WHOLE}) (for|against) ([A-Za-z]+)$`);
const STAKE = /^(backs|doubts) ([A-Z]{3})$/;
const WORD = new RegExp(`^Word (${CODE})$`);
const COUNSEL = /^counsel ([12])$/;
const ASKS = new RegExp(`^asks about (${WHOLE})$`);
const CHOICE = new RegExp(`^${CODE}$`);

function readOffer(by: Nation, text: string): Offer | null {
  const found = OFFER.exec(text);
  if (!found) return null;
  const [, act, way, to, mine, yours, due] = found;
  const offer = { by, to, act, role: way === 'to' ? 'give' : 'ask' } as Offer;
  return mine === undefined || yours === undefined
    ? offer
    : { ...offer, terms: { mine, yours, due: Number(due) } };
}

function readOffers(seat: Nation, items: readonly string[], rest: readonly string[]): Read<OfferSlip> {
  const offers = readAll(items, 'offer', (item) => readOffer(seat, item));
  if (!offers.ok) return offers;
  const [said, more] = rest;
  if (more !== undefined) return misread('shorter', more);
  const answer = said === undefined ? null : COUNSEL.exec(said);
  if (said !== undefined && !answer) return misread('counsel', said);
  return read({ phase: 'offer', offers: offers.value, counsel: answer ? (answer[1] === '1' ? 0 : 1) : null });
}

function readAnswers(items: readonly string[], rest: readonly string[]): Read<AnswerSlip> {
  const answers = readAll(items, 'answer', (item) =>
    item === 'yes' || item === 'no' ? { is: item === 'yes' } : null,
  );
  if (!answers.ok) return answers;
  const [said, more] = rest;
  if (more !== undefined) return misread('shorter', more);
  const given = said === undefined ? null : WORD.exec(said);
  if (said !== undefined && !given) return misread('word', said);
  return read({ phase: 'answer', answers: answers.value.map(({ is }) => is), word: given?.[1] ?? null });
}

function readCommit(items: readonly string[], rest: readonly string[]): Read<CommitSlip> {
  const choices = readAll(items, 'choice', (item) => (CHOICE.test(item) ? item : null));
  if (!choices.ok) return choices;
  let slip: CommitSlip = { phase: 'commit', choices: choices.value, stake: null };
  for (const said of rest) {
    const staked = STAKE.exec(said);
    const made = BID.exec(said);
    if (staked && slip.stake === null && slip.bid === undefined) {
      slip = { ...slip, stake: { on: staked[2] as Nation, kind: staked[1] === 'backs' ? 'back' : 'doubt' } };
    } else if (made && slip.bid === undefined) {
      const [, coins, way, resolution] = made;
      const side = way === 'for' ? 'affirmative' : 'negative';
      slip = { ...slip, bid: { resolution, side, coins: Number(coins) } as NonNullable<CommitSlip['bid']> };
    } else return misread('stakeOrBid', said);
  }
  return read(slip);
}

function readSpeech(items: readonly string[], rest: readonly string[]): Read<SpeechSlip> {
  const placements = readAll(items, 'argument', (item) => {
    const found = PLACED.exec(item);
    if (!found?.[1]) return null;
    return { claim: found[1], under: found[2] === 'motion' ? -1 : Number(found[2]) };
  });
  if (!placements.ok) return placements;
  const [said, more] = rest;
  if (more !== undefined) return misread('shorter', more);
  const asked = said === undefined ? null : ASKS.exec(said);
  if (said !== undefined && !asked) return misread('question', said);
  return read({ phase: 'debate', placements: placements.value, question: asked ? Number(asked[1]) : null });
}
