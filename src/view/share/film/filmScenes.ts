import { isOver } from '../../../game/opening.ts';
import { type Eyes, seenAt } from '../../../record/seenAt.ts';
import type { Timeline } from '../../../record/timeline.ts';
import { endingOf } from '../../../rules/ending.ts';
import { worldOf } from '../../../rules/position.ts';
import { pictureNow } from '../../play/pictureNow.ts';
import { momentSentence, momentTitle } from '../../replay/momentWords.ts';
import { filmOf } from '../../replay/replayFilm.ts';
import { stateAt } from '../../replay/stateAt.ts';
import type { BoardEvent, BoardPicture } from '../../scene/picture.ts';
import { planReveal } from '../../scene/timeline.ts';
import type { Cue } from '../../sound/cues.ts';
import { bandOfOpenness, bandOfTension } from '../../words/bandWords.ts';
import type { Names } from '../../words/names.ts';
import { sayReplay } from '../../words/replayWords.ts';
import { sayShare } from '../../words/shareWords.ts';
import { playedTurns, type Turns } from './filmRanges.ts';

/** One moment of a film: what moves on the board, and what stands under it. */
export interface FilmScene {
  /** The year and the beat. */
  readonly when: string;
  /** The state of the world in a few words. */
  readonly world: string;
  /** What moves, each event with its own sentence; nothing where the board only stands. */
  readonly events: readonly BoardEvent[];
  readonly picture: BoardPicture;
  /** World tension, 0-100, which the score follows, and what sounds as it begins. */
  readonly tension: number;
  readonly cue: Cue | null;
  /** What is told once all has moved. */
  readonly told: readonly string[];
  /** How long the scene takes at its own speed, and how much of that it stands at its end, in milliseconds. */
  readonly lasts: number;
  readonly stands: number;
}

/** Speeds of a film, as how much faster it goes than the board in play. */
export const SPEEDS = { slow: 1, normal: 2, fast: 4 } as const;
export type Speed = keyof typeof SPEEDS;

/** How long the words of a scene stand: for a beginning, and for each of their characters, in milliseconds. */
const STANDS = { least: 2000, each: 45 } as const;

/**
 * The moments from one turn to another as scenes of a film. What comes after the last turn that was played belongs to it.
 * @param eyes through whose eyes it is seen
 * @param isReal whether it really happened, so that what was done has its day
 */
export function filmScenes(
  timeline: Timeline,
  turns: Turns,
  eyes: Eyes,
  names: Names,
  isReal: boolean,
): readonly FilmScene[] {
  const { game, moments } = timeline;
  const last = playedTurns(game.turns)?.to ?? 0;
  const to = isOver(game) && turns.to >= last ? Number.POSITIVE_INFINITY : turns.to;
  return moments.flatMap(({ turn }, place) =>
    turn >= turns.from && turn <= to ? [sceneAt(timeline, place, eyes, names, isReal)] : [],
  );
}

function sceneAt(timeline: Timeline, place: number, eyes: Eyes, names: Names, isReal: boolean): FilmScene {
  const { scenario } = timeline.game.engine;
  const moment = timeline.moments[place];
  if (!moment) throw new RangeError(`no moment ${place}`);
  const view = seenAt(timeline, place, eyes);
  const isOpen = moment.beat === 'brief' || moment.beat === 'talk';
  const state = stateAt(moment, view, null);
  const log = isOpen ? null : (view.turns[moment.turn - 1] ?? null);
  const picture = pictureNow(state, scenario, names, log);
  const events = filmOf(timeline, { from: place - 1, to: place }, picture, names, isReal)?.events ?? [];
  const ending = view.phase === 'over' ? endingOf(scenario, view.position) : null;
  const told = [
    momentSentence(moment, state, scenario, names),
    ...(ending ? [sayReplay('year.ending', { title: ending.title })] : []),
  ].filter((sentence) => sentence !== '');
  const stands = STANDS.least + STANDS.each * told.join(' ').length;
  const tension = worldOf(view.position, 'tension');
  const openness = worldOf(view.position, 'openness');
  return {
    when: momentTitle(moment, timeline.game.turns, names),
    world: sayShare('film.world', {
      tension,
      tensionWord: bandOfTension(tension),
      openness,
      opennessWord: bandOfOpenness(openness),
    }),
    events,
    picture,
    tension,
    cue: ending ? 'ending' : moment.beat === 'brief' ? 'turn' : null,
    told,
    lasts: stands + (events.length > 0 ? planReveal(events, picture, false).total : 0),
    stands,
  };
}

/** How long a film of scenes is at a speed, in milliseconds. */
export function lengthOf(scenes: readonly FilmScene[], speed: Speed): number {
  return scenes.reduce((sum, { lasts }) => sum + lasts, 0) / SPEEDS[speed];
}
