import { sayPanel } from '../../words/panelWords.ts';

/**
 * Where an aim began and where it stands, in per cent. A year that runs has news and deals that count already, though
 * the course ends with the year before.
 * @param values at the opening and at the end of each year that is over
 * @param years what each of them stands for
 */
export function courseLead(values: readonly number[], years: readonly string[], now: number): string {
  const first = values[0] ?? now;
  const last = values.at(-1) ?? now;
  return last === now
    ? sayPanel('progress.aim.lead', { first, last })
    : sayPanel('progress.aim.since', { first, last, year: years[values.length - 1] ?? '', now });
}
