import type { Nation } from '../../../vocabulary/nations.ts';
import { usePlay } from '../../play/context.ts';
import { sayWatch } from '../../words/watchWords.ts';
import { holderWords } from '../watch/holderWords.ts';

/** Who holds a nation's seat, and the way to sit down in it where an opponent does. */
export function DossierSeat({ nation }: { readonly nation: Nation }) {
  const { open, room, session, state } = usePlay();
  const holder = session.table.seating()[nation];
  return (
    <div class="row dossier-seat">
      <span class="small soft">
        {sayWatch('seats.held', { holder: holderWords(holder, nation === state.seat) })}
      </span>
      {!room && holder.kind === 'opponent' && state.view.phase !== 'over' && (
        <button type="button" class="button small" onClick={() => open({ kind: 'seats', nation })}>
          {sayWatch('seats.take')}
        </button>
      )}
    </div>
  );
}
