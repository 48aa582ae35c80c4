import { easeOut } from '../animator.ts';
import { mix, type Point } from '../geometry.ts';
import type { Stage } from './stage.ts';

/** Pieces that fly off a point where something lands or breaks. */

/** One piece on its way. */
interface Flight {
  readonly angle: number; // at which it was thrown
  readonly far: number; // pixels it goes in all
  readonly t: number; // share of its time, 0-1
}

/** What kind of pieces they are. */
interface Matter {
  readonly stamp: 'spark' | 'shard';
  readonly light: boolean;
  readonly sizes: readonly [least: number, spread: number];
  readonly nearest: number; // share of the reach that every piece goes at least
  readonly briefest: number; // share of the time that every piece lasts at least
  readonly fall: number; // pixels it sinks by the end
  readonly fade: number; // how fast it goes out, as a power
  readonly turn: (flight: Flight) => number; // which way it points
}

const EMBER: Matter = {
  stamp: 'spark',
  light: true,
  sizes: [0.9, 0.7],
  nearest: 0.45,
  briefest: 0.6,
  fall: 46,
  fade: 0.8,
  turn: ({ angle, far, t }) => Math.atan2(Math.sin(angle) * far * (1 - t) + 40 * t, Math.cos(angle) * far),
};

const SPLINTER: Matter = {
  stamp: 'shard',
  light: false,
  sizes: [0.6, 0.4],
  nearest: 0.55,
  briefest: 1,
  fall: 14,
  fade: 1.2,
  turn: ({ angle, t }) => angle + t * 1.5,
};

/** How many pieces fly off where, and how far in pixels. */
type Burst = readonly [
  stage: Stage,
  at: number,
  duration: number,
  middle: Point,
  colour: string,
  count: number,
  reach: number,
];

function burst(matter: Matter, ...[stage, at, duration, middle, colour, count, reach]: Burst): void {
  const [least, spread] = matter.sizes;
  for (let index = 0; index < count; index += 1) {
    // Spread like the seeds of a sunflower: even, without a pattern that shows.
    const angle = index * 2.39996;
    const far = reach * mix(matter.nearest, 1, (index * 0.618) % 1);
    const piece = stage.print(matter.stamp, middle, {
      colour,
      light: matter.light,
      size: least + spread * ((index * 0.37) % 1),
    });
    stage.play(
      at,
      duration * mix(matter.briefest, 1, (index * 0.71) % 1),
      (t) => {
        const gone = easeOut(t) * far;
        piece
          .setPosition(
            middle.x + Math.cos(angle) * gone,
            middle.y + Math.sin(angle) * gone + matter.fall * t * t,
          )
          .setRotation(matter.turn({ angle, far, t }))
          .setAlpha((1 - t) ** matter.fade);
      },
      { done: () => stage.drop(piece) },
    );
  }
}

/** Embers thrown off a point, falling a little as they go out. */
export function embers(...where: Burst): void {
  burst(EMBER, ...where);
}

/** Splinters that fly off a point and fade. */
export function splinters(...where: Burst): void {
  burst(SPLINTER, ...where);
}
