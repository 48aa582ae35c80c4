import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { LIMITS } from '../../../protocol/limits.ts';
import type { Addressee } from '../../../protocol/replies.ts';
import { anyClassFault, sayClass } from '../../words/classWords.ts';
import type { Client } from '../connection/client.ts';

/** A text of a student's own, and the button that sends it. */
export function SayForm(props: {
  readonly client: Client;
  readonly to: Addressee;
  /** Of its field, on the page. */
  readonly id: string;
  readonly label: string;
  readonly send: string;
  /** What stands above the field. */
  readonly children?: ComponentChildren;
}) {
  const { client, id, to } = props;
  const [text, setText] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const plain = text.trim();
  const send = async (event: Event) => {
    event.preventDefault();
    if (plain === '') return;
    const done = await client.act({ kind: 'say', to, text: plain });
    setFault(done.ok ? null : anyClassFault(done.fault));
    if (done.ok) setText('');
  };
  return (
    <form class="stack" onSubmit={(event) => void send(event)}>
      {props.children}
      <div class="field">
        <label for={id}>{props.label}</label>
        <textarea
          id={id}
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
      <button type="submit" class="button" disabled={plain === ''}>
        {props.send}
      </button>
    </form>
  );
}
