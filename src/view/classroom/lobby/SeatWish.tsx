import { useEffect, useState } from 'preact/hooks';
import { isNation, NATIONS, type Nation } from '../../../vocabulary/nations.ts';
import { NationOptions } from '../../app/NationOptions.tsx';
import { anyClassFault, sayClass } from '../../words/classWords.ts';
import { NATION_NAMES } from '../../words/nationNames.ts';
import type { Client } from '../connection/client.ts';

/** Asks the facilitator for another seat, in private and without a reason. */
export function SeatWish(props: { readonly client: Client; readonly own: Nation | null }) {
  const [seat, setSeat] = useState<Nation | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  // Whoever was given another seat waits for nothing any more.
  useEffect(() => setSaid(null), [props.own]);
  const submit = async (event: Event) => {
    event.preventDefault();
    const where = seat ? NATION_NAMES[seat] : sayClass('wish.any');
    const done = await props.client.act({ kind: 'askSeat', seat });
    setSaid(done.ok ? sayClass('wish.sent', { where }) : anyClassFault(done.fault));
  };
  return (
    <details>
      <summary>{sayClass('wish.title')}</summary>
      <form class="stack" onSubmit={(event) => void submit(event)}>
        <p class="small soft">{sayClass('wish.lead')}</p>
        <div class="field">
          <label for="wish">{sayClass('wish.where')}</label>
          <select
            id="wish"
            value={seat ?? ''}
            onChange={({ currentTarget: { value } }) => setSeat(isNation(value) ? value : null)}
          >
            <option value="">{sayClass('wish.any')}</option>
            <NationOptions of={NATIONS.filter((nation) => nation !== props.own)} />
          </select>
        </div>
        <button type="submit" class="button">
          {sayClass('wish.send')}
        </button>
        <p class="small" role="status">
          {said}
        </p>
      </form>
    </details>
  );
}
