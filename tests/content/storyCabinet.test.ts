import { describe, expect, it } from 'vitest';
import { cabinet } from '../../src/content/story/cabinet.ts';
import { glossary } from '../../src/content/story/glossary.ts';
import { sources } from '../../src/content/story/sources.ts';
import { ADVISERS, type CabinetAnswer, type Shift } from '../../src/scenario/scenario.ts';
import { NATIONS } from '../../src/vocabulary/nations.ts';
import { citationsIn, sentencesIn, wordsIn } from './storyText.ts';

const answers = cabinet.flatMap(({ id, answers: both }) => both.map((answer) => [id, answer] as const));

/** Good for whoever answers: more of everything but suspicion, and a calmer world. */
function worth({ measure, of, amount }: Shift): number {
  const sign = measure === 'skepticism' || measure === 'tension' ? -1 : 1;
  // Trust of everybody, or of a whole framework, is worth about twice the trust of one nation.
  const size =
    measure === 'trust' && of !== undefined && !(NATIONS as readonly string[]).includes(of) ? 2 : 1;
  return sign * size * amount;
}

function totalOf({ now, later }: CabinetAnswer): number {
  return [...now, ...later].reduce((sum, shift) => sum + worth(shift), 0);
}

describe('the cabinet', () => {
  it('asks at least forty questions, and two that only each seat is asked', () => {
    expect(cabinet.length).toBeGreaterThanOrEqual(40);
    expect(new Set(cabinet.map(({ id }) => id)).size).toBe(cabinet.length);
    expect(new Set(cabinet.map(({ question }) => question)).size).toBe(cabinet.length);
    for (const nation of NATIONS) {
      const own = cabinet.filter(({ seats }) => seats.length > 0 && seats.includes(nation));
      expect(own.length, nation).toBeGreaterThanOrEqual(2);
    }
  });

  it('has a question left for every seat in every turn', () => {
    for (const nation of NATIONS) {
      for (let turn = 1; turn <= 15; turn += 1) {
        const open = cabinet.filter(
          ({ seats, turns }) =>
            (seats.length === 0 || seats.includes(nation)) && turns[0] <= turn && turn <= turns[1],
        );
        // More than fifteen, so that none has to be asked twice in a campaign.
        expect(open.length, `${nation}, turn ${turn}`).toBeGreaterThan(12);
      }
    }
  });

  it.each(cabinet.map((question) => [question.id, question] as const))(
    'keeps %s within its lengths',
    (_, { question, answers: [first, second], turns }) => {
      expect(wordsIn(question)).toBeLessThanOrEqual(25);
      expect(first.adviser).not.toBe(second.adviser);
      expect(turns[0]).toBeGreaterThanOrEqual(1);
      expect(turns[1]).toBeLessThanOrEqual(15);
      for (const { text, argument, adviser } of [first, second]) {
        expect(ADVISERS).toContain(adviser);
        expect(wordsIn(text)).toBeLessThanOrEqual(10);
        expect(wordsIn(argument)).toBeLessThanOrEqual(25);
        expect(sentencesIn(argument)).toBe(1);
      }
    },
  );

  it('makes each answer cost somebody something at once, and bear later', () => {
    for (const [id, { now, later, text }] of answers) {
      expect(
        now.some((shift) => worth(shift) < 0),
        `${id}: ${text}`,
      ).toBe(true);
      expect(
        later.some((shift) => worth(shift) > 0),
        `${id}: ${text}`,
      ).toBe(true);
      for (const { amount } of [...now, ...later]) {
        expect(Number.isInteger(amount)).toBe(true);
        expect(Math.abs(amount)).toBeGreaterThanOrEqual(1);
        expect(Math.abs(amount)).toBeLessThanOrEqual(3);
      }
    }
  });

  it('names whose trust and which slot each shift moves', () => {
    for (const [id, { now, later }] of answers) {
      for (const { measure, of, toward } of [...now, ...later]) {
        if (measure === 'trust') expect([of, toward], id).toEqual([expect.any(String), 'self']);
        else if (measure === 'tension' || measure === 'openness') expect(of, id).toBeUndefined();
        else expect(of, id).toBe('self');
      }
    }
  });

  it('weighs the two answers of a question about alike', () => {
    for (const {
      id,
      answers: [first, second],
    } of cabinet) {
      expect(Math.abs(totalOf(first) - totalOf(second)), id).toBeLessThanOrEqual(1);
    }
  });

  it('lets each adviser speak about as often', () => {
    const count = (adviser: string): number =>
      answers.filter(([, answer]) => answer.adviser === adviser).length;
    for (const adviser of ADVISERS)
      expect(count(adviser), adviser).toBeGreaterThanOrEqual(answers.length / 4);
  });

  it('never asks a seat for the trust of itself', () => {
    for (const { id, seats, answers: both } of cabinet) {
      for (const { now, later } of both) {
        for (const { measure, of } of [...now, ...later]) {
          if (measure !== 'trust') continue;
          if (seats.length === 0) expect(['everyone', 'signatories', 'members'], id).toContain(of);
          else for (const seat of seats) expect(of, id).not.toBe(seat);
        }
      }
    }
  });
});

describe('the glossary', () => {
  it('explains at least forty terms, each once', () => {
    expect(glossary.length).toBeGreaterThanOrEqual(40);
    expect(new Set(glossary.map(({ id }) => id)).size).toBe(glossary.length);
    expect(new Set(glossary.map(({ term }) => term.toLowerCase())).size).toBe(glossary.length);
  });

  it.each(glossary.map((term) => [term.term, term] as const))(
    'keeps %s short and sourced',
    (_, { explanation, fact }) => {
      expect(wordsIn(explanation)).toBeLessThanOrEqual(45);
      if (!fact) return;
      expect(sentencesIn(fact.text)).toBe(1);
      if (fact.date !== null) expect(fact.date).toMatch(/^(19|20)\d\d-\d\d(-\d\d)?$/);
      expect(citationsIn(fact.source)).toHaveLength(1);
      for (const mark of citationsIn(fact.source)) expect(sources).toHaveProperty(mark);
    },
  );
});

describe('the table of sources', () => {
  it('numbers them without a gap, each with a publisher and, but for the weak ones, an address', () => {
    const numbers = Object.keys(sources)
      .filter((mark) => /^\d+$/.test(mark))
      .map(Number);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    for (const [mark, { publisher, address }] of Object.entries(sources)) {
      expect(publisher, mark).not.toBe('');
      if (mark.startsWith('G')) expect(address, mark).toBeNull();
      else expect(address, mark).toMatch(/^[a-z0-9.-]+\.[a-z]+\/\S+( ; \S+)*$/);
    }
  });

  it('holds the sources named in comments of the content, too', () => {
    const files = import.meta.glob<string>('../../src/content/story/*.ts', {
      eager: true,
      query: '?raw',
      import: 'default',
    });
    expect(Object.keys(files).length).toBeGreaterThan(10);
    for (const [path, text] of Object.entries(files)) {
      for (const mark of citationsIn(text)) expect(sources, `${path} [${mark}]`).toHaveProperty(mark);
    }
  });
});
