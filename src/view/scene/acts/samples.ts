import { NATIONS, type Nation } from '../../../vocabulary/nations.ts';
import { easeBoth, swell } from '../animator.ts';
import { placeOn, type Track, trackOf } from '../geometry.ts';
import type { BoardEvent } from '../picture.ts';
import { ripple, shine } from './common.ts';
import type { Stage } from './stage.ts';

/** Samples go: a capsule of gold crosses along the way between two nations. */
export function playCapsule(stage: Stage, event: BoardEvent, at: number, duration: number): void {
  const { by, to } = event;
  if (!by) return;
  if (event.deed === 'exchanged' && to) {
    cross(stage, stage.layers.ways.strand(by, to), to, at, duration);
    cross(stage, stage.layers.ways.strand(to, by), by, at, duration);
    return;
  }
  const takers = to ? [to] : takersOf(stage, by);
  for (const taker of takers) cross(stage, stage.layers.ways.between(by, taker), taker, at, duration);
  if (takers.length === 0) shine(stage, at, duration, stage.placeOf(by), stage.palette.gold, 2);
}

/** Rocks come home, where the board can't be given to it: the same capsule, from the Moon. */
export function playComing(stage: Stage, { by }: BoardEvent, at: number, duration: number): void {
  if (by) cross(stage, wayHome(stage, by), by, at, duration);
}

/** Straight from the Moon to a nation. */
export function wayHome(stage: Stage, nation: Nation): Track {
  return trackOf([stage.setting.layout.centre, stage.placeOf(nation)]);
}

/** Whoever holds samples now and didn't before, when a loan names several. */
export function takersOf(stage: Stage, by: Nation): readonly Nation[] {
  return NATIONS.filter(
    (nation) => nation !== by && stage.after.nations[nation].samples && !stage.before.nations[nation].samples,
  );
}

function cross(stage: Stage, track: Track, taker: Nation, at: number, duration: number): void {
  const { gold } = stage.palette;
  const trail = stage.ribbon({ light: true });
  const start = placeOn(track, 0);
  const capsule = stage.print('capsule', start);
  const flight = duration * 0.72;
  ripple(stage, at, duration * 0.3, start, gold, 6, 26);
  stage.play(
    at,
    flight,
    (t) => {
      const along = easeBoth(t) * track.length;
      const place = placeOn(track, along);
      capsule
        .setPosition(place.x, place.y)
        .setRotation(place.angle)
        .setAlpha(Math.min(1, t * 8))
        .setScale(stage.stamps.unit * (0.8 + 0.35 * swell(t, 0.45)));
      trail.draw(() => {
        // A trail that thins towards its end.
        for (let part = 0; part < 6; part += 1) {
          const to = Math.max(0, along - 26 * part);
          trail.part(track, Math.max(0, to - 26), to, 3 - part * 0.4, gold, 0.6 - part * 0.1);
        }
      });
    },
    {
      done: () => {
        stage.drop(trail, capsule);
        stage.layers.showToken(stage.after, taker);
      },
    },
  );
  const arrival = at + flight * 0.97;
  ripple(stage, arrival, duration * 0.28, stage.placeOf(taker), gold, stage.layers.setting.layout.reach, 74);
  shine(stage, arrival - 60, duration * 0.3, stage.placeOf(taker), gold, 2.6);
}

/** Knowledge: a light in the laboratory; published openly it spreads over the whole board. */
export function playStudy(stage: Stage, event: BoardEvent, at: number, duration: number): void {
  if (!event.by) return;
  const { layout } = stage.layers.setting;
  const middle = stage.placeOf(event.by);
  const colour = stage.palette.trust.warm.colour;
  shine(stage, at, duration, middle, colour, 2.8);
  if (event.deed === 'publishedOpenly' || event.deed === 'openedBench') {
    for (const wave of [0, 0.16, 0.32]) {
      ripple(
        stage,
        at + duration * wave,
        duration * 0.68,
        middle,
        colour,
        layout.reach,
        layout.outerRadius * 1.6,
      );
    }
  } else if (event.deed === 'publishedClosed') {
    ripple(stage, at, duration, middle, colour, layout.reach * 2.6, layout.reach);
  } else {
    ripple(stage, at, duration, middle, colour, layout.reach, layout.reach * 2.2);
  }
}
