import { describe, expect, it } from 'vitest';
import { campaign } from '../../../src/content/campaign.ts';
import { lesson } from '../../../src/content/lesson.ts';
import { profiles } from '../../../src/content/story/profiles.ts';
import { sources } from '../../../src/content/story/sources.ts';
import { setupOf } from '../../../src/game/game.ts';
import { startGame } from '../../../src/game/opening.ts';
import { COEFFICIENTS } from '../../../src/scenario/scenario.ts';
import { effectFamilies } from '../../../src/view/panels/model/effectGroups.ts';
import { ALL_EFFECTS, countEffects, findEffects } from '../../../src/view/panels/model/findEffects.ts';
import { MODEL_WORDS, sayModel, sayModelCount } from '../../../src/view/words/model/index.ts';
import { leftOut } from '../../../src/view/words/model/leftOut.ts';
import { UNIT_OF } from '../../../src/view/words/model/numbers.ts';
import { wordDeed } from '../../../src/view/words/model/wordDeed.ts';
import {
  conditionClause,
  DOERS,
  roleName,
  temperSentence,
  wordEffect,
} from '../../../src/view/words/model/wordEffect.ts';
import { namesOf } from '../../../src/view/words/names.ts';
import { CONDITIONS, DEEDS, QUANTITIES, ROLES, TEMPERS } from '../../../src/vocabulary/deeds.ts';
import { engine } from '../../support/engines.ts';
import { playRandomly } from '../../support/randomPlay.ts';

const names = namesOf(campaign, profiles);
const publisherOf = (source: string): string =>
  [...source.matchAll(/\[(\d+)\]/g)].map(([, number]) => sources[String(number)]?.publisher).join(' ');
const families = effectFamilies(campaign, names, publisherOf);
const listed = families.flatMap(({ groups }) => groups.flatMap(({ effects }) => effects));

/** Plain words: no place left open, no code's own name, nothing missing. */
function expectPlain(text: string, what: string): void {
  expect(text, what).toMatch(/^\S.*\S$/);
  expect(text, what).not.toMatch(/[{}]|undefined|NaN|\b[a-z]+[A-Z]/);
}

describe('the effects in words', () => {
  it.each([campaign, lesson])('all of $id are listed, each once', (scenario) => {
    const ids = effectFamilies(scenario, namesOf(scenario), publisherOf)
      .flatMap(({ groups }) => groups.flatMap(({ effects }) => effects.map(({ row }) => row.id)))
      .sort();
    expect(ids).toEqual(scenario.effects.map(({ id }) => id).sort());
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(campaign.effects)('$id says what happens, by how much, and on which terms', (row) => {
    const { change, terms } = wordEffect(row, campaign, names);
    expectPlain(change, row.id);
    expect(change).toMatch(new RegExp(`: ${row.amount > 0 ? 'up' : 'down'} by ${Math.abs(row.amount)}\\b`));
    if (row.per) expect(change).toContain(', for every ');
    const isNorm = row.resolution !== undefined && !['tabled', 'adopted', 'rejected'].includes(row.on);
    const clauses = (row.when?.length ?? 0) > 0 ? 1 : 0;
    const asked = Number(isNorm) + clauses + (row.lag ? 1 : 0) + (row.tempers?.length ?? 0);
    expect(terms).toHaveLength(asked);
    for (const term of terms) expectPlain(term, row.id);
    for (const condition of row.when ?? [])
      expect(terms.join(' ')).toContain(conditionClause(condition, row.on, names));
  });

  it('says who, what, by how much and on which terms: three rows in full', () => {
    const told = (id: string): string => {
      const { words } = listed.find(({ row }) => row.id === id) as (typeof listed)[number];
      return [words.change, ...words.terms].join(' ');
    };
    expect(told('wordBroken.trust')).toBe('Trust of all the others in the doer: down by 1');
    expect(told('yearEnded.fame')).toBe(
      'Prestige of each nation: down by 2 Only if the prestige of that nation is 60 or more.',
    );
    expect(told('yearEnded.staleness')).toBe(
      'Lunar science of each nation: down by 1, for every 4 laboratories with Chinese rocks Only if China has handed samples to somebody.',
    );
  });

  it('every deed, role, condition, temper and quantity that a row could name has words', () => {
    for (const deed of DEEDS) {
      expectPlain(wordDeed(deed, null, names), deed);
      for (const role of ROLES) expectPlain(roleName(role, deed, names), role);
      for (const condition of CONDITIONS) expectPlain(conditionClause(condition, deed, names), condition);
    }
    for (const temper of TEMPERS) expectPlain(temperSentence(temper, campaign), temper);
    for (const quantity of QUANTITIES)
      for (const each of [1, 3]) expectPlain(sayModelCount(`per.${quantity}`, each, { each }), quantity);
  });

  it('no two kinds of deeds go by the same sentence', () => {
    const titles = families.flatMap(({ groups }) => groups.map(({ title }) => title));
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('a deed that is said to be always one seat’s is so in play', () => {
    const seen = new Set<string>();
    for (const seed of [3, 17, 1731]) {
      const game = startGame(engine, setupOf(campaign, seed));
      playRandomly(game, seed);
      for (const { deed, by } of game.turns.flatMap((log) => log.occurrences)) {
        const doer = DOERS[deed];
        if (doer === undefined) continue;
        seen.add(deed);
        expect(by, deed).toBe(doer);
      }
    }
    expect(seen.size).toBeGreaterThan(15);
  });
});

describe('finding effects', () => {
  const found = (query: Partial<typeof ALL_EFFECTS>) =>
    countEffects(findEffects(families, { ...ALL_EFFECTS, ...query })).effects;

  it('without a question all are there', () => {
    expect(found({})).toBe(campaign.effects.length);
  });

  it('looks in reasons, sources and deeds, in any order of words', () => {
    expect(found({ words: 'broken WORD heard' })).toBe(1);
    expect(found({ words: 'Urdupoint nobody wrote this' })).toBe(0);
    expect(found({ words: 'change-5' })).toBeGreaterThan(0);
  });

  it('narrows by whose number, which number, and how sure, together', () => {
    const rows = campaign.effects.filter(
      ({ of, measure, confidence }) => of === 'target' && measure === 'trust' && confidence === 'analogy',
    );
    expect(found({ of: 'target', measure: 'trust', confidence: 'analogy' })).toBe(rows.length);
    expect(rows.length).toBeGreaterThan(0);
  });
});

describe('the other words of the page', () => {
  it('every coefficient has a name and a unit', () => {
    for (const name of COEFFICIENTS) {
      expectPlain(sayModel(`coefficient.${name}`, { prestigious: 60, tense: 70 }), name);
      expectPlain(sayModelCount(`unit.${UNIT_OF[name]}`, campaign.coefficients[name].value), name);
    }
  });

  it('no message is empty or shouts', () => {
    for (const [key, text] of Object.entries(MODEL_WORDS)) {
      expect(text, key).toMatch(/^\S(.*\S)?$/);
      expect(text, key).not.toMatch(/!|\s\s/);
    }
  });

  it('what is left out is told in ten to fourteen points of a sentence or two or three', () => {
    expect(leftOut.length).toBeGreaterThanOrEqual(10);
    expect(leftOut.length).toBeLessThanOrEqual(14);
    for (const point of leftOut.flat()) expect(point).toMatch(/^[A-Z].*\.$/);
  });
});
