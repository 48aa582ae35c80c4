import type { Props } from './acts/stage.ts';
import { easeBoth, easeIn, easeOut } from './animator.ts';
import { sequenceOf } from './backdrop.ts';
import { mix, type Point, polar, smoothstep } from './geometry.ts';
import { DEPTH } from './layers.ts';
import { fade, tintOf } from './palette.ts';
import { type Pen, Sheet } from './sheet.ts';

/**
 * December 2020, a winter night on the steppe: a spark falls, a parachute opens, a capsule comes to rest. It is
 * night here in the daylight theme too.
 */

const LENGTH = 6000;
const STILL_LENGTH = 2600;
const HORIZON = 0.74; // of the height
const GROUND = 0.87;

/** Lays the film on the animator. @returns its length in milliseconds */
export function layPrologue(props: Props, still: boolean): number {
  const { layout, density } = props.setting;
  const { width, height } = layout;
  const sheet = (w: number, h: number, depth: number, draw: (pen: Pen) => void) => {
    const made = new Sheet(props.scene, w, h, density).paint(draw);
    made.image.setDepth(depth);
    return props.keep(made);
  };
  const sky = sheet(width, height, DEPTH.prologue, (pen) => drawNight(pen, width, height));
  sky.image.setPosition(width / 2, height / 2);
  const unit = 1.5 * Math.min(1.5, Math.max(0.62, height / 640));
  const rest = { x: width / 2, y: height * GROUND };
  const chute = sheet(150 * unit, 150 * unit, DEPTH.prologue + 2, (pen) => {
    pen.scale(unit, unit);
    drawChute(pen);
  });
  chute.image.setAlpha(0);
  const capsule = sheet(44 * unit, 44 * unit, DEPTH.prologue + 3, (pen) => {
    pen.scale(unit, unit);
    drawReturnCapsule(pen);
  });
  capsule.image.setAlpha(0);
  const pool = props.print(
    'dot',
    { x: rest.x, y: rest.y + 6 * unit },
    {
      colour: '#ffcf6a',
      depth: DEPTH.prologue + 1,
    },
  );
  pool.setBlendMode('ADD');
  const poolSize = (size: number) =>
    pool.setScale(props.stamps.unit * size * 1.9, props.stamps.unit * size * 0.55);
  const all = [sky.image, chute.image, capsule.image, pool];

  if (still) {
    capsule.image.setPosition(rest.x, rest.y - 8 * unit).setAlpha(1);
    poolSize(5 * unit).setAlpha(0.75);
    props.play(0, 300, (t) => sky.image.setAlpha(t));
    fadeOut(props, all, STILL_LENGTH - 400);
    return STILL_LENGTH;
  }

  const open = { x: width * 0.53, y: height * 0.3 };
  layFall(props, unit, open);
  layDescent(props, unit, open, rest, chute, capsule);
  // The ground takes the light of what came home.
  props.play(4550, 1450, (t) => {
    poolSize(mix(1.4, 5, easeOut(t)) * unit).setAlpha(0.85 * smoothstep(0, 0.4, t));
  });
  snow(props, unit, rest);
  fadeOut(props, all, LENGTH - 450);
  return LENGTH;
}

function fadeOut(props: Props, images: readonly Phaser.GameObjects.Image[], at: number): void {
  const from = new Map<Phaser.GameObjects.Image, number>();
  props.play(
    at,
    400,
    (t) => {
      for (const image of images) image.setAlpha((from.get(image) ?? 1) * (1 - t));
    },
    {
      begin: () => {
        for (const image of images) from.set(image, image.alpha);
      },
    },
  );
}

/** The spark: far and thin, then near and bright, then slowed. */
function layFall(props: Props, unit: number, open: Point): void {
  const { width, height } = props.setting.layout;
  const start = { x: width * 0.94, y: height * 0.02 };
  const bend = { x: width * 0.66, y: height * 0.06 };
  const along = (t: number): Point => ({
    x: mix(mix(start.x, bend.x, t), mix(bend.x, open.x, t), t),
    y: mix(mix(start.y, bend.y, t), mix(bend.y, open.y, t), t),
  });
  const pen = props.pen(DEPTH.prologue + 1);
  pen.setBlendMode('ADD');
  const head = props.print('dot', start, { colour: '#ffd88a', depth: DEPTH.prologue + 2 });
  const core = props.print('dot', start, { colour: '#ffffff', depth: DEPTH.prologue + 2 });
  for (const light of [head, core]) light.setBlendMode('ADD');
  props.play(
    250,
    2250,
    (t) => {
      const gone = easeBoth(t) * 0.55 + t * 0.45;
      const here = along(gone);
      const fire = smoothstep(0, 0.3, t) * (1 - smoothstep(0.72, 1, t));
      head
        .setPosition(here.x, here.y)
        .setAlpha(0.25 + 0.75 * fire)
        .setScale(props.stamps.unit * unit * (0.25 + 1.5 * fire));
      core
        .setPosition(here.x, here.y)
        .setAlpha(0.5 + 0.5 * fire)
        .setScale(props.stamps.unit * unit * (0.12 + 0.3 * fire));
      pen.clear();
      for (let part = 0; part < 22; part += 1) {
        const from = along(Math.max(0, gone - (part + 1) * 0.016));
        const to = along(Math.max(0, gone - part * 0.016));
        pen.lineStyle((2.6 - part * 0.1) * unit, tintOf('#ffcf7a'), fire * 0.8 * (1 - part / 22) ** 1.5);
        pen.lineBetween(from.x, from.y, to.x, to.y);
      }
    },
    { done: () => props.drop(pen, head, core) },
  );
}

/** Under the parachute, swinging, to the snow; then the canopy sinks aside. */
function layDescent(
  props: Props,
  unit: number,
  open: Point,
  rest: Point,
  chute: Sheet,
  capsule: Sheet,
): void {
  const scale = chute.image.scaleX;
  const rope = 58 * unit;
  props.play(2450, 350, (t) => {
    const wide = easeOut(t);
    capsule.image
      .setPosition(open.x, open.y)
      .setAlpha(Math.min(1, t * 2))
      .setScale(scale * 0.62);
    chute.image
      .setPosition(open.x, open.y - rope * (0.4 + 0.45 * wide) * 0.62)
      .setScale(scale * 0.62 * (0.25 + 0.75 * wide), scale * 0.62 * (0.5 + 0.5 * wide))
      .setAlpha(Math.min(1, t * 3));
  });
  props.play(2800, 1850, (t) => {
    const sunk = 1 - (1 - t) ** 1.5;
    const near = mix(0.62, 1, t);
    const swing = Math.sin(t * 7.5) * 0.2 * (1 - t);
    const x = mix(open.x, rest.x, sunk);
    const y = mix(open.y, rest.y - 8 * unit, sunk);
    const top = polar({ x, y }, -Math.PI / 2 + swing, rope * 0.85 * near);
    capsule.image
      .setPosition(x, y)
      .setRotation(swing)
      .setScale(scale * near);
    chute.image
      .setPosition(top.x, top.y)
      .setRotation(swing)
      .setScale(scale * near);
  });
  props.play(4650, 800, (t) => {
    const sunk = easeOut(t);
    chute.image
      .setPosition(rest.x + 62 * unit * sunk, rest.y - rope * 0.85 * (1 - easeIn(sunk)) - 2 * unit)
      .setRotation(0.5 * Math.sin(Math.PI * sunk) + 0.06 * sunk)
      .setScale(scale * mix(1, 1.15, sunk), scale * mix(1, 0.2, sunk))
      .setAlpha(mix(1, 0.8, t));
    capsule.image.setPosition(rest.x, rest.y - 8 * unit).setRotation(0.14 * easeOut(t));
  });
}

/** Snow thrown up where it lands. */
function snow(props: Props, unit: number, rest: Point): void {
  for (let index = 0; index < 18; index += 1) {
    const side = index % 2 === 0 ? 1 : -1;
    const far = (12 + 64 * ((index * 0.618) % 1)) * unit;
    const high = (6 + 26 * ((index * 0.37) % 1)) * unit;
    const puff = props.print('puff', rest, { colour: '#dfe8ff', depth: DEPTH.prologue + 4 });
    props.play(
      4580 + index * 8,
      1000,
      (t) => {
        const gone = easeOut(t);
        puff
          .setPosition(rest.x + side * far * gone, rest.y - high * Math.sin(Math.PI * Math.min(1, t * 1.15)))
          .setScale(props.stamps.unit * unit * mix(0.12, 0.55, gone))
          .setAlpha(0.55 * (1 - t));
      },
      { done: () => props.drop(puff) },
    );
  }
}

function drawNight(pen: Pen, width: number, height: number): void {
  const horizon = height * HORIZON;
  const sky = pen.createLinearGradient(0, 0, 0, horizon);
  sky.addColorStop(0, '#01020a');
  sky.addColorStop(0.55, '#050b1e');
  sky.addColorStop(0.86, '#10203d');
  sky.addColorStop(1, '#27406a');
  pen.fillStyle = sky;
  pen.fillRect(0, 0, width, height);
  drawMilkyWay(pen, width, horizon);
  drawStars(pen, width, horizon);
  ridge(pen, width, horizon + 2, height * 0.075, 3, '#14233f');
  ridge(pen, width, horizon + 3, height * 0.04, 8.3, '#0c172c');
  drawSnow(pen, width, height, horizon);
}

function drawStars(pen: Pen, width: number, horizon: number): void {
  const next = sequenceOf(16122020);
  const stars = Math.round(Math.min(520, (width * horizon) / 1700));
  for (let index = 0; index < stars; index += 1) {
    const x = next() * width;
    const y = next() ** 1.2 * horizon * 0.98;
    const bright = next() ** 5;
    pen.fillStyle = fade('#e4ecff', (0.16 + 0.8 * bright) * (1 - (y / horizon) ** 4 * 0.8));
    pen.beginPath();
    pen.arc(x, y, 0.4 + bright, 0, Math.PI * 2);
    pen.fill();
  }
}

/** A band of far stars that leans over the plain. */
function drawMilkyWay(pen: Pen, width: number, horizon: number): void {
  const next = sequenceOf(314);
  const from = { x: width * 0.02, y: horizon };
  const to = { x: width * 0.62, y: -horizon * 0.1 };
  const long = Math.hypot(to.x - from.x, to.y - from.y);
  pen.save();
  pen.beginPath();
  pen.rect(0, 0, width, horizon);
  pen.clip();
  pen.translate(from.x, from.y);
  pen.rotate(Math.atan2(to.y - from.y, to.x - from.x));
  for (let index = 0; index < 26; index += 1) {
    const x = next() * long;
    const y = (next() - 0.5) * long * 0.1;
    const radius = long * (0.05 + next() * 0.09);
    const cloud = pen.createRadialGradient(x, y, 0, x, y, radius);
    cloud.addColorStop(0, fade(index % 3 === 0 ? '#b9a9e6' : '#8fa9e6', 0.05));
    cloud.addColorStop(1, fade('#8fa9e6', 0));
    pen.fillStyle = cloud;
    pen.fillRect(x - radius, y - radius, radius * 2, radius * 2);
  }
  for (let index = 0; index < 1500; index += 1) {
    const spread = (next() + next() + next() - 1.5) * long * 0.085;
    pen.fillStyle = fade('#dfe6ff', 0.08 + 0.3 * next() ** 3);
    pen.fillRect(next() * long, spread, 0.9, 0.9);
  }
  pen.restore();
}

/** Drifts of snow, each a little darker than the one behind it, and grass that stands out of them. */
function drawSnow(pen: Pen, width: number, height: number, horizon: number): void {
  const next = sequenceOf(2011);
  const drifts = ['#33466f', '#2b3c63', '#243357', '#1b2848', '#121c36', '#0a1124'];
  drifts.forEach((colour, row) => {
    const depth = row / (drifts.length - 1);
    const top = horizon + (height - horizon) * depth ** 1.35 * 0.86;
    const wave = 1 + depth * 9;
    const seed = row * 1.9;
    const edge = (x: number) => {
      const t = x / width;
      return (
        top +
        Math.sin(t * (3.1 + row * 0.7) + seed) * wave +
        Math.sin(t * (8.3 - row) + seed * 2) * wave * 0.4
      );
    };
    const soft = pen.createLinearGradient(0, top - wave, 0, top + (height - horizon) * 0.3);
    soft.addColorStop(0, colour);
    soft.addColorStop(1, drifts[Math.min(drifts.length - 1, row + 1)] ?? colour);
    pen.fillStyle = soft;
    pen.beginPath();
    pen.moveTo(0, height);
    for (let x = 0; x <= width + 8; x += 8) pen.lineTo(x, edge(x));
    pen.lineTo(width + 8, height);
    pen.closePath();
    pen.fill();
    pen.strokeStyle = fade('#a9c0f0', 0.16 * (1 - depth));
    pen.lineWidth = 1;
    pen.beginPath();
    for (let x = 0; x <= width + 8; x += 8) pen.lineTo(x, edge(x) + 0.5);
    pen.stroke();
    const tufts = Math.round((width / 60) * (0.5 + depth));
    for (let index = 0; index < tufts; index += 1) {
      const x = next() * width;
      tuft(pen, next, x, edge(x) + 2 + next() * 5, 3 + depth * 15);
    }
  });
  // Near the eye, tall blades frame the place where it comes down.
  for (let index = 0; index < 46; index += 1) {
    const side = index % 2 === 0 ? next() ** 1.6 * 0.3 : 1 - next() ** 1.6 * 0.3;
    tuft(pen, next, side * width, height + 6, height * (0.05 + 0.09 * next()));
  }
}

function tuft(pen: Pen, next: () => number, x: number, y: number, high: number): void {
  pen.strokeStyle = fade('#04070f', 0.75);
  pen.lineCap = 'round';
  for (let blade = 0; blade < 5; blade += 1) {
    const lean = (next() - 0.35) * high * 0.8;
    const tall = high * (0.55 + 0.45 * next());
    const foot = x + (blade - 2) * high * 0.05;
    pen.lineWidth = Math.max(0.5, high * 0.035);
    pen.beginPath();
    pen.moveTo(foot, y);
    pen.quadraticCurveTo(foot + lean * 0.2, y - tall * 0.6, foot + lean, y - tall);
    pen.stroke();
  }
}

/** A line of low hills. */
function ridge(pen: Pen, width: number, base: number, high: number, seed: number, colour: string): void {
  pen.fillStyle = colour;
  pen.beginPath();
  pen.moveTo(0, base + 40);
  for (let step = 0; step <= 60; step += 1) {
    const t = step / 60;
    const rise =
      Math.sin(t * 5.1 + seed) * 0.45 +
      Math.sin(t * 12.7 + seed * 2) * 0.25 +
      Math.sin(t * 29 + seed * 5) * 0.08;
    pen.lineTo(t * width, base - high * Math.max(0.04, 0.42 + rise * 0.75));
  }
  pen.lineTo(width, base + 40);
  pen.closePath();
  pen.fill();
}

/** The canopy from a little below, with its lines running to the capsule. */
function drawChute(pen: Pen): void {
  pen.translate(75, 75);
  pen.strokeStyle = 'rgba(220, 228, 250, 0.5)';
  pen.lineWidth = 0.8;
  for (const x of [-46, -30, -12, 12, 30, 46]) {
    pen.beginPath();
    pen.moveTo(x, -2);
    pen.lineTo(0, 52);
    pen.stroke();
  }
  const gores = 8;
  for (let gore = 0; gore < gores; gore += 1) {
    const left = -Math.cos((gore / gores) * Math.PI) * 48;
    const right = -Math.cos(((gore + 1) / gores) * Math.PI) * 48;
    pen.beginPath();
    pen.moveTo(0, -40);
    pen.bezierCurveTo(left * 0.75, -38, left, -20, left, 0);
    pen.quadraticCurveTo((left + right) / 2, -6, right, 0);
    pen.bezierCurveTo(right, -20, right * 0.75, -38, 0, -40);
    const light = 0.55 + 0.45 * (gore / gores);
    const shade = gore % 2 === 0 ? [226, 231, 244] : [150, 160, 188];
    pen.fillStyle = `rgb(${shade.map((part) => Math.round(part * light)).join(', ')})`;
    pen.fill();
  }
}

/** The return capsule: a blunt bell, scorched below, with what it carries glowing through. */
function drawReturnCapsule(pen: Pen): void {
  pen.translate(22, 22);
  const glow = pen.createRadialGradient(0, 0, 0, 0, 0, 21);
  glow.addColorStop(0, 'rgba(255, 208, 97, 0.75)');
  glow.addColorStop(1, 'rgba(255, 208, 97, 0)');
  pen.fillStyle = glow;
  pen.fillRect(-22, -22, 44, 44);
  const metal = pen.createLinearGradient(-9, 0, 9, 0);
  metal.addColorStop(0, '#8a6a2c');
  metal.addColorStop(0.4, '#ffe29a');
  metal.addColorStop(0.6, '#ffd061');
  metal.addColorStop(1, '#6d4d16');
  pen.fillStyle = metal;
  pen.beginPath();
  pen.moveTo(-4, -9);
  pen.lineTo(4, -9);
  pen.quadraticCurveTo(8.5, -1, 9.5, 6);
  pen.quadraticCurveTo(0, 12, -9.5, 6);
  pen.quadraticCurveTo(-8.5, -1, -4, -9);
  pen.fill();
  pen.fillStyle = 'rgba(40, 24, 8, 0.75)';
  pen.beginPath();
  pen.moveTo(-9.5, 6);
  pen.quadraticCurveTo(0, 12, 9.5, 6);
  pen.quadraticCurveTo(0, 8.4, -9.5, 6);
  pen.fill();
}
