import { NATIONS } from '../../../vocabulary/nations.ts';
import type { Names } from '../../words/names.ts';
import type { Reader } from '../../words/sentences.ts';
import type { LineStyle } from './LineChart.tsx';

/** How the lines of all nine look: the reader's is the first look and heavy; the others follow in the fixed order. */
export function stylesOfNine(names: Names, seat: Reader): Readonly<Record<string, LineStyle>> {
  const others = NATIONS.filter((nation) => nation !== seat);
  return Object.fromEntries(
    [...(seat ? [seat] : []), ...others].map((nation, at) => [
      nation,
      { label: names.nations[nation].label, mark: nation, look: at + 1, strong: nation === seat },
    ]),
  );
}
