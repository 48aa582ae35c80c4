import type { View } from '../../game/view.ts';
import type { Occurrence } from '../../rules/occurrence.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { newsIn, type ShownNews } from './shownNews.ts';

/** What the brief of the running turn tells: the news, and what offices and the world's clocks decided. */
export function occurrencesOfBrief(
  view: View,
  scenario: Scenario,
): {
  readonly news: readonly ShownNews[];
  readonly deeds: readonly Occurrence[];
} {
  const log = view.turns[view.turns.length - 1];
  const brief = (log?.occurrences ?? []).filter((happened) => happened.secretOf === null);
  const news = log ? newsIn(log, scenario) : [];
  const deeds = brief.filter((happened) => happened.deed.startsWith('certificate'));
  return { news, deeds };
}
