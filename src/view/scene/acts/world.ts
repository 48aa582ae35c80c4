import { isNews } from '../../../vocabulary/deeds.ts';
import { NATIONS } from '../../../vocabulary/nations.ts';
import { swell } from '../animator.ts';
import { tintOf } from '../palette.ts';
import type { BoardEvent } from '../picture.ts';
import { ripple, shine } from './common.ts';
import type { Stage } from './stage.ts';

/** What concerns everybody: channels freeze or thaw, news breaks, a year ends and the Moon waxes. */
export function playWorld(stage: Stage, event: BoardEvent, at: number, duration: number): void {
  const { palette } = stage;
  const { centre, moonRadius, outerRadius } = stage.layers.setting.layout;
  if (event.deed === 'yearEnded') {
    shine(stage, at, duration, centre, palette.moon.glow, moonRadius / 10, 0.6);
    stage.cue(at + duration * 0.4, () => stage.layers.showClock(stage.after.clock));
    return;
  }
  if (isNews(event.deed)) {
    ripple(stage, at, duration, centre, palette.note, moonRadius, outerRadius * 1.3);
    return;
  }
  const cold = event.deed === 'channelsFroze';
  const colour = cold ? '#9fc4ff' : '#ffe6b8';
  const veil = stage.veil(colour);
  stage.play(at, duration, (t) => veil.setAlpha(swell(t, 0.4) * 0.16), { done: () => stage.drop(veil) });
  ripple(
    stage,
    at,
    duration,
    centre,
    colour,
    cold ? outerRadius * 1.4 : moonRadius,
    cold ? moonRadius : outerRadius * 1.4,
  );
  if (!cold) return;
  for (const nation of NATIONS) {
    const image = stage.layers.tokenImage(nation);
    stage.play(at, duration, (t) => image.setTint(tintOf(t > 0.1 && t < 0.9 ? '#b9d2ff' : '#ffffff')), {
      done: () => image.clearTint(),
    });
  }
}

/** Anything else: who did it glows, and whom it concerns answers. */
export function playPulse(stage: Stage, event: BoardEvent, at: number, duration: number): void {
  const { reach } = stage.layers.setting.layout;
  stage.sidesOf(event).forEach((nation, index) => {
    const start = at + index * duration * 0.25;
    const middle = stage.placeOf(nation);
    shine(stage, start, duration * 0.75, middle, stage.palette.focus, 2, 0.55);
    ripple(stage, start, duration * 0.75, middle, stage.palette.focus, reach, reach * 1.7);
  });
}
