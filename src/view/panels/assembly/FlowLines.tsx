import type { Argument } from '../../../vocabulary/debate.ts';

/** One line on the flow: from an argument to what it bears on, in pixels of the sheet. */
export interface Line {
  readonly place: number;
  readonly under: number;
  readonly relation: Argument['relation'];
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** How far a line swings out where both ends are in one column, and at least otherwise, in pixels. */
const SWING = 18;

function pathOf({ x1, y1, x2, y2 }: Line): string {
  const reach = Math.max(SWING, Math.abs(x1 - x2) / 2);
  const bend = x2 > x1 - 2 ? -SWING : reach;
  return `M ${x1} ${y1} C ${x1 - Math.max(SWING, Math.min(reach, 60))} ${y1}, ${x2 + bend} ${y2}, ${x2} ${y2}`;
}

/** The lines of attack and support behind the cards. What they say stands in words on each card. */
export function FlowLines(props: { readonly lines: readonly Line[]; readonly pointed: number | null }) {
  return (
    <>
      <Layer lines={props.lines} pointed={props.pointed} isFront={false} />
      {/* The lines of the argument pointed at run over the cards. */}
      <Layer lines={props.lines} pointed={props.pointed} isFront />
    </>
  );
}

function Layer(props: {
  readonly lines: readonly Line[];
  readonly pointed: number | null;
  readonly isFront: boolean;
}) {
  const layer = props.isFront ? 'front' : 'back';
  const shown = props.lines.filter(
    ({ place, under }) => (place === props.pointed || under === props.pointed) === props.isFront,
  );
  return (
    <svg class={`flow-lines${props.isFront ? ' front' : ''}`} aria-hidden="true">
      <title />
      <defs>
        <marker
          id={`flow-support-${layer}`}
          viewBox="0 0 8 8"
          refX="7"
          refY="4"
          markerWidth="8"
          markerHeight="8"
          orient="auto"
        >
          <path d="M 0 0 L 8 4 L 0 8 z" class="flow-mark" />
        </marker>
        <marker
          id={`flow-attack-${layer}`}
          viewBox="0 0 8 8"
          refX="4"
          refY="4"
          markerWidth="9"
          markerHeight="9"
          orient="auto"
        >
          <path d="M 3 0 L 5 0 L 5 8 L 3 8 z" class="flow-mark" />
        </marker>
      </defs>
      {shown.map((line) => (
        <path
          key={line.place}
          d={pathOf(line)}
          class={`flow-line ${line.relation}${props.isFront ? ' near' : props.pointed !== null ? ' dimmed' : ''}`}
          marker-end={`url(#flow-${line.relation}-${layer})`}
        />
      ))}
    </svg>
  );
}
