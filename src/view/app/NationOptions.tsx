import { NATIONS, type Nation } from '../../vocabulary/nations.ts';
import { NATION_NAMES } from '../words/nationNames.ts';

/** Nations to pick from, in a select. @param props.of all nine unless said */
export function NationOptions({ of = NATIONS }: { readonly of?: readonly Nation[] }) {
  return (
    <>
      {of.map((nation) => (
        <option key={nation} value={nation}>
          {NATION_NAMES[nation]}
        </option>
      ))}
    </>
  );
}
