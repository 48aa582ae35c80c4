import type Phaser from 'phaser';
import { fade, type Palette } from './palette.ts';
import { type Face, type Pen, Plate } from './sheet.ts';
import { drawGrain } from './tokens.ts';

/**
 * Small pictures that many moving things share, drawn in white where they get their colour by tint. Sizes in CSS
 * pixels.
 */
const STAMPS = {
  pixel: [8, 8, 2], // stretched, its edges would fade, were they shown
  dot: [48, 48], // a soft round light
  spark: [30, 10], // a light with a tail, running to the right
  ring: [160, 160], // a thin circle, soft outside
  halo: [460, 460], // the same for wide circles, where a small one's line would grow too thick
  puff: [64, 64], // dust
  grain: [30, 30],
  capsule: [40, 26], // flies to the right
  star: [34, 34],
  shard: [14, 5],
  check: [30, 30],
  snap: [30, 30],
  hush: [30, 30],
  lander: [30, 34],
  seal: [34, 34],
  page: [40, 46], // of a resolution
  // The same at the size of a great moment.
  vessel: [100, 66],
  craft: [86, 92],
  statute: [104, 104],
  rent: [64, 64], // a Word is broken
  beam: [48, 240], // light that rises from its lower end
} as const satisfies Record<string, readonly [number, number, number?]>;

/** How wide the pixel is that stands for lines and veils, in CSS pixels. */
export const PIXEL = 4;
/** How wide the circles are drawn, in CSS pixels. */
export const RING_RADIUS = 72;
export const HALO_RADIUS = 220;

export type StampName = keyof typeof STAMPS;

const NAMES = Object.keys(STAMPS) as StampName[];

/** The stamps of one sharpness and palette, all on one texture: whatever mixture of them moves is drawn in one go. */
export class Stamps {
  readonly #plate: Plate;
  readonly #faces: ReadonlyMap<StampName, Face>;
  readonly #density: number;

  constructor(scene: Phaser.Scene, density: number, palette: Palette) {
    this.#density = density;
    this.#plate = new Plate(
      scene,
      NAMES.map((name) => STAMPS[name]),
      density,
    );
    this.#faces = new Map(NAMES.map((name, index) => [name, this.#plate.face(index)]));
    for (const [name, face] of this.#faces) {
      const [width, height] = STAMPS[name];
      face.paint((pen) => {
        pen.translate(width / 2, height / 2);
        DRAWINGS[name](pen, palette);
      });
    }
    this.#plate.upload();
  }

  /** A new picture of a stamp in CSS pixels; whoever asks destroys it. */
  print(scene: Phaser.Scene, name: StampName, x: number, y: number, depth: number): Phaser.GameObjects.Image {
    const face = this.#faces.get(name);
    return scene.add
      .image(x, y, face?.key ?? '', face?.frame)
      .setScale(1 / this.#density)
      .setDepth(depth);
  }

  /** The scale at which a stamp has its natural size. */
  get unit(): number {
    return 1 / this.#density;
  }

  destroy(): void {
    this.#plate.destroy();
  }
}

const DRAWINGS: Readonly<Record<StampName, (pen: Pen, palette: Palette) => void>> = {
  pixel: (pen) => {
    pen.fillStyle = '#ffffff';
    pen.fillRect(-4, -4, 8, 8);
  },
  dot: (pen) => glow(pen, 24, [1, 0.4, 0.1, 0]),
  spark: (pen, palette) => {
    const tail = pen.createLinearGradient(-15, 0, 11, 0);
    tail.addColorStop(0, 'rgba(255, 255, 255, 0)');
    tail.addColorStop(1, 'rgba(255, 255, 255, 0.85)');
    pen.fillStyle = tail;
    pen.beginPath();
    pen.moveTo(-15, 0);
    pen.quadraticCurveTo(4, -1.9, 11, -1.9);
    pen.arc(11, 0, 1.9, -Math.PI / 2, Math.PI / 2);
    pen.quadraticCurveTo(4, 1.9, -15, 0);
    pen.fill();
    if (!palette.adds) return;
    pen.translate(10.5, 0);
    glow(pen, 4.5, [1, 0.5, 0]);
  },
  ring: (pen) => softCircle(pen, RING_RADIUS, 1),
  halo: (pen) => softCircle(pen, HALO_RADIUS, 1.2),
  puff: (pen) => glow(pen, 32, [0.5, 0.32, 0.1, 0]),
  grain: (pen, palette) => drawGrain(pen, 0, 0, 6, palette),
  capsule: drawCapsule,
  star: (pen) => {
    glow(pen, 17, [0.6, 0.12, 0]);
    pen.fillStyle = '#ffffff';
    pen.beginPath();
    for (let index = 0; index < 8; index += 1) {
      const far = index % 2 === 0 ? 9 : 2.2;
      pen.lineTo(Math.cos((index * Math.PI) / 4) * far, Math.sin((index * Math.PI) / 4) * far);
    }
    pen.closePath();
    pen.fill();
  },
  shard: (pen) => {
    pen.fillStyle = '#ffffff';
    pen.beginPath();
    pen.moveTo(-7, 0);
    pen.lineTo(2, -2.2);
    pen.lineTo(7, 0);
    pen.lineTo(1, 1.8);
    pen.closePath();
    pen.fill();
  },
  check: (pen, palette) => {
    badge(pen, palette, palette.kept);
    pen.beginPath();
    pen.moveTo(-5.4, 0.4);
    pen.lineTo(-1.6, 4.2);
    pen.lineTo(5.6, -4);
    pen.stroke();
  },
  rent: (pen, palette) => {
    pen.scale(2, 2);
    pen.fillStyle = palette.broken;
    pen.beginPath();
    pen.arc(0, 0, 13, 0, Math.PI * 2);
    pen.fill();
    pen.strokeStyle = palette.panel;
    pen.lineWidth = 3.4;
    pen.lineCap = 'round';
    pen.beginPath();
    pen.moveTo(-5, -5);
    pen.lineTo(5, 5);
    pen.moveTo(5, -5);
    pen.lineTo(-5, 5);
    pen.stroke();
  },
  snap: (pen, palette) => {
    badge(pen, palette, palette.broken);
    // A thread in two pieces.
    pen.beginPath();
    pen.moveTo(-7, 3.4);
    pen.quadraticCurveTo(-4, -1.5, -1.6, 1.4);
    pen.moveTo(7, -3.4);
    pen.quadraticCurveTo(4, 1.5, 1.6, -1.4);
    pen.moveTo(-2.4, -6);
    pen.lineTo(-0.9, -3.6);
    pen.moveTo(2.4, 6);
    pen.lineTo(0.9, 3.6);
    pen.stroke();
  },
  hush: (pen, palette) => {
    badge(pen, palette, palette.unaligned);
    pen.beginPath();
    pen.moveTo(-5, 0);
    pen.lineTo(5, 0);
    pen.stroke();
  },
  lander: drawLander,
  vessel: (pen, palette) => {
    pen.scale(2.5, 2.5);
    drawCapsule(pen, palette);
  },
  craft: (pen, palette) => {
    pen.scale(2.6, 2.6);
    drawCraft(pen, palette);
  },
  statute: (pen, palette) => {
    pen.scale(3, 3);
    drawSeal(pen, palette, 0.9);
  },
  beam: (pen) => {
    for (const [half, alpha] of [
      [22, 0.2],
      [11, 0.35],
      [4, 0.9],
    ] as const) {
      const up = pen.createLinearGradient(0, 120, 0, -120);
      up.addColorStop(0, `rgba(255, 255, 255, ${alpha})`);
      up.addColorStop(1, 'rgba(255, 255, 255, 0)');
      pen.fillStyle = up;
      pen.beginPath();
      pen.moveTo(-half, 120);
      pen.quadraticCurveTo(0, 112, half, 120);
      pen.lineTo(half * 0.4, -120);
      pen.lineTo(-half * 0.4, -120);
      pen.fill();
    }
  },
  seal: (pen, palette) => drawSeal(pen, palette),
  page: drawPage,
};

/** A sheet of paper with lines of text and a turned corner. */
function drawPage(pen: Pen, palette: Palette): void {
  pen.save();
  pen.shadowColor = fade(palette.chamber, palette.adds ? 0.9 : 0.35);
  pen.shadowBlur = 9;
  pen.fillStyle = palette.panel;
  pen.beginPath();
  for (const [x, y] of [
    [-9, -12],
    [4, -12],
    [9, -7],
    [9, 12],
    [-9, 12],
  ] as const) {
    pen.lineTo(x, y);
  }
  pen.closePath();
  pen.fill();
  pen.restore();
  pen.strokeStyle = palette.chamber;
  pen.lineWidth = 1.6;
  pen.lineJoin = 'round';
  pen.stroke();
  pen.beginPath();
  pen.moveTo(4, -12);
  pen.lineTo(4, -7);
  pen.lineTo(9, -7);
  for (const [y, far] of [
    [-3, 5],
    [1, 5],
    [5, 5],
    [9, 0],
  ] as const) {
    pen.moveTo(-5, y);
    pen.lineTo(far, y);
  }
  pen.lineWidth = 1.2;
  pen.stroke();
}

/** A seal with the sign of a section of law. @param line the width of its rims, in pixels */
function drawSeal(pen: Pen, palette: Palette, line = 1.6): void {
  pen.strokeStyle = palette.text;
  pen.lineWidth = line;
  pen.lineJoin = 'round';
  pen.beginPath();
  for (let index = 0; index <= 48; index += 1) {
    const far = 13 + (index % 2 === 0 ? 1.4 : -0.6);
    const angle = (index / 48) * Math.PI * 2;
    pen.lineTo(Math.cos(angle) * far, Math.sin(angle) * far);
  }
  pen.closePath();
  pen.fillStyle = palette.panel;
  pen.fill();
  pen.stroke();
  pen.beginPath();
  pen.arc(0, 0, 9.4, 0, Math.PI * 2);
  pen.stroke();
  pen.font = '600 14px Georgia, "Times New Roman", serif';
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.fillStyle = palette.text;
  pen.fillText('§', 0, 0.5);
}

function softCircle(pen: Pen, radius: number, weight: number): void {
  for (const [width, alpha] of [
    [11, 0.06],
    [7, 0.12],
    [2.2, 0.95],
  ] as const) {
    pen.strokeStyle = `rgba(255, 255, 255, ${alpha})`;
    pen.lineWidth = width * weight;
    pen.beginPath();
    pen.arc(0, 0, radius, 0, Math.PI * 2);
    pen.stroke();
  }
}

function glow(pen: Pen, radius: number, stops: readonly number[]): void {
  const soft = pen.createRadialGradient(0, 0, 0, 0, 0, radius);
  stops.forEach((alpha, index) => {
    soft.addColorStop(index / (stops.length - 1), `rgba(255, 255, 255, ${alpha})`);
  });
  pen.fillStyle = soft;
  pen.fillRect(-radius, -radius, 2 * radius, 2 * radius);
}

function badge(pen: Pen, palette: Palette, colour: string): void {
  pen.fillStyle = palette.panel;
  pen.strokeStyle = colour;
  pen.lineWidth = 2;
  pen.beginPath();
  pen.arc(0, 0, 11.5, 0, Math.PI * 2);
  pen.fill();
  pen.stroke();
  pen.lineWidth = 2.4;
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
}

/** The sample container: a capsule with a dark waist, lit from above. */
function drawCapsule(pen: Pen, palette: Palette): void {
  if (palette.adds) {
    pen.save();
    pen.scale(1, 0.62);
    const soft = pen.createRadialGradient(0, 0, 2, 0, 0, 20);
    soft.addColorStop(0, fade(palette.gold, 0.6));
    soft.addColorStop(1, fade(palette.gold, 0));
    pen.fillStyle = soft;
    pen.fillRect(-20, -20, 40, 40);
    pen.restore();
  }
  const metal = pen.createLinearGradient(0, -6.5, 0, 6.5);
  metal.addColorStop(0, palette.adds ? '#fff1c0' : '#f3c34d');
  metal.addColorStop(0.4, palette.gold);
  metal.addColorStop(1, palette.goldDeep);
  pen.fillStyle = metal;
  pen.beginPath();
  pen.roundRect(-12, -6.5, 24, 13, 6.5);
  pen.fill();
  pen.strokeStyle = fade(palette.goldDeep, 0.9);
  pen.lineWidth = 1;
  pen.stroke();
  pen.fillStyle = palette.goldDeep;
  pen.fillRect(-1.8, -6.3, 3.6, 12.6);
  pen.fillStyle = 'rgba(255, 255, 255, 0.65)';
  pen.beginPath();
  pen.roundRect(-8.5, -4.4, 6, 1.8, 0.9);
  pen.roundRect(3.6, -4.4, 4.4, 1.8, 0.9);
  pen.fill();
}

function drawLander(pen: Pen, palette: Palette): void {
  pen.strokeStyle = palette.text;
  pen.lineWidth = 1.6;
  pen.lineCap = 'round';
  pen.beginPath();
  for (const side of [-1, 1]) {
    pen.moveTo(side * 5, 2);
    pen.lineTo(side * 11, 13);
    pen.moveTo(side * 8.5, 13);
    pen.lineTo(side * 13.5, 13);
  }
  pen.stroke();
  pen.fillStyle = '#dfe4ef';
  pen.strokeStyle = '#3b4362';
  pen.lineWidth = 1;
  pen.beginPath();
  pen.moveTo(-8, 5);
  pen.lineTo(-6, -5);
  pen.lineTo(6, -5);
  pen.lineTo(8, 5);
  pen.closePath();
  pen.fill();
  pen.stroke();
  pen.beginPath();
  pen.rect(-4, -11, 8, 6);
  pen.fill();
  pen.stroke();
  pen.fillStyle = '#3b4362';
  pen.fillRect(-2.5, -2, 5, 3.4);
}

/** The lander near enough to see its parts: tanks and ramp, wings that catch the Sun, a dish that looks home. */
function drawCraft(pen: Pen, palette: Palette): void {
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  pen.strokeStyle = palette.adds ? '#cfd8ee' : '#3b4362';
  pen.lineWidth = 1.1;
  pen.beginPath();
  for (const side of [-1, 1]) {
    pen.moveTo(side * 6, -1);
    pen.lineTo(side * 11.5, 13.4);
    pen.lineTo(side * 5.4, 4.6);
    pen.moveTo(side * 9, 14);
    pen.lineTo(side * 14, 14);
  }
  pen.stroke();
  pen.strokeStyle = '#3b4362';
  pen.lineWidth = 0.6;
  for (const side of [-1, 1]) {
    // Wings of cells.
    pen.fillStyle = '#2b4a8f';
    pen.beginPath();
    pen.moveTo(side * 6.5, -6.4);
    pen.lineTo(side * 15.4, -9);
    pen.lineTo(side * 15.4, -4.2);
    pen.lineTo(side * 6.5, -3);
    pen.closePath();
    pen.fill();
    pen.stroke();
    pen.beginPath();
    for (const far of [9.4, 12.4]) {
      pen.moveTo(side * far, -8.2);
      pen.lineTo(side * far, -3.4);
    }
    pen.stroke();
  }
  const hull = pen.createLinearGradient(-8, 0, 8, 0);
  hull.addColorStop(0, '#8a93ab');
  hull.addColorStop(0.45, '#f4f6fb');
  hull.addColorStop(1, '#7d86a0');
  pen.fillStyle = hull;
  pen.beginPath();
  pen.moveTo(-8.6, 4.8);
  pen.lineTo(-7.4, -5);
  pen.lineTo(7.4, -5);
  pen.lineTo(8.6, 4.8);
  pen.closePath();
  pen.fill();
  pen.stroke();
  pen.beginPath();
  pen.roundRect(-4.6, -10.4, 9.2, 5.4, 1.2);
  pen.fill();
  pen.stroke();
  // Nozzle, hatch, ramp.
  pen.fillStyle = '#4a5270';
  pen.beginPath();
  pen.moveTo(-1.8, 4.8);
  pen.lineTo(-3, 8.2);
  pen.lineTo(3, 8.2);
  pen.lineTo(1.8, 4.8);
  pen.fill();
  pen.fillRect(-2.4, -2.8, 4.8, 4.6);
  pen.fillStyle = '#c9372c';
  pen.fillRect(-6.6, -3.4, 2.6, 1.7);
  // The dish.
  pen.beginPath();
  pen.moveTo(2, -10.4);
  pen.lineTo(3.4, -13);
  pen.stroke();
  pen.fillStyle = '#f4f6fb';
  pen.beginPath();
  pen.ellipse(4, -14, 3.4, 1.8, -0.6, 0, Math.PI * 2);
  pen.fill();
  pen.stroke();
}
