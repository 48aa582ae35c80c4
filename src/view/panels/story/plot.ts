import type { Series } from './series.ts';

/** The size of a chart in CSS pixels and the room around its field. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  /** Room for the labels at the lines' ends. */
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** One line ready to be drawn. */
export interface PlottedLine {
  readonly id: string;
  /** An SVG path of straight pieces. */
  readonly path: string;
  readonly points: readonly Point[];
  readonly end: Point;
  /** Where its label goes, moved off its neighbours'. */
  readonly labelY: number;
}

export interface Plot {
  readonly lines: readonly PlottedLine[];
  readonly x: (index: number) => number;
  readonly y: (value: number) => number;
}

/** Least distance between the middles of two labels, in pixels: a line of text of 14 px. */
const LABEL_GAP = 17;

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/**
 * Lays series of equal length out in a frame.
 * @param from value at the bottom
 * @param to value at the top
 */
export function plotOf(series: readonly Series[], frame: Frame, from = 0, to = 100): Plot {
  const steps = Math.max(1, Math.max(0, ...series.map(({ values }) => values.length)) - 1);
  const fieldWidth = frame.width - frame.left - frame.right;
  const fieldHeight = frame.height - frame.top - frame.bottom;
  const x = (index: number): number => round(frame.left + (index * fieldWidth) / steps);
  const y = (value: number): number =>
    round(frame.top + ((to - value) * fieldHeight) / Math.max(1, to - from));
  const ends = series.map(({ values }) => y(values[values.length - 1] ?? from));
  const labels = spreadLabels(ends, LABEL_GAP, frame.top, frame.height - frame.bottom);
  const lines = series.map(({ id, values }, at) => {
    const points = values.map((value, index) => ({ x: x(index), y: y(value) }));
    const path = points.map((point, index) => `${index === 0 ? 'M' : 'L'}${point.x} ${point.y}`).join('');
    const end = points[points.length - 1] ?? { x: frame.left, y: y(from) };
    return { id, path, points, end, labelY: labels[at] as number };
  });
  return { lines, x, y };
}

/**
 * Moves labels apart so that none covers another, in their order from top to bottom, and keeps them inside where there
 * is room for all of them.
 */
export function spreadLabels(
  wanted: readonly number[],
  gap: number,
  top: number,
  bottom: number,
): readonly number[] {
  const order = wanted
    .map((_, index) => index)
    .sort((a, b) => (wanted[a] as number) - (wanted[b] as number) || a - b);
  const placed = wanted.slice();
  let least = top;
  for (const index of order) {
    placed[index] = Math.max(least, wanted[index] as number);
    least = (placed[index] as number) + gap;
  }
  let most = bottom;
  for (const index of [...order].reverse()) {
    placed[index] = Math.min(most, placed[index] as number);
    most = (placed[index] as number) - gap;
  }
  return placed.map(round);
}

/** Places in a row of `count` at which to write a label so that each has `room` pixels; the last one always has one. */
export function labelledPlaces(count: number, width: number, room: number): readonly number[] {
  const every = Math.max(1, Math.ceil((room * (count - 1)) / width));
  const places: number[] = [];
  for (let at = count - 1; at >= 0; at -= every) places.unshift(at);
  return places;
}
