import { PROGRAMMES, TRUST_WORDS } from '../../vocabulary/measures.ts';
import type { Box } from './geometry.ts';
import type { LayoutRequest } from './layout.ts';

/** What stands in the board's corners, in CSS pixels: what its signs mean, and how far the programmes have come. */
export interface Corners {
  /** What trust looks like, lower left; on a small canvas the whole legend, in two rows along the lower edge. */
  readonly legend: Box;
  /** Below it, which way light flows: a long line, and so the lowest. */
  readonly flow: Box | null;
  /** What rings, barriers and gold mean, upper right; nothing on a small canvas. */
  readonly key: Box | null;
  /** Wide: one panel for the programmes, lower right; upright: two corners above the legend. */
  readonly surface: readonly Box[];
  /** Upper left: the page puts its buttons here while a nation is picked, 250 by 44 pixels and their margin. */
  readonly buttons: Box;
  /** Where a name goes that finds no room beside its token, left and right of the top. */
  readonly docks: readonly [Box, Box];
}

/** What ten steps and "10/10" take, in text sizes. */
export const PROGRESS_WIDTH = 7.2;
/** How many rows the lower left has above its last, and how many the upper right. */
export const TRUST_ROWS = TRUST_WORDS.length;
export const KEY_ROWS = 6;
/** How many rows a small canvas has for all of it. */
export const STRIP_ROWS = 2;
const MARGIN = 16;
export const PAD = 6; // from the canvas's edge, where there is little room
const BUTTONS = { x: 0, y: 0, width: 266, height: 60 } as const;

export function lineOf(noteSize: number): number {
  return Math.round(noteSize * 1.35);
}

/** How high the legend is that a small canvas has along its lower edge. */
export function stripOf(noteSize: number): number {
  return STRIP_ROWS * lineOf(noteSize) + 2 * PAD;
}

/** The width of a sample line in the legend. */
export function sampleWidth(weight: number): number {
  return 30 * Math.max(1, weight);
}

/** @param measured the sizes that have been settled: text and line weight, a token's reach, a name's height */
export function cornersOf(
  request: LayoutRequest,
  wide: boolean,
  measured: { noteSize: number; weight: number; reach: number; nameHeight: number },
): Corners {
  const { width, height } = request;
  const { noteSize, weight, reach, nameHeight } = measured;
  const line = lineOf(noteSize);
  const room = width / 2 - reach - 2 * PAD;
  const docks = [
    { x: PAD, y: 2, width: room, height: nameHeight },
    { x: width - PAD - room, y: 2, width: room, height: nameHeight },
  ] as const;
  if (!wide) {
    const strip = stripOf(noteSize);
    return {
      legend: { x: 0, y: height - strip, width, height: strip },
      flow: null,
      key: null,
      surface: cornersAbove(request, noteSize, strip),
      buttons: BUTTONS,
      docks,
    };
  }
  const extent = legendExtent(request, noteSize, weight);
  const bottom = height - MARGIN;
  return {
    legend: {
      x: MARGIN,
      y: bottom - (TRUST_ROWS + 1) * line,
      width: extent.trust,
      height: TRUST_ROWS * line,
    },
    flow: { x: MARGIN, y: bottom - line, width: extent.flow, height: line },
    key: { x: width - MARGIN - extent.key, y: MARGIN - 3, width: extent.key, height: KEY_ROWS * line },
    surface: [programmesBox(request, noteSize)],
    buttons: BUTTONS,
    docks,
  };
}

/** The legend is as wide as its words. */
function legendExtent(request: LayoutRequest, noteSize: number, weight: number) {
  const { flow, trust, assembly, ...others } = request.words.legend;
  const sample = sampleWidth(weight) + 8;
  const measure = (word: string) => request.measure(word, noteSize);
  const widest = (list: readonly string[]) => Math.ceil(sample + Math.max(...list.map(measure)));
  // In a debate the corner of trust explains its marks.
  const corner = [...Object.values(trust), ...Object.values(assembly)];
  return { trust: widest(corner), key: widest(Object.values(others)), flow: widest([flow]) };
}

function cornersAbove(request: LayoutRequest, noteSize: number, strip: number): readonly Box[] {
  const width = noteSize * 1.3 + request.measure('10/10', noteSize) + PAD;
  const height = 2 * lineOf(noteSize);
  const y = request.height - strip - height - 2;
  return [
    { x: PAD, y, width, height },
    { x: request.width - PAD - width, y, width, height },
  ];
}

function programmesBox(request: LayoutRequest, noteSize: number): Box {
  const longest = Math.max(
    ...PROGRAMMES.map((name) => request.measure(request.words.programmes[name], noteSize)),
  );
  const width = Math.ceil(noteSize * 1.4 + longest + PROGRESS_WIDTH * noteSize + 8);
  const height = 4 * lineOf(noteSize);
  return { x: request.width - MARGIN - width, y: request.height - MARGIN - height, width, height };
}

/** All corners that hold words. */
export function panelsOf(corners: Corners): readonly Box[] {
  const { legend, flow, key, surface } = corners;
  return [legend, ...surface, ...(flow ? [flow] : []), ...(key ? [key] : [])];
}
