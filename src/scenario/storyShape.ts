import * as v from 'valibot';
import { CHOICES } from '../vocabulary/choices.ts';
import { CAMPS, NATIONS } from '../vocabulary/nations.ts';
import { conditionShape } from './aimShape.ts';
import { MEASURES } from './effectShape.ts';
import { ADVISERS } from './scenario.ts';
import { closed, list, pair, step, text, turnSpan, whole, word } from './shapes.ts';

/** `2021`, `2021-03` or `2021-03-09`; whether there is such a day is asked later. */
const DATE = /^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$/;
const date = v.pipe(v.string('notText'), v.regex(DATE, 'malformed date'));

const SOURCES = String.raw`\[G?[1-9][0-9]*\](,? ?\[G?[1-9][0-9]*\])*`;
const citation = v.pipe(v.string('notText'), v.regex(new RegExp(`^${SOURCES}$`), 'malformed source'));
const newsSource = v.pipe(
  v.string('notText'),
  v.regex(new RegExp(`^(${SOURCES}|imagined)$`), 'malformed source'),
);

const whom = word([...NATIONS, 'self', 'everyone', 'signatories', 'members'], 'nation');

export const shiftShape = closed({
  measure: word(MEASURES, 'measure'),
  of: v.optional(whom),
  toward: v.optional(whom),
  amount: step(),
});

export const newsShape = closed({
  id: text(),
  kind: word(['recorded', 'imagined'], 'kind of news'),
  date,
  turns: turnSpan(),
  chance: whole(1, 100),
  when: v.optional(list(conditionShape, 1)),
  home: v.optional(word(NATIONS, 'nation')),
  headline: text(),
  body: text(),
  source: newsSource,
  shifts: list(shiftShape),
  accession: v.optional(closed({ name: text(), camp: word(CAMPS, 'camp') })),
});

export const recordShape = closed({
  date,
  nations: list(word(NATIONS, 'nation'), 1),
  text: text(),
  source: citation,
});

export const calendarShape = closed({
  date,
  seat: word(NATIONS, 'nation'),
  choice: word(
    CHOICES.map(({ code }) => code),
    'choice',
  ),
  others: v.optional(list(word(NATIONS, 'nation'))),
  text: text(),
  source: citation,
  disputed: v.optional(text()),
});

const answerShape = closed({
  adviser: word(ADVISERS, 'adviser'),
  text: text(),
  argument: text(),
  now: list(shiftShape),
  later: list(shiftShape),
});

export const cabinetShape = closed({
  id: text(),
  seats: list(word(NATIONS, 'nation')),
  turns: turnSpan(),
  question: text(),
  answers: pair(answerShape),
});
