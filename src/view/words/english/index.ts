import { acts } from './acts.ts';
import { board } from './board.ts';
import { choices } from './choices.ts';
import { deeds } from './deeds.ts';
import { effects } from './effects.ts';
import { measures } from './measures.ts';
import { motives } from './motives.ts';
import { refusals } from './refusals.ts';
import { states } from './states.ts';
import { times } from './times.ts';

/** Every sentence about the game's state, in English: the catalogue that other languages have to match key by key. */
export const english = {
  ...choices,
  ...acts,
  ...deeds,
  ...refusals,
  ...measures,
  ...effects,
  ...states,
  ...times,
  ...board,
  ...motives,
} as const;
