import type { EndingRule, Scenario } from '../scenario/scenario.ts';
import { readMetric } from './aims.ts';
import type { Position } from './position.ts';

/** The way the world ended up: the first of the scenario's endings whose conditions all hold. */
export function endingOf(scenario: Scenario, position: Position): EndingRule {
  const ending = scenario.endings.find((rule) =>
    rule.when.every(({ metric, atLeast, atMost }) => {
      const reading = readMetric(metric, position, 'CHN');
      return (atLeast === undefined || reading >= atLeast) && (atMost === undefined || reading <= atMost);
    }),
  );
  if (!ending) throw new Error(`${scenario.id}: the last ending must have no conditions`);
  return ending;
}
