import { describe, expect, it } from 'vitest';
import { asksAboutAffected, MEASURES_OF_SIZE, QUESTIONS } from '../../src/rules/conditions.ts';
import { type Occurrence, occurrence } from '../../src/rules/occurrence.ts';
import type { Position } from '../../src/rules/position.ts';
import { readingOf } from '../../src/rules/reading.ts';
import { CONDITIONS, type ConditionName, QUANTITIES } from '../../src/vocabulary/deeds.ts';
import type { Nation } from '../../src/vocabulary/nations.ts';
import { FOUNDED, inWorld, of, opening, position, toward } from '../support/positions.ts';
import { events } from '../support/states.ts';

const loan = occurrence('lent', { by: 'CHN', to: 'PAK' });

/** For each condition a deed and position where it holds, and one where it doesn't. */
type Case = readonly [about: Occurrence, at: Position, affected?: Nation];
const by = (nation: Nation, to: Nation | null = null): Occurrence => occurrence('lent', { by: nation, to });
const dual = position([...FOUNDED, events.signs('FRA'), events.joins('FRA')]);
const camps = position(FOUNDED);
const funded = (programme: Occurrence['programme']): Occurrence =>
  occurrence('funded', { by: 'CHN', programme });
const studied = (papers: number): Position =>
  position([], [of('papers', 'GBR', papers)], { laboratories: ['GBR', 'FRA'] });

const CASES: Readonly<Record<Exclude<ConditionName, 'noLoanSince'>, readonly [Case, Case]>> = {
  lawInForce: [
    [loan, opening],
    [loan, position([events.narrowed])],
  ],
  lawEased: [
    [loan, position([events.repealed])],
    [loan, opening],
  ],
  pairBarredByLaw: [
    [by('USA', 'CHN'), opening],
    [by('USA', 'GBR'), opening],
  ],
  actorSigned: [
    [by('GBR'), opening],
    [by('FRA'), opening],
  ],
  actorMember: [
    [by('RUS'), camps],
    [by('RUS'), opening],
  ],
  actorUnaligned: [
    [by('FRA'), camps],
    [by('GBR'), camps],
  ],
  actorDual: [
    [by('FRA'), dual],
    [by('GBR'), dual],
  ],
  targetSigned: [
    [by('CHN', 'GBR'), opening],
    [by('CHN', 'FRA'), opening],
  ],
  targetMember: [
    [by('GBR', 'RUS'), camps],
    [by('GBR', 'RUS'), opening],
  ],
  crossCamp: [
    [by('GBR', 'RUS'), camps],
    [by('FRA', 'RUS'), camps],
  ],
  sameCampPair: [
    [by('CHN', 'RUS'), camps],
    [by('GBR', 'RUS'), camps],
  ],
  affectedSigned: [
    [loan, opening, 'JPN'],
    [loan, opening, 'DEU'],
  ],
  affectedMember: [
    [loan, camps, 'RUS'],
    [loan, camps, 'DEU'],
  ],
  affectedIsTarget: [
    [loan, opening, 'PAK'],
    [loan, opening, 'TUR'],
  ],
  affectedIsLeader: [
    [loan, opening, 'USA'],
    [loan, opening, 'PAK'],
  ],
  affectedSmall: [
    [loan, position([], [of('science', 'TUR', 39)]), 'TUR'],
    [loan, position([], [of('science', 'TUR', 40)]), 'TUR'],
  ],
  targetSmall: [
    [loan, position([], [of('science', 'PAK', 39)])],
    [loan, position([], [of('science', 'PAK', 40)])],
  ],
  actorSmall: [
    [by('TUR'), position([], [of('science', 'TUR', 39)])],
    [by('TUR'), position([], [of('science', 'TUR', 40)])],
  ],
  firstPaper: [
    [by('FRA'), studied(0)],
    [by('FRA'), studied(1)],
  ],
  secondPaper: [
    [by('FRA'), studied(1)],
    [by('FRA'), studied(2)],
  ],
  laterPapers: [
    [by('FRA'), studied(2)],
    [by('FRA'), studied(1)],
  ],
  actorHasPublished: [
    [by('GBR'), studied(1)],
    [by('FRA'), studied(1)],
  ],
  actorHasYoung: [
    [by('CHN'), opening],
    [by('USA'), opening],
  ],
  lateGame: [
    [loan, position([], [], { turn: 11 })],
    [loan, position([], [], { turn: 10 })],
  ],
  tensionHigh: [
    [loan, position([], [inWorld('tension', 70)])],
    [loan, position([], [inWorld('tension', 69)])],
  ],
  actorPrestigious: [
    [by('FRA'), position([], [of('prestige', 'FRA', 60)])],
    [by('FRA'), position([], [of('prestige', 'FRA', 59)])],
  ],
  bothBases: [
    [loan, position([], [inWorld('artemisBase', 4), inWorld('ilrsBase', 4)])],
    [loan, position([], [inWorld('artemisBase', 4), inWorld('ilrsBase', 3)])],
  ],
  accordsStrong: [
    [loan, position([], [inWorld('accordsWeight', 40)])],
    [loan, position([], [inWorld('accordsWeight', 39)])],
  ],
  warmPair: [
    [loan, position([], [toward('CHN', 'PAK', 60), toward('PAK', 'CHN', 60)])],
    [loan, position([], [toward('CHN', 'PAK', 60), toward('PAK', 'CHN', 59)])],
  ],
  tariffBetween: [
    [by('USA', 'CHN'), opening],
    [by('USA', 'GBR'), opening],
  ],
  tariffFree: [
    [by('GBR'), opening],
    [by('USA'), opening],
  ],
  certificateAbsent: [
    [loan, opening],
    [loan, position([...events.certificate])],
  ],
  programmeComplete: [
    [funded('ilrsBase'), position([], [inWorld('ilrsBase', 10)])],
    [funded('ilrsBase'), position([], [inWorld('ilrsBase', 9)])],
  ],
  onArtemisBase: [
    [funded('artemisBase'), opening],
    [funded('ilrsBase'), opening],
  ],
  onIlrsBase: [
    [funded('ilrsBase'), opening],
    [funded('artemisBase'), opening],
  ],
  onIlrsPlant: [
    [funded('ilrsPlant'), opening],
    [funded('usReactor'), opening],
  ],
  onUsReactor: [
    [funded('usReactor'), opening],
    [funded('ilrsPlant'), opening],
  ],
  countryLeansAway: [
    [occurrence('acceded', { count: -1 }), opening],
    [occurrence('acceded', { count: 1 }), opening],
  ],
  countryJoinsAccords: [
    [occurrence('acceded', { about: 'accords' }), opening],
    [occurrence('acceded', { about: 'ilrs' }), opening],
  ],
  countryJoinsIlrs: [
    [occurrence('acceded', { about: 'ilrs' }), opening],
    [occurrence('acceded', { about: 'accords' }), opening],
  ],
  countryDual: [
    [occurrence('acceded', { backers: 1 }), opening],
    [occurrence('acceded'), opening],
  ],
  hostedByThird: [
    [by('FRA', 'USA'), opening],
    [by('CHN', 'USA'), opening],
  ],
  sharedWithOthers: [
    [loan, position([], [of('loans', 'CHN', 1)])],
    [loan, opening],
  ],
};

describe('a condition', () => {
  it.each(Object.entries(CASES))(
    '%s can hold and can fail',
    (name, [[about, at, affected], [other, there, whom]]) => {
      const ask = QUESTIONS[name as ConditionName];
      expect(ask(readingOf(at, 15), about, affected ?? null)).toBe(true);
      expect(ask(readingOf(there, 15), other, whom ?? null)).toBe(false);
    },
  );

  it('is in the table, but for the one that is asked when a delayed effect lands', () => {
    expect([...Object.keys(CASES), 'noLoanSince'].sort()).toEqual([...CONDITIONS].sort());
  });

  it('asks about the affected only where its name says so', () => {
    const asked = readingOf(camps, 15);
    for (const name of CONDITIONS) {
      if (asksAboutAffected(name)) continue;
      for (const about of [loan, by('GBR', 'RUS'), funded('ilrsBase')]) {
        expect(QUESTIONS[name](asked, about, 'USA'), name).toBe(QUESTIONS[name](asked, about, 'RUS'));
      }
    }
  });

  it('of a paper about the young rocks needs a laboratory that has studied them', () => {
    // The United States holds Apollo rocks and publishes on them: no discovery.
    expect(QUESTIONS.firstPaper(readingOf(opening, 15), by('USA'), null)).toBe(false);
  });
});

describe('a quantity', () => {
  it('is read off the position before the deed', () => {
    const at = readingOf(
      position(
        [...FOUNDED, events.imposes('GBR', 'CHN')],
        [inWorld('laboratories', 4), of('loans', 'CHN', 3), of('payload', 'CHN', 50)],
      ),
      15,
    );
    const about = occurrence('lent', { by: 'CHN', count: 3, backers: 2 });
    const read = Object.fromEntries(QUANTITIES.map((name) => [name, MEASURES_OF_SIZE[name](at, about)]));
    expect(read).toEqual({
      tariffsByActor: 2,
      tariffsOnActor: 3,
      tariffsInWorld: 5,
      laboratories: 4,
      recipients: 3,
      loansByActor: 3,
      doubters: 3,
      backers: 2,
      signatories: 3,
      members: 2,
      payloadKg: 50,
    });
  });
});
