import type { Facts, ToldTurn } from '../../../debrief/debrief.ts';
import type { Proof } from '../../../debrief/proof.ts';
import type { Game } from '../../../game/game.ts';
import { sayDebrief } from '../debriefWords.ts';
import type { Names } from '../names.ts';
import { deedSentence } from '../sentences.ts';
import { type Block, question } from './page.ts';

/** A debrief as far as it is known: no turning points as long as they are reckoned, null where they can't be. */
export interface Told extends Facts {
  readonly turningPoints?: readonly ToldTurn[] | null;
}

/** What a debrief's sentences are made from. */
export interface Telling {
  readonly debrief: Told;
  readonly game: Game;
  readonly names: Names;
}

export function asked(words: string): Block {
  return question(sayDebrief('ask.label', { question: words }));
}

/** The deed that a proof points to, as a sentence; null where it points to the ledger alone. */
export function deedOf({ game, names }: Telling, { turn, deed }: Proof): string | null {
  const happened = game.turns[turn - 1]?.occurrences[deed];
  return happened ? deedSentence(happened, null, names) : null;
}
