import { rowsAccords } from './rowsAccords.ts';
import { rowsDebate } from './rowsDebate.ts';
import { rowsEnding } from './rowsEnding.ts';
import { rowsLaw } from './rowsLaw.ts';
import { rowsMoon } from './rowsMoon.ts';
import { rowsOpinion } from './rowsOpinion.ts';
import { rowsSamples } from './rowsSamples.ts';
import { rowsTrade } from './rowsTrade.ts';
import type { Row } from './world.ts';

/** Rows of the article's inventory, in its order. */
export const ROWS: readonly Row[] = [
  ...rowsSamples,
  ...rowsLaw,
  ...rowsTrade,
  ...rowsOpinion,
  ...rowsMoon,
  ...rowsAccords,
  ...rowsDebate,
  ...rowsEnding,
].sort((a, b) => a.row - b.row);
