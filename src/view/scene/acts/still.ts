import { NATIONS } from '../../../vocabulary/nations.ts';
import { swell } from '../animator.ts';
import { groundAt, SITES } from '../bases.ts';
import { type Point, placeOn } from '../geometry.ts';
import type { BoardEvent } from '../picture.ts';
import type { StampName } from '../stamps.ts';
import type { Act } from '../timeline.ts';
import { playStillVerdict } from './assembly.ts';
import { wayHome } from './samples.ts';
import type { Stage } from './stage.ts';

/** Reduced motion: every act as a still that fades in and out. Nothing moves. */
export function playStill(stage: Stage, act: Act, event: BoardEvent, at: number, duration: number): void {
  if (act === 'verdict') {
    playStillVerdict(stage, event, at, duration);
    return;
  }
  const { layers } = stage;
  const colour = colourOf(stage, act, event);
  const rings = stage.sidesOf(event).map((nation) => {
    const size = (layers.setting.layout.reach + 8) / 72;
    return stage.print('ring', stage.placeOf(nation), { colour, size });
  });
  const pictures: Phaser.GameObjects.Image[] = [...rings];
  const way = wayOf(stage, act, event);
  const ribbon = way ? stage.ribbon() : null;
  const sign = signOf(act);
  const spot = way ? placeOn(way, way.length / 2) : spotOf(stage, act, event);
  if (sign && spot) pictures.push(stage.print(sign, spot));
  stage.play(
    at,
    duration,
    (t) => {
      const alpha = swell(t, 0.25);
      for (const picture of pictures) picture.setAlpha(alpha);
      if (ribbon && way) {
        const broken = act === 'crack' ? way.length * 0.08 : 0;
        ribbon.draw(() => {
          ribbon.part(way, 0, way.length / 2 - broken, 2.6, colour, alpha);
          ribbon.part(way, way.length / 2 + broken, way.length, 2.6, colour, alpha);
        });
      }
    },
    {
      done: () => {
        stage.drop(...pictures);
        if (ribbon) stage.drop(ribbon);
      },
    },
  );
  stage.cue(at + duration / 2, () => {
    for (const nation of NATIONS) {
      const touched = event.by === nation || event.to === nation || event.deed === 'lentWidely';
      if (touched) layers.showToken(stage.after, nation);
    }
    if (act === 'rise') layers.showProgrammes(stage.after.programmes);
    if (event.deed === 'yearEnded') layers.showClock(stage.after.clock);
  });
}

function wayOf(stage: Stage, act: Act, event: BoardEvent) {
  if (act === 'law') return stage.layers.ways.between('USA', 'CHN');
  if (act === 'homecoming' && event.by) return wayHome(stage, event.by);
  return event.by && event.to ? stage.layers.ways.between(event.by, event.to) : null;
}

function signOf(act: Act): StampName | null {
  const signs: Partial<Record<Act, StampName>> = {
    capsule: 'capsule',
    homecoming: 'vessel',
    law: 'seal',
    land: 'lander',
    lose: 'lander',
    star: 'star',
    table: 'page',
  };
  return signs[act] ?? null;
}

function spotOf(stage: Stage, act: Act, event: BoardEvent): Point | null {
  const { centre, moonRadius } = stage.layers.setting.layout;
  if (act === 'land' || act === 'lose') {
    return { x: centre.x, y: centre.y + (groundAt(0) * moonRadius) / 100 - 14 };
  }
  if (event.programme) {
    const x = SITES[event.programme];
    return { x: centre.x + (x * moonRadius) / 100, y: centre.y + (groundAt(x) * moonRadius) / 100 };
  }
  return event.by ? stage.placeOf(event.by) : null;
}

function colourOf(stage: Stage, act: Act, event: BoardEvent): string {
  const { palette } = stage;
  switch (act) {
    case 'capsule':
    case 'homecoming':
      return palette.gold;
    case 'bite':
      return palette.tariff;
    case 'table':
      return palette.chamber;
    case 'lift':
    case 'link':
      return palette.kept;
    case 'crack':
    case 'lose':
      return palette.broken;
    case 'sign':
      return event.deed === 'signed' ? palette.accords : palette.ilrs;
    case 'depart':
      return event.deed === 'withdrew' ? palette.accords : palette.ilrs;
    default:
      return palette.focus;
  }
}
