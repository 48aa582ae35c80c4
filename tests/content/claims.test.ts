import { describe, expect, it } from 'vitest';
import { campaign } from '../../src/content/campaign.ts';
import { claims } from '../../src/content/debate/claims.ts';
import { resolutions } from '../../src/content/debate/resolutions.ts';
import { history } from '../../src/content/history/scenario.ts';
import { glossary } from '../../src/content/story/glossary.ts';
import { sources } from '../../src/content/story/sources.ts';
import type { Claim, Resolution } from '../../src/scenario/scenario.ts';
import { RESOLUTIONS } from '../../src/vocabulary/debate.ts';
import { citationsIn, sentencesIn, wordsIn } from './storyText.ts';

/** The attacks and supports that the article itself draws between its claims, `a>b` for a supports b. */
// biome-ignore format: a table
const ARTICLE_SUPPORTS = [
  'C8>T1', 'C8>T7', 'C9>T1', 'C10>T1', 'C10>T3', 'C11>T1', 'C11>C10', 'C12>C13', 'C12>C16', 'C12>C32',
  'C13>C14', 'C14>C32', 'C15>C14', 'C17>C14', 'C17>C18', 'C17>C55', 'C18>T3', 'C18>C10', 'C19>C20', 'C20>T2',
  'C21>T3', 'C22>T2', 'C23>T2', 'C23>C22', 'C24>T2', 'C25>T2', 'C25>C22', 'C26>C24', 'C26>C29', 'C26>C30',
  'C27>C26', 'C28>T4', 'C29>T4', 'C30>T4', 'C31>T7', 'C32>T4', 'C34>T4', 'C36>T1', 'C36>T4', 'C37>T4',
  'C38>T3', 'C39>C35', 'C40>T3', 'C41>T7', 'C42>C41', 'C43>C22', 'C44>T1', 'C44>T2', 'C45>T7', 'C45>C19',
  'C46>T7', 'C46>C55', 'C47>T5', 'C48>T6', 'C49>T6', 'C50>T2', 'C50>T6', 'C51>T6', 'C51>C49', 'C52>T6',
  'C53>T5', 'C53>T7', 'C54>T6', 'C55>T7', 'C56>T7', 'C57>T7',
];
// biome-ignore format: a table
const ARTICLE_ATTACKS = [
  'T1xT2', 'T2xT1', 'T5xT6', 'T6xT5', 'C8xT2', 'C9xT2', 'C9xC27', 'C10xC23', 'C11xT2', 'C21xC22', 'C22xT3',
  'C22xC42', 'C23xC21', 'C26xT3', 'C26xT7', 'C27xT4', 'C28xC27', 'C30xT7', 'C31xC26', 'C32xC26', 'C33xC34',
  'C35xT7', 'C39xT3', 'C39xT7', 'C39xC38', 'C39xC40', 'C42xT2', 'C43xC42', 'C44xC9', 'C48xC47', 'C50xT1',
  'C50xC56', 'C52xT7', 'C54xC45',
];

const byId = new Map(claims.map((claim) => [claim.id, claim]));
const own = (id: string) => /^[TC]/.test(id);
const edges = (of: 'attacks' | 'supports', sign: string) =>
  claims.flatMap((claim) => claim[of].map((to) => ({ from: claim.id, to, sign: `${claim.id}${sign}${to}` })));
const attacked = new Set(claims.flatMap(({ attacks }) => attacks));
const supported = new Set(claims.flatMap(({ supports }) => supports));
const direct = resolutions.flatMap(({ id, affirmative, negative }) =>
  [...affirmative, ...negative].map((claim) => [id, claim] as const),
);

const share = (of: readonly Claim[]) => of.filter(({ evidence }) => evidence.length > 0).length / of.length;
const claimsOf = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);
const sides = resolutions.flatMap((resolution: Resolution) => [
  [resolution.id, 'affirmative', resolution.affirmative] as const,
  [resolution.id, 'negative', resolution.negative] as const,
]);

describe('the bank of claims', () => {
  it("holds the article's 57 claims, then those added, each once", () => {
    expect(byId.size).toBe(claims.length);
    const ids = claims.map(({ id }) => id);
    expect(ids.filter((id) => id.startsWith('T'))).toHaveLength(7);
    expect(ids.filter((id) => id.startsWith('C'))).toHaveLength(50);
    const added = ids.filter((id) => !own(id));
    expect(added).toEqual(added.map((_, index) => `E${index + 1}`));
  });

  it("keeps the article's own attacks and supports, and no others between its claims", () => {
    const between = (of: 'attacks' | 'supports', sign: string) =>
      edges(of, sign).flatMap(({ from, to, sign: edge }) => (own(from) && own(to) ? [edge] : []));
    expect(ARTICLE_SUPPORTS).toHaveLength(66);
    expect(ARTICLE_ATTACKS).toHaveLength(34);
    expect(between('supports', '>').sort()).toEqual([...ARTICLE_SUPPORTS].sort());
    expect(between('attacks', 'x').sort()).toEqual([...ARTICLE_ATTACKS].sort());
  });

  it('names known claims only, never the claim itself, never one twice', () => {
    for (const { id, attacks, supports } of claims) {
      const named = [...attacks, ...supports];
      expect(new Set(named).size, id).toBe(named.length);
      for (const other of named) {
        expect(byId.has(other), `${id} names ${other}`).toBe(true);
        expect(other, id).not.toBe(id);
      }
    }
  });

  it('has an answer to every claim', () => {
    expect(claims.filter(({ id }) => !attacked.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('has no answer to everything', () => {
    expect(claims.filter(({ attacks }) => attacks.length > 6).map(({ id }) => id)).toEqual([]);
  });

  it('says each in one sentence of at most 24 words, and its weight in one', () => {
    for (const { id, text, weight } of claims) {
      expect(sentencesIn(text), id).toBe(1);
      expect(sentencesIn(weight), id).toBe(1);
      expect(wordsIn(text), id).toBeLessThanOrEqual(24);
    }
  });

  it('names a source that is known for each', () => {
    for (const { id, source } of claims) {
      expect(source, id).toMatch(/^(judgement|(S([0-9]|1[0-3])|\[G?\d+\])( (S([0-9]|1[0-3])|\[G?\d+\]))*)$/);
      for (const mark of citationsIn(source)) expect(sources, id).toHaveProperty(mark);
    }
  });

  it('rests nothing that is called science, text or record on judgement, unless the game itself is the record', () => {
    const loose = claims.filter(
      ({ kind, source, evidence }) =>
        source === 'judgement' &&
        (kind === 'science' || kind === 'text' || (kind === 'record' && evidence.length === 0)),
    );
    expect(loose.map(({ id }) => id)).toEqual([]);
  });

  it('asks evidence of about half of them', () => {
    expect(share(claims)).toBeGreaterThanOrEqual(0.35);
    expect(share(claims)).toBeLessThanOrEqual(0.65);
  });

  it('asks bounds of each evidence', () => {
    for (const { id, evidence } of claims) {
      for (const { atLeast, atMost } of evidence) expect(atLeast ?? atMost, id).toBeDefined();
    }
  });
});

describe('the resolutions', () => {
  it('ask about as much evidence of one side as of the other', () => {
    const affirmative = share(claimsOf(resolutions.flatMap((resolution) => resolution.affirmative)));
    const negative = share(claimsOf(resolutions.flatMap((resolution) => resolution.negative)));
    expect(Math.abs(affirmative - negative)).toBeLessThanOrEqual(0.1);
  });

  it('stand in the order of the vocabulary', () => {
    expect(resolutions.map(({ id }) => id)).toEqual(RESOLUTIONS);
  });

  it.each(direct)('%s: %s has an attacker and a supporter', (_id, claim) => {
    expect(byId.has(claim)).toBe(true);
    expect(attacked.has(claim)).toBe(true);
    expect(supported.has(claim)).toBe(true);
  });

  it.each(sides)(
    '%s gives the %s six to eight claims, each once, of three kinds or more',
    (_id, _side, ids) => {
      expect(ids.length).toBeGreaterThanOrEqual(6);
      expect(ids.length).toBeLessThanOrEqual(8);
      expect(new Set(ids).size).toBe(ids.length);
      expect(new Set(claimsOf(ids).map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(3);
      expect(claimsOf(ids).some(({ evidence }) => evidence.length > 0)).toBe(true);
    },
  );

  it.each(resolutions)('$id is even in number, and nobody says the same on both sides', (resolution) => {
    const { affirmative, negative } = resolution;
    expect(Math.abs(affirmative.length - negative.length)).toBeLessThanOrEqual(1);
    expect(affirmative.filter((id) => negative.includes(id))).toEqual([]);
  });

  it('have short titles and plain sentences', () => {
    for (const { id, title, text, cost } of resolutions) {
      expect(title.length, id).toBeLessThanOrEqual(60);
      expect(sentencesIn(text), id).toBe(1);
      expect(sentencesIn(cost), id).toBe(1);
    }
  });
});

describe('no claim speaks of what happens after it can first be made', () => {
  /** The first session closes the year 2021. */
  const FIRST_SESSION = '2021-12-31';
  /**
   * Claims that cite a page about something later, each read for this: they speak of what was so by then all the same, or
   * of what only this game can bear out, and then have evidence that asks for it.
   */
  const READ = [
    ...['E53', 'E70', 'E92', 'E100', 'E106', 'E109', 'E136', 'E139', 'E152'],
    ...['C11', 'E33', 'E35', 'E65', 'E82', 'E95', 'E101', 'E104', 'E120', 'E143'],
  ];
  const dates = new Map<string, string>();
  const told = [
    ...history.news.flatMap((item) => (item.kind === 'recorded' ? [item] : [])),
    ...campaign.record,
    ...(history.calendar ?? []),
    ...glossary.flatMap(({ fact }) => (fact ? [fact] : [])),
  ];
  for (const { date, source } of told) {
    for (const mark of citationsIn(source)) {
      if (date !== null && date < (dates.get(mark) ?? '9999')) dates.set(mark, date);
    }
  }

  it('those that cite a later page have been read for it', () => {
    const late = claims.filter(({ source }) =>
      citationsIn(source).some((mark) => (dates.get(mark) ?? '') > FIRST_SESSION),
    );
    expect(late.length).toBeGreaterThan(9);
    expect(late.map(({ id }) => id).filter((id) => !READ.includes(id))).toEqual([]);
  });

  it('none names a year after it', () => {
    for (const { id, text, weight } of claims)
      for (const [year] of `${text} ${weight}`.matchAll(/\b20\d\d\b/g))
        expect(Number(year), id).toBeLessThanOrEqual(2021);
  });
});
