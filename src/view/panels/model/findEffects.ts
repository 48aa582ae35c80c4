import type { Confidence } from '../../../scenario/scenario.ts';
import type { Role } from '../../../vocabulary/deeds.ts';
import type { MeasureName } from '../../../vocabulary/measures.ts';
import { plainText } from '../story/findTerms.ts';
import type { EffectFamily } from './effectGroups.ts';

/** What a reader asks of the effects; null asks nothing. */
export interface EffectQuery {
  readonly words: string;
  readonly of: Role | null;
  readonly measure: MeasureName | null;
  readonly confidence: Confidence | null;
}

export const ALL_EFFECTS: EffectQuery = { words: '', of: null, measure: null, confidence: null };

export function isAsking({ words, of, measure, confidence }: EffectQuery): boolean {
  return words.trim() !== '' || of !== null || measure !== null || confidence !== null;
}

/** The effects that hold every word and fit the rest; groups and families that are left empty fall away. */
export function findEffects(families: readonly EffectFamily[], query: EffectQuery): readonly EffectFamily[] {
  if (!isAsking(query)) return families;
  const words = plainText(query.words).split(/\s+/).filter(Boolean);
  return families
    .map(({ family, groups }) => ({
      family,
      groups: groups
        .map((group) => ({
          ...group,
          effects: group.effects.filter(({ row, text }) => {
            if (query.of !== null && row.of !== query.of) return false;
            if (query.measure !== null && row.measure !== query.measure) return false;
            if (query.confidence !== null && row.confidence !== query.confidence) return false;
            const plain = words.length > 0 ? plainText(text) : '';
            return words.every((word) => plain.includes(word));
          }),
        }))
        .filter(({ effects }) => effects.length > 0),
    }))
    .filter(({ groups }) => groups.length > 0);
}

/** How many deeds and effects there are. */
export function countEffects(families: readonly EffectFamily[]): { deeds: number; effects: number } {
  const groups = families.flatMap((one) => one.groups);
  return {
    deeds: new Set(groups.map(({ deed }) => deed)).size,
    effects: groups.reduce((sum, { effects }) => sum + effects.length, 0),
  };
}
