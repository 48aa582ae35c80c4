import { PARTS } from '../../../protocol/roles.ts';
import { roleName, sayClass } from '../../words/classWords.ts';
import { NATION_NAMES } from '../../words/nationNames.ts';
import { type Place, partsAlone } from './delegation.ts';
import { OwnBriefWay } from './OwnBriefWay.tsx';

/** Where one sits, and what one's role alone holds, in plain words. */
export function OwnPlace({ place }: { readonly place: Place }) {
  const { me, mates } = place;
  const { role, seat } = me;
  if (seat === null || role === null) {
    return (
      <section class="panel stack" aria-labelledby="own-place">
        <h2 id="own-place">{sayClass('lobby.seat.none')}</h2>
        <p class="soft">{sayClass('lobby.seat.none.lead')}</p>
      </section>
    );
  }
  const alone = partsAlone(place);
  return (
    <section class="panel stack" aria-labelledby="own-place">
      <h2 id="own-place">{sayClass('lobby.seat', { nation: NATION_NAMES[seat] })}</h2>
      <p>
        <strong>{sayClass('lobby.role', { role: roleName(role) })}</strong>
      </p>
      {mates.length > 0 && <p class="soft">{sayClass(`role.${role}.lead`)}</p>}
      <p>
        {mates.length === 0
          ? sayClass('lobby.alone')
          : sayClass(alone.length > 0 ? 'lobby.holds' : 'lobby.holds.none')}
      </p>
      <OwnBriefWay nation={seat} />
      {alone.length > 0 && (
        <ul class="parts">
          {PARTS.filter((part) => alone.includes(part)).map((part) => (
            <li key={part}>{sayClass(`part.${part}`)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
