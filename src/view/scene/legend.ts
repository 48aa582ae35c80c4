import { PROGRAMMES, TRUST_WORDS } from '../../vocabulary/measures.ts';
import { KEY_ROWS, PROGRESS_WIDTH, STRIP_ROWS, sampleWidth, TRUST_ROWS } from './corners.ts';
import { type Box, trackOf } from './geometry.ts';
import { drawArrow, drawBarbs, drawBroken, drawThread, type Lettering, roundBox, write } from './ink.ts';
import type { BoardLayout } from './layout.ts';
import { fade, type Palette } from './palette.ts';
import type { BoardPicture } from './picture.ts';
import type { Pen } from './sheet.ts';
import { drawGrain, drawRings } from './tokens.ts';
import type { BoardWords } from './words.ts';

interface Kit {
  readonly pen: Pen;
  readonly layout: BoardLayout;
  readonly palette: Palette;
  readonly look: Lettering;
}

/** What lines, rings and gold mean, in two corners; on a small canvas the least of it in two rows. */
export function drawLegend(
  pen: Pen,
  layout: BoardLayout,
  palette: Palette,
  words: BoardWords,
  family: string,
): void {
  const look: Lettering = {
    family,
    weight: 500,
    size: layout.noteSize,
    colour: palette.note,
    align: 'left',
    edge: palette.adds ? fade(palette.textEdge, 0.8) : undefined,
  };
  const kit = { pen, layout, palette, look };
  const { legend, flow, key } = layout.corners;
  if (flow) drawTrust(kit, words, legend, flow);
  else drawRows(kit, words);
  if (key) drawKey(kit, words, key);
}

/** How much one trusts, and which way. */
function drawTrust(kit: Kit, words: BoardWords, box: Box, flow: Box): void {
  const { pen, layout, look } = kit;
  const text = box.x + sampleWidth(layout.weight) + 8;
  [...TRUST_WORDS].reverse().forEach((word, index) => {
    const y = box.y + (box.height / TRUST_ROWS) * (index + 0.5);
    drawSample(kit, box.x, y, word);
    write(pen, words.legend.trust[word], text, y, look);
  });
  const last = flow.y + flow.height / 2;
  drawDirection(kit, flow.x, last);
  write(pen, words.legend.flow, text, last, look);
}

/** Everything else that is drawn between and around nations. */
function drawKey(kit: Kit, words: BoardWords, box: Box): void {
  const { pen, layout, palette, look } = kit;
  const sample = sampleWidth(layout.weight);
  const weight = Math.max(1, layout.weight);
  const entries: readonly (readonly [string, (cx: number, cy: number) => void])[] = [
    [
      words.legend.accords,
      (cx, cy) =>
        drawRings(pen, cx, cy, 5.5 * weight, 0.75 * weight, palette, { signed: true, member: false }),
    ],
    [
      words.legend.ilrs,
      (cx, cy) =>
        drawRings(pen, cx, cy, 5.5 * weight, 0.75 * weight, palette, { signed: false, member: true }),
    ],
    [
      words.legend.unaligned,
      (cx, cy) =>
        drawRings(pen, cx, cy, 6 * weight, 0.75 * weight, palette, { signed: false, member: false }),
    ],
    [words.legend.tariff, (cx, cy) => drawTariffSample(kit, cx - sample / 2, cy)],
    [words.legend.truce, (cx, cy) => drawTruceSample(kit, cx, cy)],
    [words.legend.samples, (cx, cy) => drawGrain(pen, cx, cy, 5 * weight, palette)],
  ];
  entries.forEach(([text, draw], index) => {
    const y = box.y + (box.height / KEY_ROWS) * (index + 0.5);
    draw(box.x + sample / 2, y);
    write(pen, text, box.x + sample + 8, y, look);
  });
}

/** The rings above, as far as there is room, and the lines below. */
function drawRows(kit: Kit, words: BoardWords): void {
  const { layout } = kit;
  const { legend } = layout.corners;
  const sample = sampleWidth(layout.weight);
  const weight = Math.max(1, layout.weight);
  const ring = 14 * weight;
  const rowAt = (row: number): number => legend.y + (legend.height / STRIP_ROWS) * (row + 0.5);
  const [above, below] = [rowAt(0), rowAt(1)];
  const ringed =
    (worn: { readonly signed: boolean; readonly member: boolean }) =>
    (x: number): void =>
      drawRings(kit.pen, x + ring / 2, above, 5.5 * weight, 0.75 * weight, kit.palette, worn);
  drawRow(kit, above, [
    [words.legend.accords, ring, ringed({ signed: true, member: false })],
    [words.legend.ilrs, ring, ringed({ signed: false, member: true })],
    [words.legend.unaligned, ring, ringed({ signed: false, member: false })],
  ]);
  drawRow(kit, below, [
    [words.legend.trust.close, sample, (x) => drawSample(kit, x, below, 'close')],
    [words.legend.trust.hostile, sample, (x) => drawSample(kit, x, below, 'hostile')],
    [words.legend.tariff, sample, (x) => drawTariffSample(kit, x, below)],
    [
      words.legend.samples,
      12 * weight,
      (x) => drawGrain(kit.pen, x + 6 * weight, below, 5 * weight, kit.palette),
    ],
  ]);
}

function drawRow(
  { pen, layout, look }: Kit,
  y: number,
  entries: readonly (readonly [text: string, mark: number, draw: (x: number) => void])[],
): void {
  const { legend } = layout.corners;
  pen.font = `${look.weight} ${look.size}px ${look.family}`;
  const widths = entries.map(([text, mark]) => mark + 5 + pen.measureText(text).width);
  // As many as have room.
  let count = entries.length;
  const total = () => widths.slice(0, count).reduce((sum, width) => sum + width + 10, -10);
  while (count > 1 && total() > legend.width - 12) count -= 1;
  const air = Math.min(22, (legend.width - 12 - total()) / Math.max(1, count - 1) + 10);
  let x = (legend.width - (total() + (air - 10) * (count - 1))) / 2;
  for (const [index, [text, mark, draw]] of entries.slice(0, count).entries()) {
    draw(x);
    write(pen, text, x + mark + 5, y, look);
    x += (widths[index] ?? 0) + air;
  }
}

function drawDirection({ pen, palette, layout }: Kit, x: number, y: number): void {
  const sample = sampleWidth(layout.weight);
  const track = trackOf([
    { x: x + 5, y },
    { x: x + sample - 7, y },
  ]);
  drawThread(pen, track, { colour: palette.text, width: 1.6, dashes: [], glow: 0, alpha: 0.9 });
  drawArrow(pen, track, track.length, 5, palette.text);
  for (const at of [x + 2, x + sample]) {
    pen.fillStyle = palette.text;
    pen.beginPath();
    pen.arc(at, y, 2.4, 0, Math.PI * 2);
    pen.fill();
  }
}

function drawSample(
  { pen, palette, layout }: Kit,
  x: number,
  y: number,
  word: (typeof TRUST_WORDS)[number],
): void {
  const ink = palette.trust[word];
  const sample = sampleWidth(layout.weight);
  pen.save();
  pen.lineCap = 'round';
  pen.strokeStyle = ink.colour;
  pen.lineWidth = ink.width * Math.max(1, layout.weight);
  pen.setLineDash([...ink.dashes]);
  if (ink.glow > 0) {
    pen.shadowColor = ink.colour;
    pen.shadowBlur = 7 * ink.glow;
  }
  pen.beginPath();
  pen.moveTo(x + 1, y);
  pen.lineTo(x + sample - 1, y);
  pen.stroke();
  pen.restore();
}

function drawTariffSample({ pen, palette, layout }: Kit, x: number, y: number): void {
  const sample = sampleWidth(layout.weight);
  const track = trackOf([
    { x, y },
    { x: x + sample, y },
  ]);
  drawBroken(pen, track, palette.tariff, 1.4);
  drawBarbs(pen, track, 4, sample, 3, palette.tariff);
}

function drawTruceSample({ pen, palette }: Kit, x: number, y: number): void {
  pen.fillStyle = fade(palette.note, 0.5);
  pen.fillRect(x - 10, y - 0.5, 20, 1);
  pen.fillStyle = palette.truce;
  pen.fillRect(x - 1.25, y - 7, 2.5, 14);
}

/** How far each programme on the Moon has come: "Artemis base 4/10" with its ten steps. */
export function drawProgrammes(
  pen: Pen,
  layout: BoardLayout,
  palette: Palette,
  words: BoardWords,
  steps: BoardPicture['programmes'],
  family: string,
): void {
  const size = layout.noteSize;
  const look: Lettering = { family, weight: 600, size, colour: palette.text, align: 'left' };
  const order = [...PROGRAMMES].sort((a, b) => Number(isIlrs(a)) - Number(isIlrs(b)));
  order.forEach((programme, index) => {
    const colour = isIlrs(programme) ? palette.ilrs : palette.accords;
    const count = `${steps[programme]}/10`;
    if (layout.form === 'upright') {
      const box = layout.corners.surface[isIlrs(programme) ? 1 : 0];
      if (!box) return;
      const y = box.y + (box.height / 2) * ((index % 2) + 0.5);
      drawSign(pen, box.x + size * 0.55, y, size * 0.5, programme, colour, palette);
      write(pen, count, box.x + size * 1.3, y, look);
      return;
    }
    const box = layout.corners.surface[0];
    if (box) drawProgramme(pen, box, index, size, programme, colour, palette, words, steps, look, count);
  });
}

function isIlrs(programme: (typeof PROGRAMMES)[number]): boolean {
  return programme === 'ilrsBase' || programme === 'ilrsPlant';
}

function drawProgramme(
  pen: Pen,
  box: Box,
  index: number,
  size: number,
  programme: (typeof PROGRAMMES)[number],
  colour: string,
  palette: Palette,
  words: BoardWords,
  steps: BoardPicture['programmes'],
  look: Lettering,
  count: string,
): void {
  const line = box.height / 4;
  const y = box.y + line * (index + 0.5);
  const right = box.x + box.width;
  drawSign(pen, box.x + size * 0.5, y, size * 0.5, programme, colour, palette);
  const faint = steps[programme] === 0;
  write(pen, words.programmes[programme], box.x + size * 1.4, y, {
    ...look,
    weight: 500,
    colour: faint ? palette.note : palette.text,
  });
  write(pen, count, right, y, { ...look, align: 'right', colour: faint ? palette.note : palette.text });
  const step = size * 0.43;
  const left = right - size * PROGRESS_WIDTH;
  for (let place = 0; place < 10; place += 1) {
    pen.fillStyle = place < steps[programme] ? colour : fade(palette.note, 0.22);
    roundBox(pen, left + place * step, y - size * 0.3, step * 0.76, size * 0.6, 1);
    pen.fill();
  }
}

/** A dome for a base, a tower for a plant or reactor. */
function drawSign(
  pen: Pen,
  x: number,
  y: number,
  size: number,
  programme: (typeof PROGRAMMES)[number],
  colour: string,
  palette: Palette,
): void {
  pen.save();
  pen.fillStyle = colour;
  pen.beginPath();
  if (programme === 'artemisBase' || programme === 'ilrsBase') {
    pen.arc(x, y + size * 0.55, size * 0.95, Math.PI, 0);
    pen.closePath();
    pen.fill();
  } else {
    pen.moveTo(x - size * 0.55, y + size * 0.6);
    pen.lineTo(x - size * 0.22, y - size * 0.85);
    pen.lineTo(x + size * 0.22, y - size * 0.85);
    pen.lineTo(x + size * 0.55, y + size * 0.6);
    pen.closePath();
    pen.fill();
  }
  pen.fillStyle = fade(palette.textEdge, 0.55);
  pen.fillRect(x - size * 0.18, y + size * 0.15, size * 0.36, size * 0.42);
  pen.restore();
}
