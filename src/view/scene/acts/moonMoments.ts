import { NATIONS, type Nation } from '../../../vocabulary/nations.ts';
import { easeBoth, easeIn, easeOut, swell } from '../animator.ts';
import { SITES } from '../bases.ts';
import { DEPTH } from '../depth.ts';
import { mix, type Point } from '../geometry.ts';
import { HALO_RADIUS } from '../stamps.ts';
import type { Beat } from '../timeline.ts';
import { embers } from './burst.ts';
import { dust, ripple, shake } from './common.ts';
import { flash, grandeur, leap, limelight } from './limelight.ts';
import type { Stage } from './stage.ts';
import { colourOfProgramme, groundPoint } from './surface.ts';

/** The great events that happen on the Moon, or for it. */

/** A glow that fills the Moon, and rings that stand around it: one for the Accords, two for the ILRS. */
function crown(stage: Stage, at: number, duration: number, colour: string, rings: 1 | 2): void {
  const { centre, moonRadius } = stage.setting.layout;
  const { unit } = stage.stamps;
  const glow = stage.print('dot', centre, { colour, light: true, size: moonRadius / 9, depth: DEPTH.bases });
  stage.play(at, duration, (t) => glow.setAlpha(0.42 * swell(t, 0.3)), { done: () => stage.drop(glow) });
  for (let ring = 0; ring < rings; ring += 1) {
    const radius = moonRadius + 9 + 8 * ring;
    const image = stage.print('halo', centre, { colour, light: true });
    stage.play(
      at + 90 * ring,
      duration - 90 * ring,
      (t) => {
        const drawn = easeOut(Math.min(1, t * 2.4));
        image
          .setScale((unit * radius * mix(1.5, 1, drawn)) / HALO_RADIUS)
          .setAlpha(Math.min(1, t * 4, (1 - t) * 4));
      },
      { done: () => stage.drop(image) },
    );
  }
}

/** Circles that run from the Moon over the whole board. */
function waves(stage: Stage, at: number, duration: number, colour: string, count: number): void {
  const { centre, moonRadius, outerRadius } = stage.setting.layout;
  for (let wave = 0; wave < count; wave += 1) {
    const late = (wave / count) * 0.4 * duration;
    ripple(stage, at + late, duration - late, centre, colour, moonRadius, outerRadius * 1.5);
  }
}

/** A light that goes from a nation to a point, with a tail. */
function send(
  stage: Stage,
  at: number,
  duration: number,
  from: Point,
  to: Point,
  colour: string,
  size: number,
): void {
  const lights = Array.from({ length: 8 }, (_, index) =>
    stage.print('dot', from, { colour, light: true, size: size * (1 - index / 9) }),
  );
  stage.play(
    at,
    duration,
    (t) => {
      lights.forEach((light, index) => {
        const gone = easeBoth(Math.max(0, t - index * 0.03));
        light
          .setPosition(mix(from.x, to.x, gone), mix(from.y, to.y, gone))
          .setAlpha(swell(t, 0.15) * (1 - index / 9));
      });
    },
    { done: () => stage.drop(...lights) },
  );
}

/** Two found the ILRS: light from both meets on the Moon, whose double ring opens over the board. */
export function playFounding(stage: Stage, beat: Beat): void {
  const { at, duration } = beat;
  const { ilrs } = stage.palette;
  const { centre } = stage.setting.layout;
  const big = grandeur(stage);
  const founders = [...new Set(beat.events.flatMap((event) => stage.sidesOf(event)))];
  limelight(stage, at, duration, { nations: founders, moon: true });
  const meet = duration * 0.32;
  for (const nation of founders) {
    const from = stage.placeOf(nation);
    send(stage, at, meet, from, centre, ilrs, 1.7 * big);
    ripple(stage, at, duration * 0.4, from, ilrs, stage.setting.layout.reach, 120 * big);
    leap(stage, at, duration * 0.3, nation, 0.2);
    stage.cue(at + meet, () => stage.layers.showToken(stage.after, nation));
  }
  crown(stage, at + meet, duration - meet, ilrs, 2);
  waves(stage, at + meet, duration - meet, ilrs, 3);
  flash(stage, at + meet, duration * 0.4, centre, ilrs, 190 * big);
}

/** A programme stands: a beam rises from its site, and the Moon is crowned in its camp's colour. */
export function playCompletion(stage: Stage, beat: Beat): void {
  const { at, duration } = beat;
  const [event] = beat.events;
  const programme = event?.programme;
  if (!event || !programme) return;
  const colour = colourOfProgramme(stage, programme);
  const ground = groundPoint(stage, SITES[programme]);
  const { centre, moonRadius } = stage.setting.layout;
  const big = grandeur(stage);
  limelight(stage, at, duration, { nations: stage.sidesOf(event), moon: true });
  const built = duration * 0.26;
  for (const nation of stage.sidesOf(event)) {
    send(stage, at, built, stage.placeOf(nation), ground, colour, 1.3 * big);
  }
  stage.cue(at + built, () => stage.layers.showProgrammes(stage.after.programmes));
  dust(stage, at + built, duration * 0.5, ground, 20, moonRadius * 0.5);
  flash(stage, at + built, duration * 0.42, ground, colour, 120 * big);
  const beam = stage.print('beam', ground, { colour, light: true });
  beam.setOrigin(0.5, 1);
  const high = (centre.y - moonRadius * 1.9 - ground.y) / -BEAM_HEIGHT;
  stage.play(
    at + built,
    duration - built,
    (t) => {
      const grown = easeOut(Math.min(1, t * 2));
      beam
        .setScale(stage.stamps.unit * big * mix(1.4, 0.8, t), stage.stamps.unit * high * grown)
        .setAlpha(0.9 * Math.min(1, (1 - t) * 2.5));
    },
    { done: () => stage.drop(beam) },
  );
  const rings = colour === stage.palette.ilrs ? 2 : 1;
  crown(stage, at + built + duration * 0.1, duration * 0.64, colour, rings);
  waves(stage, at + built, duration - built, colour, 2);
  for (let star = 0; star < 9; star += 1) {
    const x = ground.x + (star - 4) * 15 * big;
    const image = stage.print('star', ground, { colour, light: true });
    const rise = moonRadius * (0.7 + 0.7 * ((star * 0.618) % 1));
    stage.play(
      at + built + star * 40,
      duration * 0.55,
      (t) => {
        const y = ground.y - rise * easeOut(t);
        image
          .setPosition(mix(ground.x, x, easeOut(t)), y)
          .setRotation(t * 1.4)
          .setScale(stage.stamps.unit * big * (0.9 - 0.4 * t))
          .setAlpha(Math.min(1, t * 6) * (1 - t));
      },
      { done: () => stage.drop(image) },
    );
  }
}
const BEAM_HEIGHT = 240;

/** The craft on its way: up from its nation, over the Moon. @returns what flies, and where it turns down */
function approach(stage: Stage, at: number, duration: number, from: Point, site: Point) {
  const big = grandeur(stage);
  const craft = stage.print('craft', from, { depth: DEPTH.mark });
  const flame = stage.print('beam', from, { colour: '#ffe3b0', depth: DEPTH.card });
  flame.setOrigin(0.5, 1).setRotation(Math.PI);
  const glow = stage.print('dot', from, { colour: '#ffdca0', light: true, depth: DEPTH.card });
  const high = { x: site.x, y: site.y - stage.setting.layout.moonRadius * 1.15 };
  const size = stage.stamps.unit * big;
  const put = (x: number, y: number, grown: number, thrust: number) => {
    craft.setPosition(x, y).setScale(size * grown);
    const foot = y + 26 * big * grown;
    flame
      .setPosition(x, foot)
      .setScale(size * 0.5 * grown, size * (0.16 + 0.22 * thrust) * grown)
      .setAlpha(Math.min(1, thrust * 1.4));
    glow
      .setPosition(x, foot + 6)
      .setScale(size * 1.5 * grown)
      .setAlpha(thrust * 0.8);
  };
  stage.play(at, duration, (t) => {
    const gone = easeBoth(t);
    const lift = Math.sin(Math.PI * gone) * 34;
    put(
      mix(from.x, high.x, gone),
      mix(from.y, high.y, gone) - lift,
      mix(0.4, 1, gone),
      0.75 * Math.min(1, t * 4),
    );
    craft.setAlpha(Math.min(1, t * 6));
  });
  return { craft, flame, glow, high, put };
}

function crewOf(stage: Stage, beat: Beat): readonly Nation[] {
  return [...new Set(beat.events.flatMap((event) => stage.sidesOf(event)))];
}

/** Chang'e-8 comes down by the pole, in sight of everybody; what it carried reports home. */
export function playLanding(stage: Stage, beat: Beat): void {
  const { at, duration } = beat;
  const [lander, ...payloads] = beat.events;
  if (!lander) return;
  const site = groundPoint(stage, 0);
  const big = grandeur(stage);
  const from = stage.placeOf(lander.by ?? 'CHN');
  limelight(stage, at, duration, { nations: crewOf(stage, beat), moon: true });
  const rest = { x: site.x, y: site.y - 20 * big };
  const { craft, flame, glow, high, put } = approach(stage, at, duration * 0.32, from, site);
  const down = duration * 0.28;
  stage.play(
    at + duration * 0.32,
    down,
    (t) => put(high.x, mix(high.y, rest.y, easeOut(t)), 1, 0.9 - 0.25 * t),
    {
      done: () => stage.drop(flame, glow),
    },
  );
  const landed = at + duration * 0.58;
  dust(stage, landed - 120, duration * 0.42, site, 30, 110 * big, 1.7);
  flash(stage, landed, duration * 0.4, site, stage.palette.text, 150 * big);
  waves(stage, landed, duration * 0.42, stage.palette.text, 2);
  leap(stage, landed, duration * 0.3, lander.by ?? 'CHN', 0.22);
  payloads.forEach((event, index) => {
    const flown = event.deed === 'payloadFlown';
    const colour = flown ? stage.palette.kept : stage.palette.broken;
    const start = landed + 160 + index * 70;
    for (const nation of stage.sidesOf(event).slice(0, 1)) {
      const home = stage.placeOf(nation);
      send(stage, start, duration * 0.24, rest, home, colour, big);
      ripple(
        stage,
        start + duration * 0.22,
        duration * 0.16,
        home,
        colour,
        stage.setting.layout.reach,
        80 * big,
      );
    }
  });
  stage.play(at + duration * 0.92, duration * 0.08, (t) => craft.setAlpha(1 - t), {
    done: () => stage.drop(craft),
  });
}

/** Chang'e-8 is lost: its fire goes out, it turns over and falls in silence, and a nation goes grey. */
export function playLoss(stage: Stage, beat: Beat): void {
  const { at, duration } = beat;
  const [lander] = beat.events;
  if (!lander) return;
  const site = groundPoint(stage, 0);
  const big = grandeur(stage);
  const nation = lander.by ?? NATIONS[0];
  const from = stage.placeOf(nation);
  limelight(stage, at, duration, { nations: crewOf(stage, beat), moon: true, depth: 0.82 });
  const { craft, flame, glow, high, put } = approach(stage, at, duration * 0.34, from, site);
  // Its fire stutters before it is out.
  stage.play(at + duration * 0.34, duration * 0.16, (t) => {
    const stutter = Math.sin(t * 34) > 0.2 ? 1 : 0.15;
    put(high.x, high.y + 14 * t, 1, 0.85 * (1 - t) * stutter);
  });
  const falls = at + duration * 0.5;
  stage.play(
    falls,
    duration * 0.26,
    (t) => {
      put(high.x + 46 * big * t, mix(high.y + 14, site.y - 6, easeIn(t)), 1 - 0.25 * t, 0);
      craft.setRotation(2.1 * easeIn(t));
    },
    { done: () => stage.drop(craft, flame, glow) },
  );
  const struck = falls + duration * 0.26;
  const grave = { x: high.x + 46 * big, y: site.y };
  dust(stage, struck - 60, duration * 0.24, grave, 22, 90 * big, 1.5);
  embers(stage, struck - 40, duration * 0.22, grave, stage.palette.broken, 12, 60 * big);
  ripple(stage, struck - 40, duration * 0.26, grave, stage.palette.broken, 8, 130 * big);
  const token = stage.layers.tokenImage(nation);
  shake(stage, struck, duration * 0.2, token, 0, 7);
  stage.play(struck, duration * 0.24, (t) => token.setTint(t < 0.8 ? 0x77798a : 0xffffff), {
    done: () => token.clearTint(),
  });
}
