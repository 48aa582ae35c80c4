import type { Setup } from '../../scenario/scenario.ts';

/**
 * The position of January 2021.
 *
 * Most numbers are the authors' judgement of what the record shows: who had signed, flown, sold or quarrelled with
 * whom by then. What rests on a count or a poll says so beside it. Trust reads row by row: how far the row's nation
 * trusts the column's.
 */
export const setup2021: Setup = {
  trust: {
    CHN: { CHN: 0, USA: 26, RUS: 72, GBR: 38, FRA: 52, DEU: 52, JPN: 34, PAK: 84, TUR: 50 },
    USA: { CHN: 22, USA: 0, RUS: 20, GBR: 84, FRA: 70, DEU: 66, JPN: 82, PAK: 38, TUR: 40 },
    RUS: { CHN: 70, USA: 22, RUS: 0, GBR: 22, FRA: 42, DEU: 46, JPN: 36, PAK: 48, TUR: 50 },
    GBR: { CHN: 28, USA: 80, RUS: 18, GBR: 0, FRA: 68, DEU: 68, JPN: 70, PAK: 48, TUR: 50 },
    // An instrument on Chang'e-6 was agreed before both presidents [80]: cooler than trade, warmer than alliance.
    FRA: { CHN: 44, USA: 66, RUS: 36, GBR: 64, FRA: 0, DEU: 84, JPN: 66, PAK: 38, TUR: 30 },
    DEU: { CHN: 46, USA: 64, RUS: 38, GBR: 66, FRA: 84, DEU: 0, JPN: 70, PAK: 42, TUR: 42 },
    JPN: { CHN: 26, USA: 82, RUS: 30, GBR: 70, FRA: 66, DEU: 70, JPN: 0, PAK: 46, TUR: 52 },
    PAK: { CHN: 86, USA: 40, RUS: 48, GBR: 50, FRA: 34, DEU: 52, JPN: 54, PAK: 0, TUR: 76 },
    TUR: { CHN: 50, USA: 38, RUS: 52, GBR: 56, FRA: 28, DEU: 46, JPN: 58, PAK: 76, TUR: 0 },
  },
  national: {
    CHN: {
      prestige: 60,
      science: 58,
      prosperity: 64,
      enthusiasm: 72,
      skepticism: 55,
      autonomy: 80,
      capital: 10, // the capsule is home: no seat opens with more to offer; judgement, and just enough for what it did until 2025
      lots: 12, // 1,731 g home in December [5], counted here in twelve lots
      young: 2,
    },
    USA: {
      prestige: 66,
      science: 70, // half a century of Apollo studies [69]
      prosperity: 62,
      enthusiasm: 55,
      skepticism: 74, // about three quarters saw China unfavourably in 2020 [78]
      autonomy: 84,
      capital: 6,
      lots: 12, // of 382 kg, what a decade of curators would let go [69]
      old: 1,
    },
    RUS: {
      prestige: 42,
      science: 45,
      prosperity: 48,
      enthusiasm: 48,
      skepticism: 56,
      autonomy: 68,
      capital: 5,
      lots: 4, // about 0.3 kg from Luna 16, 20 and 24 [73]
      old: 1,
    },
    GBR: {
      prestige: 52,
      science: 50,
      prosperity: 56,
      enthusiasm: 52,
      skepticism: 74, // poll of 2020 [78]
      autonomy: 44,
      capital: 5,
    },
    FRA: {
      prestige: 54,
      science: 50,
      prosperity: 57,
      enthusiasm: 56,
      skepticism: 68,
      autonomy: 56,
      capital: 5,
    },
    DEU: {
      prestige: 56,
      science: 50,
      prosperity: 62,
      enthusiasm: 50,
      skepticism: 71, // at its record in 2020 [79]
      autonomy: 46,
      capital: 5,
    },
    JPN: {
      prestige: 55,
      science: 52, // 5.4 g of an asteroid home in December [74], nothing lunar
      prosperity: 60,
      enthusiasm: 60,
      skepticism: 86, // poll of 2020 [78]
      autonomy: 42,
      capital: 5,
    },
    PAK: {
      prestige: 28,
      science: 12,
      prosperity: 36,
      enthusiasm: 50,
      skepticism: 38,
      autonomy: 22, // no launcher; its satellite went up on a Chinese rocket [99]
      capital: 4,
    },
    TUR: {
      prestige: 34,
      science: 14,
      prosperity: 46,
      enthusiasm: 56,
      skepticism: 50,
      autonomy: 40,
      capital: 4,
    },
  },
  world: {
    tension: 55, // tariffs stand, channels are few, nobody is shooting
    openness: 40,
    accordsWeight: 18, // nine signatories, two half-members each [11] [137]
    ilrsWeight: 0,
    payloadRoom: 200, // kilograms for guests aboard Chang'e-8, at most 100 a partner [32]
    pressure: 10,
    laboratories: 0,
    // Orion and its European service module are built, Gateway is agreed, the lander has a quarter of its money [86].
    artemisBase: 2,
    // Chang'e-5 has shown landing, ascent and return; the station itself isn't founded.
    ilrsBase: 1,
    ilrsPlant: 0,
    usReactor: 0,
  },
  signatories: ['USA', 'GBR', 'JPN'],
  // Averages of 19.3 and about 20 per cent [75]: the second of three levels, both ways.
  tariffs: [
    { by: 'USA', on: 'CHN', level: 2 },
    { by: 'CHN', on: 'USA', level: 2 },
  ],
};
