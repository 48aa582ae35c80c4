import { describe, expect, it } from 'vitest';
import { profiles } from '../../src/content/story/profiles.ts';
import { temperIn } from '../../src/opponents/mind.ts';
import type { Temperament } from '../../src/opponents/player.ts';

const TRAITS = ['boldness', 'loyalty', 'grudge', 'thrift', 'candour'] as const;
const profile = profiles.FRA.temperament;
const even = (trait: number): Temperament => ({
  boldness: trait,
  loyalty: trait,
  grudge: trait,
  thrift: trait,
  candour: trait,
});

describe('the temper of a game’s government', () => {
  it('is the same in every beat of one game, and another in another game or seat', () => {
    expect(temperIn(profile, 7, 'FRA')).toEqual(temperIn(profile, 7, 'FRA'));
    expect(temperIn(profile, 7, 'FRA')).not.toEqual(temperIn(profile, 8, 'FRA'));
    expect(temperIn(profile, 7, 'FRA')).not.toEqual(temperIn(profile, 7, 'DEU'));
  });

  it('stays within 20 of the profile and is that profile on the mean', () => {
    const tempers = Array.from({ length: 400 }, (_, seed) => temperIn(profile, seed, 'FRA'));
    for (const trait of TRAITS) {
      for (const temper of tempers) expect(Math.abs(temper[trait] - profile[trait])).toBeLessThanOrEqual(20);
      const mean = tempers.reduce((sum, temper) => sum + temper[trait], 0) / tempers.length;
      expect(Math.abs(mean - profile[trait])).toBeLessThan(2);
    }
  });

  it('leaves no scale', () => {
    for (let seed = 0; seed < 50; seed += 1) {
      for (const trait of TRAITS) {
        expect(temperIn(even(2), seed, 'FRA')[trait]).toBeGreaterThanOrEqual(0);
        expect(temperIn(even(98), seed, 'FRA')[trait]).toBeLessThanOrEqual(100);
      }
    }
  });
});
