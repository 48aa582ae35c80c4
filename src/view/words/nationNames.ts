import type { ByNation } from '../../vocabulary/nations.ts';

/** The nations' short names, as a heading or a label shows them. */
export const NATION_NAMES: ByNation<string> = {
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
