import type { DeedName } from '../../../vocabulary/deeds.ts';
import { type Names, nameOf, resolutionTitle } from '../names.ts';
import { isMessageKey, type MessageKey, sayAny } from '../say.ts';
import { atHead, isModelKey, sayModel } from './index.ts';
import { DOERS, VERDICTS } from './wordEffect.ts';

/**
 * A kind of deed in one sentence, told of nobody in particular: the game's own sentence with its places left general.
 * @param resolution the one resolution whose verdict it is
 */
export function wordDeed(deed: DeedName, resolution: string | null, names: Names): string {
  if (resolution !== null && VERDICTS.has(deed)) {
    return sayAny(`deed.${deed}` as MessageKey, { resolution: resolutionTitle(names, resolution) });
  }
  const own = `deed.${deed}`;
  if (isModelKey(own)) return sayModel(own);
  const doer = DOERS[deed];
  const key = isMessageKey(own) ? own : (`${own}.many` as MessageKey);
  return atHead(
    sayAny(key, {
      by: doer ? nameOf(names, doer) : sayModel('any.nation'),
      owner: doer ? names.nations[doer].own : sayModel('any.owner'),
      to: sayModel('any.other'),
      country: sayModel('any.country'),
      camp: sayModel('any.camp'),
      programme: sayModel('any.programme'),
      adviser: sayModel('any.adviser'),
      count: sayModel('any.count'),
    }),
  );
}
