import type { Point } from '../../../src/view/scene/geometry.ts';
import type { BoardLayout } from '../../../src/view/scene/layout.ts';
import { layOut, tokenAt } from '../../../src/view/scene/layout.ts';
import type { BoardPicture } from '../../../src/view/scene/picture.ts';
import type { BoardWords } from '../../../src/view/scene/words.ts';
import { type ByNation, byNation } from '../../../src/vocabulary/nations.ts';

export const NAMES: ByNation<string> = {
  CHN: 'China',
  USA: 'United States',
  RUS: 'Russia',
  GBR: 'United Kingdom',
  FRA: 'France',
  DEU: 'Germany',
  JPN: 'Japan',
  PAK: 'Pakistan',
  TUR: 'Türkiye',
};

/** About what a bold sans-serif takes, on the wide side: capitals are wider than small letters. */
export function guessWidth(text: string, size: number): number {
  return Array.from(text).reduce(
    (sum, letter) => sum + size * (letter >= 'A' && letter <= 'Z' ? 0.73 : 0.57),
    0,
  );
}

export const WORDS: BoardWords = {
  prestige: 'prestige',
  programmes: {
    artemisBase: 'Artemis base',
    ilrsBase: 'ILRS base',
    ilrsPlant: 'ILRS plant',
    usReactor: 'US reactor',
  },
  legend: {
    flow: 'Light runs from truster to trusted',
    trust: { hostile: 'hostile', wary: 'wary', cautious: 'cautious', warm: 'warm', close: 'close' },
    tariff: 'Tariff',
    truce: 'Trade truce',
    samples: 'Lunar samples',
    accords: 'Artemis Accords',
    ilrs: 'ILRS',
    unaligned: 'Neither',
    assembly: {
      for: 'For',
      against: 'Against',
      yes: 'Yes',
      no: 'No',
      speaking: 'Speaks',
      listens: 'Listens',
    },
  },
};

export function layoutFor(width: number, height: number, textScale = 1, leastText?: number): BoardLayout {
  return layOut({ width, height, textScale, leastText, names: NAMES, words: WORDS, measure: guessWidth });
}

export function tokensFor(layout: BoardLayout, prestiges: readonly number[]): ByNation<Point> {
  return byNation((nation, index) => tokenAt(layout, nation, prestiges[index] ?? 0));
}

/** A picture in which everybody stands alike, to be changed where a test looks. */
export function plainPicture(change: Partial<BoardPicture> = {}): BoardPicture {
  return {
    seat: null,
    selected: null,
    clock: 0.5,
    nations: byNation((nation) => ({
      name: NAMES[nation],
      prestige: 50,
      signed: false,
      member: false,
      samples: false,
      word: null,
      wordFate: null,
    })),
    trust: byNation((a) => byNation((b) => (a === b ? 0 : 50))),
    tariffs: [],
    truces: [],
    programmes: { artemisBase: 0, ilrsBase: 0, ilrsPlant: 0, usReactor: 0 },
    tension: 40,
    openness: 40,
    ...change,
  };
}
