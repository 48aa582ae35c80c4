import type { ByNation } from '../../../vocabulary/nations.ts';

/** How one nation is named. Sentences take `name` and `own`; labels and headings take `label`. */
export interface NationName {
  /** Alone, as a heading: `United States`. */
  readonly label: string;
  /** Inside a sentence: `the United States`. */
  readonly name: string;
  /** As the owner of what follows: `the United States'`. */
  readonly own: string;
  readonly adjective: string;
  /** The city by which headlines call its government. */
  readonly government: string;
}

// biome-ignore format: a table, one nation a line
export const nations: ByNation<NationName> = {
  CHN: { label: 'China', name: 'China', own: "China's", adjective: 'Chinese', government: 'Beijing' },
  USA: { label: 'United States', name: 'the United States', own: "the United States'", adjective: 'American', government: 'Washington' },
  RUS: { label: 'Russia', name: 'Russia', own: "Russia's", adjective: 'Russian', government: 'Moscow' },
  GBR: { label: 'United Kingdom', name: 'the United Kingdom', own: "the United Kingdom's", adjective: 'British', government: 'London' },
  FRA: { label: 'France', name: 'France', own: "France's", adjective: 'French', government: 'Paris' },
  DEU: { label: 'Germany', name: 'Germany', own: "Germany's", adjective: 'German', government: 'Berlin' },
  JPN: { label: 'Japan', name: 'Japan', own: "Japan's", adjective: 'Japanese', government: 'Tokyo' },
  PAK: { label: 'Pakistan', name: 'Pakistan', own: "Pakistan's", adjective: 'Pakistani', government: 'Islamabad' },
  TUR: { label: 'Türkiye', name: 'Türkiye', own: "Türkiye's", adjective: 'Turkish', government: 'Ankara' },
};
