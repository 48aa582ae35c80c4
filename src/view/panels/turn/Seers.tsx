import { usePlay } from '../../play/context.ts';

/** Who of the delegation foresees what the reader's own forecasts leave out. */
export function Seers() {
  const { room } = usePlay();
  return room?.askOthers ? <p class="held-note">{room.askOthers}</p> : null;
}
