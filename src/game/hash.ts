import { textHash } from '../rules/chance.ts';
import type { Position } from '../rules/position.ts';
import { NATIONS, type Nation } from '../vocabulary/nations.ts';

/** What stands where there is nothing, and where a list ends. */
const NOTHING = 0x6e756c6c;
const END = 0x656e6421;

const hashes = new Map<string, number>();

/** A text's 32-bit hash; each text is read once. Positions hold few: states, codes, and a scenario's own ids. */
function hashOf(text: string): number {
  let hash = hashes.get(text);
  if (hash === undefined) {
    hash = textHash(text);
    hashes.set(text, hash);
  }
  return hash;
}

/** The position as a row of whole numbers; one row serves all, since it is read at once. */
let row = new Int32Array(4096);
let length = 0;

function put(value: number): void {
  if (length === row.length) {
    const longer = new Int32Array(2 * length);
    longer.set(row);
    row = longer;
  }
  row[length] = value;
  length += 1;
}

function putText(text: string | null | undefined): void {
  put(text ? hashOf(text) : NOTHING);
}

function putStates(states: Position['states']): void {
  let text = '';
  let hash = 0;
  for (const state of states) {
    // Neighbours are mostly in the same state.
    if (state !== text) {
      text = state;
      hash = hashOf(state);
    }
    put(hash);
  }
}

function putTable({ offers, deals, pledges, words, questions, asked, lately }: Position): void {
  for (const { by, to, act, role, terms } of offers) {
    putText(by);
    putText(to);
    putText(act);
    putText(role);
    putText(terms?.mine);
    putText(terms?.yours);
    put(terms ? terms.due : NOTHING);
  }
  put(END);
  for (const { act, giver, receiver } of deals) {
    putText(act);
    putText(giver);
    putText(receiver);
  }
  put(END);
  for (const { first, second, terms } of pledges) {
    putText(first);
    putText(second);
    putText(terms.mine);
    putText(terms.yours);
    put(terms.due);
  }
  put(END);
  // By nation, since the order of an object's keys must not count.
  for (const nation of NATIONS) {
    const word = words[nation];
    // Who has not spoken yet differs from who kept silent.
    if (word === undefined) put(END);
    else putText(word);
    putText(questions[nation]);
    for (const kind of lately[nation]) putText(kind);
    put(END);
    for (const id of asked[nation]) putText(id);
    put(END);
  }
}

function putAssembly({ debate, waiting, within, lastMover }: Position): void {
  for (const nation of NATIONS) {
    const bid = waiting[nation];
    putText(bid?.resolution);
    putText(bid?.side);
    put(bid ? bid.turns : NOTHING);
  }
  putText(lastMover);
  // A game whose room rates nothing has the hashes that it had before rooms could.
  if (within > 0) put(within);
  if (!debate) {
    put(END);
    return;
  }
  putText(debate.resolution);
  putText(debate.tabledBy);
  for (const nation of [...debate.speakers.affirmative, ...debate.speakers.negative]) putText(nation);
  put(debate.speech);
  for (const { claim, under, relation, by } of debate.flow) {
    putText(claim);
    put(under);
    putText(relation);
    putText(by);
  }
  put(END);
  for (const place of debate.questioned) put(place);
  put(END);
  for (const { claim, base } of debate.room?.ratings ?? []) {
    putText(claim);
    put(base);
  }
}

function putHistory({ delayed, laboratories, wordTrust, news }: Position): void {
  let last = '';
  let hash = NOTHING;
  let doer: Nation | null = null;
  let doerHash = NOTHING;
  for (const { due, slot, delta, effect, by, loansThen, secretOf } of delayed) {
    put(due);
    put(slot);
    put(delta);
    put(loansThen);
    // An effect delays several at a time.
    if (effect !== last) {
      last = effect;
      hash = hashOf(effect);
    }
    put(hash);
    if (by !== doer) {
      doer = by;
      doerHash = by ? hashOf(by) : NOTHING;
    }
    put(doerHash);
    // A secret is its doer's own.
    if (secretOf === doer) put(doerHash);
    else putText(secretOf);
  }
  put(END);
  for (const nation of laboratories) putText(nation);
  put(END);
  for (const pair of Object.keys(wordTrust).sort()) {
    putText(pair);
    put(wordTrust[pair] as number);
  }
  put(END);
  for (const id of news) putText(id);
}

/**
 * A 64-bit fingerprint of a position as 16 hex digits: two mixings of everything that decides how the game goes on, in
 * a fixed order. Equal games have equal hashes on every machine.
 */
export function positionHash(position: Position): string {
  row.set(position.numbers);
  length = position.numbers.length;
  putStates(position.states);
  put(position.turn);
  putTable(position);
  putHistory(position);
  putAssembly(position);
  // What is read last would be mixed least.
  for (let round = 0; round < 4; round += 1) put(END);
  let high = 0x811c9dc5 | 0;
  let low = 0x01000193;
  for (let at = 0; at < length; at += 1) {
    const value = row[at] as number;
    high = Math.imul(high ^ value, 0x85ebca6b);
    high ^= high >>> 15;
    low = (Math.imul((low << 13) | (low >>> 19), 0xc2b2ae35) + value) | 0;
  }
  return hex(high) + hex(high ^ low);
}

function hex(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0');
}
