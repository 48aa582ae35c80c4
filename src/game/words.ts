import { occurrence } from '../rules/occurrence.ts';
import { nationalOf } from '../rules/position.ts';
import { nationalSlot } from '../vocabulary/measures.ts';
import { NATIONS, type Nation } from '../vocabulary/nations.ts';
import type { Stake } from '../vocabulary/talk.ts';
import { STAKE } from './commitRules.ts';
import { type Gathering, happen, move } from './happen.ts';
import type { TurnLog } from './log.ts';
import { countPromise, type FateOf } from './pledges.ts';

/** The most prestige, in doubters, that one kept Word can win. */
const MOST_DOUBTERS = 2;
/** Turns before a kept Word can win the same doubter's trust again. */
const TRUST_AGAIN_AFTER = 3;

/**
 * Settles every Word against what was done, and the stakes on it: those who were wrong pay those who were right, odd
 * coins go to the poorest, and where nobody took the other side the stake returns. A Word that others made impossible,
 * or to which they did not consent, is neither kept nor broken.
 */
export function settleWords(into: Gathering, fateOf: FateOf): void {
  const { log } = into;
  const stakes = stakesIn(log.stakes);
  for (const announcer of NATIONS) {
    const word = log.words[announcer];
    if (!word) continue;
    const fate = fateOf(announcer, word);
    const kept = fate === 'done';
    const backers = stakedOn(stakes, announcer, 'back');
    const doubters = stakedOn(stakes, announcer, 'doubt');
    if (fate === 'prevented') {
      settleStakes(into, announcer, [...backers, ...doubters], []);
      continue;
    }
    if (kept) keepWord(into, announcer, word, doubters);
    else breakWord(into, announcer, word, backers);
    countPromise(into, kept ? 'kept' : 'broken', announcer);
    settleStakes(into, announcer, kept ? backers : doubters, kept ? doubters : backers);
  }
}

/** A stake and whose it is. */
interface Staked extends Stake {
  readonly by: Nation;
}

/** All stakes in the nations' order: few, if any. */
function stakesIn(stakes: TurnLog['stakes']): readonly Staked[] {
  const found: Staked[] = [];
  for (const by of NATIONS) {
    const stake = stakes[by];
    if (stake) found.push({ by, on: stake.on, kind: stake.kind });
  }
  return found;
}

const NOBODY: readonly Nation[] = [];

/** Who backs or doubts a Word. */
function stakedOn(stakes: readonly Staked[], announcer: Nation, wanted: Stake['kind']): readonly Nation[] {
  if (stakes.length === 0) return NOBODY;
  return stakes.filter(({ on, kind }) => on === announcer && kind === wanted).map(({ by }) => by);
}

function keepWord(into: Gathering, announcer: Nation, word: string, doubters: readonly Nation[]): void {
  const { position } = into.game;
  happen(
    into,
    occurrence('wordKept', { by: announcer, about: word, count: Math.min(MOST_DOUBTERS, doubters.length) }),
  );
  for (const doubter of doubters) {
    const pair = `${doubter}>${announcer}`;
    const last = position.wordTrust[pair];
    if (last !== undefined && position.turn - last < TRUST_AGAIN_AFTER) continue;
    position.wordTrust = { ...position.wordTrust, [pair]: position.turn };
    happen(into, occurrence('wordKept', { by: announcer, to: doubter, about: word }));
  }
}

function breakWord(into: Gathering, announcer: Nation, word: string, backers: readonly Nation[]): void {
  happen(into, occurrence('wordBroken', { by: announcer, about: word, backers: backers.length }));
  for (const backer of backers)
    happen(into, occurrence('backerBetrayed', { by: announcer, to: backer, about: word }));
}

function settleStakes(into: Gathering, on: Nation, right: readonly Nation[], wrong: readonly Nation[]): void {
  const coin = (nation: Nation, coins: number, effect: string, deed: number): void =>
    move(into, nationalSlot('capital', nation), coins, effect, nation, deed);
  if (right.length === 0 && wrong.length === 0) return;
  if (right.length === 0 || wrong.length === 0) {
    for (const nation of [...right, ...wrong]) {
      const deed = happen(into, occurrence('stakeReturned', { by: nation, to: on, count: STAKE }));
      coin(nation, STAKE, 'stake.returned', deed);
    }
    return;
  }
  const share = Math.trunc(wrong.length / right.length);
  let odd = wrong.length - share * right.length;
  const poorestFirst = [...right].sort(
    (a, b) => nationalOf(into.at.position, 'capital', a) - nationalOf(into.at.position, 'capital', b),
  );
  for (const nation of poorestFirst) {
    const extra = odd > 0 ? 1 : 0;
    odd -= extra;
    const deed = happen(into, occurrence('stakeWon', { by: nation, to: on, count: share + extra }));
    coin(nation, STAKE + share + extra, 'stake.won', deed);
  }
  for (const nation of wrong) happen(into, occurrence('stakeLost', { by: nation, to: on, count: STAKE }));
}
