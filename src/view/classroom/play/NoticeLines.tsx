import type { MemberStatus } from '../../../protocol/replies.ts';
import type { Scenario } from '../../../scenario/scenario.ts';
import { roleName, sayClass } from '../../words/classWords.ts';
import { dateWords } from '../../words/dates.ts';
import { headlineOf, type Names, yearOf } from '../../words/names.ts';
import { NATION_NAMES } from '../../words/nationNames.ts';
import { sourceWords } from '../../words/reasons.ts';
import type { Notice } from './notices.ts';

/** What others did to the game, a sentence each, until it is put away. */
export function NoticeLines(props: {
  readonly notices: readonly Notice[];
  readonly me: MemberStatus | null;
  readonly names: Names;
  readonly scenario: Scenario;
  readonly onPutAway: (notice: Notice) => void;
}) {
  const sentence = (notice: Notice): string => {
    switch (notice.kind) {
      case 'undone':
        return sayClass('undone.line', { year: yearOf(props.names, notice.turn) });
      case 'announced':
        return sayClass('announced.line', { text: notice.text });
      case 'told':
        return toldLine(notice.id, props);
      case 'standIn':
        return sayClass('standIn.line');
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
  return (
    <div role="status">
      {props.notices.map((notice) => (
        <div class="class-line" key={notice.kind}>
          <p>{sentence(notice)}</p>
          <button type="button" class="button small" onClick={() => props.onPutAway(notice)}>
            {sayClass('notice.close')}
          </button>
        </div>
      ))}
    </div>
  );
}

/** What the facilitator told, as what it is: on record with its day and source, or imagined. */
function toldLine(id: string, { names, scenario }: { names: Names; scenario: Scenario }): string {
  const headline = headlineOf(names, id);
  const item = scenario.news.find((one) => one.id === id);
  if (item?.kind !== 'recorded') return sayClass('told.imagined.line', { headline });
  return sayClass('told.recorded.line', {
    headline,
    date: dateWords(item.date),
    source: sourceWords(item.source),
  });
}
