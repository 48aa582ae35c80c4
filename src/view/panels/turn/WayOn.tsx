import type { ComponentChildren } from 'preact';
import { usePlay } from '../../play/context.ts';

/** The way on from what everybody looks at; in a class the room leads on, and one reads what it waits for. */
export function WayOn({ children }: { readonly children: ComponentChildren }) {
  const { room, session } = usePlay();
  if (room) return <p class="small soft">{room.onward}</p>;
  return (
    <button type="button" class="button primary" onClick={() => session.goOn()}>
      {children}
    </button>
  );
}
