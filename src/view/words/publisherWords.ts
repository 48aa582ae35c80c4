import type { Source } from '../../scenario/background.ts';
import { sayPanel } from './panelWords.ts';

/** Who published a source, and whether it is a weak one; empty where the source is not known. */
export function publisherWords(source: Source | undefined): string {
  if (!source) return '';
  const { isWeak, publisher } = source;
  return isWeak ? sayPanel('source.weak', { publisher }) : publisher;
}

/** The addresses of a source's pages, each to be followed by itself: two reports of one matter share a number. */
export function pagesOf({ address }: Pick<Source, 'address'>): readonly string[] {
  return address === null ? [] : address.split(' ; ').map((page) => `https://${page}`);
}
