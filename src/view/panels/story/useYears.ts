import { useMemo } from 'preact/hooks';
import { numbersByTurn } from '../../../debrief/course.ts';
import { closedTurns } from '../../../game/log.ts';
import { usePlay } from '../../play/context.ts';
import { yearOf } from '../../words/names.ts';
import { sayPanel } from '../../words/panelWords.ts';

/** All numbers at the opening and after each turn that is over, with the years that they stand for. */
export function useYears(): { readonly course: readonly Int32Array[]; readonly years: readonly string[] } {
  const { names, scenario, state } = usePlay();
  const { turns } = state.view;
  return useMemo(() => {
    const over = closedTurns(turns);
    return {
      course: numbersByTurn(scenario, over),
      years: [sayPanel('year.opening'), ...over.map(({ turn }) => String(yearOf(names, turn)))],
    };
  }, [turns, scenario, names]);
}
