import type { View } from '../../game/view.ts';
import type { Occurrence } from '../../rules/occurrence.ts';

/** What the brief of the running turn tells: ids of the news, and what offices and the world's clocks decided. */
export function occurrencesOfBrief(view: View): {
  readonly news: readonly string[];
  readonly deeds: readonly Occurrence[];
} {
  const log = view.turns[view.turns.length - 1];
  const brief = (log?.occurrences ?? []).filter((happened) => happened.secretOf === null);
  const news = brief
    .filter((happened) => happened.deed === 'newsBroke')
    .map((happened) => happened.about ?? '');
  const deeds = brief.filter((happened) => happened.deed.startsWith('certificate'));
  return { news, deeds };
}
