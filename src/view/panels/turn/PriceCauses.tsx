import { priceCauses } from '../../../rules/prices.ts';
import type { Choice } from '../../../vocabulary/choices.ts';
import type { Deal } from '../../../vocabulary/talk.ts';
import { useSeated } from '../../play/context.ts';
import { sayPlay } from '../../words/playWords.ts';

/** Why a choice costs the reader more or less than it does by itself, a line each. */
export function PriceCauses(props: { readonly of: Choice; readonly deals?: readonly Deal[] }) {
  const { engine, state } = useSeated();
  const { position } = state.view;
  const causes = priceCauses(engine.prices, position, props.of, state.seat, props.deals ?? position.deals);
  return (
    <>
      {causes.map(({ cause, coins }) => (
        <span class="small warn" key={cause}>
          {sayPlay(`price.${cause}`, { coins: Math.abs(coins) })}
        </span>
      ))}
    </>
  );
}
