import { useEffect, useRef, useState } from 'preact/hooks';
import { choice } from '../../../vocabulary/choices.ts';
import { useSeated } from '../../play/context.ts';
import { sayPlay } from '../../words/playWords.ts';
import { choiceTitle } from '../../words/sentences.ts';
import { ChoiceForecast } from './Forecast.tsx';

/** The id of the heading over what was agreed, and of the one over what is suggested. */
export const AGREED_TITLE = 'agreed-title';
export const SUGGESTED_TITLE = 'suggested-title';

/** What pressed it has moved elsewhere: a keyboard goes on from there. */
export function focusTitle(id: string): void {
  window.setTimeout(() => document.getElementById(id)?.focus({ preventScroll: true }));
}

/**
 * What was agreed in Talk and is chosen already. It stands apart from what can be picked, and is taken off only when
 * that is said twice, since a promise breaks with it.
 * @param codes choices by code, each once
 */
export function Agreed(props: {
  readonly codes: readonly string[];
  readonly onTakeOff: (code: string) => void;
}) {
  const { names } = useSeated();
  const [asked, ask] = useState<string | null>(null);
  if (props.codes.length === 0) return null;
  return (
    <section class="stack" aria-labelledby={AGREED_TITLE}>
      <h3 id={AGREED_TITLE} tabIndex={-1}>
        {sayPlay('commit.owed')}
      </h3>
      <ul class="stack small">
        {props.codes.map((code) => {
          const title = choiceTitle(choice(code), names);
          return (
            <li key={code} class="agreed">
              <strong>✓ {title}</strong>
              <ChoiceForecast choice={choice(code)} />
              {asked === code ? (
                <Sure
                  onKeep={() => ask(null)}
                  onBreak={() => {
                    ask(null);
                    props.onTakeOff(code);
                    focusTitle(SUGGESTED_TITLE);
                  }}
                />
              ) : (
                <button
                  type="button"
                  class="button quiet small"
                  aria-label={sayPlay('commit.owed.takeOff.named', { choice: title })}
                  onClick={() => ask(code)}
                >
                  {sayPlay('commit.owed.takeOff')}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Asks once more; the focus goes to the way that breaks nothing. */
function Sure(props: { readonly onKeep: () => void; readonly onBreak: () => void }) {
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus({ preventScroll: true }), []);
  return (
    <div class="row">
      <span class="warn" role="alert">
        {sayPlay('commit.owed.sure')}
      </span>
      <button type="button" class="button small" ref={keep} onClick={props.onKeep}>
        {sayPlay('commit.owed.keep')}
      </button>
      <button type="button" class="button quiet small" onClick={props.onBreak}>
        {sayPlay('commit.owed.break')}
      </button>
    </div>
  );
}
