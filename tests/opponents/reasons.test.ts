import { describe, expect, it } from 'vitest';
import { profiles } from '../../src/content/story/profiles.ts';
import { type SeatView, viewOf } from '../../src/game/view.ts';
import { opponentSlip } from '../../src/opponents/opponent.ts';
import type { Decision } from '../../src/opponents/player.ts';
import { REASON_KEYS, type ReasonKey } from '../../src/opponents/reasons.ts';
import { type Account, TERMS, type Term } from '../../src/opponents/terms.ts';
import { DEEDS } from '../../src/vocabulary/deeds.ts';
import { byNation, isNation } from '../../src/vocabulary/nations.ts';
import { plainEngine } from '../debrief/playedGame.ts';
import { altered, gameOf, quiet } from '../support/engines.ts';
import { beat, pledges } from '../support/play.ts';
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
  openness: ['openness'],
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
  hurtsAim: ['aim0', 'aim1'],
  hurtsSecret: ['aim2'],
  hurtsWorld: ['aim3'],
  hurtsFriend: ['gratitude'],
  hurtsRelations: ['relations'],
  hurtsStanding: ['standing'],
  hurtsProsperity: ['prosperity'],
  hurtsScience: ['science'],
  hurtsIndependence: ['independence'],
  hurtsCalm: ['calm'],
  hurtsOpenness: ['openness'],
  hurtsProspect: ['prospect'],
  returnHurts: ['return'],
  dear: ['price'],
  fears: ['risk'],
  unease: ['company'],
  stale: ['variety'],
  doubt: ['whim'],
  betterUse: ['room'],
  bond: ['bond'],
  pledged: [],
  crossed: [],
  full: [],
  cannot: [],
  indifferent: [],
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

/** Of a refusal: taking away the stated term would have raised the score most. */
function checkRefusal(account: Account, view: SeatView): void {
  const { key, params } = account.reason;
  const place = `${view.seat}, turn ${view.turn}, ${account.subject}: ${JSON.stringify(account)}`;
  const highest = Math.max(...TERMS.map((term) => without(account, term)));
  const stated = TERMS_OF[key].map((term) => without(account, term));
  if (stated.length > 0) expect(Math.max(...stated), place).toBeCloseTo(highest, 6);
  else expect(Math.min(0, ...Object.values(account.terms)), place).toBe(0);
  // Rounding aside, nothing that was worth it is turned down.
  expect(account.score, place).toBeLessThan(10);
  expect(Object.keys(params).sort(), place).toEqual([...REASON_KEYS[key]].sort());
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
  it('of a deed is never that nothing is worth doing', () => {
    let deeds = 0;
    play(0, everybody('expert'), {
      until: 6,
      watch: (view, decision) => {
        for (const { reason, subject } of decision.explain()) {
          if (reason.choice === null) continue;
          expect(reason.key, `${view.seat}, turn ${view.turn}, ${subject}`).not.toBe('nothing');
          deeds += 1;
        }
      },
    });
    expect(deeds).toBeGreaterThan(50);
  });

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
      // In Commit it is told of a deed, if there is one: that is what others see.
      const deed = view.phase === 'commit' ? parts.find(({ reason }) => reason.choice !== null) : undefined;
      const told = deed ?? parts[0];
      if (told) expect(decision.reason).toEqual(told.reason);
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

  it('of all terms, taking away the one it states for a refusal would have raised the score most', () => {
    const keys = new Set<string>();
    const watch = (view: SeatView, { refusals, slip }: Decision): void => {
      if (slip.phase !== 'answer') return;
      const turnedDown = refusals();
      expect(turnedDown.length).toBe(slip.answers.filter((yes) => !yes).length);
      for (const { account } of turnedDown) {
        checkRefusal(account, view);
        keys.add(account.reason.key);
      }
    };
    for (const seed of [21, 22, 26]) play(seed, everybody('practised'), { watch });
    play(22, everybody('novice'), { watch });
    for (const key of ['hurtsAim', 'dear', 'betterUse', 'grudge'])
      expect(keys, [...keys].join(' ')).toContain(key);
  });

  it('of a pledge that is turned down for the openness that it would cost, too', () => {
    // With little to win or lose besides, a candid government is asked to raise a tariff, which closes doors.
    const { agendas } = plainEngine.scenario;
    const scenario = altered(quiet, {
      agendas: byNation((nation) => ({
        ...agendas[nation],
        world: { ...agendas[nation].world, weight: 0 },
      })),
    });
    const game = gameOf(scenario);
    beat(game, {
      offers: [pledges('FRA', 'GBR', { mine: 'autonomyCompact', yours: 'impose:PAK', due: 5 })],
    });
    const view = viewOf(game, 'GBR');
    const temperament = { ...profiles.GBR.temperament, boldness: 100, candour: 100 };
    const { refusals } = opponentSlip(game.engine, view, { level: 'practised', temperament }, 1);
    const [refusal] = refusals();
    expect(refusal?.account.reason).toEqual({ key: 'hurtsOpenness', choice: null, params: {} });
    if (refusal) checkRefusal(refusal.account, view);
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
