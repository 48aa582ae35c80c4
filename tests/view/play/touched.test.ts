import { expect, it } from 'vitest';
import { emptyTurnLog, type TurnLog } from '../../../src/game/log.ts';
import { occurrence } from '../../../src/rules/occurrence.ts';
import { afterReveal, concerns, deedsOf } from '../../../src/view/play/touched.ts';
import { nationalSlot, type Slot, trustSlot, worldSlot } from '../../../src/vocabulary/measures.ts';

const change = (slot: Slot, deed: number) => ({ slot, delta: 2, effect: 'test', by: null, deed });

const log: TurnLog = {
  ...emptyTurnLog(1),
  occurrences: [
    occurrence('signed', { by: 'FRA' }),
    occurrence('lent', { by: 'CHN', to: 'PAK' }),
    occurrence('lent', { by: 'CHN', to: 'FRA' }),
    occurrence('signed', { by: 'DEU' }),
    occurrence('signed', { by: 'TUR' }),
    occurrence('funded', { by: 'USA' }),
    occurrence('funded', { by: 'RUS' }),
    occurrence('yearEnded', { by: 'FRA' }),
    occurrence('counselled', { by: 'FRA', secretOf: 'FRA' }),
  ],
  ledger: [
    change(nationalSlot('prestige', 'FRA'), 3),
    change(trustSlot('GBR', 'FRA'), 4),
    change(worldSlot('tension'), 5),
    change(nationalSlot('capital', 'FRA'), 6),
  ],
};

it('sets apart what the reader did, had done to it, or was moved by', () => {
  const { touching, others } = deedsOf(log, 'FRA');
  expect(touching.map(({ deed, by }) => `${by} ${deed}`)).toEqual([
    'FRA signed',
    'CHN lent',
    'DEU signed',
    'TUR signed',
  ]);
  expect(others.map(({ deed, by, to }) => `${by} ${deed} ${to ?? ''}`.trim())).toEqual([
    'CHN lent PAK',
    'USA funded',
    'RUS funded',
  ]);
});

it('counts the world’s measures among what concerns the reader, and no stock-keeping', () => {
  const slots = [worldSlot('tension'), trustSlot('FRA', 'GBR'), nationalSlot('prestige', 'GBR')];
  expect(slots.map((slot) => concerns(change(slot, 0), 'FRA'))).toEqual([true, true, false]);
  expect(concerns(change(nationalSlot('capital', 'FRA'), 0), 'FRA')).toBe(false);
  expect(concerns(change(worldSlot('payloadRoom'), 0), 'FRA')).toBe(false);
});

it('tells an onlooker of all that was done, and of every number that is no stock-keeping', () => {
  const { touching, others } = deedsOf(log, null);
  expect(touching).toEqual([]);
  expect(others).toHaveLength(7);
  expect(log.ledger.map((entry) => concerns(entry, null))).toEqual([true, true, true, false]);
});

it('tells what came after the Reveal: what the year’s end broke, and all that the debate and it brought', () => {
  const occurrences = [
    occurrence('dealBroken', { by: 'CHN', to: 'FRA', about: 'loan' }),
    occurrence('signed', { by: 'DEU' }),
    occurrence('tabled', { by: 'DEU', about: 'openData' }),
    occurrence('adopted', { by: 'DEU', about: 'openData' }),
    occurrence('pledgeBroken', { by: 'USA', to: 'FRA', about: 'ease' }),
    occurrence('pledgeLapsed', { by: 'GBR', to: 'FRA' }),
  ];
  const told = afterReveal({ ...emptyTurnLog(1), occurrences, deedEnds: { reveal: 2, debate: 4, year: 6 } });
  expect(told.broken.map(({ deed, by }) => `${by} ${deed}`)).toEqual(['USA pledgeBroken']);
  expect(told.deeds.map(({ deed, by }) => `${by} ${deed}`)).toEqual(['DEU adopted', 'GBR pledgeLapsed']);
});
