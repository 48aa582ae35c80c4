import { atMost, type Finding, find, measured } from './finding.ts';

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** How much of the variance of a table lies between its rows: 0 to 1. */
function betweenRows(table: readonly (readonly number[])[]): number {
  const middle = mean(table.flat());
  const whole = table.flat().reduce((sum, value) => sum + (value - middle) ** 2, 0);
  const between = table.reduce((sum, row) => sum + row.length * (mean(row) - middle) ** 2, 0);
  if (whole === 0) return 0;
  // Rows of chance alone differ too: their share by chance is taken off (omega squared; W. L. Hays, 1963).
  const cells = table.length * (table[0]?.length ?? 0);
  const within = (whole - between) / Math.max(1, cells - table.length);
  return Math.max(0, (between - (table.length - 1) * within) / (whole + within));
}

/**
 * What the seats want and decide matters more than what the world throws at them: of a numeric world score over worlds
 * (rows: news, cabinets' questions, luck) and seats' chance (columns: secret aims, tempers, whims), crossed, the worlds
 * explain a quarter of the variance at most.
 */
export function worldBounded(table: readonly (readonly number[])[]): Finding {
  const share = betweenRows(table);
  // Jackknife over the worlds.
  const without = table.map((_, left) => betweenRows(table.filter((__, row) => row !== left)));
  const middle = mean(without);
  const rows = table.length;
  const error = Math.sqrt(
    ((rows - 1) / Math.max(1, rows)) * without.reduce((sum, value) => sum + (value - middle) ** 2, 0),
  );
  const figure = measured('', share * 1000, 1960 * error, rows > 1 ? 1000 : 0);
  return find('worldBounded', figure, atMost(250));
}
