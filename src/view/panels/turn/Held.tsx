import type { ComponentChildren } from 'preact';
import type { Part } from '../../../protocol/roles.ts';
import { usePlay } from '../../play/context.ts';

/** A part of the slip. Where another member of the delegation writes it, it can be read and says whose it is. */
export function Held(props: { readonly part: Part; readonly children: ComponentChildren }) {
  const { room } = usePlay();
  if (!room || room.holds(props.part)) return <>{props.children}</>;
  return (
    <fieldset class="held" disabled>
      <legend class="held-note">{room.writes(props.part)}</legend>
      {props.children}
    </fieldset>
  );
}
