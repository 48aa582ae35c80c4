import { sayPlay } from '../../words/playWords.ts';
import { BeatPanel } from './BeatPanel.tsx';

/** While opponents still think; usually gone before it is read. */
export function Waiting() {
  return (
    <BeatPanel title={sayPlay('waiting.title')} foot={null}>
      <p class="soft" role="status">
        {sayPlay('waiting.lead')}
      </p>
    </BeatPanel>
  );
}
