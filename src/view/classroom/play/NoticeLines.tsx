import type { MemberStatus } from '../../../protocol/replies.ts';
import { roleName, sayClass } from '../../words/classWords.ts';
import { NATION_NAMES } from '../../words/nationNames.ts';
import type { Notice } from './notices.ts';

/** What others did to the game, a sentence each, until it is put away. */
export function NoticeLines(props: {
  readonly notices: readonly Notice[];
  readonly me: MemberStatus | null;
  /** The year of turn 1. */
  readonly startYear: number;
  readonly onPutAway: (notice: Notice) => void;
}) {
  const sentence = (notice: Notice): string => {
    switch (notice.kind) {
      case 'undone':
        return sayClass('undone.line', { year: props.startYear + notice.turn - 1 });
      case 'announced':
        return sayClass('announced.line', { text: notice.text });
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
