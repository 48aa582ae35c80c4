import type { Condition, EndingRule, Scenario } from '../scenario/scenario.ts';
import type { Nation } from '../vocabulary/nations.ts';
import { readMetric } from './aims.ts';
import type { Position } from './position.ts';

/** Whether everything that is asked of a position holds, read for one nation. */
export function conditionsHold(conditions: readonly Condition[], position: Position, self: Nation): boolean {
  for (const { metric, atLeast, atMost } of conditions) {
    const reading = readMetric(metric, position, self);
    if ((atLeast !== undefined && reading < atLeast) || (atMost !== undefined && reading > atMost))
      return false;
  }
  return true;
}

/** The way the world ended up: the first of the scenario's endings whose conditions all hold. */
export function endingOf(scenario: Scenario, position: Position): EndingRule {
  // An ending is about the world, so whoever reads it reads the same.
  const ending = scenario.endings.find((rule) => conditionsHold(rule.when, position, 'CHN'));
  if (!ending) throw new Error(`${scenario.id}: the last ending must have no conditions`);
  return ending;
}
