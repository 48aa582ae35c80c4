import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { usePlay } from '../../play/context.ts';
import { TermsHere } from './TermsHere.tsx';

/**
 * One beat's panel: a heading that takes the focus when it opens, a body that scrolls, and the way on at its foot. An
 * onlooker's focus stays on the bar by which the game is paced. In a class, where a timer runs, the glossary comes last.
 */
export function BeatPanel(props: {
  readonly title: string;
  readonly children: ComponentChildren;
  readonly foot: ComponentChildren;
}) {
  const { room, state } = usePlay();
  const { seat } = state;
  const heading = useRef<HTMLHeadingElement>(null);
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (seat !== null) heading.current?.focus({ preventScroll: true });
  }, [props.title, seat]);
  const foot = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const place = foot.current;
    // The second half of a double click would press the next beat's button, which stands in the same place.
    const once = (event: MouseEvent) => event.detail > 1 && event.stopPropagation();
    place?.addEventListener('click', once, { capture: true });
    return () => place?.removeEventListener('click', once, { capture: true });
  }, [seat]);
  return (
    <section class="beat" aria-labelledby="beat-title">
      <div class="beat-body" ref={body}>
        <h2 id="beat-title" ref={heading} tabIndex={-1}>
          {props.title}
        </h2>
        {!room && <TermsHere of={body} screen={props.title} />}
        {props.children}
        {room && <TermsHere of={body} screen={props.title} />}
      </div>
      {(props.foot !== null || seat !== null) && (
        <div class="beat-foot" ref={foot}>
          {props.foot}
        </div>
      )}
    </section>
  );
}
