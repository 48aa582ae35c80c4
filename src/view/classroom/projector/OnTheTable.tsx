import { useRef } from 'preact/hooks';
import type { View } from '../../../game/view.ts';
import type { Names } from '../../words/names.ts';
import { sayProjector } from '../../words/projectorWords.ts';
import { offerSentence } from '../../words/sentences.ts';
import { useFit } from './useFit.ts';

/** Who offers or asks what of whom, for as long as it is answered: all nine see it. */
export function OnTheTable({ names, view }: { readonly view: View; readonly names: Names }) {
  const { offers } = view.position;
  const list = useRef<HTMLUListElement>(null);
  const { earlier, isClose } = useFit(list, offers.length, `table ${view.turn}`);
  return (
    <section class="on-the-table" aria-labelledby="table-title">
      <h2 id="table-title">{sayProjector('table.title')}</h2>
      {offers.length === 0 && <p class="soft">{sayProjector('table.nothing')}</p>}
      <ul ref={list} class={isClose ? 'close' : ''}>
        {offers.slice(0, offers.length - earlier).map((offer) => {
          const sentence = offerSentence(offer, null, names);
          return <li key={sentence}>{sentence}</li>;
        })}
      </ul>
      {earlier > 0 && (
        <p class="soft">
          {sayProjector(earlier === 1 ? 'table.more.one' : 'table.more', { count: earlier })}
        </p>
      )}
    </section>
  );
}
