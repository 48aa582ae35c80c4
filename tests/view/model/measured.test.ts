import { describe, expect, it } from 'vitest';
import { campaign } from '../../../src/content/campaign.ts';
import { lesson } from '../../../src/content/lesson.ts';
import measured from '../../../src/content/measured/campaign.json';
import measuredLesson from '../../../src/content/measured/lesson.json';
import { profiles } from '../../../src/content/story/profiles.ts';
import { scenarioHash } from '../../../src/scenario/scenarioHash.ts';
import { parseMeasured } from '../../../src/view/panels/model/measured.ts';
import { partLabel } from '../../../src/view/panels/model/partLabel.ts';
import { namesOf } from '../../../src/view/words/names.ts';

const names = namesOf(campaign, profiles);
const [first] = measured.targets;
const changed = (target: object): unknown => ({ ...measured, targets: [{ ...first, ...target }] });

describe('the measured balance', () => {
  describe.each([
    { scenario: campaign, ships: measured },
    { scenario: lesson, ships: measuredLesson },
  ])('that ships of $scenario.id', ({ scenario, ships }) => {
    it('is in the form the page reads, about what is played, and meets every target', () => {
      expect(parseMeasured(ships)).toMatchObject({ ok: true });
      expect(ships.scenario).toEqual({
        id: scenario.id,
        version: scenario.version,
        hash: scenarioHash(scenario),
      });
      expect(ships.targets.filter(({ passes }) => !passes)).toEqual([]);
    });

    it('has a name for every part of every figure', () => {
      for (const { id } of ships.targets.flatMap(({ parts }) => parts)) {
        expect(partLabel(id, scenario, namesOf(scenario, profiles)), id).not.toBe(id);
        expect(partLabel(id, scenario, names), id).not.toMatch(/[a-z][A-Z][a-z]+\b(?<!QuAD)/);
      }
    });
  });

  it('names a part in words: seat, choice, ending, resolution and way of weighing', () => {
    expect(partLabel('TUR', campaign, names)).toBe('Türkiye');
    expect(partLabel('lend', campaign, names)).toBe('Lend samples');
    expect(partLabel('standstill', campaign, names)).toBe('No Single Story');
    expect(partLabel('openData.quadratic', campaign, names)).toBe(
      'Publish the data of all samples openly, quadratic',
    );
  });

  it('may have a range for a target', () => {
    expect(parseMeasured(changed({ rule: 'within', limits: [400, 600] }))).toMatchObject({ ok: true });
  });

  it.each([
    ['nothing', null],
    ['another format', { ...measured, format: '1731-grams' }],
    ['no targets', { ...measured, targets: [] }],
    ['a figure past the whole', changed({ perMille: 1001 })],
    ['an unknown rule', changed({ rule: 'about' })],
    ['a range without limits', changed({ rule: 'within' })],
    ['limits without a range', changed({ limits: [400, 600] })],
    ['something nobody knows', changed({ mood: 'good' })],
  ])('is refused with %s', (_, value) => {
    expect(parseMeasured(value)).toMatchObject({ ok: false, fault: { code: 'measuredShape' } });
  });
});
