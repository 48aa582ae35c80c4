import { sequenceOf } from './backdrop.ts';
import { fade } from './palette.ts';
import type { Pen } from './sheet.ts';

/** What the prologue shows: the steppe of Inner Mongolia in December, a parachute, the capsule. */

/**
 * The night sky over a snowy plain, which goes dark towards the eye: words stand there.
 * @param horizon where the sky ends, in pixels from above
 * @param ground where the capsule will lie
 */
export function drawNight(pen: Pen, width: number, height: number, horizon: number, ground: number): void {
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
  drawSnow(pen, width, height, horizon, ground);
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
function drawSnow(pen: Pen, width: number, height: number, horizon: number, ground: number): void {
  const next = sequenceOf(2011);
  const drifts = ['#33466f', '#2b3c63', '#243357', '#1b2848', '#121c36', '#0a1124'];
  drifts.forEach((colour, row) => {
    const depth = row / (drifts.length - 1);
    const top = horizon + (height - horizon) * depth ** 1.35 * 0.7;
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
    // None nearer than the landing site.
    const tufts = top < ground ? Math.round((width / 60) * (0.5 + depth)) : 0;
    for (let index = 0; index < tufts; index += 1) {
      const x = next() * width;
      tuft(pen, next, x, edge(x) + 2 + next() * 5, 3 + depth * 15);
    }
  });
  const near = height - ground;
  const calm = pen.createLinearGradient(0, ground + near * 0.04, 0, height);
  calm.addColorStop(0, fade('#050914', 0));
  calm.addColorStop(0.26, fade('#050914', 0.82));
  calm.addColorStop(1, '#04060d');
  pen.fillStyle = calm;
  pen.fillRect(0, ground, width, near);
  // Tall blades frame the place where it comes down, from both sides.
  for (let index = 0; index < 34; index += 1) {
    const edge = next() ** 1.8 * 0.17;
    const side = index % 2 === 0 ? edge : 1 - edge;
    tuft(pen, next, side * width, ground + near * (0.1 + 0.3 * next()), height * (0.03 + 0.05 * next()));
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
export function drawChute(pen: Pen): void {
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
export function drawReturnCapsule(pen: Pen): void {
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
