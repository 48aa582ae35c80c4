import { useLayoutEffect, useRef } from 'preact/hooks';
import { NARROW } from '../panels/story/useNarrow.ts';
import type { PlayState, Screen } from './playState.ts';

/** Where one decides or reads: on a phone the board above it has been seen by then. */
const STEPS: ReadonlySet<Screen> = new Set(['offers', 'answers', 'commit', 'waiting', 'reveal']);

/**
 * What comes next is read from its beginning, however far down the last screen was left: at the top of the page, or on a
 * phone at the step itself, below the board. It is gone to at once, without a glide. An onlooker isn't pulled about.
 * @param isFilming whether the board shows a film, which is what is looked at then
 * @param isOpening whether that film holds nobody up: who has gone further down meanwhile is left there
 * @param heard how many speeches of a debate have been heard, each of which is a step; null where none is listened to
 */
export function useFromTop(
  { screen, seat, view }: PlayState,
  isFilming: boolean,
  isOpening: boolean,
  heard: number | null,
): void {
  const isFirst = useRef(true);
  const wasOpening = useRef(false);
  useLayoutEffect(() => {
    const hasBegun = !isFirst.current;
    isFirst.current = false;
    const hasOpened = wasOpening.current && !isOpening;
    wasOpening.current = isOpening;
    if (seat === null || (hasOpened && window.scrollY > 0)) return;
    window.scrollTo(0, 0);
    if (!hasBegun || isFilming || (heard === null && !STEPS.has(screen))) return;
    if (!window.matchMedia(NARROW).matches) return;
    document.querySelector('.side > .guide, .side > .beat')?.scrollIntoView({ block: 'start' });
  }, [screen, view.turn, seat, isFilming, heard]);
}
