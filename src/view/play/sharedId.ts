import type { GameRecord } from '../../record/record.ts';
import { canonicalJson, fnv1a64 } from '../../scenario/scenarioHash.ts';

/** What a recording is known by that came from elsewhere: always the same, whether as a link or as a file. */
export function sharedId(record: GameRecord): string {
  return `shared-${fnv1a64(canonicalJson(record))}`;
}
