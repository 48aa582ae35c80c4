import type { SwapScreens } from '../play/playModule.ts';
import { SwapBar } from './SwapBar.tsx';
import { SwapEnd } from './SwapEnd.tsx';
import type { SwappedGame } from './swapGame.ts';

/** What only a game in swapped chairs shows. */
export function swapScreens(swapped: SwappedGame): SwapScreens {
  return {
    Bar: () => <SwapBar swapped={swapped} />,
    End: (props) => <SwapEnd swapped={swapped} {...props} />,
  };
}
