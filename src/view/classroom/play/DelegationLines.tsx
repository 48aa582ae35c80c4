import type { MemberStatus } from '../../../protocol/replies.ts';
import { PARTS, ROLE_OF_PART } from '../../../protocol/roles.ts';
import { roleName, sayClass } from '../../words/classWords.ts';
import { useClient } from '../app/useClient.ts';
import type { Client } from '../connection/client.ts';
import { type Place, writerOf } from '../lobby/delegation.ts';

/** How the reader's delegation stands: who of it is not here, and who sent its slip back. */
export function DelegationLines({
  client,
  place,
}: {
  readonly client: Client;
  readonly place: Place | null;
}) {
  const { delegation, status } = useClient(client).known;
  if (!place || status?.stage !== 'playing') return null;
  const { me, mates } = place;
  const returner = mates.find(({ id }) => id === delegation?.returnedBy);
  const lines = [
    ...(returner ? [sayClass('returned.line', { nickname: returner.nickname })] : []),
    ...mates.filter(({ isHere }) => !isHere).map((mate) => awayWords(mate, place)),
  ];
  return (
    <div role="status">
      {me.seat !== null &&
        lines.map((line) => (
          <p class="class-line small" key={line}>
            {line}
          </p>
        ))}
    </div>
  );
}

/** Who is not here, and who decides meanwhile what is of its office. */
function awayWords({ nickname, role }: MemberStatus, place: Place): string {
  const part = PARTS.find((one) => ROLE_OF_PART[one] === role);
  const writer = part ? writerOf(place, part) : null;
  const who = { nickname, role: roleName(role ?? 'head') };
  // Of two in one office the other goes on as before.
  if (!writer || writer.role === role) return sayClass('away.nobody', who);
  if (writer.id === place.me.id) return sayClass('away.you', who);
  return sayClass('away.other', { ...who, other: writer.nickname });
}
