import { useState } from 'preact/hooks';
import { LIMITS } from '../../../protocol/limits.ts';
import { checkNickname } from '../../../protocol/nickname.ts';
import { anyClassFault, sayClass } from '../../words/classWords.ts';
import type { Client } from '../connection/client.ts';

/** One's own nickname, and another one. */
export function Rename(props: { readonly client: Client; readonly nickname: string }) {
  const [name, setName] = useState(props.nickname);
  const [fault, setFault] = useState<string | null>(null);
  const submit = async (event: Event) => {
    event.preventDefault();
    const checked = checkNickname(name);
    const done = checked.ok ? await props.client.act({ kind: 'rename', nickname: checked.value }) : checked;
    setFault(done.ok ? null : anyClassFault(done.fault));
  };
  return (
    <details>
      <summary class="small">{sayClass('rename.open')}</summary>
      <form class="stack" onSubmit={(event) => void submit(event)} noValidate>
        <div class="field">
          <label for="rename">{sayClass('join.nickname')}</label>
          <input
            id="rename"
            value={name}
            maxLength={LIMITS.nicknameTyped}
            autocomplete="off"
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </div>
        {fault && (
          <p class="small fall" role="alert">
            {fault}
          </p>
        )}
        <button type="submit" class="button">
          {sayClass('rename.save')}
        </button>
      </form>
    </details>
  );
}
