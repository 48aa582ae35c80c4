import { NATIONS, type Nation } from '../../../vocabulary/nations.ts';
import { swell } from '../animator.ts';
import { DEPTH } from '../depth.ts';
import { mix, type Point, placeOn, type Track } from '../geometry.ts';
import { ripple } from './common.ts';
import type { Stage } from './stage.ts';

/** What great moments share: the board steps back, and something lands in it with force. */

/** How dark the rest of the board gets, 0-1. */
const DUSK = 0.66;

/** A great moment's size against a desk's: on a small canvas all of it is smaller. */
export function grandeur(stage: Stage): number {
  return stage.setting.layout.form === 'wide' ? Math.max(1, stage.setting.layout.weight) : 0.66;
}

/** All but some nations, or all but those and the Moon, go dark for as long as a moment lasts. */
export function limelight(
  stage: Stage,
  at: number,
  duration: number,
  subject: { readonly nations: readonly Nation[]; readonly moon?: boolean; readonly depth?: number },
): void {
  const { layers } = stage;
  const strength = subject.depth ?? DUSK;
  const veil = stage.veil(stage.palette.dusk, subject.moon ? DEPTH.glow + 0.25 : DEPTH.veil);
  const others = NATIONS.filter((nation) => !subject.nations.includes(nation));
  const raise = (up: boolean) => {
    for (const nation of subject.nations) {
      layers.tokenImage(nation).setDepth(up ? DEPTH.card : DEPTH.token);
      layers.nameImage(nation).setDepth(up ? DEPTH.card : DEPTH.name);
    }
  };
  stage.play(
    at,
    duration,
    (t) => {
      const dark = swell(t, 0.12);
      veil.setAlpha(dark * strength);
      if (!subject.moon) return;
      for (const nation of others) {
        layers.tokenImage(nation).setAlpha(1 - 0.72 * dark);
        layers.nameImage(nation).setAlpha(1 - 0.8 * dark);
      }
    },
    {
      begin: () => raise(true),
      done: () => {
        raise(false);
        stage.drop(veil);
      },
    },
  );
}

/** A blow of light: at once at its brightest, then slowly gone, with circles running out. Sizes in pixels. */
export function flash(
  stage: Stage,
  at: number,
  duration: number,
  middle: Point,
  colour: string,
  reach: number,
): void {
  const light = stage.print('dot', middle, { colour, light: true, size: reach / 16 });
  const core = stage.print('dot', middle, { colour: stage.palette.adds ? '#ffffff' : colour, light: true });
  core.setScale(stage.stamps.unit * (reach / 34));
  stage.play(
    at,
    duration,
    (t) => {
      light.setAlpha((1 - t) ** 1.6);
      core.setAlpha((1 - t) ** 3);
    },
    { done: () => stage.drop(light, core) },
  );
  const from = stage.setting.layout.reach * 0.7;
  ripple(stage, at, duration, middle, colour, from, reach * 1.5);
  ripple(stage, at + duration * 0.14, duration * 0.86, middle, colour, from, reach);
}

/** A token that swells under what it receives, and settles. */
export function leap(stage: Stage, at: number, duration: number, nation: Nation, by = 0.28): void {
  const token = stage.layers.tokenImage(nation);
  const unit = stage.stamps.unit;
  stage.play(at, duration, (t) => token.setScale(unit * (1 + by * (1 - t) ** 2 * Math.cos(t * 9))), {
    done: () => token.setScale(unit),
  });
}

/** A thread between two, drawn with its glow; `offset` moves each of its points sideways, in pixels. */
export function glowingThread(
  stage: Stage,
  at: number,
  duration: number,
  track: Track,
  colour: string,
  look: (t: number) => {
    readonly from: number;
    readonly to: number;
    readonly alpha: number;
    readonly sway?: number;
  },
): void {
  const ribbon = stage.ribbon({ light: true });
  const pieces = Math.max(8, Math.round(track.length / 14));
  stage.play(
    at,
    duration,
    (t) => {
      const { from, to, alpha, sway = 0 } = look(t);
      const pointAt = (share: number): Point => {
        const place = placeOn(track, mix(from, to, share) * track.length);
        const off = sway * Math.sin(Math.PI * share) * Math.sin(share * 19 + t * 60);
        return { x: place.x - Math.sin(place.angle) * off, y: place.y + Math.cos(place.angle) * off };
      };
      ribbon.draw(() => {
        if (to <= from || alpha <= 0) return;
        for (let piece = 0; piece < pieces; piece += 1) {
          const start = pointAt(piece / pieces);
          const end = pointAt((piece + 1) / pieces);
          ribbon.line(start, end, 9, colour, alpha * 0.22);
          ribbon.line(start, end, 3.2, colour, alpha);
        }
      });
    },
    { done: () => stage.drop(ribbon) },
  );
}
