import type { SwapScreens } from '../play/playModule.ts';
import { newStrays } from './newStrays.ts';
import { SwapBar } from './SwapBar.tsx';
import { SwapEnd } from './SwapEnd.tsx';
import type { SwappedGame } from './swapGame.ts';

/** What only a game in swapped chairs shows. */
export function swapScreens(swapped: SwappedGame): SwapScreens {
  // Lives as long as the game is open: the bar comes and goes with the beats.
  const tell = newStrays();
  return {
    Bar: () => <SwapBar swapped={swapped} tell={tell} />,
    End: (props) => <SwapEnd swapped={swapped} {...props} />,
  };
}
