import { isDoneByOther } from '../game/doneByOther.ts';
import type { Game } from '../game/game.ts';
import type { TurnLog } from '../game/log.ts';
import { openingNumbers } from '../game/openingPosition.ts';
import { wordFateOf } from '../game/wordFate.ts';
import type { DeedName } from '../vocabulary/deeds.ts';
import { trustSlot } from '../vocabulary/measures.ts';
import { NATIONS, type Nation } from '../vocabulary/nations.ts';
import { type Deal, deliveryOf, type Stake } from '../vocabulary/talk.ts';
import { type Proof, proofOf, proofsOfChoice } from './proof.ts';
import { type Testimony, testimonyOf } from './testimony.ts';

/** What became of something said: `prevented` by others, `lapsed` where neither side did its part, `open` at the end. */
export type Fate = 'kept' | 'broken' | 'prevented' | 'lapsed' | 'void' | 'open';

/** Something one nation owed to another, or staked on its Word, and what was done. */
export type Said =
  /** Agreed in Talk; the giver delivers. */
  | (SaidBase & { readonly kind: 'deal'; readonly act: Deal['act'] })
  /** One side of a pledge: a choice, by code. */
  | (SaidBase & { readonly kind: 'pledge'; readonly choice: string })
  /** A Word of `by`, which `to` backed or doubted with a coin. */
  | (SaidBase & { readonly kind: 'word'; readonly choice: string; readonly stake: Stake['kind'] });

interface SaidBase {
  readonly turn: number;
  readonly by: Nation;
  readonly to: Nation;
  readonly fate: Fate;
  /** The deed that settled it; null where nothing did. */
  readonly proof: Proof | null;
}

/** How far one of a pair trusts the other, at the opening and at the end, and the deed that moved it most. */
export interface TrustCourse {
  readonly of: Nation;
  readonly toward: Nation;
  readonly opening: number;
  readonly end: number;
  readonly most: Testimony | null;
}

/** Two nations: what they said to each other against what they did, and what it did to their trust. */
export interface PairRecord {
  readonly pair: readonly [Nation, Nation];
  readonly said: readonly Said[];
  readonly trust: readonly [TrustCourse, TrustCourse];
}

/** All thirty-six pairs in the fixed order. */
export function pairsOf(game: Game): readonly PairRecord[] {
  const said = [...dealsOf(game.turns), ...pledgesOf(game.turns), ...stakedWordsOf(game.turns)].toSorted(
    (one, other) => one.turn - other.turn,
  );
  const opening = openingNumbers(game.engine.scenario);
  const course = (of: Nation, toward: Nation): TrustCourse => {
    const slot = trustSlot(of, toward);
    const most = testimonyOf(game.engine.scenario, game.turns, of, toward);
    return {
      of,
      toward,
      opening: opening[slot] as number,
      end: game.position.numbers[slot] as number,
      most: most === 'unquoted' ? null : most,
    };
  };
  return NATIONS.flatMap((one, at) =>
    NATIONS.slice(at + 1).map(
      (other): PairRecord => ({
        pair: [one, other],
        said: said.filter(({ by, to }) => (by === one && to === other) || (by === other && to === one)),
        trust: [course(one, other), course(other, one)],
      }),
    ),
  );
}

/** The deed that delivers each kind of agreement. */
const DELIVERED: Readonly<Record<Deal['act'], DeedName>> = {
  loan: 'lent',
  exchange: 'exchanged',
  laboratory: 'laboratoryOpened',
  truce: 'truceAgreed',
  place: 'placeGiven',
  found: 'founded',
};

function dealsOf(turns: readonly TurnLog[]): readonly Said[] {
  return turns.flatMap((log) => {
    const { turn, talk, occurrences, choices } = log;
    const seen = new Set<string>();
    return talk.flatMap(({ offer, taken }): readonly Said[] => {
      const { act } = offer;
      if (!taken || act === 'pledge') return [];
      const [by, to] = offer.role === 'give' ? [offer.by, offer.to] : [offer.to, offer.by];
      // What one asked for and the other offered is one agreement.
      const key = `${act} ${by} ${to}`;
      if (seen.has(key)) return [];
      seen.add(key);
      const find = (deed: DeedName, doer: Nation, other: Nation): number =>
        occurrences.findIndex((one) => one.deed === deed && one.by === doer && one.to === other);
      const base = { turn, by, to, kind: 'deal', act } as const;
      const broken = occurrences.findIndex(
        (one) => one.deed === 'dealBroken' && one.by === by && one.to === to && one.about === act,
      );
      if (broken >= 0) return [{ ...base, fate: 'broken', proof: proofOf(log, broken) }];
      const done = find(DELIVERED[act], by, to);
      if (done >= 0) return [{ ...base, fate: 'kept', proof: proofOf(log, done) }];
      if (choices[by] === undefined) return [{ ...base, fate: 'open', proof: null }];
      const delivery = deliveryOf({ act, giver: by, receiver: to });
      const idle = occurrences.findIndex(
        (one) => one.deed === 'cameToNothing' && one.by === by && one.about === delivery,
      );
      const happened = occurrences[idle];
      if (happened && isDoneByOther(log, happened))
        return [{ ...base, fate: 'kept', proof: proofOf(log, find(DELIVERED[act], to, by)) }];
      return [{ ...base, fate: 'prevented', proof: happened ? proofOf(log, idle) : null }];
    });
  });
}

interface Owed {
  readonly by: Nation;
  readonly to: Nation;
  readonly choice: string;
  readonly turn: number;
  fate: Fate;
  proof: Proof | null;
}

/** Both halves of one pledge. A pair has one at a time. */
type Halves = readonly [Owed, Owed];

function pledgesOf(turns: readonly TurnLog[]): readonly Said[] {
  const all: Halves[] = [];
  for (const log of turns) {
    log.occurrences.forEach((happened, place) => {
      const { by, to } = happened;
      if (!by || !to) return;
      if (happened.deed === 'pledgeMade') {
        const [mine = '', yours = ''] = (happened.about ?? '').split('|');
        const base = { turn: log.turn, fate: 'open', proof: null } as const;
        all.push([
          { ...base, by, to, choice: mine },
          { ...base, by: to, to: by, choice: yours },
        ]);
        return;
      }
      const fate = FATES[happened.deed];
      const halves = all.findLast((pledge) => pledge.some((half) => half.by === by && half.to === to));
      if (!fate || !halves) return;
      const [own, other] = halves[0].by === by ? halves : [halves[1], halves[0]];
      const proof = proofOf(log, place);
      settle(own, fate, proof);
      // A kept pledge is told once for each side.
      if (fate === 'lapsed') settle(other, fate, proof);
      if (fate === 'broken' || fate === 'void') {
        const done = doneSince(turns, other, log.turn);
        settle(other, done ? 'kept' : 'void', done ?? proof);
      }
    });
  }
  return all.flat().map((owed): Said => ({ kind: 'pledge', ...owed }));
}

function settle(half: Owed, fate: Fate, proof: Proof): void {
  half.fate = fate;
  half.proof = proof;
}

/** The deed by which one side did its part before the pledge ended by the other: no deed of its own tells of that. */
function doneSince(turns: readonly TurnLog[], { by, choice, turn }: Owed, until: number): Proof | null {
  for (const log of turns.slice(turn - 1, until)) {
    const done = proofsOfChoice(log, by, choice).find(
      ({ deed }) => log.occurrences[deed]?.deed !== 'cameToNothing',
    );
    if (done) return done;
  }
  return null;
}

const FATES: Readonly<Partial<Record<DeedName, Fate>>> = {
  pledgeKept: 'kept',
  pledgeBroken: 'broken',
  pledgeLapsed: 'lapsed',
  pledgeVoided: 'void',
};

function stakedWordsOf(turns: readonly TurnLog[]): readonly Said[] {
  return turns.flatMap((log) =>
    NATIONS.flatMap((to): readonly Said[] => {
      const stake = log.stakes[to];
      const choice = stake && log.words[stake.on];
      if (!stake || !choice) return [];
      const by = stake.on;
      const fate = wordFateOf(log, by);
      const settling = log.occurrences.findIndex(
        ({ deed, by: who, to: on }) =>
          (deed === 'wordKept' && who === by && on === null) ||
          (deed === 'wordBroken' && who === by) ||
          (fate === 'prevented' && deed === 'stakeReturned' && who === to && on === by),
      );
      const proof = settling >= 0 ? proofOf(log, settling) : null;
      const ended: Fate = fate === 'silent' ? 'open' : fate;
      return [{ kind: 'word', turn: log.turn, by, to, choice, stake: stake.kind, fate: ended, proof }];
    }),
  );
}
