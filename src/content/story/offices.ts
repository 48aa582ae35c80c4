import type { Chapter, Scenario } from '../../scenario/scenario.ts';

/**
 * What each seat can do by its office. France and Germany reach tariffs through the European Union, whose common
 * policy they steer but don't own. Pakistan's tariffs move nobody else's lunar programme, and Türkiye's follow its
 * customs union, so neither has the lever.
 */
export const offices: Scenario['offices'] = {
  CHN: ['curator', 'founder', 'recruiter:ilrs', 'carrier', 'trader', 'builder:ilrsBase', 'builder:ilrsPlant'],
  USA: [
    'curator',
    'legislator',
    'trader',
    'recruiter:accords',
    'accordsFounder',
    'builder:artemisBase',
    'builder:usReactor',
  ],
  RUS: ['curator', 'recruiter:ilrs', 'builder:ilrsBase', 'builder:ilrsPlant', 'trader'],
  GBR: ['trader', 'builder:artemisBase'],
  FRA: ['trader', 'builder:artemisBase'],
  DEU: ['trader', 'builder:artemisBase'],
  JPN: ['trader', 'builder:artemisBase'],
  PAK: ['builder:ilrsBase'],
  TUR: ['builder:artemisBase', 'builder:ilrsBase'],
};

export const choicesPerTurn: Scenario['choicesPerTurn'] = {
  CHN: 3,
  USA: 3,
  RUS: 2,
  GBR: 2,
  FRA: 2,
  DEU: 2,
  JPN: 2,
  PAK: 2,
  TUR: 2,
};

/** 2021-2025, 2026-2030, 2031-2035. */
export const chapters: readonly Chapter[] = [
  { title: 'Grams and Signatures', turns: [1, 5] },
  { title: 'The Road to the Pole', turns: [6, 10] },
  { title: 'Lights on the Rim', turns: [11, 15] },
];
