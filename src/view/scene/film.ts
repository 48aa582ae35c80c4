import { playTable, playVerdict } from './acts/assembly.ts';
import { playDepart, playSign, playStar } from './acts/camps.ts';
import { MOMENT_PLAYS } from './acts/moments.ts';
import { playCapsule, playComing, playStudy } from './acts/samples.ts';
import type { Stage } from './acts/stage.ts';
import { playStill } from './acts/still.ts';
import { playLand, playLose, playRise } from './acts/surface.ts';
import { playBite, playCrack, playLaw, playLift, playLink } from './acts/trade.ts';
import { playWords } from './acts/words.ts';
import { playPulse, playWorld } from './acts/world.ts';
import type { BoardEvent } from './picture.ts';
import type { Act, Plan } from './timeline.ts';

type Play = (stage: Stage, event: BoardEvent, at: number, duration: number, index: number) => void;

const PLAYS: Readonly<Record<Act, Play>> = {
  capsule: playCapsule,
  homecoming: playComing,
  study: playStudy,
  sign: playSign,
  depart: playDepart,
  star: playStar,
  bite: playBite,
  lift: playLift,
  law: playLaw,
  link: playLink,
  crack: playCrack,
  rise: playRise,
  land: playLand,
  lose: playLose,
  table: playTable,
  verdict: playVerdict,
  world: playWorld,
  pulse: playPulse,
};

/** What the page hears while a film runs. */
export interface FilmEars {
  readonly onEvent: (event: BoardEvent) => void;
  /** Silence for so many milliseconds: a Word is about to break. */
  readonly onHush: (milliseconds: number) => void;
}

/** Puts a whole plan on the stage's animator. */
export function layFilm(stage: Stage, plan: Plan, still: boolean, ears: FilmEars): void {
  if (plan.words) {
    playWords(stage, plan.words, still);
    const { snap, end } = plan.words;
    if (end - snap > 1000) stage.cue(snap, () => ears.onHush(700));
  }
  for (const beat of plan.beats) {
    if (beat.moment && !still) {
      MOMENT_PLAYS[beat.moment](stage, beat);
      continue;
    }
    beat.events.forEach((event, index) => {
      const start = beat.starts[index] ?? 0;
      const length = beat.duration - (beat.starts[beat.starts.length - 1] ?? 0);
      if (still) playStill(stage, beat.act, event, beat.at + start, length);
      else PLAYS[beat.act](stage, event, beat.at + start, length, index);
    });
  }
  for (const cue of plan.cues) stage.cue(cue.at, () => ears.onEvent(cue.event));
}
