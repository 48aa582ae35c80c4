/** One figure of a list of figures, with what it is called. */
export function Sum(props: {
  readonly label: string;
  readonly value: string;
  readonly note?: string | null;
  readonly tone?: 'rise' | 'fall';
  readonly strong?: boolean;
}) {
  return (
    <div class={props.strong ? 'sum strong' : 'sum'}>
      <dt class="small soft">{props.label}</dt>
      <dd class={`number ${props.tone ?? ''}`}>
        {props.value}
        {props.note && <span class="sum-word">{props.note}</span>}
      </dd>
    </div>
  );
}
