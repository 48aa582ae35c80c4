import type { Scenario } from '../../scenario/scenario.ts';
import type { Choice, ChoiceKind } from '../../vocabulary/choices.ts';

const WAYS_BACK: Partial<Record<ChoiceKind, ChoiceKind>> = { sign: 'withdraw', join: 'leave' };

/** Whether a choice can be taken back in other games, and can't in this one. */
export function isForGood({ withheld = [] }: Pick<Scenario, 'withheld'>, { kind }: Choice): boolean {
  const back = WAYS_BACK[kind];
  return back !== undefined && withheld.includes(back);
}
