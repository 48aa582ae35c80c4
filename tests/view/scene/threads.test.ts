import { describe, expect, it } from 'vitest';
import { relationsOf } from '../../../src/view/scene/threads.ts';
import { byNation } from '../../../src/vocabulary/nations.ts';
import { plainPicture } from './sample.ts';

describe('what runs between nations', () => {
  it('is 72 threads, one for each direction of each pair', () => {
    expect(relationsOf(plainPicture()).threads).toHaveLength(72);
  });

  it('is bright for the seat and faint for the rest, bright ones on top', () => {
    const { threads } = relationsOf(plainPicture({ seat: 'PAK' }));
    expect(threads.filter((thread) => thread.light === 'bright')).toHaveLength(16);
    expect(threads.filter((thread) => thread.light === 'faint')).toHaveLength(56);
    expect(threads.slice(-16).every((thread) => thread.light === 'bright')).toBe(true);
  });

  it('is the picked nation alone, whoever has the seat', () => {
    const { threads } = relationsOf(plainPicture({ seat: 'PAK', selected: 'TUR' }));
    expect(threads).toHaveLength(16);
    expect(threads.every((thread) => thread.truster === 'TUR' || thread.trusted === 'TUR')).toBe(true);
  });

  it('steps back for a debate, but for whoever is picked', () => {
    const assembly = { for: [], against: [], speaking: null, ballots: {}, congress: [] };
    const { threads } = relationsOf(plainPicture({ seat: 'PAK', assembly }));
    expect(threads).toHaveLength(72);
    expect(threads.every((thread) => thread.light === 'faint')).toBe(true);
    const picked = relationsOf(plainPicture({ seat: 'PAK', selected: 'TUR', assembly })).threads;
    expect(picked).toHaveLength(16);
    expect(picked.every((thread) => thread.light === 'plain')).toBe(true);
  });

  it('names trust in five words, each direction its own', () => {
    const trust = byNation((a) => byNation((b) => (a === 'CHN' && b === 'USA' ? 5 : 95)));
    const { threads } = relationsOf(plainPicture({ trust }));
    const word = (truster: string, trusted: string) =>
      threads.find((thread) => thread.truster === truster && thread.trusted === trusted)?.word;
    expect(word('CHN', 'USA')).toBe('hostile');
    expect(word('USA', 'CHN')).toBe('close');
  });

  it('joins the tariffs of a pair and keeps their levels apart', () => {
    const picture = plainPicture({
      tariffs: [
        { by: 'USA', on: 'CHN', level: 2 },
        { by: 'CHN', on: 'USA', level: 3 },
        { by: 'DEU', on: 'CHN', level: 0 },
      ],
      truces: [['JPN', 'TUR']],
    });
    const { barriers, truces } = relationsOf(picture);
    expect(barriers).toEqual([{ pair: ['CHN', 'USA'], forth: 3, back: 2, light: 'plain' }]);
    expect(truces).toEqual([{ pair: ['JPN', 'TUR'], light: 'plain' }]);
  });
});
