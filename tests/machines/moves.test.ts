import { describe, expect, it } from 'vitest';
import { offices } from '../../src/content/story/offices.ts';
import type { Bench, Move } from '../../src/machines/moves.ts';
import { refusalOf } from '../../src/machines/permission.ts';
import { plansOf } from '../../src/machines/plans.ts';
import { CERTIFICATE, nationMachineSlot } from '../../src/machines/slots.ts';
import { type MachineStates, nationState, tariffLevel } from '../../src/machines/states.ts';
import { choice } from '../../src/vocabulary/choices.ts';
import type { Nation } from '../../src/vocabulary/nations.ts';
import type { Deal } from '../../src/vocabulary/talk.ts';
import { afterEvents, events, FRESH, relations, type Sent } from '../support/states.ts';

const PERMITTED = 'permitted';

const ACTS: Readonly<Record<string, Deal['act']>> = {
  lend: 'loan',
  exchange: 'exchange',
  laboratory: 'laboratory',
  place: 'place',
  truce: 'truce',
  found: 'found',
};

const planOf = plansOf(offices);

function movesOf(
  actor: Nation,
  code: string,
  states: MachineStates,
  deals: readonly Deal[],
  bench: Bench = 'young',
): readonly Move[] {
  return planOf(choice(code), actor)(states, deals, 'carried', bench);
}

/** What the machines say to a choice; for two-sided acts everything named is agreed unless `deals` says otherwise. */
function verdict(actor: Nation, code: string, states: MachineStates, deals?: readonly Deal[]): string {
  const [kind = '', target] = code.split('>');
  const act = ACTS[kind];
  const agreed: readonly Deal[] = act && target ? [{ act, giver: actor, receiver: target as Nation }] : [];
  const chosen = kind === 'lend' ? 'lend' : target ? `${kind}:${target}` : kind;
  const moves = movesOf(actor, chosen, states, deals ?? agreed);
  return refusalOf(relations, states, moves)?.standing ?? PERMITTED;
}

describe('American law, act by act', () => {
  const law: readonly (readonly [Nation, string, string, string, string, string])[] = [
    // who, what, in force, narrowed, repealed, with a certificate, granted or standing
    ['CHN', 'lend>USA', PERMITTED, PERMITTED, PERMITTED, PERMITTED],
    ['CHN', 'give>USA', PERMITTED, PERMITTED, PERMITTED, PERMITTED],
    ['USA', 'lend>CHN', 'barred', PERMITTED, PERMITTED, PERMITTED],
    ['USA', 'give>CHN', 'barred', PERMITTED, PERMITTED, PERMITTED],
    ['CHN', 'exchange>USA', 'barred', PERMITTED, PERMITTED, PERMITTED],
    ['USA', 'exchange>CHN', 'barred', PERMITTED, PERMITTED, PERMITTED],
    ['CHN', 'laboratory>USA', 'barred', 'barred', PERMITTED, PERMITTED],
    ['USA', 'laboratory>CHN', 'barred', 'barred', PERMITTED, PERMITTED],
    ['CHN', 'place>USA', 'barred', 'barred', PERMITTED, PERMITTED],
    ['CHN', 'found>USA', 'barred', 'barred', PERMITTED, PERMITTED],
    // The law speaks of no other pair.
    ['CHN', 'exchange>GBR', PERMITTED, PERMITTED, PERMITTED, PERMITTED],
    ['USA', 'lend>RUS', PERMITTED, PERMITTED, PERMITTED, PERMITTED],
    ['FRA', 'laboratory>USA', PERMITTED, PERMITTED, PERMITTED, PERMITTED],
    ['FRA', 'laboratory>CHN', PERMITTED, PERMITTED, PERMITTED, PERMITTED],
    ['CHN', 'found>FRA', PERMITTED, PERMITTED, PERMITTED, PERMITTED],
  ];

  it.each(law)(
    '%s %s: %s in force, %s narrowed, %s repealed, %s with a certificate',
    (actor, code, ...words) => {
      const [inForce, narrowed, repealed, certified] = words;
      expect(verdict(actor, code, FRESH)).toBe(inForce);
      expect(verdict(actor, code, afterEvents(FRESH, events.narrowed))).toBe(narrowed);
      expect(verdict(actor, code, afterEvents(FRESH, events.repealed))).toBe(repealed);
      expect(verdict(actor, code, afterEvents(FRESH, ...events.certificate))).toBe(certified);
      expect(verdict(actor, code, afterEvents(FRESH, events.stands))).toBe(certified);
    },
  );

  it('spends the certificate on an act that needs it, and on no other', () => {
    const certified = afterEvents(FRESH, ...events.certificate);
    const spends = (actor: Nation, code: string, to: Nation, states: MachineStates): boolean => {
      const act = ACTS[code] ?? null;
      const deals: readonly Deal[] = act ? [{ act, giver: actor, receiver: to }] : [];
      const chosen = code === 'lend' ? 'lend' : `${code}:${to}`;
      return movesOf(actor, chosen, states, deals).some(({ slot }) => slot === CERTIFICATE);
    };
    expect(spends('USA', 'lend', 'CHN', certified)).toBe(true);
    expect(spends('CHN', 'place', 'USA', certified)).toBe(true);
    expect(spends('CHN', 'found', 'USA', certified)).toBe(true);
    expect(spends('CHN', 'found', 'RUS', certified)).toBe(false);
    expect(spends('CHN', 'lend', 'USA', certified)).toBe(false);
    expect(spends('CHN', 'exchange', 'GBR', certified)).toBe(false);
    expect(spends('USA', 'lend', 'CHN', afterEvents(certified, events.narrowed))).toBe(false);
    expect(spends('USA', 'laboratory', 'CHN', afterEvents(certified, events.narrowed))).toBe(true);
  });
});

describe('who may do what', () => {
  const rows: readonly (readonly [string, Nation, string, readonly Sent[], string])[] = [
    ['a seat without a stock', 'GBR', 'give>PAK', [], 'noOffice'],
    ['a seat without a stock', 'PAK', 'lend>TUR', [], 'noOffice'],
    ['a seat without a lander', 'USA', 'place>GBR', [], 'noOffice'],
    ['a seat without a lander', 'USA', 'fly', [events.windowOpens], 'noOffice'],
    ['a seat without a tariff lever', 'PAK', 'impose>CHN', [], 'noOffice'],
    ['who has no tariff to promise', 'PAK', 'truce>CHN', [], 'noOffice'],
    ['who has no tariff to promise', 'CHN', 'truce>PAK', [], 'noOffice'],
    ['a seat outside Congress', 'FRA', 'seekCertificate', [], 'noOffice'],
    ['a seat that recruits for nobody', 'JPN', 'court>KOR', [], 'noOffice'],
    ['a seat that builds elsewhere', 'CHN', 'fund>artemisBase', [], 'noOffice'],
    ['a seat that founds nothing', 'RUS', 'found>CHN', [], 'noOffice'],
    ["another seat's own choice", 'USA', 'announceTreasure', [], 'noOffice'],
    ["another seat's own choice", 'CHN', 'flyLuna', [], 'noOffice'],
    ['an own choice', 'RUS', 'flyLuna', [], PERMITTED],
    ['an own choice', 'PAK', 'carryMessage', [], PERMITTED],
    ['itself', 'CHN', 'give>CHN', [], 'self'],
    ['itself', 'USA', 'impose>USA', [], 'self'],
    ['itself', 'USA', 'truce>USA', [], 'self'],
    ['itself', 'DEU', 'industryPact>DEU', [], 'self'],
    ['leaders', 'USA', 'withdraw', [events.signs('USA')], 'leader'],
    ['leaders', 'CHN', 'leave', [events.joins('CHN')], 'leader'],
    ['others', 'GBR', 'withdraw', [events.signs('GBR')], PERMITTED],
    ['others', 'RUS', 'leave', [events.joins('RUS')], PERMITTED],
    ['nobody outside', 'GBR', 'withdraw', [], 'state'],
    ['nobody outside', 'USA', 'withdraw', [], 'state'],
  ];
  it.each(rows)('%s: %s %s', (_who, actor, code, before, expected) => {
    expect(verdict(actor, code, afterEvents(FRESH, ...before))).toBe(expected);
  });

  it.each(['lend>PAK', 'exchange>RUS', 'laboratory>PAK', 'place>PAK', 'truce>USA', 'found>RUS'])(
    'CHN %s without consent is refused',
    (code) => {
      expect(verdict('CHN', code, FRESH)).toBe(PERMITTED);
      expect(verdict('CHN', code, FRESH, [])).toBe('unagreed');
    },
  );

  it.each(['loan', 'exchange', 'laboratory', 'place', 'truce', 'found'] as const)(
    'consent to a %s does not serve for the reverse, nor for another partner',
    (act) => {
      const code = act === 'loan' ? 'lend>RUS' : `${act}>RUS`;
      expect(verdict('CHN', code, FRESH, [{ act, giver: 'RUS', receiver: 'CHN' }])).toBe('unagreed');
      if (act !== 'loan') {
        expect(verdict('CHN', code, FRESH, [{ act, giver: 'CHN', receiver: 'PAK' }])).toBe('unagreed');
      }
    },
  );

  it('needs no consent for a gift', () => {
    expect(verdict('CHN', 'give>PAK', FRESH, [])).toBe(PERMITTED);
  });
});

describe('the frameworks', () => {
  it('can be joined only once there is a station, which needs two', () => {
    expect(verdict('PAK', 'join', FRESH)).toBe('noStation');
    expect(verdict('PAK', 'join', afterEvents(FRESH, events.founds))).toBe(PERMITTED);
    expect(verdict('CHN', 'found>RUS', afterEvents(FRESH, events.founds))).toBe('state');
    const moves = movesOf('CHN', 'found:RUS', FRESH, [{ act: 'found', giver: 'CHN', receiver: 'RUS' }]);
    const founded = afterEvents(
      FRESH,
      ...moves.map(({ slot, type, standing }): Sent => [slot, type, standing]),
    );
    expect(nationState(founded, 'CHN').ilrs).toBe('member');
    expect(nationState(founded, 'RUS').ilrs).toBe('member');
  });

  it('do not exclude each other while channels are open', () => {
    const dual = afterEvents(FRESH, events.founds, events.signs('FRA'), events.joins('FRA'));
    expect(nationState(dual, 'FRA')).toMatchObject({ accords: 'signed', ilrs: 'member' });
  });

  const rows: readonly (readonly [string, Nation, string, readonly Sent[], string])[] = [
    ['a member may not sign', 'PAK', 'sign', [events.founds, events.joins('PAK')], 'frozen'],
    ['a signatory may not join', 'FRA', 'join', [events.founds, events.signs('FRA')], 'frozen'],
    ['who stands outside may sign', 'DEU', 'sign', [], PERMITTED],
    ['who stands outside may join', 'TUR', 'join', [events.founds], PERMITTED],
    [
      'who signed already is not told to wait',
      'FRA',
      'sign',
      [events.founds, events.joins('FRA'), events.signs('FRA')],
      'state',
    ],
  ];
  it.each(rows)('with frozen channels %s', (_what, actor, code, before, expected) => {
    expect(verdict(actor, code, afterEvents(FRESH, ...before, events.freezes))).toBe(expected);
  });
});

describe('frozen channels', () => {
  const camps: readonly Sent[] = [
    events.founds,
    events.joins('CHN'),
    events.joins('PAK'),
    events.signs('GBR'),
    events.signs('FRA'),
  ];
  const frozen = afterEvents(FRESH, ...camps, events.freezes);

  it.each(['lend>GBR', 'give>GBR', 'exchange>GBR', 'laboratory>GBR', 'place>GBR'])('stop CHN %s', (code) => {
    expect(verdict('CHN', code, afterEvents(FRESH, ...camps))).toBe(PERMITTED);
    expect(verdict('CHN', code, frozen)).toBe('frozen');
  });

  it.each(['lend>PAK', 'give>PAK', 'laboratory>PAK', 'place>PAK', 'lend>TUR', 'give>TUR'])(
    'do not stop CHN %s',
    (code) => {
      expect(verdict('CHN', code, frozen)).toBe(PERMITTED);
    },
  );

  it('stop work with China by a signatory alone, and thaw again', () => {
    expect(verdict('FRA', 'flyInstrument', frozen)).toBe('frozen');
    expect(verdict('PAK', 'trainAstronaut', frozen)).toBe(PERMITTED);
    expect(verdict('CHN', 'impose>GBR', frozen)).toBe(PERMITTED);
    expect(verdict('CHN', 'truce>GBR', frozen)).toBe(PERMITTED);
  });

  it('do not part two that share a framework', () => {
    const dual = afterEvents(FRESH, ...camps, events.signs('PAK'), events.freezes);
    expect(verdict('CHN', 'give>PAK', dual)).toBe(PERMITTED);
  });

  it('keep a country from a second framework, not from a first', () => {
    const courted = afterEvents(
      FRESH,
      ...camps,
      ...movesOf('USA', 'court:KOR', afterEvents(FRESH, ...camps), []).map(
        ({ slot, type, standing }): Sent => [slot, type, standing],
      ),
    );
    expect(verdict('CHN', 'court>KOR', courted)).toBe(PERMITTED);
    expect(verdict('CHN', 'court>KOR', afterEvents(courted, events.freezes))).toBe('frozen');
    expect(verdict('USA', 'court>KOR', courted)).toBe('state');
    expect(verdict('USA', 'court>NZL', afterEvents(courted, events.freezes))).toBe(PERMITTED);
    expect(verdict('CHN', 'court>NZL', FRESH)).toBe('noStation');
  });
});

describe('tariffs and truces', () => {
  const level1 = afterEvents(FRESH, events.imposes('USA', 'CHN'));

  it('go one step at a time', () => {
    expect(verdict('USA', 'raise>CHN', FRESH)).toBe('state');
    expect(verdict('USA', 'lift>CHN', FRESH)).toBe('state');
    expect(verdict('USA', 'impose>CHN', level1)).toBe('state');
    expect(tariffLevel(level1, 'USA', 'CHN')).toBe(1);
    expect(tariffLevel(level1, 'CHN', 'USA')).toBe(0);
  });

  it('a truce stops imposing and raising both ways, and nothing else', () => {
    const truce = afterEvents(level1, events.truce('CHN', 'USA'));
    expect(verdict('USA', 'raise>CHN', truce)).toBe('underTruce');
    expect(verdict('CHN', 'impose>USA', truce)).toBe('underTruce');
    expect(verdict('USA', 'lift>CHN', truce)).toBe(PERMITTED);
    expect(verdict('USA', 'impose>RUS', truce)).toBe(PERMITTED);
    expect(verdict('USA', 'truce>CHN', truce)).toBe('state');
  });
});

describe("Chang'e-8", () => {
  it('flies only while its window is open', () => {
    expect(verdict('CHN', 'fly', FRESH)).toBe('state');
    const open = afterEvents(FRESH, events.windowOpens);
    expect(verdict('CHN', 'fly', open)).toBe(PERMITTED);
    expect(verdict('CHN', 'fly', afterEvents(open, events.windowCloses))).toBe('state');
    expect(verdict('CHN', 'fly', afterEvents(open, events.flies))).toBe('state');
  });

  it.each([
    ['before its window', [], PERMITTED],
    ['on the pad', [events.windowOpens], PERMITTED],
    ['once it has flown', [events.windowOpens, events.flies], 'state'],
    ['once it is grounded', [events.windowOpens, events.windowCloses], 'state'],
  ] as const)('takes guests %s', (_when, before, expected) => {
    expect(verdict('CHN', 'place>PAK', afterEvents(FRESH, ...before))).toBe(expected);
  });

  it('gives a guest one place, which it must build for', () => {
    expect(verdict('PAK', 'build', FRESH)).toBe('state');
    const placed = afterEvents(FRESH, [nationMachineSlot('PAK'), 'receivePlace']);
    expect(verdict('CHN', 'place>PAK', placed)).toBe('state');
    expect(verdict('PAK', 'build', placed)).toBe(PERMITTED);
  });
});

describe('samples and findings', () => {
  it('are studied only when at hand and published only when studied', () => {
    expect(verdict('PAK', 'study', FRESH)).toBe('state');
    expect(verdict('PAK', 'publishOpenly', FRESH)).toBe('state');
    const held = afterEvents(FRESH, events.receives('PAK'));
    expect(verdict('PAK', 'study', held)).toBe(PERMITTED);
    const last = movesOf('PAK', 'study', held, [], 'lastYoung');
    const studied = afterEvents(
      held,
      ...last.map(({ slot, type, standing }): Sent => [slot, type, standing]),
    );
    expect(nationState(studied, 'PAK')).toMatchObject({ samples: 'none', findings: 'drafted' });
    expect(verdict('PAK', 'study', studied)).toBe('state');
    expect(verdict('PAK', 'publishOpenly', studied)).toBe(PERMITTED);
    expect(verdict('PAK', 'publishClosed', studied)).toBe(PERMITTED);
  });
});
