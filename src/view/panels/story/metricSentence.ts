import type { Group, Metric } from '../../../scenario/scenario.ts';
import type { Nation } from '../../../vocabulary/nations.ts';
import { type Names, nameOf } from '../../words/names.ts';
import { sayPanel } from '../../words/panelWords.ts';
import { listOf, say } from '../../words/say.ts';

/** What an aim reads, told to the nation whose aim it is, with everybody called by name. */
export function metricSentence(metric: Metric, seat: Nation, names: Names): string {
  switch (metric.kind) {
    case 'trust': {
      const { from, toward } = metric;
      const whom = toward === 'self' || toward === seat ? sayPanel('metric.you') : nameOf(names, toward);
      return sayPanel(isOne(from, seat) ? 'metric.trust.one' : 'metric.trust', {
        who: groupName(from, seat, names),
        whom,
      });
    }
    case 'trustIn':
      return sayPanel(isOne(metric.group, seat) ? 'metric.trustIn.one' : 'metric.trustIn', {
        who: groupName(metric.group, seat, names),
      });
    case 'mean':
      return sayPanel('metric.mean', {
        measure: say(`measure.${metric.measure}`),
        who: groupName(metric.group, seat, names),
      });
    case 'lead':
      return sayPanel('metric.lead', {
        measure: say(`measure.${metric.measure}`),
        nation: nameOf(names, metric.over),
      });
    default:
      return sayPanel(`metric.${metric.kind}`);
  }
}

/** A group's nations but the reader, who never counts. */
function membersOf(group: readonly Nation[], seat: Nation): readonly Nation[] {
  return group.filter((nation) => nation !== seat);
}

function isOne(group: Group, seat: Nation): boolean {
  return typeof group !== 'string' && membersOf(group, seat).length === 1;
}

function groupName(group: Group, seat: Nation, names: Names): string {
  return typeof group === 'string'
    ? sayPanel(`metric.group.${group}`)
    : listOf(membersOf(group, seat).map((nation) => nameOf(names, nation)));
}
