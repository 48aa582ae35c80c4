import { useState } from 'preact/hooks';
import { forkAt } from '../../record/branch.ts';
import { holderOf } from '../../record/holders.ts';
import { NATIONS, type Nation } from '../../vocabulary/nations.ts';
import { Dialog } from '../app/Dialog.tsx';
import type { Storage } from '../app/storage.ts';
import { holderWords } from '../panels/watch/holderWords.ts';
import { usePlay } from '../play/context.ts';
import type { OpenGame, OpenReplay } from '../play/playModule.ts';
import { nameOf, yearOf } from '../words/names.ts';
import { sayReplay } from '../words/replayWords.ts';
import { faultTitle } from '../words/titleWords.ts';
import { replayName } from './replayLabel.ts';
import { takeOver } from './takeOver.ts';

/** In which seat one plays on from the moment that is shown, as a game of its own. */
export function TakeOver(props: {
  readonly replay: OpenReplay;
  readonly place: number;
  /** The one seat that is asked for; null for any. */
  readonly nation: Nation | null;
  readonly storage: Storage;
  readonly onTaken: (game: OpenGame) => void;
  readonly onClose: () => void;
}) {
  const { names } = usePlay();
  const { record, timeline } = props.replay;
  const [fault, setFault] = useState<string | null>(null);
  const fork = forkAt(timeline, props.place);
  if (!fork) {
    return (
      <Dialog title={sayReplay('take.button')} onClose={props.onClose}>
        <p>{sayReplay('take.over')}</p>
      </Dialog>
    );
  }
  const year = yearOf(names, fork.turn);
  const entries = timeline.gameAt(props.place).entries.length;
  const sit = (seat: Nation | null) => {
    const taken = takeOver(props.replay, fork, seat, replayName(props.storage, props.replay), props.storage);
    if (!taken.ok) return setFault(taken.fault.code);
    const { session, setup } = taken.value;
    if (seat === null) session.playOut(setup.level);
    props.onTaken(taken.value);
  };
  return (
    <Dialog title={sayReplay('take.title', { year })} onClose={props.onClose}>
      <p>{sayReplay(`take.lead.${fork.phase}`, { year })}</p>
      <p class="small soft">{sayReplay('take.others')}</p>
      {fault && <p role="alert">{faultTitle(fault)}</p>}
      <ul class="seat-list">
        {(props.nation ? [props.nation] : NATIONS).map((nation) => (
          <li key={nation}>
            <span>
              <strong>{names.nations[nation].label}</strong>{' '}
              <span class="small soft">{holderWords(holderOf(record, nation, entries), false)}</span>
            </span>
            <button
              type="button"
              class="button small"
              aria-label={sayReplay('take.seat.of', { nation: nameOf(names, nation) })}
              onClick={() => sit(nation)}
            >
              {sayReplay('take.seat')}
            </button>
          </li>
        ))}
      </ul>
      {!props.nation && (
        <p>
          <button type="button" class="button quiet" onClick={() => sit(null)}>
            {sayReplay('take.end')}
          </button>
        </p>
      )}
    </Dialog>
  );
}
