import { easeBoth, easeIn, easeOut, swell } from '../animator.ts';
import { type Arc, halvesOf, type Stand } from '../chamber.ts';
import { DEPTH } from '../depth.ts';
import { mix, polar } from '../geometry.ts';
import type { BoardEvent } from '../picture.ts';
import type { Beat } from '../timeline.ts';
import { embers, splinters } from './burst.ts';
import { ripple, shine } from './common.ts';
import { flash, grandeur, leap, limelight } from './limelight.ts';
import type { Ribbon } from './ribbon.ts';
import type { Stage } from './stage.ts';

/** What an assembly does: a resolution comes before it, and is adopted or rejected. */

const PIECES = 26; // straight ones that an arc is made of
const STANDS = ['for', 'against'] as const;
const STRAIGHT_UP = -Math.PI / 2;

type Halves = Readonly<Record<Stand, Arc>>;

/** The ring that stands on the board, or one like it. */
function halvesIn(stage: Stage): Halves {
  const { chamber } = stage.setting.layout;
  return stage.assembly?.plan?.halves ?? halvesOf({ for: [], against: [] }, chamber.gap, chamber.gap);
}

/** How an arc of the ring looks: width in pixels, opacity 0-1. */
interface Look {
  readonly radius: number;
  readonly width: number;
  readonly colour: string;
  readonly alpha: number;
}

/** A part of the ring with its glow. */
function drawArc(stage: Stage, ribbon: Ribbon, { from, to }: Arc, look: Look): void {
  const { centre } = stage.setting.layout;
  const { radius, width, colour, alpha } = look;
  let last = polar(centre, from, radius);
  for (let piece = 1; piece <= PIECES; piece += 1) {
    const next = polar(centre, mix(from, to, piece / PIECES), radius);
    // By day the seams of a wide faint line would show.
    if (stage.palette.adds) ribbon.line(last, next, width * 3, colour, alpha * 0.2);
    ribbon.line(last, next, width, colour, alpha);
    last = next;
  }
}

/** The colour of light on a board that has gone dark, which is light by day as well. */
function limeColour({ palette }: Stage): string {
  return palette.adds ? palette.chamber : palette.hearing;
}

/** The real ring gives way to the film's, and does not come back before the board settles. */
function takeOver(stage: Stage, at: number, duration: number): void {
  const { assembly } = stage;
  stage.play(at, duration, (t) => assembly?.setStrength(1 - t));
}

/** A half that reaches further than it does, at both of its ends, by an angle. */
function wider({ from, to }: Arc, by: number): Arc {
  const sense = Math.sign(to - from);
  return { from: from - sense * by, to: to + sense * by };
}

/** The gaps of a ring: half the angle of the lower and of the upper. */
function gapsOf({ for: half }: Halves): { readonly low: number; readonly high: number } {
  const low = Math.abs(half.from - Math.PI / 2);
  return { low, high: Math.PI - low - Math.abs(half.to - half.from) };
}

/** A verdict among other things: the ring closes, or opens and goes out. */
export function playVerdict(stage: Stage, event: BoardEvent, at: number, duration: number): void {
  takeOver(stage, at, duration * 0.2);
  const { chamber } = stage.palette;
  if (event.deed === 'adopted') closeRing(stage, at, duration, chamber);
  else openRing(stage, at, duration, chamber);
}

/** A verdict with the whole board to itself. */
export function playGreatVerdict(stage: Stage, beat: Beat): void {
  const { at, duration } = beat;
  const [event] = beat.events;
  if (!event) return;
  const { centre, outerRadius, moonRadius } = stage.setting.layout;
  const colour = limeColour(stage);
  const big = grandeur(stage);
  const { before } = stage;
  const speakers = [...(before.assembly?.for ?? []), ...(before.assembly?.against ?? [])];
  const sides = speakers.length > 0 ? speakers : stage.sidesOf(event);
  limelight(stage, at, duration, { nations: [...new Set(sides)], moon: true });
  takeOver(stage, at, duration * 0.16);
  const turning = at + duration * MEETING;
  if (event.deed === 'adopted') {
    closeRing(stage, at, duration, colour);
    for (const angle of [STRAIGHT_UP, -STRAIGHT_UP]) {
      const spot = polar(centre, angle, stage.setting.layout.chamber.ring);
      flash(stage, turning, duration * 0.4, spot, colour, 50 * big);
      embers(stage, turning, duration * 0.5, spot, colour, 12, 80 * big);
    }
    for (const wave of [0, 0.1]) {
      ripple(stage, turning + duration * wave, duration * 0.5, centre, colour, moonRadius, outerRadius * 1.4);
    }
    shine(stage, turning, duration * 0.5, centre, colour, moonRadius / 9, 0.22);
    for (const nation of before.assembly?.for ?? []) leap(stage, turning, duration * 0.4, nation, 0.16);
  } else {
    openRing(stage, at, duration, colour);
    for (const stand of STANDS) {
      const { from, to } = halvesIn(stage)[stand];
      const spot = polar(centre, (from + to) / 2, stage.setting.layout.chamber.ring);
      splinters(stage, turning, duration * 0.5, spot, colour, 14, 70 * big);
    }
  }
}

/** When the two halves meet, or give way: a share of the act. */
const MEETING = 0.4;

/** The halves grow towards each other until the ring is whole and shines. */
function closeRing(stage: Stage, at: number, duration: number, colour: string): void {
  const { ring, ringWidth } = stage.setting.layout.chamber;
  const halves = halvesIn(stage);
  const { low, high } = gapsOf(halves);
  const ribbon = stage.ribbon({ light: true, depth: DEPTH.act });
  stage.play(
    at,
    duration,
    (t) => {
      const met = easeIn(Math.min(1, t / MEETING));
      const after = Math.max(0, (t - MEETING) / (1 - MEETING));
      const alpha = Math.min(1, t * 8, (1 - t) * 4);
      const width = mix(1.6, ringWidth, met) * (1 + 0.5 * swell(after, 0.2) * (1 - after));
      ribbon.draw(() => {
        for (const stand of STANDS) {
          const { from, to } = halves[stand];
          const sense = Math.sign(to - from);
          const grown = { from: from - sense * low * met, to: to + sense * high * met };
          drawArc(stage, ribbon, grown, { radius: ring, width, colour, alpha });
        }
      });
    },
    { done: () => stage.drop(ribbon) },
  );
}

/** The halves shrink to nothing from their ends, move apart and go out. */
function openRing(stage: Stage, at: number, duration: number, colour: string): void {
  const { ring, ringWidth } = stage.setting.layout.chamber;
  const halves = halvesIn(stage);
  const ribbon = stage.ribbon({ light: true, depth: DEPTH.act });
  stage.play(
    at,
    duration,
    (t) => {
      const gone = easeOut(Math.max(0, (t - MEETING) / (1 - MEETING)));
      // Before it gives way it strains once.
      const strain = Math.min(1, t / MEETING);
      const alpha = Math.min(1, t * 8) * (1 - gone) ** 1.2 * (0.75 + 0.25 * Math.cos(strain * 24));
      ribbon.draw(() => {
        if (alpha <= 0) return;
        for (const stand of STANDS) {
          const half = halves[stand];
          const shrunk = wider(half, -gone * Math.abs(half.to - half.from) * 0.4);
          drawArc(stage, ribbon, shrunk, {
            radius: ring + 16 * gone,
            width: mix(ringWidth * 0.6, 1.2, gone),
            colour,
            alpha,
          });
        }
      });
    },
    { done: () => stage.drop(ribbon) },
  );
}

/** A verdict without motion: a whole ring, or one that stands open on both sides. */
export function playStillVerdict(stage: Stage, event: BoardEvent, at: number, duration: number): void {
  const { ring, ringWidth } = stage.setting.layout.chamber;
  const halves = halvesIn(stage);
  const { low, high } = gapsOf(halves);
  const adopted = event.deed === 'adopted';
  const ribbon = stage.ribbon();
  takeOver(stage, at, 0);
  stage.play(
    at,
    duration,
    (t) => {
      const alpha = swell(t, 0.25);
      ribbon.draw(() => {
        for (const stand of STANDS) {
          const half = halves[stand];
          const arc = wider(half, adopted ? Math.max(low, high) : -Math.abs(half.to - half.from) * 0.3);
          drawArc(stage, ribbon, arc, {
            radius: adopted ? ring : ring + 6,
            width: adopted ? ringWidth : 1.6,
            colour: stage.palette.chamber,
            alpha,
          });
        }
      });
    },
    { done: () => stage.drop(ribbon) },
  );
}

/** A resolution is tabled: a page of light rises from its mover to where the ring will stand. */
export function playTable(stage: Stage, event: BoardEvent, at: number, duration: number): void {
  const { centre, chamber, moonRadius } = stage.setting.layout;
  const colour = stage.palette.chamber;
  // What nobody moved comes from the agenda: it rises over the Moon itself.
  const from = event.by ? stage.placeOf(event.by) : centre;
  const angle = event.by ? Math.atan2(from.y - centre.y, from.x - centre.x) : STRAIGHT_UP;
  const to = polar(centre, angle, chamber.ring);
  const page = stage.print('page', from, { depth: DEPTH.mark });
  if (event.by) shine(stage, at, duration * 0.5, from, colour, 2.2, 0.7);
  stage.play(
    at,
    duration * 0.66,
    (t) => {
      const gone = easeBoth(t);
      // It lifts off before it sets out.
      const lift = 22 * Math.sin(Math.PI * Math.min(1, t * 1.2));
      page
        .setPosition(mix(from.x, to.x, gone), mix(from.y, to.y, gone) - lift)
        .setRotation(0.12 * Math.sin(t * 6))
        .setScale(stage.stamps.unit * mix(0.6, 1.3, swell(t, 0.3)))
        .setAlpha(Math.min(1, t * 6, (1 - t) * 6));
    },
    { done: () => stage.drop(page) },
  );
  const arrival = at + duration * 0.58;
  shine(stage, arrival, duration * 0.42, to, colour, 1.8, 0.8);
  ripple(stage, arrival, duration * 0.42, centre, colour, moonRadius, chamber.ring * 1.12);
}
