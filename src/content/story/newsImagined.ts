import type { NewsItem } from '../../scenario/scenario.ts';
import { newsImaginedEarth } from './newsImaginedEarth.ts';
import { newsImaginedSky } from './newsImaginedSky.ts';

/**
 * Imagined news, 2021-2035. For every blow or boost to one framework's builders there is its twin for the other's, of
 * the same size and chance; a test counts them. None decides what one of the nine does. The items whose window is the
 * last turns of a chapter raise the temperature before it closes.
 */
export const newsImagined: readonly NewsItem[] = [...newsImaginedSky, ...newsImaginedEarth];
