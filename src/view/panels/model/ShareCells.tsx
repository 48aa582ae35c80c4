import { sayModel } from '../../words/model/index.ts';
import type { MeasuredShare } from './measured.ts';

/** Thousandths as a percentage: `43.7%`. */
export function percentOf(thousandths: number): string {
  return `${(thousandths / 10).toFixed(1)}%`;
}

/** A measured share in a table: how often, of how many, and its interval. */
export function ShareCells({ of }: { readonly of: MeasuredShare }) {
  const { counted, part, whole, perMille, interval } = of;
  return (
    <>
      <td data-head={sayModel('measured.figure')}>
        <span class="number">{percentOf(perMille)}</span>{' '}
        {counted && <span class="small soft">{sayModel('measured.of', { part, whole })}</span>}
      </td>
      <td data-head={sayModel('measured.interval')}>
        <span class="number">
          {sayModel('measured.range', { low: percentOf(interval.low), high: percentOf(interval.high) })}
        </span>
      </td>
    </>
  );
}
