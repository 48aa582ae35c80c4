import { useMemo } from 'preact/hooks';
import type { TurnLog } from '../../game/log.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { BoardPicture } from '../scene/picture.ts';
import type { Names } from '../words/names.ts';
import { assemblyPicture } from './assemblyPicture.ts';
import { boardPicture } from './boardPicture.ts';
import type { PlayState } from './playState.ts';
import { type Assembly, ballotOrder } from './useAssembly.ts';

/** What the board shows now. @param log the turn that is revealed, on its Reveal */
export function usePicture(
  state: PlayState,
  scenario: Scenario,
  names: Names,
  log: TurnLog | null,
  assembly: Assembly | null,
): BoardPicture {
  return useMemo(
    () =>
      boardPicture(state.view, scenario, names, {
        selected: state.selected,
        revealed: log,
        // Once the ballots are open the verdict's own film takes the debate off the board.
        assembly:
          assembly && !assembly.isOver
            ? assemblyPicture(
                assembly.chamber.debate,
                assembly.speech,
                assembly.opened,
                ballotOrder(assembly).map(({ audience }) => audience),
              )
            : null,
      }),
    [state.view, state.selected, log, assembly?.chamber, assembly?.speech, assembly?.opened],
  );
}
