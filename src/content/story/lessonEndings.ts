import type { EndingRule } from '../../scenario/scenario.ts';
import { tariffs, world } from '../conditions.ts';

/**
 * How the world can stand after a lesson's years, five or as many as a class played, tested in this order. Openness, weights and programmes are still young by
 * then, so the texts claim less than those of the whole campaign do. The thresholds are judgement.
 */
export const lessonEndings: readonly EndingRule[] = [
  {
    id: 'lockedDrawers',
    title: 'Locked Drawers',
    text:
      'Little of what the nations hold and know of the Moon is open to one another. ' +
      'Whoever kept things back has kept a say in their use. ' +
      'What comparison could have shown has to wait.',
    when: [world('openness', { atMost: 28 })],
  },
  {
    id: 'commonScience',
    title: 'The First Open Doors',
    text:
      'Some of what is held and known of the Moon is open to others, and the tariffs that stand have not closed those doors. ' +
      'It is a beginning, and habits take longer than these years. ' +
      'Some say that too much was given away for it.',
    when: [world('openness', { atLeast: 40 }), world('tension', { atMost: 60 }), tariffs({ atMost: 7 })],
  },
  {
    id: 'openLaboratories',
    title: 'Open Doors, Taxed Harbours',
    text:
      'Some of what is known of the Moon is open to others, while tariffs stand between nations. ' +
      'The quarrel about trade has not closed the laboratories, and laboratories have not ended the quarrel. ' +
      'Both have their defenders, and both are paid for.',
    when: [world('openness', { atLeast: 38 }), tariffs({ atLeast: 8 })],
  },
  {
    id: 'twoCamps',
    title: 'Two Camps in the Making',
    text:
      'Two frameworks stand, each with members and rules of its own, and dealings between nations are strained. ' +
      'Each can go on for a while without the other. ' +
      'To choose one has been called loyalty by some, and a closed door by others.',
    when: [
      world('tension', { atLeast: 61 }),
      world('accordsWeight', { atLeast: 20 }),
      world('ilrsWeight', { atLeast: 4 }),
    ],
  },
  {
    id: 'neighbours',
    title: 'Neighbours with Separate Keys',
    text:
      'Two frameworks have gathered their first members, and tension between nations is within bounds. ' +
      'They need not agree on one set of rules in order to go on side by side. ' +
      'Whoever hoped that one of them would speak for everybody has to wait.',
    when: [
      world('tension', { atMost: 60 }),
      world('accordsWeight', { atLeast: 22 }),
      world('ilrsWeight', { atLeast: 4 }),
    ],
  },
  {
    id: 'standstill',
    title: 'No Single Story',
    text:
      'What was signed, lent and taxed in these years adds up to no single story. ' +
      'The drawers are not all locked, and no settled order has come of it. ' +
      'The capsule of 2020 still holds more questions than anybody has asked it.',
    when: [],
  },
];
