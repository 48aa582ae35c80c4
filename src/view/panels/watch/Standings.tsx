import { usePlay } from '../../play/context.ts';
import { sayWatch } from '../../words/watchWords.ts';
import { NineBars } from '../story/NineBars.tsx';
import { useNarrow } from '../story/useNarrow.ts';

/** How the nine stand, where a person would have its own aims in sight; where there is little room one line that opens. */
export function Standings() {
  const { settings } = usePlay();
  // The largest letters leave a wide screen as little room as a phone has.
  const isCramped = useNarrow() || settings.get().text === 'largest';
  return (
    <details class="aims panel standings" open={!isCramped}>
      <summary>{sayWatch('standings.title')}</summary>
      <NineBars />
      <p class="small faint">{sayWatch('standings.lead')}</p>
    </details>
  );
}
