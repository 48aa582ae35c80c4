import { drawFloor, drawLit, drawMark, drawTieSample, type Mark } from './assemblyInk.ts';
import { sampleWidth, TRUST_ROWS } from './corners.ts';
import { type Lettering, write } from './ink.ts';
import type { BoardLayout } from './layout.ts';
import { fade, type Palette } from './palette.ts';
import type { Pen } from './sheet.ts';
import type { BoardWords } from './words.ts';

/** A sign of the legend, drawn between `x` and `x + width`. */
interface Entry {
  readonly text: string;
  readonly width: number;
  readonly draw: (x: number, y: number) => void;
}

/**
 * What the marks of a debate mean. It stands where the look of trust is explained otherwise: that has stepped back
 * for as long as the debate lasts.
 */
export function drawAssemblyLegend(
  pen: Pen,
  layout: BoardLayout,
  palette: Palette,
  words: BoardWords,
  family: string,
): void {
  const { legend, flow } = layout.corners;
  const look: Lettering = {
    family,
    weight: 500,
    size: layout.noteSize,
    colour: palette.note,
    align: 'left',
    edge: palette.adds ? fade(palette.textEdge, 0.8) : undefined,
  };
  const entries = entriesOf(pen, layout, palette, words);
  if (flow) {
    const sample = sampleWidth(layout.weight);
    const line = legend.height / TRUST_ROWS;
    entries.forEach(({ text, width, draw }, index) => {
      const y = legend.y + line * (index + 0.5);
      draw(legend.x + (sample - width) / 2, y);
      write(pen, text, legend.x + sample + 8, y, look);
    });
    return;
  }
  // In one row, as many as have room.
  pen.font = `${look.weight} ${look.size}px ${look.family}`;
  const widths = entries.map(({ text, width }) => width + 5 + pen.measureText(text).width);
  let count = entries.length;
  const total = () => widths.slice(0, count).reduce((sum, width) => sum + width + 10, -10);
  while (count > 1 && total() > legend.width - 12) count -= 1;
  const air = Math.min(22, (legend.width - 12 - total()) / Math.max(1, count - 1) + 10);
  let x = (legend.width - (total() + (air - 10) * (count - 1))) / 2;
  const y = legend.y + legend.height / 2;
  entries.slice(0, count).forEach(({ text, width, draw }, index) => {
    draw(x, y);
    write(pen, text, x + width + 5, y, look);
    x += (widths[index] ?? 0) + air;
  });
}

function entriesOf(pen: Pen, layout: BoardLayout, palette: Palette, words: BoardWords): readonly Entry[] {
  const { assembly } = words.legend;
  const sample = sampleWidth(layout.weight);
  const half = Math.min(layout.noteSize * 0.52, layout.chamber.mark);
  const mark = (x: number, y: number, kind: Mark) => {
    pen.save();
    pen.translate(x, y);
    drawMark(pen, kind, half, palette);
    pen.restore();
  };
  const speaker = (text: string, stand: 'for' | 'against'): Entry => ({
    text,
    width: sample,
    draw: (x, y) => {
      drawTieSample(pen, palette, stand, x, y, sample);
      mark(x + half + 1, y, stand === 'for' ? 'up' : 'down');
    },
  });
  const ballot = (text: string, kind: 'yes' | 'no'): Entry => ({
    text,
    width: 2 * half,
    draw: (x, y) => mark(x + half, y, kind),
  });
  return [
    speaker(assembly.for, 'for'),
    speaker(assembly.against, 'against'),
    ballot(assembly.yes, 'yes'),
    ballot(assembly.no, 'no'),
    {
      text: assembly.speaking,
      width: 2 * half + 4,
      draw: (x, y) => {
        pen.save();
        pen.translate(x + half + 2, y);
        pen.scale(0.85, 0.85);
        drawFloor(pen, half - 5, palette);
        pen.restore();
      },
    },
    {
      text: assembly.listens,
      width: 2 * half,
      draw: (x, y) => drawLit(pen, x + half, y, half * 0.7, palette),
    },
  ];
}
