import type { SlotMeaning } from '../vocabulary/measures.ts';
import type { Act, Offer, Slip } from '../vocabulary/talk.ts';

/** Offices within a delegation, in the order in which they are filled: with one member, the head holds everything. */
export const ROLES = ['head', 'press', 'science', 'trade'] as const;
export type Role = (typeof ROLES)[number];

/** What a slip is made of, as far as different members hold it. */
export const PARTS = ['laboratories', 'treaties', 'counsel', 'word', 'choices', 'coins', 'speech'] as const;
export type Part = (typeof PARTS)[number];

/** Who alone writes which part. */
export const ROLE_OF_PART: Readonly<Record<Part, Role>> = {
  laboratories: 'science', // offers of, and answers about, samples, laboratories and places
  treaties: 'trade', // offers of, and answers about, truces, foundings and pledges
  counsel: 'head', // the answer to the cabinet
  word: 'press',
  choices: 'head', // countersigned by another member
  coins: 'trade', // the stake on another's Word, and the bid for the floor
  speech: 'press',
};

/** Whoever holds this part of a slip hands it in. */
export const DECIDING_PART: Readonly<Record<Slip['phase'], Part>> = {
  offer: 'counsel',
  answer: 'choices',
  commit: 'choices',
  debate: 'speech',
};

/** What forecasts are about, as far as different members foresee it: each alone, so that they have to talk. */
export const OUTLOOKS = ['yields', 'exposure', 'standing'] as const;
export type Outlook = (typeof OUTLOOKS)[number];

/** Who alone foresees what. */
export const ROLE_OF_OUTLOOK: Readonly<Record<Outlook, Role>> = {
  yields: 'science', // what samples, laboratories and programmes bring
  exposure: 'trade', // what a quarrel costs
  standing: 'press', // what others and the public think
};

const EXPOSED: ReadonlySet<SlotMeaning['measure']> = new Set([
  'prosperity',
  'autonomy',
  'capital',
  'tension',
]);
const REGARDED: ReadonlySet<SlotMeaning['measure']> = new Set([
  ...(['trust', 'prestige', 'enthusiasm', 'skepticism', 'kept', 'broken', 'pressure'] as const),
  ...(['accordsWeight', 'ilrsWeight'] as const),
]);

/** Whose outlook the forecast of a measure belongs to. */
export function outlookOf(measure: SlotMeaning['measure']): Outlook {
  if (EXPOSED.has(measure)) return 'exposure';
  return REGARDED.has(measure) ? 'standing' : 'yields';
}

/** To which part an offer of an act belongs, and the answer to it. */
export const PART_OF_ACT: Readonly<Record<Act, Part>> = {
  loan: 'laboratories',
  exchange: 'laboratories',
  laboratory: 'laboratories',
  place: 'laboratories',
  truce: 'treaties',
  found: 'treaties',
  pledge: 'treaties',
};

/** Who stands in for offices of which nobody is here: the head, or where that is away too, the next in their order. */
export function leadOf(here: readonly Role[]): Role {
  return ROLES.find((role) => here.includes(role)) ?? 'head';
}

/** Whether an office's business is a role's: its own, and the lead's that of offices of which nobody is here. */
function answersFor(role: Role, office: Role, here: readonly Role[]): boolean {
  return office === role || (role === leadOf(here) && !here.includes(office));
}

/**
 * The parts that a member holds: those of its own office, and the lead those of offices of which nobody is here.
 * @param here the offices of which somebody is here, the member's included
 */
export function partsOf(role: Role, here: readonly Role[]): ReadonlySet<Part> {
  return new Set(PARTS.filter((part) => answersFor(role, ROLE_OF_PART[part], here)));
}

/** What a member foresees, likewise. */
export function outlooksOf(role: Role, here: readonly Role[]): ReadonlySet<Outlook> {
  return new Set(OUTLOOKS.filter((outlook) => answersFor(role, ROLE_OF_OUTLOOK[outlook], here)));
}

/**
 * Puts what a member wrote into what its delegation has drafted: the parts it holds are its own, the rest stays.
 * @param incoming the offers that an answer is about, in the order in which they lie on the table
 */
export function mergeSlip(
  draft: Slip,
  written: Slip,
  held: ReadonlySet<Part>,
  incoming: readonly Offer[],
): Slip {
  const pick = <T>(part: Part, mine: T, theirs: T): T => (held.has(part) ? mine : theirs);
  if (draft.phase === 'offer' && written.phase === 'offer') {
    const kept = draft.offers.filter(({ act }) => !held.has(PART_OF_ACT[act]));
    const own = written.offers.filter(({ act }) => held.has(PART_OF_ACT[act]));
    return {
      phase: 'offer',
      offers: [...kept, ...own],
      counsel: pick('counsel', written.counsel, draft.counsel),
    };
  }
  if (draft.phase === 'answer' && written.phase === 'answer') {
    // Of another length they answer other offers: the table says so.
    if (written.answers.length !== incoming.length) return written;
    const answers = incoming.map(({ act }, at) =>
      pick(PART_OF_ACT[act], written.answers[at] === true, draft.answers[at] === true),
    );
    return { phase: 'answer', answers, word: pick('word', written.word, draft.word) };
  }
  if (draft.phase === 'commit' && written.phase === 'commit') {
    const bid = pick('coins', written.bid, draft.bid);
    return {
      phase: 'commit',
      choices: pick('choices', written.choices, draft.choices),
      stake: pick('coins', written.stake, draft.stake),
      ...(bid ? { bid } : {}),
    };
  }
  if (draft.phase === 'debate' && written.phase === 'debate') return pick('speech', written, draft);
  return written;
}
