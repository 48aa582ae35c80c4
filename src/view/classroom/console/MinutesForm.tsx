import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { LIMITS } from '../../../protocol/limits.ts';

/** Asks for a number of minutes: at least one step, and no more than a timer takes. */
export function MinutesForm(props: {
  /** Of the field. */
  readonly id: string;
  readonly label: string;
  /** What stands in it at first; empty for nothing. */
  readonly first: string;
  /** Minutes between two that can be picked, and the least. */
  readonly step: number;
  readonly submit: string;
  /** How the button looks. */
  readonly look?: string;
  readonly onSet: (minutes: number) => void;
  /** What else stands in its row. */
  readonly children?: ComponentChildren;
}) {
  const { step } = props;
  const [minutes, setMinutes] = useState(props.first);
  const submit = (event: Event) => {
    event.preventDefault();
    const asked = Number(minutes);
    if (asked >= step && asked <= LIMITS.timerMinutes) props.onSet(asked);
  };
  return (
    <form class="row" onSubmit={submit}>
      <label for={props.id} class="small">
        {props.label}
      </label>
      <input
        id={props.id}
        type="number"
        class="short-input"
        min={step}
        max={LIMITS.timerMinutes}
        step={step}
        value={minutes}
        onInput={({ currentTarget }) => setMinutes(currentTarget.value)}
      />
      <button type="submit" class={`button${props.look ?? ''}`}>
        {props.submit}
      </button>
      {props.children}
    </form>
  );
}
