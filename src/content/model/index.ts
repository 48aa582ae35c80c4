import type { EffectRow } from '../../scenario/scenario.ts';
import { courting } from './courting.ts';
import { frameworks } from './frameworks.ts';
import { jointWork } from './jointWork.ts';
import { law } from './law.ts';
import { papers } from './papers.ts';
import { programmes } from './programmes.ts';
import { resolutions } from './resolutions.ts';
import { samples } from './samples.ts';
import { trade } from './trade.ts';
import { uniqueChoices } from './uniqueChoices.ts';
import { wordAndPledges } from './wordAndPledges.ts';
import { years } from './years.ts';

export { coefficients } from './coefficients.ts';
export { prices } from './prices.ts';

/**
 * The model: every effect of every deed. What raises one number lowers another, for the same nation or for somebody
 * else; prices in capital and stocks (lots, kilograms, steps, members) are moved by the rules and stand in no row.
 * A source names where the idea comes from; the size of the step is judgement unless it says otherwise.
 */
export const effects: readonly EffectRow[] = [
  ...samples,
  ...papers,
  ...frameworks,
  ...trade,
  ...law,
  ...jointWork,
  ...programmes,
  ...courting,
  ...resolutions,
  ...uniqueChoices,
  ...wordAndPledges,
  ...years,
];
