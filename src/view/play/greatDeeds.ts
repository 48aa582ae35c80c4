import type { DeedName } from '../../vocabulary/deeds.ts';

/** Events of a year that all will remember: their captions stand large over the board. */
export const GREAT_DEEDS: ReadonlySet<DeedName> = new Set([
  'cameHome',
  'landerFlown',
  'landerLost',
  'founded',
  'lawNarrowed',
  'lawRepealed',
  'completed',
  'channelsFroze',
  'channelsThawed',
  'adopted',
  'rejected',
]);
