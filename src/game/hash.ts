import { textHash } from '../rules/chance.ts';
import type { Position } from '../rules/position.ts';
import { NATIONS, type Nation, nationIndex } from '../vocabulary/nations.ts';

/** What stands where there is nothing, and where a list ends. */
const NOTHING = 0x6e756c6c;
const END = 0x656e6421;

const hashes = new Map<string, number>();

/** A text's 32-bit hash; each text is read once. Positions hold few: states, codes, and a scenario's own ids. */
function hashOf(text: string): number {
  let hash = hashes.get(text);
  if (hash === undefined) {
    // As a signed number, which an engine holds without a box; the row takes either alike.
    hash = textHash(text) | 0;
    hashes.set(text, hash);
  }
  return hash;
}

const NATION_HASHES = NATIONS.map((nation) => textHash(nation) | 0);

/**
 * The texts of one list as the last position had them, and their hashes: from one turn to the next most of a list stays
 * as it was, and to compare is quicker than to look up.
 */
class ListMemory {
  readonly #texts: string[] = [];
  readonly #hashes: number[] = [];

  put(texts: readonly string[]): void {
    for (let place = 0; place < texts.length; place += 1) {
      const text = texts[place] as string;
      if (this.#texts[place] !== text) {
        this.#texts[place] = text;
        this.#hashes[place] = hashOf(text);
      }
      put(this.#hashes[place] as number);
    }
  }
}

const statesBefore = new ListMemory();
const newsBefore = new ListMemory();
const askedBefore = NATIONS.map(() => new ListMemory());

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

function putNation(nation: Nation | null | undefined): void {
  put(nation ? (NATION_HASHES[nationIndex(nation)] as number) : NOTHING);
}

function putTable({ offers, deals, pledges, words, questions, asked, lately }: Position): void {
  for (const { by, to, act, role, terms } of offers) {
    putNation(by);
    putNation(to);
    putText(act);
    putText(role);
    putText(terms?.mine);
    putText(terms?.yours);
    put(terms ? terms.due : NOTHING);
  }
  put(END);
  for (const { act, giver, receiver } of deals) {
    putText(act);
    putNation(giver);
    putNation(receiver);
  }
  put(END);
  for (const { first, second, terms } of pledges) {
    putNation(first);
    putNation(second);
    putText(terms.mine);
    putText(terms.yours);
    put(terms.due);
  }
  put(END);
  // By nation, since the order of an object's keys must not count.
  for (let index = 0; index < NATIONS.length; index += 1) {
    const nation = NATIONS[index] as Nation;
    const word = words[nation];
    // Who has not spoken yet differs from who kept silent.
    if (word === undefined) put(END);
    else putText(word);
    putText(questions[nation]);
    for (const kind of lately[nation]) putText(kind);
    put(END);
    (askedBefore[index] as ListMemory).put(asked[nation]);
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
  putNation(lastMover);
  // A game whose room rates nothing has the hashes that it had before rooms could.
  if (within > 0) put(within);
  if (!debate) {
    put(END);
    return;
  }
  putText(debate.resolution);
  putNation(debate.tabledBy);
  for (const nation of [...debate.speakers.affirmative, ...debate.speakers.negative]) putNation(nation);
  put(debate.speech);
  for (const { claim, under, relation, by } of debate.flow) {
    putText(claim);
    put(under);
    putText(relation);
    putNation(by);
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
    putNation(by);
    putNation(secretOf);
  }
  put(END);
  for (const nation of laboratories) putNation(nation);
  put(END);
  for (const pair of Object.keys(wordTrust).sort()) {
    putText(pair);
    put(wordTrust[pair] as number);
  }
  put(END);
  newsBefore.put(news);
}

/**
 * A 64-bit fingerprint of a position as 16 hex digits: two mixings of everything that decides how the game goes on, in
 * a fixed order. Equal games have equal hashes on every machine.
 */
export function positionHash(position: Position): string {
  row.set(position.numbers);
  length = position.numbers.length;
  statesBefore.put(position.states);
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
