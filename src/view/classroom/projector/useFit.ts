import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { denser, type Fit, LOOSE } from './fit.ts';

/**
 * How a list is set so that its box holds it: measured whenever it was drawn, and closer or shorter until nothing is cut.
 * @param about what the list is of; when it changes, or the window's size, it begins anew as loose as can be
 */
export function useFit(list: RefObject<HTMLElement | null>, count: number, about: string): Fit {
  const [size, setSize] = useState('');
  const [fitted, setFitted] = useState<{ readonly of: string; readonly fit: Fit }>({ of: '', fit: LOOSE });
  const of = `${about} ${count} ${size}`;
  const fit = fitted.of === of ? fitted.fit : LOOSE;
  useLayoutEffect(() => {
    const box = list.current;
    if (!box || box.scrollHeight <= box.clientHeight + 1) return;
    const next = denser(fit, count);
    if (next) setFitted({ of, fit: next });
  });
  useEffect(() => {
    const resized = () => setSize(`${window.innerWidth} ${window.innerHeight}`);
    window.addEventListener('resize', resized);
    // Letters that arrive late are wider or narrower than those that stood in for them.
    void document.fonts.ready.then(() => setSize((was) => `${was}.`));
    return () => window.removeEventListener('resize', resized);
  }, []);
  return fit;
}
