import type { Rubric } from '../../scenario/handouts.ts';

/** What good play, argument and reflection look like, on four levels. */
export const rubric: Rubric = {
  lead: [
    'Use it to talk with a student, or let students judge themselves first. Pick two rows, not all.',
    'What the game counts (offers, speeches, slips in time) is evidence and never a mark. Nor is the score: a delegation can play well and fall short of its aims, because others had plans too.',
  ],
  levels: ['Beginning', 'Getting there', 'Secure', 'Strong'],
  rows: [
    {
      what: 'Plays a role',
      levels: [
        'Chooses what looks good at the moment.',
        'Can say what the nation wants.',
        'Chooses for the nation’s aims, and can say which.',
        'Weighs aims against each other, and against what partners need.',
      ],
    },
    {
      what: 'Negotiates',
      levels: [
        'Waits for offers, or only asks.',
        'Makes offers that serve the own side.',
        'Makes offers that give both something.',
        'Finds out what others need first, and builds an agreement of several.',
      ],
    },
    {
      what: 'Works as a delegation',
      levels: [
        'One decides, or nobody does.',
        'Shares tasks, then decides alone.',
        'Each role says its part before the decision.',
        'Disagrees well: the countersignature is earned, not given.',
      ],
    },
    {
      what: 'Argues',
      levels: [
        'States an opinion.',
        'Gives a reason.',
        'Gives a reason with evidence, and answers an objection.',
        'Answers the strongest objection, and says what would change their mind.',
      ],
    },
    {
      what: 'Is fair to the other side',
      levels: [
        'Says that the other side is wrong or bad.',
        'Can name what the other side wants.',
        'Can put its best argument so that it agrees.',
        'Can say where it is right, and still disagree.',
      ],
    },
    {
      what: 'Reflects',
      levels: [
        'Tells what happened.',
        'Says what they would do differently.',
        'Explains why it came so, from what each side knew.',
        'Applies it: what the game shows about the world, and what it leaves out.',
      ],
    },
  ],
};
