import { useEffect, useState } from 'preact/hooks';

/** As in play.css: below this the play screen is one column. */
export const NARROW = '(width <= 980px)';

/** Whether the page is one column wide. */
export function useNarrow(): boolean {
  const [narrow, setNarrow] = useState(() => window.matchMedia(NARROW).matches);
  useEffect(() => {
    const query = window.matchMedia(NARROW);
    const follow = (): void => setNarrow(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return narrow;
}
