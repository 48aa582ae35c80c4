import { sayWatch } from '../../words/watchWords.ts';
import { NineBars } from '../story/NineBars.tsx';
import { useNarrow } from '../story/useNarrow.ts';

/** How the nine stand, where a person would have its own aims in sight; on a phone one line that opens. */
export function Standings() {
  const isNarrow = useNarrow();
  return (
    <details class="aims panel standings" open={!isNarrow}>
      <summary>{sayWatch('standings.title')}</summary>
      <NineBars />
      <p class="small faint">{sayWatch('standings.lead')}</p>
    </details>
  );
}
