import { usePlay } from '../../play/context.ts';
import { sayClass } from '../../words/classWords.ts';
import { useClient } from '../app/useClient.ts';
import type { Client } from '../connection/client.ts';
import { SayForm } from './SayForm.tsx';

/**
 * A speech in words of one's own, where the facilitator lets students write: whoever has the floor types them, and all
 * others read them until the next speech.
 */
export function OwnWords({ client, isSpeaking }: { readonly client: Client; readonly isSpeaking: boolean }) {
  const { names } = usePlay();
  const { known } = useClient(client);
  const { status } = known;
  if (!status?.freeText) return null;
  const { spoken } = status;
  const said = spoken && (
    <figure class="own-words">
      <blockquote>{spoken.text}</blockquote>
      <figcaption class="small soft">
        {sayClass('own.by', { nation: names.nations[spoken.seat].label })}
      </figcaption>
    </figure>
  );
  if (!isSpeaking) return said;
  return (
    <details>
      <summary class="small">{sayClass('own.title')}</summary>
      <SayForm
        client={client}
        to="room"
        id="own-words"
        label={sayClass('own.label')}
        send={sayClass('own.say')}
      >
        {said}
      </SayForm>
    </details>
  );
}
