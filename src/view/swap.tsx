import type { SwapModule } from './play/playModule.ts';
import './styles/swap.css';
import { SwapDialog } from './swap/SwapDialog.tsx';
import { resumeSwap } from './swap/swapGame.ts';

/** Composition root of swapped chairs: what only those fetch who sit down in another's. */
export const swapModule: SwapModule = { SwapDialog, resume: resumeSwap };
