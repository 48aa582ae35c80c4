import { useId, useState } from 'preact/hooks';
import { sayPanel } from '../../words/panelWords.ts';
import { type Frame, labelledPlaces, plotOf } from './plot.ts';
import type { Series } from './series.ts';
import { useWidth } from './useWidth.ts';

/** How one line looks and what it is called. Dashes tell lines apart where colours can't. */
export interface LineStyle {
  readonly label: string;
  /** At the line's end, short. */
  readonly mark: string;
  /** 1-9, a colour and a dash pattern of story.css. */
  readonly look: number;
  readonly strong?: boolean;
}

const TICKS = [0, 25, 50, 75, 100];
/** Room for one year's label, in pixels. */
const YEAR_ROOM = 56;

/** Room between a line's end and its label, and for one letter of it, in pixels. */
const END_ROOM = 20;
const LETTER = 8.5;

/** Lines over the years, 0 to 100, as a picture or as a table. */
export function LineChart(props: {
  readonly title: string;
  readonly lead: string;
  readonly series: readonly Series[];
  readonly styles: Readonly<Record<string, LineStyle>>;
  /** One for each place of the series. */
  readonly years: readonly string[];
  readonly height?: number;
  /** The place that is being looked at, where there is one. */
  readonly at?: number;
}) {
  const { title, series, styles, years } = props;
  const [asTable, setAsTable] = useState(false);
  const { ref, width } = useWidth();
  const id = useId();
  const label = (one: Series): string => styles[one.id]?.label ?? one.id;
  return (
    <section class="chart" aria-labelledby={id}>
      <header>
        <h3 id={id}>{title}</h3>
        <button
          type="button"
          class="why small"
          aria-pressed={asTable}
          aria-label={sayPanel('lines.table.of', { title })}
          onClick={() => setAsTable(!asTable)}
        >
          {sayPanel('lines.table')}
        </button>
      </header>
      <p class="small soft">{props.lead}</p>
      <div ref={ref} class="chart-room">
        {asTable ? (
          <SeriesTable series={series} label={label} years={years} title={title} at={props.at} />
        ) : (
          width > 0 && <Picture {...props} width={width} label={label} />
        )}
      </div>
    </section>
  );
}

function Picture(props: {
  readonly title: string;
  readonly series: readonly Series[];
  readonly styles: Readonly<Record<string, LineStyle>>;
  readonly years: readonly string[];
  readonly height?: number;
  readonly at?: number;
  readonly width: number;
  readonly label: (one: Series) => string;
}) {
  const { series, styles, width, years, label } = props;
  const longest = Math.max(...series.map((one) => (styles[one.id]?.mark ?? one.id).length));
  const right = END_ROOM + LETTER * (longest + 4);
  const frame: Frame = { width, height: props.height ?? 240, left: 34, right, top: 12, bottom: 28 };
  const { lines, x, y } = plotOf(series, frame);
  const end = (one: Series) => ({ first: one.values[0] ?? 0, last: one.values.at(-1) ?? 0 });
  const [only] = series;
  const described =
    only && series.length === 1
      ? sayPanel('lines.single', { title: props.title, ...end(only) })
      : sayPanel('lines.described', {
          title: props.title,
          ends: series.map((one) => sayPanel('lines.end', { label: label(one), ...end(one) })).join('; '),
        });
  const year = props.at === undefined ? undefined : years[props.at];
  const strongLast = [...lines].sort(
    (a, b) => Number(styles[a.id]?.strong ?? 0) - Number(styles[b.id]?.strong ?? 0),
  );
  return (
    <svg
      class="lines"
      width={width}
      height={frame.height}
      viewBox={`0 0 ${width} ${frame.height}`}
      role="img"
      aria-label={year === undefined ? described : sayPanel('lines.at', { described, year })}
    >
      {TICKS.map((tick) => (
        <g key={tick}>
          <line class="grid" x1={frame.left} x2={width - frame.right} y1={y(tick)} y2={y(tick)} />
          <text class="tick" x={frame.left - 6} y={y(tick) + 5} text-anchor="end">
            {tick}
          </text>
        </g>
      ))}
      {labelledPlaces(years.length, width - frame.left - frame.right, YEAR_ROOM).map((place) => (
        <text class="tick" key={place} x={x(place)} y={frame.height - 6} text-anchor="middle">
          {years[place]}
        </text>
      ))}
      {props.at !== undefined && (
        <line
          class="play-line"
          x1={x(props.at)}
          x2={x(props.at)}
          y1={frame.top}
          y2={frame.height - frame.bottom}
        />
      )}
      {strongLast.map(({ id, path, end, labelY }) => {
        const style = styles[id];
        return (
          <g key={id} class={`line look-${style?.look ?? 1}${style?.strong ? ' strong' : ''}`}>
            <path d={path} />
            <circle cx={end.x} cy={end.y} r={style?.strong ? 4 : 3} />
            <path class="leader" d={`M${end.x + 5} ${end.y}L${end.x + 12} ${labelY}`} />
            <text x={end.x + 15} y={labelY + 5}>
              {[style?.mark ?? id, series.find((one) => one.id === id)?.values.at(-1)].join(' ').trim()}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

function SeriesTable(props: {
  readonly title: string;
  readonly series: readonly Series[];
  readonly years: readonly string[];
  readonly label: (one: Series) => string;
  readonly at: number | undefined;
}) {
  const { series, years, label } = props;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section class="table-room" tabIndex={0} aria-label={sayPanel('lines.table.of', { title: props.title })}>
      <table class="numbers">
        <caption class="unseen">{props.title}</caption>
        <thead>
          <tr>
            <th scope="col">{sayPanel('lines.year')}</th>
            {series.map((one) => (
              <th scope="col" key={one.id}>
                {label(one)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {years.map((year, place) => (
            <tr key={year} aria-current={place === props.at ? 'true' : undefined}>
              <th scope="row">{year}</th>
              {series.map((one) => (
                <td class="number" key={one.id}>
                  {one.values[place]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
