import type { RoomStatus } from '../../../protocol/replies.ts';
import { usePlay } from '../../play/context.ts';
import { happenedLines } from './happened.ts';

/** Five lines on what happened. */
export function Happened({ status }: { readonly status: RoomStatus }) {
  const { names, scenario, state } = usePlay();
  return (
    <ol class="happened">
      {happenedLines(status, state.view, scenario, names).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ol>
  );
}
