import { usePlay } from '../../play/context.ts';
import { sayPlay } from '../../words/playWords.ts';
import { faultTitle } from '../../words/titleWords.ts';
import { BeatPanel } from './BeatPanel.tsx';

/** While opponents still think; usually gone before it is read. Says so when one of them failed to answer. */
export function Waiting() {
  const { session, state } = usePlay();
  if (!state.stuck) {
    return (
      <BeatPanel title={sayPlay('waiting.title')} foot={null}>
        <p class="soft" role="status">
          {sayPlay('waiting.lead')}
        </p>
      </BeatPanel>
    );
  }
  return (
    <BeatPanel
      title={sayPlay('waiting.title')}
      foot={
        <button type="button" class="button primary" onClick={() => session.retry()}>
          {sayPlay('waiting.retry')}
        </button>
      }
    >
      <p role="alert">{faultTitle('worker')}</p>
    </BeatPanel>
  );
}
