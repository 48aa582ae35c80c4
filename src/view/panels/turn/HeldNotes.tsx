import type { Part } from '../../../protocol/roles.ts';
import { usePlay } from '../../play/context.ts';

/** Whose the parts are that the reader doesn't write, a line for each of them. */
export function HeldNotes({ parts }: { readonly parts: readonly Part[] }) {
  const { room } = usePlay();
  if (!room) return null;
  const notes = new Set(parts.filter((part) => !room.holds(part)).map((part) => room.writes(part)));
  return (
    <>
      {[...notes].map((note) => (
        <p key={note} class="held-note">
          {note}
        </p>
      ))}
    </>
  );
}
