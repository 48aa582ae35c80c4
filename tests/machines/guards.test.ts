import { describe, expect, it } from 'vitest';
import { relationOf } from '../../src/machines/relation.ts';
import { MACHINES } from '../../src/machines/relations.ts';
import type { MachineName } from '../../src/machines/slots.ts';
import { guards, type MachineEvent, STANDINGS, type Standing } from '../../src/machines/standing.ts';

type GuardName = keyof typeof guards;

/** What each guard lets pass: everything but one standing, or only some. */
const DENIES: Partial<Readonly<Record<GuardName, Standing>>> = {
  holdsOffice: 'noOffice',
  isAimedAtAnother: 'self',
  isAgreed: 'unagreed',
  isLawful: 'barred',
  areChannelsOpen: 'frozen',
  isFreeOfTruce: 'underTruce',
  hasStation: 'noStation',
  isNotLeader: 'leader',
  isPairFree: 'taken',
  isTimely: 'moot',
  isAnothersTurn: 'again',
};
const ADMITS: Partial<Readonly<Record<GuardName, readonly Standing[]>>> = {
  isYoung: ['young', 'lastYoung'],
  isOld: ['old', 'lastOld'],
  isLastLot: ['lastYoung', 'lastOld'],
  isCarried: ['carried'],
  isFailed: ['failed'],
  isWindow: ['window'],
  isAfter: ['after'],
  isBreaking: ['breaking'],
  isCalm: ['calm'],
  isLast: ['last'],
  isDebated: ['debated'],
};

function admitted(name: GuardName): readonly Standing[] {
  return STANDINGS.filter((standing) =>
    guards[name]({ event: { type: 'any', standing } satisfies MachineEvent }),
  );
}

describe('a guard', () => {
  it.each(Object.entries(DENIES))('%s denies %s and nothing else', (name, denied) => {
    expect(admitted(name as GuardName)).toEqual(STANDINGS.filter((standing) => standing !== denied));
  });

  it.each(Object.entries(ADMITS))('%s admits %j and nothing else', (name, standings) => {
    expect(admitted(name as GuardName)).toEqual(standings);
  });

  it('stands in one of the two tables', () => {
    expect(Object.keys({ ...DENIES, ...ADMITS }).sort()).toEqual(Object.keys(guards).sort());
  });
});

/** What each event of each machine must be asked about: state to ask in, event, obstacles, and how it goes through. */
const ASKED: readonly (readonly [MachineName, string, string, readonly Standing[], Standing])[] = [
  ...(['lend', 'give', 'exchange', 'laboratory', 'givePlace'] as const).map(
    (type) =>
      ['nation', 'start', type, ['noOffice', 'self', 'unagreed', 'barred', 'frozen'], 'clear'] as const,
  ),
  ['nation', 'start', 'sign', ['frozen'], 'clear'],
  ['nation', 'signed', 'withdraw', ['leader'], 'clear'],
  ['nation', 'start', 'found', ['noOffice', 'self', 'unagreed', 'barred'], 'clear'],
  ['nation', 'start', 'join', ['noStation', 'frozen'], 'clear'],
  ['nation', 'member', 'leave', ['leader'], 'clear'],
  ['nation', 'start', 'fund', ['noOffice'], 'clear'],
  ['nation', 'start', 'court', ['noOffice'], 'clear'],
  ['nation', 'start', 'announceTreasure', ['noOffice'], 'clear'],
  ['nation', 'start', 'inviteAstronaut', ['noOffice'], 'clear'],
  ['nation', 'start', 'tightenExports', ['noOffice', 'self'], 'clear'],
  ['nation', 'start', 'briefCongress', ['noOffice'], 'clear'],
  ['nation', 'start', 'shareReactorDesign', ['noOffice', 'noStation'], 'clear'],
  ['nation', 'start', 'flyLuna', ['noOffice'], 'clear'],
  ['nation', 'start', 'openBench', ['noOffice'], 'clear'],
  ['nation', 'start', 'convene', ['noOffice'], 'clear'],
  ['nation', 'start', 'flyInstrument', ['noOffice', 'frozen'], 'clear'],
  ['nation', 'start', 'autonomyCompact', ['noOffice'], 'clear'],
  ['nation', 'start', 'industryPact', ['noOffice', 'self'], 'clear'],
  ['nation', 'start', 'treatyReview', ['noOffice'], 'clear'],
  ['nation', 'start', 'buildRover', ['noOffice'], 'clear'],
  ['nation', 'start', 'shareAsteroid', ['noOffice', 'self'], 'clear'],
  ['nation', 'start', 'carryMessage', ['noOffice'], 'clear'],
  ['nation', 'start', 'trainAstronaut', ['noOffice', 'frozen'], 'clear'],
  ['nation', 'start', 'shopBothSides', ['noOffice'], 'clear'],
  ['nation', 'start', 'flyMoonProbe', ['noOffice'], 'clear'],
  ['tariff', 'start', 'impose', ['noOffice', 'self', 'underTruce'], 'clear'],
  ['tariff', '"level1"', 'raise', ['noOffice', 'self', 'underTruce'], 'clear'],
  ['tariff', '"level2"', 'raise', ['noOffice', 'self', 'underTruce'], 'clear'],
  ['tariff', '"level2"', 'lift', [], 'underTruce'],
  ['truce', 'start', 'agree', ['noOffice', 'self', 'unagreed'], 'clear'],
  ['certificate', 'start', 'seek', ['noOffice'], 'clear'],
  ['statute', 'start', 'narrow', ['noOffice', 'clear'], 'carried'],
  ['statute', 'start', 'repeal', ['noOffice', 'clear'], 'failed'],
  ['lander', '"onPad"', 'fly', ['noOffice'], 'clear'],
  ['pledge', 'start', 'make', ['taken'], 'clear'],
  ['country', 'start', 'courtForIlrs', ['noStation'], 'frozen'],
  ['country', '"accords"', 'courtForIlrs', ['noStation', 'frozen'], 'clear'],
  ['country', '"ilrs"', 'courtForAccords', ['frozen'], 'clear'],
  ['country', 'start', 'courtForAccords', [], 'frozen'],
  ['resolution', 'start', 'table', ['noOffice', 'barred', 'moot', 'again'], 'clear'],
  ['resolution', '"tabled"', 'decide', ['clear'], 'carried'],
  ['resolution', '"tabled"', 'decide', ['clear'], 'failed'],
];

const START = relationOf(MACHINES.nation).start;
const NATION_STATES: Readonly<Record<string, string>> = {
  start: START,
  signed: START.replace('"accords":"outside"', '"accords":"signed"'),
  member: START.replace('"ilrs":"outside"', '"ilrs":"member"'),
};

describe('an event', () => {
  it.each(ASKED)('%s in %s: %s is stopped by %j and not by %s', (name, where, type, obstacles, way) => {
    const relation = relationOf(MACHINES[name], name === 'truce' ? { turns: 3 } : undefined);
    const state =
      name === 'nation' ? (NATION_STATES[where] ?? START) : where === 'start' ? relation.start : where;
    expect(relation.step(state, type, way)).not.toBeNull();
    for (const obstacle of obstacles) expect(relation.step(state, type, obstacle), obstacle).toBeNull();
  });
});
