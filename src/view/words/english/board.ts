/** What the picture's legend says. */
export const board = {
  'board.flow': 'Light runs from truster to trusted',
  'board.tariff': 'Tariff',
  'board.truce': 'Trade truce',
  'board.samples': 'Lunar samples',
  'board.accords': 'Artemis Accords',
  'board.ilrs': 'ILRS',
  'board.unaligned': 'Neither',
  'board.assembly.for': 'For',
  'board.assembly.against': 'Against',
  'board.assembly.yes': 'Yes',
  'board.assembly.no': 'No',
  'board.assembly.speaking': 'Speaks',
  'board.assembly.listens': 'Listens',
} as const;
