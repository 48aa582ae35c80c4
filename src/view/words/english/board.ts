/** What the picture's legend says. */
export const board = {
  'board.flow': 'Light runs from truster to trusted',
  'board.tariff': 'Tariff',
  'board.truce': 'Trade truce',
  'board.samples': 'Lunar samples',
  'board.accords': 'Artemis Accords',
  'board.ilrs': 'ILRS',
  'board.unaligned': 'Neither',
} as const;
