import { useState } from 'preact/hooks';
import { LIMITS } from '../../../protocol/limits.ts';
import { usePlay } from '../../play/context.ts';
import { anyClassFault, sayClass } from '../../words/classWords.ts';
import { useClient } from '../app/useClient.ts';
import type { Client } from '../connection/client.ts';

/**
 * A speech in words of one's own, where the facilitator lets students write: whoever has the floor types them, and all
 * others read them until the next speech.
 */
export function OwnWords({ client, isSpeaking }: { readonly client: Client; readonly isSpeaking: boolean }) {
  const { names } = usePlay();
  const { known } = useClient(client);
  const [text, setText] = useState('');
  const [fault, setFault] = useState<string | null>(null);
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
  const send = async (event: Event) => {
    event.preventDefault();
    const plain = text.trim();
    if (plain === '') return;
    const done = await client.act({ kind: 'say', to: 'room', text: plain });
    setFault(done.ok ? null : anyClassFault(done.fault));
    if (done.ok) setText('');
  };
  return (
    <details>
      <summary class="small">{sayClass('own.title')}</summary>
      <form class="stack" onSubmit={(event) => void send(event)}>
        {said}
        <div class="field">
          <label for="own-words">{sayClass('own.label')}</label>
          <textarea
            id="own-words"
            value={text}
            maxLength={LIMITS.textLength}
            onInput={(event) => setText(event.currentTarget.value)}
          />
          <p class="small soft">{sayClass('texts.left', { count: LIMITS.textLength - text.length })}</p>
        </div>
        {fault && (
          <p class="small fall" role="alert">
            {fault}
          </p>
        )}
        <button type="submit" class="button small" disabled={text.trim() === ''}>
          {sayClass('own.say')}
        </button>
      </form>
    </details>
  );
}
