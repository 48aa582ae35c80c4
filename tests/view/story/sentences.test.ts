import { describe, expect, it } from 'vitest';
import { campaign } from '../../../src/content/campaign.ts';
import { glossary } from '../../../src/content/story/glossary.ts';
import { profiles } from '../../../src/content/story/profiles.ts';
import { type Cliffhanger, cliffhangersOf } from '../../../src/debrief/cliffhanger.ts';
import { fortunesOf } from '../../../src/debrief/fortunes.ts';
import { testimonyOf } from '../../../src/debrief/testimony.ts';
import { tariffLevel } from '../../../src/machines/states.ts';
import { trustOf } from '../../../src/rules/position.ts';
import { cliffSentence } from '../../../src/view/panels/story/cliffSentence.ts';
import { findTerms } from '../../../src/view/panels/story/findTerms.ts';
import { relationsOf } from '../../../src/view/panels/story/relations.ts';
import { slotLabel } from '../../../src/view/panels/story/slotLabel.ts';
import { testimonySentence } from '../../../src/view/panels/story/testimonySentence.ts';
import { thingOf } from '../../../src/view/panels/story/thingOf.ts';
import { voiceSentence } from '../../../src/view/panels/story/voiceSentence.ts';
import { namesOf } from '../../../src/view/words/names.ts';
import { PANEL_WORDS, sayPanel, sayPanelCount } from '../../../src/view/words/panelWords.ts';
import { meaningOf, nationalSlot, trustSlot, worldSlot } from '../../../src/vocabulary/measures.ts';
import { NATIONS } from '../../../src/vocabulary/nations.ts';
import { plainEngine, playedGame, tariffEngine } from '../../debrief/playedGame.ts';

const names = namesOf(campaign, profiles);
/** A whole sentence: capital or quotation mark first, full stop last, no place left open. */
const SENTENCE = /^[“\p{Lu}][^{}]*[.?!]”?$/u;

describe('what a chapter closes on, in words', () => {
  const all: readonly Cliffhanger[] = [
    { kind: 'frozen', tension: 95 },
    { kind: 'freezing', tension: 80 },
    { kind: 'pledgeDue', with: 'USA', due: 7, owes: 'both' },
    { kind: 'pledgeDue', with: 'USA', due: 7, owes: 'self' },
    { kind: 'pledgeDue', with: 'USA', due: 7, owes: 'other' },
    { kind: 'billNear', short: 0 },
    { kind: 'billNear', short: 1 },
    { kind: 'billNear', short: 8 },
    { kind: 'certificate' },
    { kind: 'window', payloads: 0 },
    { kind: 'window', payloads: 1 },
    { kind: 'window', payloads: 4 },
    { kind: 'racing', accords: 4, ilrs: 5 },
    { kind: 'rivalAhead', rival: 'GBR', by: 0 },
    { kind: 'rivalAhead', rival: 'GBR', by: 1 },
    { kind: 'rivalBehind', rival: 'JPN', by: 3 },
    { kind: 'unopened', lots: 2, othersPublished: false },
    { kind: 'unopened', lots: 2, othersPublished: true },
    { kind: 'noStation' },
    { kind: 'aimMoved', aim: campaign.agendas.FRA.public[0], before: 200, after: 320 },
    { kind: 'aimMoved', aim: campaign.agendas.FRA.public[0], before: 700, after: 480 },
    { kind: 'quiet' },
  ];

  it.each(all.map((cliff) => ({ name: JSON.stringify(cliff), cliff })))('$name', ({ cliff }) => {
    const sentence = cliffSentence(cliff, names);
    expect(sentence).toMatch(SENTENCE);
    expect(sentence).not.toMatch(/\b1 points\b|\b1 guests/);
  });

  it('has its own sentence for every kind', () => {
    expect(new Set(all.map((cliff) => cliffSentence(cliff, names))).size).toBe(all.length);
  });

  it('speaks of the position it was drawn from', () => {
    const { position } = playedGame(5, 6);
    const [first] = cliffhangersOf(campaign, position, 'CHN');
    if (first) expect(cliffSentence(first, names)).toMatch(SENTENCE);
  });
});

describe('the ending’s voices', () => {
  const game = playedGame(51, undefined, plainEngine);
  const fortunes = fortunesOf(game);

  it('are one sentence each, quoting the aim and where it came to', () => {
    for (const fortune of fortunes) {
      for (const told of ['gained', 'lost'] as const) {
        const sentence = voiceSentence(fortune, names, told);
        const { aim, after } = told === 'gained' ? fortune.best : fortune.worst;
        expect(sentence).toMatch(SENTENCE);
        expect(sentence).toContain(`‘${aim.text}’`);
        if (after !== (told === 'gained' ? fortune.best : fortune.worst).before) {
          expect(sentence).toContain(String(Math.trunc(after / 10)));
        }
      }
    }
  });

  it('name a deed or news, and its year, wherever any moved the aim noticeably', () => {
    let quoted = 0;
    for (const fortune of fortunes) {
      for (const told of ['gained', 'lost'] as const) {
        const { after, before, deeds } = told === 'gained' ? fortune.best : fortune.worst;
        const named = deeds.find(
          ({ occurrence }) => occurrence && (occurrence.deed === 'newsBroke' || thingOf(occurrence.deed)),
        );
        if (!named || Math.trunc(before / 10) === Math.trunc(after / 10)) continue;
        quoted += 1;
        const sentence = voiceSentence(fortune, names, told);
        expect(sentence).toContain(String(campaign.startYear + (named.turn ?? 0) - 1));
        expect(sentence).not.toContain(PANEL_WORDS[`voice.${told}.none`]);
      }
    }
    expect(quoted).toBeGreaterThan(9);
  });

  it('name a deed of an aim that the passing years moved more than any deed', () => {
    const passing = fortunesOf(playedGame(3)).filter(({ worst }) => worst.cause?.turn === null);
    expect(passing.length).toBeGreaterThan(0);
    for (const fortune of passing)
      expect(voiceSentence(fortune, names, 'lost')).toMatch(/of all that (?:was done|happened)/);
  });

  it('say of an aim that counts tariffs which one it began with', () => {
    const [berlin] = fortunesOf(playedGame(21, undefined, tariffEngine)).filter(
      ({ nation }) => nation === 'DEU',
    );
    expect(berlin && voiceSentence(berlin, names, 'lost')).toMatch(
      /and it began with .+ tariff in 20\d\d\.”$/,
    );
  });

  it.each(['gained', 'lost', 'least'] as const)('call a change since the opening one: %s', (told) => {
    const said = sayPanel(`ending.${told}`, { year: names.startYear, delta: '+59' });
    expect(said).toMatch(told === 'lost' ? /^Loss since 2021\b/ : /^Gain since 2021\b/);
    expect(said).toContain('+59 of 100');
  });

  it('speak in two ways, whether or not there is a deed to name', () => {
    for (const fortune of fortunes) {
      for (const deeds of [fortune.best.deeds, []]) {
        const same = { ...fortune, best: { ...fortune.best, deeds }, worst: { ...fortune.best, deeds } };
        const [one, other] = (['gained', 'lost'] as const).map((told) => voiceSentence(same, names, told));
        expect(one?.slice(0, 8)).not.toBe(other?.slice(0, 8));
        if (deeds.length === 0) expect(one?.slice(-12)).not.toBe(other?.slice(-12));
      }
    }
  });
});

describe('what they say about you', () => {
  const game = playedGame(52);

  it('is one sentence that quotes the year of the deed', () => {
    for (const seat of NATIONS) {
      const witnesses = NATIONS.filter((nation) => nation !== seat);
      witnesses.forEach((witness, index) => {
        const testimony = testimonyOf(campaign, game.turns, witness, seat);
        const sentence = testimonySentence(testimony, trustOf(game.position, witness, seat), index, names);
        expect(sentence).toMatch(SENTENCE);
        if (testimony && testimony !== 'unquoted')
          expect(sentence).toContain(String(campaign.startYear + testimony.turn - 1));
      });
    }
  });

  it.each([
    [70, 5],
    [50, 5],
    [20, 5],
    [70, -5],
    [50, -5],
    [20, -5],
  ])('has three ways to say it at trust %i for a change of %i', (trust, delta) => {
    const said = [0, 1, 2].map((index) =>
      testimonySentence({ turn: 4, deed: 'lent', delta }, trust, index, names),
    );
    expect(new Set(said).size).toBe(3);
    for (const sentence of said) expect(sentence).toContain('loan of samples');
  });

  it.each([5, 25, 50, 70, 90])(
    'fits a trust of %i where there is no deed to quote, in three ways',
    (trust) => {
      const said = [0, 1, 2].map((index) => testimonySentence(null, trust, index, names));
      expect(new Set(said).size).toBe(3);
      for (const sentence of said) {
        expect(sentence).toMatch(SENTENCE);
        for (const other of [5, 25, 50, 70, 90]) {
          if (other === trust) continue;
          expect([0, 1, 2].map((index) => testimonySentence(null, other, index, names))).not.toContain(
            sentence,
          );
        }
      }
    },
  );

  it.each([5, 25, 50, 70, 90])('never denies at a trust of %i what moved it unquoted', (trust) => {
    const denials = [0, 1, 2].map((index) => testimonySentence(null, trust, index, names));
    const said = [0, 1, 2].map((index) => testimonySentence('unquoted', trust, index, names));
    expect(new Set(said).size).toBe(3);
    for (const sentence of said) {
      expect(sentence).toMatch(SENTENCE);
      expect(denials).not.toContain(sentence);
    }
  });

  it.each([
    [70, -5, 'trust you all the same'],
    [20, 5, 'not enough'],
    [70, 5, 'We remember'],
    [20, -5, 'We remember'],
  ])(
    'owns up to both at trust %i and a change of %i, even of a deed that has no name',
    (trust, delta, part) => {
      const sentence = testimonySentence({ turn: 4, deed: 'channelsFroze', delta }, trust, 0, names);
      expect(sentence).toContain(part);
      expect(sentence).toContain('2024');
    },
  );

  it('has a thing to quote for every deed that moves anybody’s trust in its doer', () => {
    const deeds = campaign.effects.filter(({ measure, toward }) => measure === 'trust' && toward === 'actor');
    // What the passing year does is nobody's deed and never quoted.
    for (const { on } of deeds) if (on !== 'yearEnded') expect(thingOf(on), on).not.toBeNull();
  });
});

describe('what a number is called', () => {
  it.each([
    [trustSlot('CHN', 'FRA'), "China's trust in you"],
    [trustSlot('FRA', 'CHN'), 'Your trust in China'],
    [trustSlot('USA', 'GBR'), "The United States' trust in the United Kingdom"],
    [nationalSlot('prestige', 'FRA'), 'Your prestige'],
    [nationalSlot('prestige', 'DEU'), "Germany's prestige"],
    [worldSlot('tension'), 'World tension'],
  ])('slot %i for France', (slot, label) => {
    expect(slotLabel(meaningOf(slot), 'FRA', names)).toBe(label);
  });
});

describe('relations', () => {
  it('are eight, with trust and tariffs both ways', () => {
    const { position } = playedGame(53, 5);
    for (const nation of NATIONS) {
      const relations = relationsOf(position, nation);
      expect(relations.map(({ other }) => other)).toEqual(NATIONS.filter((other) => other !== nation));
      for (const { other, trusts, trusted, tariffOn, tariffBy } of relations) {
        expect(trusts).toBe(trustOf(position, nation, other));
        expect(trusted).toBe(trustOf(position, other, nation));
        expect(tariffOn).toBe(tariffLevel(position.states, nation, other));
        expect(tariffBy).toBe(tariffLevel(position.states, other, nation));
      }
    }
  });
});

describe('searching the glossary', () => {
  it('finds names before mentions, whatever the case, the accents and the apostrophes', () => {
    const found = findTerms(glossary, 'CHANGE 5');
    expect(found[0]?.id).toBe('changE5');
    expect(found.length).toBeGreaterThan(1);
    expect(findTerms(glossary, 'turkiye').length).toBe(findTerms(glossary, 'Türkiye').length);
  });

  it('finds everything for nothing and nothing for nonsense', () => {
    expect(findTerms(glossary, '  ')).toEqual(glossary);
    expect(findTerms(glossary, 'zebra crossing')).toEqual([]);
  });
});

describe('the panels’ catalogue', () => {
  it('has counted forms that differ', () => {
    expect(sayPanelCount('dossier.promises.kept', 1)).not.toContain('pledges');
    expect(sayPanelCount('dossier.promises.broken', 2)).toContain('2 promises');
  });

  it('holds no message twice under the same head', () => {
    const spoken = Object.entries(PANEL_WORDS).filter(([key]) => /^(cliff|testimony|voice)\./.test(key));
    expect(new Set(spoken.map(([, text]) => text)).size).toBe(spoken.length);
  });
});
