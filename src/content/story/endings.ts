import type { EndingRule } from '../../scenario/scenario.ts';

/**
 * How the world can stand at the end, tested in this order. Each is told evenly: what there is, and what it costs.
 * The thresholds are judgement and meant for tuning.
 */
export const endings: readonly EndingRule[] = [
  {
    id: 'lockedDrawers',
    title: 'Locked Drawers',
    text:
      'Grains lie in good order in many drawers, and few of them have been seen by two laboratories. ' +
      'Each nation knows its own stones well and guards them well. ' +
      'What the Moon could say by comparison has to wait.',
    when: [{ metric: { kind: 'world', measure: 'openness' }, atMost: 25 }],
  },
  {
    id: 'commonScience',
    title: 'Science in Common',
    text:
      'Samples and data cross the line between the frameworks as a matter of routine. ' +
      'Quarrels about money and credit go on, but the laboratories no longer wait for them to end. ' +
      'Some say that too much was given away for it.',
    when: [
      { metric: { kind: 'world', measure: 'openness' }, atLeast: 62 },
      { metric: { kind: 'world', measure: 'tension' }, atMost: 50 },
      { metric: { kind: 'tariffs', side: 'world' }, atMost: 5 },
    ],
  },
  {
    id: 'openLaboratories',
    title: 'Open Laboratories, Closed Harbours',
    text:
      'Researchers share grains that their customs officers would tax as goods. ' +
      'Papers carry names from both frameworks while the trade between them shrinks. ' +
      'Science has stayed out of the quarrel, and has not mended it.',
    when: [
      { metric: { kind: 'world', measure: 'openness' }, atLeast: 45 },
      { metric: { kind: 'tariffs', side: 'world' }, atLeast: 6 },
    ],
  },
  {
    id: 'twoCamps',
    title: 'Two Camps on One Moon',
    text:
      'Two frameworks stand at the pole, each with its own rules, rings and radios. ' +
      'Both are strong enough to go on alone, and both do. ' +
      'Their crews can see one another and have no number to call.',
    when: [
      { metric: { kind: 'world', measure: 'tension' }, atLeast: 62 },
      { metric: { kind: 'world', measure: 'accordsWeight' }, atLeast: 20 },
      { metric: { kind: 'world', measure: 'ilrsWeight' }, atLeast: 6 },
    ],
  },
  {
    id: 'neighbours',
    title: 'Neighbours with Separate Keys',
    text:
      'Two frameworks work side by side and tell each other where they mean to land. ' +
      'Some countries hold a key to both doors. ' +
      'Nobody has given up a principle, and nobody has had to prove one.',
    when: [
      { metric: { kind: 'world', measure: 'tension' }, atMost: 61 },
      { metric: { kind: 'world', measure: 'accordsWeight' }, atLeast: 32 },
      { metric: { kind: 'world', measure: 'ilrsWeight' }, atLeast: 16 },
    ],
  },
  {
    id: 'standstill',
    title: 'A Quiet Standstill',
    text:
      'Much was announced and some of it was built. ' +
      'No framework took in the world, no law fell, no door was slammed for good. ' +
      'The capsule of 2020 still holds more questions than anybody has asked it.',
    when: [],
  },
];
