import { useState } from 'preact/hooks';
import type { RoomStatus, Said } from '../../../protocol/replies.ts';
import { isNation, NATIONS, type Nation } from '../../../vocabulary/nations.ts';
import { NationOptions } from '../../app/NationOptions.tsx';
import { sayClass } from '../../words/classWords.ts';
import { NATION_NAMES } from '../../words/nationNames.ts';
import type { Client } from '../connection/client.ts';
import { SayForm } from './SayForm.tsx';

/** Messages of one's delegation, and a new one: to others only where the facilitator has opened that. */
export function Texts(props: {
  readonly client: Client;
  readonly status: RoomStatus;
  readonly texts: readonly Said[];
  readonly own: Nation | null;
}) {
  const { client, own, status, texts } = props;
  const [to, setTo] = useState<Nation | null>(null);
  const nameOf = (to: Said['to']): string =>
    to === null || to === 'room' ? sayClass(to ? 'texts.everybody' : 'texts.facilitator') : NATION_NAMES[to];
  const writer = ({ from, member }: Said): string => {
    const nickname = status.members.find(({ id }) => id === member)?.nickname;
    return [nickname, from && NATION_NAMES[from]].filter(Boolean).join(', ');
  };
  const open = NATIONS.filter((nation) => nation !== own && status.holders[nation] === 'members');
  return (
    <section class="stack" aria-labelledby="texts-title">
      <h3 id="texts-title">{sayClass('desk.texts')}</h3>
      <p class="small soft">{sayClass(status.freeText ? 'texts.lead.open' : 'texts.lead.closed')}</p>
      {texts.length === 0 && <p class="small soft">{sayClass('texts.none')}</p>}
      <div role="log" aria-label={sayClass('desk.texts')}>
        <ul class="texts">
          {texts.map((said) => (
            <li key={said.sequence}>
              <span class="small soft">
                {sayClass('texts.line', { from: writer(said), to: nameOf(said.to) })}
              </span>
              <p>{said.text}</p>
            </li>
          ))}
        </ul>
      </div>
      <SayForm
        client={client}
        to={status.freeText ? to : null}
        id="text-said"
        label={sayClass('texts.text')}
        send={sayClass('texts.send')}
      >
        {status.freeText && (
          <div class="field">
            <label for="text-to">{sayClass('texts.to')}</label>
            <select
              id="text-to"
              value={to ?? ''}
              onChange={({ currentTarget: { value } }) => setTo(isNation(value) ? value : null)}
            >
              <option value="">{sayClass('texts.facilitator')}</option>
              <NationOptions of={open} />
            </select>
          </div>
        )}
      </SayForm>
    </section>
  );
}
