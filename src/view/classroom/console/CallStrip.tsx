import { useState } from 'preact/hooks';
import type { RoomOverview } from '../../../protocol/replies.ts';
import { sayConsole } from '../../words/consoleWords.ts';
import { callsIn } from './calls.ts';

/** How many messages and seat wishes wait in the room that is looked at; each leads to where they stand. */
export function CallStrip({ overview }: { readonly overview: RoomOverview }) {
  const [seen, setSeen] = useState(0);
  const { messages, wishes } = callsIn(overview, seen);
  if (messages + wishes === 0) return null;
  return (
    <div class="row call-strip" role="status">
      {messages > 0 && (
        <button
          type="button"
          class="button small"
          onClick={() => {
            setSeen(overview.texts.at(-1)?.sequence ?? 0);
            leadTo('talk-texts');
          }}
        >
          {messages === 1 ? sayConsole('calls.message') : sayConsole('calls.messages', { count: messages })}
        </button>
      )}
      {wishes > 0 && (
        <button type="button" class="button small" onClick={() => leadTo('people-title')}>
          {wishes === 1 ? sayConsole('calls.wish') : sayConsole('calls.wishes', { count: wishes })}
        </button>
      )}
    </div>
  );
}

/** Brings a heading into view, and reading with it. */
function leadTo(id: string): void {
  const heading = document.getElementById(id);
  heading?.closest('details')?.setAttribute('open', '');
  heading?.scrollIntoView({ block: 'center' });
  heading?.focus({ preventScroll: true });
}
