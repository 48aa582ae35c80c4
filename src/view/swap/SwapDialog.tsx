import { useMemo, useState } from 'preact/hooks';
import { swapFor } from '../../debrief/swapChairs.ts';
import { holderOf, personsOf } from '../../record/holders.ts';
import { timelineOf } from '../../record/timeline.ts';
import { NATIONS, type Nation } from '../../vocabulary/nations.ts';
import { Dialog } from '../app/Dialog.tsx';
import { holderWords } from '../panels/watch/holderWords.ts';
import { usePlay } from '../play/context.ts';
import type { SwapDialogProps } from '../play/playModule.ts';
import { gameName } from '../replay/gameName.ts';
import { nameOf } from '../words/names.ts';
import { saySwap } from '../words/swapWords.ts';
import { faultTitle } from '../words/titleWords.ts';
import { chairTitle, whenSentence, whySentence } from './chairWords.ts';
import { beginSwap } from './swapGame.ts';

/** Whose recorded choices one meets, in whose chair that puts one, why, and what will happen there. */
export function SwapDialog(props: SwapDialogProps) {
  const { engine, kit, names, state } = usePlay();
  const { home, line, onClose, onSwapped, recording, storage } = props;
  const { called, record } = recording;
  const isReal = called !== undefined;
  const persons = useMemo(() => personsOf(record), [record]);
  // Among real governments nobody is pointed at first.
  const [was, setWas] = useState<Nation | null>(() =>
    isReal ? null : (state.seat ?? persons[0] ?? NATIONS[0]),
  );
  const [fault, setFault] = useState<string | null>(null);
  const timeline = useMemo(() => timelineOf(record, engine, record.scenario.hash), [record]);
  const swap = useMemo(
    () => (timeline.ok && was ? swapFor(timeline.value.game, was, isReal ? 'scripted' : 'given') : null),
    [timeline, was],
  );
  const label = (nation: Nation): string => {
    const holder = holderWords(holderOf(record, nation), false);
    return saySwap('ask.who', { nation: names.nations[nation].label, holder });
  };
  const sit = () => {
    if (!timeline.ok || !swap) return;
    const of = gameName({ called, record, timeline: timeline.value }, names);
    const opened = beginSwap(kit, recording, timeline.value, swap, of, home, storage, line);
    if (opened.ok) onSwapped(opened.value);
    else setFault(opened.fault.code);
  };
  const params = swap && { chair: nameOf(names, swap.chair), was: nameOf(names, swap.was) };
  return (
    <Dialog title={saySwap('title')} onClose={onClose}>
      {!timeline.ok && <p role="alert">{faultTitle(timeline.fault.code)}</p>}
      {fault && <p role="alert">{faultTitle(fault)}</p>}
      <label class="field">
        <span>{saySwap('ask.was')}</span>
        <select value={was ?? ''} onChange={(event) => setWas(event.currentTarget.value as Nation)}>
          {was === null && <option value="">{saySwap('ask.choose')}</option>}
          {[...persons, ...NATIONS.filter((nation) => !persons.includes(nation))].map((nation) => (
            <option key={nation} value={nation}>
              {label(nation)}
            </option>
          ))}
        </select>
      </label>
      {timeline.ok && was && !swap && <p>{saySwap('ask.early')}</p>}
      {swap && params && (
        <>
          <div class="swap-ask" role="status">
            <h3>{chairTitle(swap, names)}</h3>
            <p>{whySentence(swap, names, isReal)}</p>
            <p>{whenSentence(swap, names, isReal)}</p>
          </div>
          <p class="small">{saySwap('how', params)}</p>
          <p class="small soft">{saySwap('after')}</p>
          <div class="row">
            <button type="button" class="button primary" onClick={sit}>
              {saySwap('sit', params)}
            </button>
          </div>
        </>
      )}
    </Dialog>
  );
}
