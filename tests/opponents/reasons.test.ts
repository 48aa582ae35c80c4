import { describe, expect, it } from 'vitest';
import type { SeatView } from '../../src/game/view.ts';
import { REASON_KEYS, type ReasonKey } from '../../src/opponents/reasons.ts';
import { type Account, TERMS, type Term } from '../../src/opponents/terms.ts';
import { DEEDS } from '../../src/vocabulary/deeds.ts';
import { isNation } from '../../src/vocabulary/nations.ts';
import { engine, everybody, play } from './table.ts';

/** Which terms each reason may stand for. */
const TERMS_OF: Readonly<Record<ReasonKey, readonly Term[]>> = {
  aimPublic: ['aim0', 'aim1'],
  aimSecret: ['aim2'],
  aimWorld: ['aim3'],
  grudge: ['grudge'],
  grudgePlain: ['grudge'],
  gratitude: ['gratitude'],
  gratitudePlain: ['gratitude'],
  delivery: ['delivery'],
  pledge: ['pledge'],
  word: ['word'],
  prospect: ['prospect'],
  relations: ['relations'],
  relationsAll: ['relations'],
  standing: ['standing'],
  prosperity: ['prosperity'],
  science: ['science'],
  independence: ['independence'],
  calm: ['calm'],
  return: ['return'],
  odds: ['odds'],
  silence: [],
  cover: ['cover'],
  saving: ['saving'],
  ballot: ['ballot'],
  floor: ['floor'],
  bargain: ['price'],
  nothing: [],
  whim: ['whim'],
};

/** The score of an account with one of its terms taken away. */
const without = (account: Account, term: Term): number => {
  let sum = 0;
  for (const other of TERMS) if (other !== term) sum += account.terms[other] ?? 0;
  return sum;
};

function checkAccount(account: Account, view: SeatView): void {
  const { key, params } = account.reason;
  const place = `${view.seat}, turn ${view.turn}, ${account.subject}: ${JSON.stringify(account)}`;
  const lowest = Math.min(...TERMS.map((term) => without(account, term)));
  const stated = TERMS_OF[key].map((term) => without(account, term));
  if (stated.length > 0) expect(Math.min(...stated), place).toBeCloseTo(lowest, 6);
  else expect(Math.max(0, ...Object.values(account.terms)), place).toBe(0);
  expect(account.score, place).toBeCloseTo(
    Object.values(account.terms).reduce((sum, amount) => sum + amount, 0),
    6,
  );
  expect(Object.keys(params).sort(), place).toEqual([...REASON_KEYS[key]].sort());
  if (params.nation !== undefined)
    expect(isNation(params.nation) && params.nation !== view.seat, place).toBe(true);
  if (params.deed !== undefined) checkDeed(account, view, place);
}

/** A deed that is quoted was done, in the turn that is named, by the nation that is named. */
function checkDeed({ reason: { params } }: Account, view: SeatView, place: string): void {
  expect(DEEDS as readonly string[], place).toContain(params.deed);
  const log = view.turns.find(({ turn }) => turn === params.turn);
  const done = log?.ledger.some(
    ({ by, deed }) => by === params.nation && log.occurrences[deed]?.deed === params.deed,
  );
  expect(done, place).toBe(true);
}

describe('the reason an opponent gives is true', () => {
  it('of all terms, taking away the stated one lowers the score most', () => {
    const keys = new Set<string>();
    let accounts = 0;
    const watch = (
      view: SeatView,
      decision: { explain: () => readonly Account[]; reason: Account['reason'] },
    ): void => {
      const parts = decision.explain();
      for (const account of parts) {
        checkAccount(account, view);
        keys.add(account.reason.key);
        accounts += 1;
      }
      if (parts[0]) expect(decision.reason).toEqual(parts[0].reason);
    };
    for (const seed of [21, 22, 23]) play(seed, everybody('practised'), { watch });
    for (const seed of [24, 25]) play(seed, everybody('novice'), { watch });
    play(27, everybody('expert'), { watch, until: 9 });
    expect(accounts).toBeGreaterThan(2000);
    // Not one or two stock phrases: most of what can be said is said in a handful of games.
    for (const key of [
      'aimPublic',
      'aimSecret',
      'aimWorld',
      'prospect',
      'return',
      'odds',
      'word',
      'grudge',
      'gratitude',
    ]) {
      expect(keys, [...keys].join(' ')).toContain(key);
    }
  });

  it('an aim that is named is one of the public ones', () => {
    play(26, everybody('practised'), {
      until: 6,
      watch: ({ seat }, decision) => {
        const { aim } = decision.reason.params;
        if (aim === undefined) return;
        const agenda = engine.scenario.agendas[seat];
        expect([...agenda.public, agenda.world].map(({ id }) => id)).toContain(aim);
      },
    });
  });
});
