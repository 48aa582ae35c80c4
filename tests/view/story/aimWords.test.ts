import { describe, expect, it } from 'vitest';
import { campaign } from '../../../src/content/campaign.ts';
import { profiles } from '../../../src/content/story/profiles.ts';
import { courseLead } from '../../../src/view/panels/story/courseLead.ts';
import { metricSentence } from '../../../src/view/panels/story/metricSentence.ts';
import { namesOf } from '../../../src/view/words/names.ts';
import { NATIONS } from '../../../src/vocabulary/nations.ts';

const names = namesOf(campaign, profiles);

describe('what an aim reads', () => {
  it('says whose trust in whom, by name', () => {
    expect(metricSentence({ kind: 'trust', from: ['CHN', 'USA'], toward: 'self' }, 'FRA', names)).toBe(
      'It reads how far China and the United States trust you, on average.',
    );
    expect(metricSentence({ kind: 'trust', from: ['CHN', 'FRA'], toward: 'DEU' }, 'FRA', names)).toBe(
      'It reads how far China trusts Germany.',
    );
    expect(metricSentence({ kind: 'trust', from: 'others', toward: 'self' }, 'FRA', names)).toBe(
      'It reads how far the other eight trust you, on average.',
    );
    expect(metricSentence({ kind: 'trustIn', group: ['GBR'] }, 'FRA', names)).toBe(
      'It reads how far you trust the United Kingdom.',
    );
  });

  it('names the nation that one wants to be ahead of, and in what', () => {
    expect(metricSentence({ kind: 'lead', measure: 'prestige', over: 'GBR' }, 'FRA', names)).toBe(
      'It reads how far your prestige is ahead of that of the United Kingdom.',
    );
  });

  it.each(NATIONS)('is a whole sentence for every aim of %s', (nation) => {
    const { public: open, secret, world } = campaign.agendas[nation];
    for (const { metric } of [...open, ...secret, world])
      expect(metricSentence(metric, nation, names)).toMatch(/^It reads [^{}]+\.$/);
  });
});

describe('how an aim went, in a sentence', () => {
  const years = ['At the start', '2029', '2030'];

  it('gives one figure where the year’s end is where it stands', () => {
    expect(courseLead([50, 55, 63], years, 63)).toBe('Started at 50%, stands at 63%.');
  });

  it('says what each figure is of where the year that runs has moved it', () => {
    const lead = courseLead([50, 55, 63], years, 70);
    expect(lead).toContain('ended 2030 at 63%');
    expect(lead).toContain('stands at 70% now');
  });
});
