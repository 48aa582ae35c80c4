import type { Engine } from '../../../game/engine.ts';
import type { MemberStatus } from '../../../protocol/replies.ts';
import type { Scenario } from '../../../scenario/scenario.ts';
import { roleName, sayClass } from '../../words/classWords.ts';
import { dateWords } from '../../words/dates.ts';
import { headlineOf, type Names, yearOf } from '../../words/names.ts';
import { NATION_NAMES } from '../../words/nationNames.ts';
import { sourceWords } from '../../words/reasons.ts';
import { lateWords } from './lateWords.ts';
import type { HeldNotice, Notice } from './notices.ts';

/** What others did to the game: the newest, a sentence at a time, until it is put away or no longer so. */
export function NoticeLines(props: {
  readonly notices: readonly HeldNotice[];
  readonly me: MemberStatus | null;
  readonly names: Names;
  readonly engine: Engine;
  readonly onPutAway: (notice: HeldNotice) => void;
}) {
  const sentence = (notice: Notice): string => {
    switch (notice.kind) {
      case 'undone':
        return sayClass('undone.line', { year: yearOf(props.names, notice.turn) });
      case 'reopened':
        return sayClass('reopened.line');
      case 'announced':
        return sayClass('announced.line', { text: notice.text });
      case 'told':
        return toldLine(notice.id, props.names, props.engine.scenario);
      case 'standIn':
        return lateWords(notice.late, props.me?.seat ?? null, props.names, props.engine);
      case 'seated': {
        const role = props.me?.role;
        return notice.seat && role
          ? sayClass('seated.line', { nation: NATION_NAMES[notice.seat], role: roleName(role) })
          : sayClass('seated.none.line');
      }
      case 'handed':
        return sayClass('handed.line', { nation: NATION_NAMES[notice.seat] });
    }
  };
  const newest = props.notices.at(-1);
  const more = props.notices.length - 1;
  return (
    <div role="status">
      {newest && (
        <div class="class-line" key={newest.notice.kind}>
          <p class="small">{sentence(newest.notice)}</p>
          <button type="button" class="button small" onClick={() => props.onPutAway(newest)}>
            {more > 0 ? sayClass('notice.close.more', { count: more }) : sayClass('notice.close')}
          </button>
        </div>
      )}
    </div>
  );
}

/** What the facilitator told, as what it is: on record with its day and source, or imagined. */
function toldLine(id: string, names: Names, scenario: Scenario): string {
  const headline = headlineOf(names, id);
  const item = scenario.news.find((one) => one.id === id);
  if (item?.kind !== 'recorded') return sayClass('told.imagined.line', { headline });
  return sayClass('told.recorded.line', {
    headline,
    date: dateWords(item.date),
    source: sourceWords(item.source),
  });
}
