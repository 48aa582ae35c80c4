/** A few buttons of which at most one is pressed, named by the sentence they answer. */
export function Toggle<T extends string>(props: {
  readonly about: string;
  readonly options: readonly { readonly value: T; readonly label: string; readonly isShut?: boolean }[];
  readonly value: T | null;
  readonly disabled?: boolean;
  readonly onPick: (value: T) => void;
}) {
  return (
    <fieldset class="toggle">
      <legend class="unseen">{props.about}</legend>
      {props.options.map(({ value, label, isShut }) => (
        <button
          type="button"
          key={value}
          disabled={props.disabled || isShut}
          aria-pressed={props.value === value}
          onClick={() => props.onPick(value)}
        >
          {label}
        </button>
      ))}
    </fieldset>
  );
}
