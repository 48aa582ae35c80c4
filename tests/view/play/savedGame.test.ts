import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSavedGame, type SavedGame } from '../../../src/view/play/savedGame.ts';

const sound: SavedGame = {
  record: '{}',
  place: {
    screen: 'commit',
    seat: 'PAK',
    draft: {
      counsel: null,
      offers: [],
      answers: [null, true],
      word: 'sign',
      choices: ['sign'],
      stake: null,
      bid: { resolution: 'openData', side: 'negative', coins: 2 },
      placements: [{ claim: 'C8', under: -1 }],
      question: null,
    },
    revealed: 0,
    heard: { turn: 0, heard: 0, opened: 0 },
  },
  setup: { scenario: 'campaign', persons: ['PAK'], level: 'practised', seed: 7, prologue: 'none' },
  reasons: [{ turn: 1, phase: 'commit', seat: 'CHN', reason: { key: 'word', choice: 'lend', params: {} } }],
};

describe('a saved game', () => {
  it('comes back as it was kept', () => {
    expect(parseSavedGame(JSON.stringify(sound))).toEqual(sound);
  });

  it('from before speeches were counted comes back too', () => {
    const { heard: _, ...place } = sound.place;
    expect(parseSavedGame(JSON.stringify({ ...sound, place }))?.place).toEqual(place);
  });

  it('that left another comes back with its note, and so does one from before there were trees', () => {
    const note = { year: 2022, of: 'a game', game: 'link' };
    for (const branch of [note, { ...note, seats: ['FRA'], line: ['root'] }]) {
      const setup = { ...sound.setup, branch };
      expect(parseSavedGame(JSON.stringify({ ...sound, setup }))?.setup).toEqual(setup);
    }
    for (const nonsense of [{ seats: ['ATL'] }, { line: [7] }, { line: Array(99).fill('x') }]) {
      const setup = { ...sound.setup, branch: { ...note, ...nonsense } };
      expect(parseSavedGame(JSON.stringify({ ...sound, setup }))).toBeUndefined();
    }
  });

  const damaged: readonly [name: string, change: object][] = [
    ['an empty place', { place: {} }],
    ['a screen that there is not', { place: { ...sound.place, screen: 'nowhere' } }],
    ['a seat that there is not', { place: { ...sound.place, seat: 'ATL' } }],
    ['an empty draft', { place: { ...sound.place, draft: {} } }],
    [
      'a draft with a stake on nobody',
      { place: { ...sound.place, draft: { ...sound.place.draft, stake: {} } } },
    ],
    [
      'speeches heard that are no number',
      { place: { ...sound.place, heard: { turn: 1, heard: 'x', opened: 0 } } },
    ],
    ['an empty setup', { setup: {} }],
    ['persons in a seat that there is not', { setup: { ...sound.setup, persons: ['ATL'] } }],
    ['a level that there is not', { setup: { ...sound.setup, level: 'wizard' } }],
    ['no record', { record: null }],
  ];
  it.each(damaged)('with %s is damaged', (_name, change) => {
    expect(parseSavedGame(JSON.stringify({ ...sound, ...change }))).toBeUndefined();
  });

  it('of nine opponents has neither persons nor a seat', () => {
    const watched = {
      ...sound,
      place: { ...sound.place, screen: 'watch', seat: null },
      setup: { ...sound.setup, persons: [] },
    };
    expect(parseSavedGame(JSON.stringify(watched))).toEqual(watched);
  });

  it('loses only the reasons that can’t be worded', () => {
    const reasons = [...sound.reasons, { turn: 1, seat: 'CHN' }, null, { ...sound.reasons[0], seat: 'ITA' }];
    expect(parseSavedGame(JSON.stringify({ ...sound, reasons }))?.reasons).toEqual(sound.reasons);
  });

  it('of any JSON is answered, never thrown at', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(parseSavedGame(text)).toBeUndefined();
      }),
    );
  });
});
