import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { usePlay } from '../../play/context.ts';
import { isMeant } from './isMeant.ts';

/** The way on from what everybody looks at; in a class the room leads on, and one reads what it waits for. */
export function WayOn(props: {
  readonly children: ComponentChildren;
  /** Whether it takes another button's place without anybody having pressed that. */
  readonly isByItself?: boolean;
}) {
  const { room, session } = usePlay();
  const cameAt = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (props.isByItself) cameAt.current = performance.now();
  }, []);
  if (room) return <p class="small soft">{room.onward}</p>;
  return (
    <button
      type="button"
      class="button primary"
      onClick={(event) => {
        if (isMeant(event, cameAt.current)) session.goOn();
      }}
    >
      {props.children}
    </button>
  );
}
