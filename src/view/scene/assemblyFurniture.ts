import type Phaser from 'phaser';
import { CONGRESS } from '../../vocabulary/debate.ts';
import { byNation, NATIONS, type Nation } from '../../vocabulary/nations.ts';
import { drawFloor, drawMark, drawSpark, MARKS, type Mark } from './assemblyInk.ts';
import { drawAssemblyLegend } from './assemblyLegend.ts';
import { DEPTH } from './depth.ts';
import type { Box } from './geometry.ts';
import type { Setting } from './setting.ts';
import { type Face, Plate, Sheet } from './sheet.ts';

/** Room for a line and its glow beyond its own size. */
export const RIM = 10;
const SPARK = 14; // the radius of a ballot's light
const FLOOR_FACE = MARKS.length;
export const SPARK_FACE = MARKS.length + 1;

/** What is made when a debate begins, and let go when it ends. */
export interface Furniture {
  readonly ring: Sheet;
  readonly ties: Sheet;
  readonly left: number; // of the sheet that the threads are on
  readonly legend: Sheet;
  readonly plate: Plate;
  readonly floor: Phaser.GameObjects.Image;
  readonly marks: Readonly<Record<Nation, Phaser.GameObjects.Image>>;
  readonly seats: readonly Phaser.GameObjects.Image[];
}

/** Makes the sheets and marks of a debate; the marks are on one plate, so that they are drawn in one go. */
export function furnish(scene: Phaser.Scene, setting: Setting): Furniture {
  const { layout, density, palette, words, family } = setting;
  const { centre, chamber, width, height, corners } = layout;
  const sheet = (box: Box, depth: number) => {
    const made = new Sheet(scene, box.width, box.height, density);
    made.place(box.x + box.width / 2, box.y + box.height / 2).image.setDepth(depth);
    return made;
  };
  const round = chamber.ring + chamber.ringWidth + RIM;
  // Lit tokens reach a little beyond the outermost orbit.
  const far = layout.outerRadius + layout.reach * 1.5;
  const left = Math.max(0, Math.floor(centre.x - far));
  const span = Math.min(width, Math.ceil(centre.x + far)) - left;
  const { legend, flow } = corners;
  const key = {
    x: legend.x - 6,
    y: legend.y - 6,
    width: Math.max(legend.width, flow?.width ?? 0) + 12,
    height: (flow ? flow.y + flow.height : legend.y + legend.height) - legend.y + 12,
  };
  const faces = MARKS.map(() => [2 * chamber.mark + 6, 2 * chamber.mark + 6] as const);
  const floor = 2 * (layout.reach + RIM + 8);
  const plate = new Plate(
    scene,
    [...faces, [floor, floor] as const, [2 * SPARK, 2 * SPARK] as const],
    density,
  );
  MARKS.forEach((mark, index) => {
    plate.face(index).paint((pen) => {
      pen.translate(chamber.mark + 3, chamber.mark + 3);
      drawMark(pen, mark, chamber.mark, palette);
    });
  });
  plate.face(FLOOR_FACE).paint((pen) => {
    pen.translate(floor / 2, floor / 2);
    drawFloor(pen, layout.reach, palette);
  });
  plate.face(SPARK_FACE).paint((pen) => {
    pen.translate(SPARK, SPARK);
    drawSpark(pen, SPARK, palette);
  });
  plate.upload();
  const print = (face: number) => plate.print(plate.face(face)).setDepth(DEPTH.stand).setVisible(false);
  return {
    ring: sheet(
      { x: centre.x - round, y: centre.y - round, width: 2 * round, height: 2 * round },
      DEPTH.chamber,
    ),
    ties: sheet({ x: left, y: 0, width: span, height }, DEPTH.chamber),
    left,
    legend: sheet(key, DEPTH.notes).paint((pen) => {
      pen.translate(-key.x, -key.y);
      drawAssemblyLegend(pen, layout, palette, words, family);
    }),
    plate,
    floor: print(FLOOR_FACE),
    marks: byNation(() => print(0)),
    seats: Array.from({ length: CONGRESS.length }, () =>
      print(0).setScale((1.22 * chamber.seats.radius) / chamber.mark / density),
    ),
  };
}

export function unfurnish(made: Furniture): void {
  made.floor.destroy();
  for (const nation of NATIONS) made.marks[nation].destroy();
  for (const seat of made.seats) seat.destroy();
  made.ring.destroy();
  made.ties.destroy();
  made.legend.destroy();
  made.plate.destroy();
}

export function faceOf(plate: Plate, mark: Mark): Face {
  return plate.face(MARKS.indexOf(mark));
}
