import type { Shift } from '../../../scenario/scenario.ts';
import { isNation } from '../../../vocabulary/nations.ts';
import { type Names, nameOf } from '../names.ts';
import { sayAny } from '../say.ts';
import { atHead, sayModel } from './index.ts';

/** What a piece of news moves, worded as the page words an effect: `Lots to hand out of China: up by 6`. */
export function shiftWords({ amount, measure, of }: Shift, names: Names): string {
  const named = sayAny(`measure.${measure}`);
  return sayModel(amount > 0 ? 'change.up' : 'change.down', {
    what: atHead(of ? sayModel('change.national', { measure: named, of: whose(of, names) }) : named),
    amount: Math.abs(amount),
  });
}

/** @throws RangeError for a cabinet's own nation, which no news knows (a programmer's mistake) */
function whose(who: NonNullable<Shift['of']>, names: Names): string {
  if (isNation(who)) return nameOf(names, who);
  if (who === 'self') throw new RangeError('news is about no cabinet');
  return sayModel(`role.${who}`);
}
