import type { EffectRow, Scenario } from '../../../scenario/scenario.ts';
import { DEEDS, type DeedName } from '../../../vocabulary/deeds.ts';
import { wordDeed } from '../../words/model/wordDeed.ts';
import { type EffectInWords, VERDICTS, wordEffect } from '../../words/model/wordEffect.ts';
import type { Names } from '../../words/names.ts';
import { sourceWords } from '../../words/reasons.ts';
import { say } from '../../words/say.ts';

/** One effect, worded, with everything that a search may look through. */
export interface WordedEffect {
  readonly row: EffectRow;
  readonly words: EffectInWords;
  readonly text: string;
}

/** A kind of deed and all that it sets off. */
export interface EffectGroup {
  readonly key: string;
  readonly deed: DeedName;
  readonly title: string;
  readonly effects: readonly WordedEffect[];
}

/** The first deed of each family, in the order in which the vocabulary lists them. */
const FAMILIES = {
  samples: 'lent',
  frameworks: 'signed',
  trade: 'imposed',
  law: 'certificateSought',
  jointWork: 'laboratoryOpened',
  programmes: 'funded',
  own: 'announcedTreasure',
  words: 'wordKept',
  debates: 'tabled',
  time: 'yearEnded',
} as const satisfies Record<string, DeedName>;

export type Family = keyof typeof FAMILIES;

export interface EffectFamily {
  readonly family: Family;
  readonly groups: readonly EffectGroup[];
}

function familyOf(deed: DeedName): Family {
  const place = DEEDS.indexOf(deed);
  let found: Family = 'samples';
  for (const [family, first] of Object.entries(FAMILIES) as [Family, DeedName][]) {
    if (DEEDS.indexOf(first) <= place) found = family;
  }
  return found;
}

/** All effects of a scenario, worded, by the deed that sets them off; a verdict's also by its resolution. */
export function effectFamilies(
  scenario: Scenario,
  names: Names,
  publisherOf: (source: string) => string,
): readonly EffectFamily[] {
  const groups = new Map<string, EffectGroup & { readonly effects: WordedEffect[] }>();
  for (const row of scenario.effects) {
    const resolution = VERDICTS.has(row.on) ? (row.resolution ?? null) : null;
    const key = resolution === null ? row.on : `${row.on}.${resolution}`;
    let group = groups.get(key);
    if (!group) {
      group = { key, deed: row.on, title: wordDeed(row.on, resolution, names), effects: [] };
      groups.set(key, group);
    }
    const words = wordEffect(row, scenario, names);
    const told = [group.title, words.change, ...words.terms, row.reason, sourceWords(row.source)];
    const text = [...told, publisherOf(row.source), say(`confidence.${row.confidence}`)].join(' ');
    group.effects.push({ row, words, text });
  }
  const sorted = [...groups.values()].sort((a, b) => DEEDS.indexOf(a.deed) - DEEDS.indexOf(b.deed));
  return (Object.keys(FAMILIES) as Family[])
    .map((family) => ({ family, groups: sorted.filter(({ deed }) => familyOf(deed) === family) }))
    .filter((one) => one.groups.length > 0);
}
