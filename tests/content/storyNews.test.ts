import { describe, expect, it } from 'vitest';
import { countries } from '../../src/content/story/countries.ts';
import { news2021to2026 } from '../../src/content/story/news2021to2026.ts';
import { newsImagined } from '../../src/content/story/newsImagined.ts';
import { recordNotes } from '../../src/content/story/recordNotes.ts';
import { sources } from '../../src/content/story/sources.ts';
import type { NewsItem, Shift } from '../../src/scenario/scenario.ts';
import { type Camp, NATIONS } from '../../src/vocabulary/nations.ts';
import { citationsIn, sentencesIn, wordsIn } from './storyText.ts';

const all = [...news2021to2026, ...newsImagined];
const turnOf = (date: string): number => Number(date.slice(0, 4)) - 2020;
const ISO = /^20[23]\d-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/;

const BUILDERS: Readonly<Record<Camp, readonly string[]>> = {
  accords: ['USA', 'GBR', 'JPN', 'signatories', 'artemisBase', 'usReactor', 'accordsWeight'],
  ilrs: ['CHN', 'RUS', 'members', 'ilrsBase', 'ilrsPlant', 'ilrsWeight'],
};

/** Points by which a shift helps or harms a camp's builders; 0 for what touches everybody. */
function pointsFor(camp: Camp, shift: Shift): number {
  const whose = shift.measure === 'trust' ? shift.toward : (shift.of ?? shift.measure);
  if (whose === undefined || !BUILDERS[camp].includes(whose)) return 0;
  return shift.measure === 'skepticism' ? -shift.amount : shift.amount;
}

/** Helps and harms of a list for a camp, weighted by a number for each item; an accession helps by two. */
function balance(list: readonly NewsItem[], camp: Camp, weigh: (item: NewsItem) => number) {
  let helps = 0;
  let harms = 0;
  for (const item of list) {
    const points = item.shifts.reduce((sum, shift) => sum + pointsFor(camp, shift), 0);
    const gain = points + (item.accession?.camp === camp ? 2 : 0);
    if (gain > 0) helps += gain * weigh(item);
    if (gain < 0) harms -= gain * weigh(item);
  }
  return { helps, harms };
}

/** The chance, 0-1, that an item breaks at some time in a game of fifteen turns. */
function breaks({ chance, turns: [first, last] }: NewsItem): number {
  return 1 - (1 - chance / 100) ** (last - first + 1);
}

/** How many of a list break in a turn, on average, when none breaks twice. */
function expectedIn(turn: number, list: readonly NewsItem[]): number {
  return list
    .filter(({ turns: [first, last] }) => first <= turn && turn <= last)
    .reduce(
      (sum, { chance, turns: [first] }) => sum + (chance / 100) * (1 - chance / 100) ** (turn - first),
      0,
    );
}

describe('news', () => {
  it('has enough of each kind', () => {
    expect(news2021to2026.filter(({ shifts }) => shifts.length > 0).length).toBeGreaterThanOrEqual(25);
    expect(news2021to2026.length).toBeGreaterThanOrEqual(30);
    expect(newsImagined.length).toBeGreaterThanOrEqual(45);
  });

  it('names no item and no headline twice', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(new Set(all.map(({ headline }) => headline)).size).toBe(all.length);
  });

  it.each(all.map((item) => [item.id, item] as const))('keeps %s within its lengths', (_, item) => {
    expect(wordsIn(item.headline)).toBeLessThanOrEqual(9);
    expect(sentencesIn(item.body)).toBeGreaterThanOrEqual(1);
    expect(sentencesIn(item.body)).toBeLessThanOrEqual(2);
    expect(item.chance).toBeGreaterThan(0);
    expect(item.chance).toBeLessThanOrEqual(100);
    for (const { amount } of item.shifts) {
      expect(Number.isInteger(amount)).toBe(true);
      expect(Math.abs(amount)).toBeGreaterThanOrEqual(1);
      expect(Math.abs(amount)).toBeLessThanOrEqual(4);
    }
    expect(item.shifts.length > 0 || item.accession !== undefined).toBe(true);
  });

  it('lets what is recorded break in the turn of its year, with a source', () => {
    for (const { id, kind, date, turns, source } of news2021to2026) {
      expect(kind, id).toBe('recorded');
      expect(date, id).toMatch(ISO);
      expect(turns, id).toEqual([turnOf(date), turnOf(date)]);
      expect(citationsIn(source), id).toHaveLength(1);
      for (const mark of citationsIn(source)) expect(sources, id).toHaveProperty(mark);
    }
  });

  it('lets what is imagined break from its date on, within fifteen turns', () => {
    for (const { id, kind, date, turns, source } of newsImagined) {
      expect(kind, id).toBe('imagined');
      expect(source, id).toBe('imagined');
      expect(date, id).toMatch(ISO);
      expect(turns[0], id).toBe(turnOf(date));
      expect(turns[1], id).toBeGreaterThanOrEqual(turns[0]);
      expect(turns[1], id).toBeLessThanOrEqual(15);
    }
  });

  it('never brings in one of the thirty, and no country twice', () => {
    const names = all.flatMap(({ accession }) => (accession ? [accession.name] : []));
    expect(new Set(names).size).toBe(names.length);
    for (const { name } of countries) expect(names).not.toContain(name);
  });

  it('breaks two or three a year', () => {
    for (let turn = 1; turn <= 15; turn += 1) {
      expect(expectedIn(turn, all), `turn ${turn}`).toBeGreaterThanOrEqual(1.5);
      expect(expectedIn(turn, all), `turn ${turn}`).toBeLessThanOrEqual(3);
    }
  });

  it('differs from game to game: no imagined item comes in most of them', () => {
    for (const item of newsImagined) expect(breaks(item), item.id).toBeLessThanOrEqual(0.65);
  });

  it('raises the temperature before each chapter closes', () => {
    for (const close of [5, 10, 15]) {
      const hot = newsImagined.filter(
        ({ turns, shifts }) =>
          turns[0] === close - 1 &&
          turns[1] === close &&
          shifts.some(({ measure, amount }) => measure === 'tension' && amount >= 3),
      );
      expect(hot.length, `before turn ${close} ends`).toBeGreaterThanOrEqual(1);
    }
  });
});

describe('even hands', () => {
  it('imagines as many and as large helps and harms for either camp', () => {
    for (const weigh of [() => 1, breaks]) {
      const accords = balance(newsImagined, 'accords', weigh);
      const ilrs = balance(newsImagined, 'ilrs', weigh);
      expect(accords.helps).toBeGreaterThan(3);
      expect(accords.harms).toBeGreaterThan(3);
      expect(Math.abs(accords.helps - ilrs.helps) / accords.helps).toBeLessThanOrEqual(0.1);
      expect(Math.abs(accords.harms - ilrs.harms) / accords.harms).toBeLessThanOrEqual(0.1);
    }
  });

  it('imagines as many accessions for either camp, at the same chances', () => {
    const chances = (camp: Camp): readonly number[] =>
      newsImagined.filter(({ accession }) => accession?.camp === camp).map(({ chance }) => chance);
    expect(chances('accords').length).toBeGreaterThanOrEqual(3);
    const rising = (camp: Camp): readonly number[] => [...chances(camp)].sort((a, b) => a - b);
    expect(rising('accords')).toEqual(rising('ilrs'));
  });

  it('lets the record lean to neither camp by more than four points in a game, accessions included', () => {
    const net = (camp: Camp): number => {
      const { helps, harms } = balance(news2021to2026, camp, ({ chance }) => chance / 100);
      return helps - harms;
    };
    expect(Math.abs(net('accords') - net('ilrs'))).toBeLessThanOrEqual(4);
  });
});

describe('notes on the record', () => {
  it('has at least forty, in order of their years, for every nation', () => {
    expect(recordNotes.length).toBeGreaterThanOrEqual(40);
    for (const nation of NATIONS) {
      expect(
        recordNotes.some(({ nations }) => nations.includes(nation)),
        nation,
      ).toBe(true);
    }
    const years = recordNotes.map(({ date }) => Number(date.slice(0, 4)));
    expect(years).toEqual([...years].sort((a, b) => a - b));
  });

  it('dates and sources each, from 2021 to 2026', () => {
    for (const { date, source, text, nations } of recordNotes) {
      expect(date, text).toMatch(ISO);
      expect(turnOf(date), text).toBeGreaterThanOrEqual(1);
      expect(turnOf(date), text).toBeLessThanOrEqual(6);
      expect(citationsIn(source), text).toHaveLength(1);
      for (const mark of citationsIn(source)) expect(sources, text).toHaveProperty(mark);
      expect(nations.length, text).toBeGreaterThan(0);
      expect(wordsIn(text), text).toBeLessThanOrEqual(30);
    }
    expect(new Set(recordNotes.map(({ text }) => text)).size).toBe(recordNotes.length);
  });
});
