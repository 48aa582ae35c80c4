/** A strip to write codes on, and to tear off and hand in: three signs to a box. */
export function Strip(props: {
  readonly label: string;
  readonly fields: readonly { readonly title: string; readonly boxes: number }[];
  readonly note?: string;
}) {
  return (
    <div class="slip-strip">
      <p class="strip-label">
        {props.label}
        {props.note && <span class="strip-note"> {props.note}</span>}
      </p>
      {props.fields.map(({ boxes, title }) => (
        <p key={title} class="strip-field">
          <b>{title}</b>
          {Array.from({ length: boxes }, (_, at) => (
            <span key={at} class="strip-code" aria-hidden="true">
              <i />
              <i />
              <i />
            </span>
          ))}
        </p>
      ))}
    </div>
  );
}
