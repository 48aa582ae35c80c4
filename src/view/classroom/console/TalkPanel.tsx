import { useState } from 'preact/hooks';
import { LIMITS } from '../../../protocol/limits.ts';
import type { Said } from '../../../protocol/replies.ts';
import { sayConsole } from '../../words/consoleWords.ts';
import { NATION_NAMES } from '../../words/nationNames.ts';
import { useDesk } from './desk.ts';

/** What is told to everybody, and what delegations write. */
export function TalkPanel() {
  const { order, overview, status } = useDesk();
  const [text, setText] = useState('');
  const submit = async (event: Event) => {
    event.preventDefault();
    if (text.trim() !== '' && (await order({ kind: 'announce', text }))) setText('');
  };
  return (
    <section class="panel stack" aria-labelledby="talk-title">
      <h3 id="talk-title">{sayConsole('talk.title')}</h3>
      <form class="stack" onSubmit={(event) => void submit(event)}>
        <div class="field">
          <label for="announce">{sayConsole('talk.announce')}</label>
          <textarea
            id="announce"
            rows={2}
            maxLength={LIMITS.textLength}
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        </div>
        <div class="row">
          <button type="submit" class="button">
            {sayConsole('talk.send')}
          </button>
        </div>
      </form>
      {status.announced && (
        <div class="row">
          <p class="small soft">{sayConsole('talk.announced', { text: status.announced })}</p>
          <button type="button" class="button" onClick={() => void order({ kind: 'announce', text: null })}>
            {sayConsole('talk.down')}
          </button>
        </div>
      )}
      <label class="row check small">
        <input
          type="checkbox"
          checked={status.freeText}
          onChange={({ currentTarget }) => void order({ kind: 'freeText', open: currentTarget.checked })}
        />
        <span>
          {sayConsole('talk.open')}{' '}
          <span class="soft">{sayConsole(status.freeText ? 'talk.open.on' : 'talk.open.off')}</span>
        </span>
      </label>
      <h4 id="talk-texts" tabIndex={-1}>
        {sayConsole('talk.texts')}
      </h4>
      {overview.texts.length === 0 && <p class="small soft">{sayConsole('talk.none')}</p>}
      {overview.texts.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        <ul class="texts" tabIndex={0} aria-label={sayConsole('talk.texts')}>
          {overview.texts.toReversed().map((said) => (
            <li key={said.sequence}>
              <span class="small soft">{fromAndTo(said, status.members)}</span>
              <br />
              {said.text}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function fromAndTo(
  said: Said,
  members: readonly { readonly id: string; readonly nickname: string }[],
): string {
  return sayConsole('talk.line', {
    nickname: members.find(({ id }) => id === said.member)?.nickname ?? sayConsole('talk.gone'),
    from: said.from ? NATION_NAMES[said.from] : sayConsole('people.looksOn'),
    to:
      said.to === null || said.to === 'room'
        ? sayConsole(said.to ? 'talk.everybody' : 'talk.you')
        : NATION_NAMES[said.to],
  });
}
