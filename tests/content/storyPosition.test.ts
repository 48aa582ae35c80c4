import { describe, expect, it } from 'vitest';
import { agendas } from '../../src/content/story/agendas.ts';
import { countries } from '../../src/content/story/countries.ts';
import { endings } from '../../src/content/story/endings.ts';
import { glossary } from '../../src/content/story/glossary.ts';
import { chapters, choicesPerTurn, offices } from '../../src/content/story/offices.ts';
import { profiles } from '../../src/content/story/profiles.ts';
import { setup2021 } from '../../src/content/story/setup2021.ts';
import type { Agenda, Aim, Metric } from '../../src/scenario/scenario.ts';
import { ceilingOf } from '../../src/vocabulary/measures.ts';
import { COUNTRIES, NATIONS, type Nation, OFFICES } from '../../src/vocabulary/nations.ts';
import { wordsIn } from './storyText.ts';

const aimsOf = (agenda: Agenda): readonly Aim[] => [...agenda.public, ...agenda.secret, agenda.world];

/** What a metric reads on the first day; undefined where it depends on what can't be read off the setup. */
function readingAtStart(metric: Metric, self: Nation): number | undefined {
  const national = setup2021.national;
  const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
  switch (metric.kind) {
    case 'national':
      return national[metric.of === 'self' ? self : metric.of][metric.measure] ?? 0;
    case 'world':
      return setup2021.world[metric.measure] ?? 0;
    case 'trust': {
      const toward = metric.toward === 'self' ? self : metric.toward;
      const from = Array.isArray(metric.from) ? (metric.from as Nation[]) : NATIONS;
      return mean(from.filter((n) => n !== toward).map((n) => setup2021.trust[n][toward]));
    }
    case 'lead':
      return (national[self][metric.measure] ?? 0) - (national[metric.over][metric.measure] ?? 0);
    case 'weightLead': {
      const lead = (setup2021.world.accordsWeight ?? 0) - (setup2021.world.ilrsWeight ?? 0);
      return metric.camp === 'accords' ? lead : -lead;
    }
    case 'tariffs':
      return metric.side === 'world'
        ? setup2021.tariffs.reduce((sum, { level }) => sum + level, 0)
        : undefined;
    case 'standing':
      return 0;
    case 'programme':
      return setup2021.world[metric.programme] ?? 0;
    default:
      return undefined;
  }
}

describe('the position of January 2021', () => {
  it('gives all 72 trusts between 0 and 100, and none of a nation in itself', () => {
    const pairs = NATIONS.flatMap((of) => NATIONS.filter((to) => to !== of).map((to) => [of, to] as const));
    expect(pairs).toHaveLength(72);
    for (const [of, to] of pairs) {
      expect(setup2021.trust[of][to], `${of} in ${to}`).toBeGreaterThan(0);
      expect(setup2021.trust[of][to], `${of} in ${to}`).toBeLessThan(100);
    }
    for (const nation of NATIONS) expect(setup2021.trust[nation][nation]).toBe(0);
  });

  it('keeps every measure a whole number within its range', () => {
    for (const nation of NATIONS) {
      for (const [measure, value] of Object.entries(setup2021.national[nation])) {
        expect(Number.isInteger(value), `${nation} ${measure}`).toBe(true);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(ceilingOf(measure as 'prestige'));
      }
    }
    for (const [measure, value] of Object.entries(setup2021.world)) {
      expect(value, measure).toBeGreaterThanOrEqual(0);
      expect(value, measure).toBeLessThanOrEqual(ceilingOf(measure as 'tension'));
    }
  });

  it('starts where the record starts: three seats signed, tariffs both ways, no station', () => {
    expect(setup2021.signatories).toEqual(['USA', 'GBR', 'JPN']);
    expect(setup2021.world.accordsWeight).toBe(18);
    expect(setup2021.world.ilrsWeight).toBe(0);
    expect(setup2021.tariffs).toEqual([
      { by: 'USA', on: 'CHN', level: 2 },
      { by: 'CHN', on: 'USA', level: 2 },
    ]);
    expect(setup2021.national.CHN.lots).toBe(12);
    expect(setup2021.national.JPN.lots ?? 0).toBe(0);
  });

  it('holds the lots that the glossary and Russia’s tip speak of', () => {
    const holders = NATIONS.flatMap((nation) => {
      const lots = setup2021.national[nation].lots ?? 0;
      return lots > 0 ? [[nation, lots] as const] : [];
    });
    expect(holders).toEqual([
      ['CHN', 12],
      ['USA', 12],
      ['RUS', 4],
    ]);
    expect(glossary.find(({ id }) => id === 'lot')?.explanation).toContain(
      'China and America start with twelve each, Russia with four.',
    );
    expect(profiles.RUS.tip).toContain('your four lots');
  });

  it.each(NATIONS)('gives %s four to six capital, China ten', (nation) => {
    // What China really did until 2025 takes no less.
    const [least, most] = nation === 'CHN' ? [10, 10] : [4, 6];
    expect(setup2021.national[nation].capital).toBeGreaterThanOrEqual(least);
    expect(setup2021.national[nation].capital).toBeLessThanOrEqual(most);
  });
});

describe('offices, chapters and countries', () => {
  it.each(NATIONS)('names offices for %s that exist, each once', (nation) => {
    expect(new Set(offices[nation]).size).toBe(offices[nation].length);
    for (const office of offices[nation]) expect(OFFICES).toContain(office);
    expect(choicesPerTurn[nation]).toBe(nation === 'CHN' || nation === 'USA' ? 3 : 2);
  });

  it('has every office held by somebody', () => {
    const held = new Set(NATIONS.flatMap((nation) => offices[nation]));
    expect([...held].sort()).toEqual([...OFFICES].sort());
  });

  it('keeps the lever of tariffs from the two that have none', () => {
    const without = NATIONS.filter((nation) => !offices[nation].includes('trader'));
    expect(without).toEqual(['PAK', 'TUR']);
  });

  it('covers fifteen turns with three chapters of five', () => {
    expect(chapters.map((chapter) => chapter.turns)).toEqual([
      [1, 5],
      [6, 10],
      [11, 15],
    ]);
  });

  it('lists the thirty countries once each, at one to three capital', () => {
    expect(countries.map(({ country }) => country).sort()).toEqual([...COUNTRIES].sort());
    expect(new Set(countries.map(({ name }) => name)).size).toBe(30);
    for (const { price, name } of countries) expect([1, 2, 3], name).toContain(price);
    const leaning = (lean: string): number => countries.filter((country) => country.lean === lean).length;
    expect([leaning('accords'), leaning('ilrs'), leaning('both'), leaning('neither')]).toEqual([16, 9, 2, 3]);
  });
});

describe('agendas', () => {
  it('names no aim twice', () => {
    const ids = NATIONS.flatMap((nation) => aimsOf(agendas[nation]).map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(NATIONS.length * 7);
  });

  it.each(NATIONS)('weighs what %s plays for to a hundred, whichever secret is drawn', (nation) => {
    const agenda = agendas[nation];
    expect(agenda.secret).toHaveLength(4);
    for (const secret of agenda.secret) {
      const weights = [...agenda.public, secret, agenda.world].map(({ weight }) => weight);
      expect(weights.reduce((a, b) => a + b, 0)).toBe(100);
    }
    expect(agenda.world.weight).toBeGreaterThanOrEqual(20);
  });

  it.each(NATIONS)('tells %s its aims in under twelve words', (nation) => {
    for (const { text } of aimsOf(agendas[nation])) expect(wordsIn(text), text).toBeLessThan(12);
  });

  it('gives no two nations the same world aim', () => {
    const worlds = NATIONS.map((nation) => agendas[nation].world);
    expect(new Set(worlds.map(({ text }) => text)).size).toBe(NATIONS.length);
    expect(new Set(worlds.map(({ metric, from, to }) => JSON.stringify([metric, from, to]))).size).toBe(9);
  });

  it.each(NATIONS)('leaves every aim of %s neither won nor lost on the first day', (nation) => {
    for (const aim of aimsOf(agendas[nation])) {
      const reading = readingAtStart(aim.metric, nation);
      expect(reading, aim.id).toBeDefined();
      const score = (100 * ((reading ?? 0) - aim.from)) / (aim.to - aim.from);
      expect(score, aim.id).toBeGreaterThanOrEqual(0);
      expect(score, aim.id).toBeLessThanOrEqual(70);
    }
  });
});

describe('profiles', () => {
  it.each(NATIONS)('says who %s is', (nation) => {
    const profile = profiles[nation];
    expect(profile.nation).toBe(nation);
    expect(profile.stance).toMatch(/^[^.]+\.$/);
    expect(wordsIn(profile.tip)).toBeLessThanOrEqual(20);
    expect(profile.bestArgument.match(/[.?!](\s|$)/g)).toHaveLength(2);
    expect(profile.temperamentReason).toMatch(/^[^.]+\.$/);
    for (const value of Object.values(profile.temperament)) {
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(100);
    }
  });

  it('gives no two nations the same temperament', () => {
    const tempers = NATIONS.map((nation) => JSON.stringify(profiles[nation].temperament));
    expect(new Set(tempers).size).toBe(NATIONS.length);
  });
});

describe('endings', () => {
  it('has at least four with conditions and one last without', () => {
    const conditioned = endings.filter(({ when }) => when.length > 0);
    expect(conditioned.length).toBeGreaterThanOrEqual(4);
    expect(endings.at(-1)?.when).toEqual([]);
    expect(endings.findIndex(({ when }) => when.length === 0)).toBe(endings.length - 1);
  });

  it('asks nothing that depends on who is looking', () => {
    for (const { when, id } of endings) {
      for (const { metric, atLeast, atMost } of when) {
        expect(JSON.stringify(metric), id).not.toContain('self');
        expect(atLeast ?? atMost, id).toBeDefined();
      }
    }
  });

  it.each(endings.map((ending) => [ending.id, ending] as const))(
    'tells %s in two or three sentences',
    (_, { text }) => {
      const sentences = text.match(/[.?!](\s|$)/g) ?? [];
      expect(sentences.length).toBeGreaterThanOrEqual(2);
      expect(sentences.length).toBeLessThanOrEqual(3);
    },
  );

  it('wears no title twice', () => {
    expect(new Set(endings.map(({ title }) => title)).size).toBe(endings.length);
    expect(new Set(endings.map(({ id }) => id)).size).toBe(endings.length);
  });
});
