import { useEffect, useRef, useState } from 'preact/hooks';
import { sayConsole } from '../../words/consoleWords.ts';

/** A button for what can't be taken back: it asks once more, and says what would be gone. */
export function Sure(props: {
  readonly label: string;
  readonly question: string;
  readonly yes: string;
  /** Where it should not catch the eye. */
  readonly isQuiet?: boolean;
  /** Whether its place in a row of buttons is kept while it asks, and the question stands below the row. */
  readonly keepsRow?: boolean;
  readonly onYes: () => void;
}) {
  const [isAsked, ask] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  const no = useRef<HTMLButtonElement>(null);
  const wasAsked = useRef(false);
  useEffect(() => {
    if (isAsked) no.current?.focus();
    else if (wasAsked.current) first.current?.focus();
    wasAsked.current = isAsked;
  }, [isAsked]);
  if (!isAsked) {
    return (
      <button
        type="button"
        class={`button${props.isQuiet ? ' quiet' : ''}`}
        ref={first}
        onClick={() => ask(true)}
      >
        {props.label}
      </button>
    );
  }
  const question = (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset needs a legend, and this is a question with two answers
    <div
      class="sure"
      role="group"
      aria-label={props.question}
      onKeyDown={({ key }) => key === 'Escape' && ask(false)}
    >
      <p>{props.question}</p>
      <div class="row">
        <button
          type="button"
          class="button danger"
          onClick={() => {
            ask(false);
            props.onYes();
          }}
        >
          {props.yes}
        </button>
        <button type="button" class="button" ref={no} onClick={() => ask(false)}>
          {sayConsole('sure.no')}
        </button>
      </div>
    </div>
  );
  if (!props.keepsRow) return question;
  return (
    <>
      <span class="button sure-place" aria-hidden="true">
        {props.label}
      </span>
      {question}
    </>
  );
}
