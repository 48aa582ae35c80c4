import { isOver } from '../../game/opening.ts';
import { readSave } from '../app/saves.ts';
import { usePlay } from '../play/context.ts';
import { recordOf } from '../play/openGame.ts';
import type { SwapEndProps } from '../play/playModule.ts';
import { saySwap } from '../words/swapWords.ts';
import { recordingLeft } from './recordingLeft.ts';
import type { SwappedGame } from './swapGame.ts';

/** The ways on from swapped chairs. */
export function SwapNext(props: SwapEndProps & { readonly swapped: SwappedGame }) {
  const { session } = usePlay();
  const { onOpenSave, onReplay, setup, storage, swapped } = props;
  const { home } = swapped.note;
  // An ending that was left may have made room for newer games.
  const isThere = home !== null && readSave(storage, home).ok;
  return (
    <section class="stack" aria-labelledby="swap-next">
      <h2 id="swap-next">{saySwap('end.next')}</h2>
      <div class="row">
        <button
          type="button"
          class="button primary"
          onClick={() =>
            onReplay({
              record: recordOf(session),
              branch: setup.branch,
              gameId: props.game.id,
              tab: 'compare',
              turn: swapped.note.first,
            })
          }
        >
          {saySwap('go.compare')}
        </button>
        <button type="button" class="button" onClick={() => session.goOn()}>
          {saySwap(isOver(session.table.game) ? 'go.ending' : 'go.on')}
        </button>
        {isThere ? (
          <button type="button" class="button" onClick={() => onOpenSave(home)}>
            {saySwap('go.home')}
          </button>
        ) : (
          <button type="button" class="button" onClick={() => onReplay(recordingLeft(swapped, setup.branch))}>
            {saySwap('go.recording')}
          </button>
        )}
      </div>
    </section>
  );
}
