import type { EndingRule } from '../../scenario/scenario.ts';
import { tariffs, world } from '../conditions.ts';

/**
 * How the world can stand at the end, tested in this order. Each is told evenly: what there is, and what it costs; and
 * each says no more than its conditions see to, or than holds of every game. The thresholds are judgement and meant for
 * tuning; 50 is where openness begins to be called fair.
 */
export const endings: readonly EndingRule[] = [
  {
    id: 'lockedDrawers',
    title: 'Locked Drawers',
    text:
      'Little of what the nations hold and know of the Moon is open to one another. ' +
      'Whatever was lent or published on the way has not become a habit. ' +
      'Who kept things back has kept a say in their use; what comparison could have shown has to wait.',
    when: [world('openness', { atMost: 22 })],
  },
  {
    id: 'commonScience',
    title: 'Science in Common',
    text:
      'Samples and data are shared as a matter of routine. ' +
      'The quarrels and the tariffs that are left do not keep laboratories waiting. ' +
      'Some say that too much was given away for it.',
    when: [world('openness', { atLeast: 62 }), world('tension', { atMost: 55 }), tariffs({ atMost: 8 })],
  },
  {
    id: 'openLaboratories',
    title: 'Open Laboratories, Taxed Harbours',
    text:
      'Much of what is known of the Moon is open to others, while tariffs stand between nations. ' +
      'The quarrel about trade has not closed the laboratories, and open laboratories have not ended the quarrel. ' +
      'Both have their defenders, and both are paid for.',
    when: [world('openness', { atLeast: 53 }), tariffs({ atLeast: 9 })],
  },
  {
    id: 'twoCamps',
    title: 'Two Camps on One Moon',
    text:
      'Two frameworks stand, each with members and rules of its own, and dealings between nations are strained. ' +
      'Each has partners enough to go on without the other. ' +
      'To choose one has been called loyalty by some, and a closed door by others.',
    when: [
      world('tension', { atLeast: 62 }),
      world('accordsWeight', { atLeast: 20 }),
      world('ilrsWeight', { atLeast: 6 }),
    ],
  },
  {
    id: 'neighbours',
    title: 'Neighbours with Separate Keys',
    text:
      'Two frameworks have gathered many members each, and tension between nations is within bounds. ' +
      'They need not agree on one set of rules in order to go on side by side. ' +
      'Whoever hoped that one of them would speak for everybody has to wait.',
    when: [
      world('tension', { atMost: 62 }),
      world('accordsWeight', { atLeast: 32 }),
      world('ilrsWeight', { atLeast: 14 }),
    ],
  },
  {
    id: 'standstill',
    title: 'No Single Story',
    text:
      'What was built, signed, lent and taxed in these years adds up to no single story. ' +
      'The drawers are not all locked, and no settled order has come of it. ' +
      'The capsule of 2020 still holds more questions than anybody has asked it.',
    when: [],
  },
];
