import type { ComponentChildren } from 'preact';
import { usePlay } from '../../play/context.ts';
import { sayPlay } from '../../words/playWords.ts';

/** The button that hands a slip in; where somebody else of the delegation does, who that is. */
export function HandIn(props: {
  readonly id?: string;
  readonly isQuiet?: boolean;
  readonly isSmall?: boolean;
  readonly disabled: boolean;
  readonly onPress: () => void;
  readonly children: ComponentChildren;
}) {
  const { room } = usePlay();
  if (room?.handsIn) return <p class="small soft">{room.handsIn}</p>;
  return (
    <>
      {room?.isLaid && <p class="small soft">{sayPlay('team.lay.hint')}</p>}
      <button
        type="button"
        {...(props.id ? { id: props.id } : {})}
        class={`button${props.isQuiet ? '' : ' primary'}${props.isSmall ? ' small' : ''}`}
        disabled={props.disabled || room?.isClosed === true}
        onClick={props.onPress}
      >
        {props.children}
      </button>
    </>
  );
}
