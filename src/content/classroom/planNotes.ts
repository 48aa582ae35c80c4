import type { PlanNotes } from '../../scenario/handouts.ts';

const YEAR = [
  'Offers: delegations talk, offer and ask. Everyone may walk.',
  'Answers: each says yes or no, and announces one thing it will do.',
  'Choices, in secret. One member lays down, another countersigns.',
  'Reveal: look together. One question, then on.',
] as const;

const DEBATE =
  'After the reveal: six short speeches and two questions, two speakers a side, bound to their side. Hands up before the ballots open. Then: which argument swung it?';

/** What to do in each stretch of the three lesson plans; their minutes stand in the plans themselves. */
export const planNotes: Readonly<Record<'45' | '90' | '150', PlanNotes>> = {
  '45': {
    lead: 'One school lesson: three years and one debate. For a first game.',
    bring: [
      'Code on the board before they come in',
      'One role card for each nation',
      'The exit question on the board',
    ],
    arrival:
      'Join, find your nation, read the role card aloud to each other. Say: you need not win, you need to be able to explain what you did.',
    year: YEAR,
    debate: DEBATE,
    spare: 'For what took longer. If it is gone, end after the running year.',
    debrief: [
      'Five minutes: out of the roles; one moment each delegation will remember.',
      'Six minutes: one broken or kept Word. Who knew what?',
      'Four minutes: what is on record; one sentence each to close.',
    ],
  },
  '90': {
    lead: 'A double lesson: five years and two debates. Time to learn from the first years.',
    bring: [
      'Role cards and glossary for each nation',
      'Two observers for promises made and kept',
      'Paper for notes',
    ],
    arrival:
      'Join, read the role card, write down one aim and one fear of a neighbour you must win over. One delegation explains its nation in a sentence.',
    year: YEAR,
    debate: DEBATE,
    spare: 'A short break, or time for a summit: three delegations meet in front of the class.',
    debrief: [
      'Five minutes: out of the roles; one moment each.',
      'Ten minutes: two of the five turning points. What else could have been done?',
      'Ten minutes: was it fair? In pairs, put the other’s case until it says yes.',
      'Five minutes: what is on record, and one sentence each.',
    ],
  },
  '150': {
    lead: 'A morning or a project day: five years with time to negotiate, two full debates, and a long debrief.',
    bring: [
      'Role cards, glossary and rubric for all',
      'Observers, or a press team that writes a headline each year',
      'A break after the second year: pause the room',
    ],
    arrival:
      'Join, read the role card, find in it one fact with a source and look the source up. Each nation makes an opening statement of two sentences.',
    year: YEAR,
    debate: `${DEBATE} With more than a minute a speech there is time for notes: one member listens for what was not answered.`,
    spare: 'For the break, or a second round of talk before a hard year.',
    debrief: [
      'Five minutes: out of the roles; one moment each.',
      'Fifteen minutes: three turning points, each told by two delegations that saw it differently.',
      'Ten minutes: was it fair? What do the rules of the game favour?',
      'Ten minutes: the real record. What does the game leave out? Whom did nobody ask?',
      'Ten minutes: write. “I used to think …, now I think …, because …”. Some read aloud.',
    ],
  },
};
