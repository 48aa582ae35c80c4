import { useLayoutEffect, useRef } from 'preact/hooks';
import { NARROW } from '../panels/story/useNarrow.ts';
import type { PlayState, Screen } from './playState.ts';

/** Where one decides or reads: on a phone the board above it has been seen by then. */
const STEPS: ReadonlySet<Screen> = new Set(['offers', 'answers', 'commit', 'waiting', 'reveal']);

/**
 * What comes next is read from its beginning, however far down the last screen was left: at the top of the page, or on a
 * phone at the step itself, below the board. It is gone to at once, without a glide. An onlooker isn't pulled about.
 * @param isFilming whether the board shows a film, which is what is looked at then
 * @param heard how many speeches of a debate have been heard, each of which is a step; null where none is listened to
 */
export function useFromTop(
  { screen, seat, view }: PlayState,
  isFilming: boolean,
  heard: number | null,
): void {
  const isFirst = useRef(true);
  useLayoutEffect(() => {
    const hasBegun = !isFirst.current;
    isFirst.current = false;
    if (seat === null) return;
    window.scrollTo(0, 0);
    if (!hasBegun || isFilming || (heard === null && !STEPS.has(screen))) return;
    if (!window.matchMedia(NARROW).matches) return;
    document.querySelector('.side > .guide, .side > .beat')?.scrollIntoView({ block: 'start' });
  }, [screen, view.turn, seat, isFilming, heard]);
}
