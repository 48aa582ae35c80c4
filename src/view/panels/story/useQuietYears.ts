import { useMemo } from 'preact/hooks';
import { playedOut } from '../../../game/project.ts';
import { agendaScore } from '../../../rules/aims.ts';
import { useSeated } from '../../play/context.ts';
import { LOOKING_BACK } from '../../play/playState.ts';
import { sayPanel } from '../../words/panelWords.ts';

/** How many turns before the end it is told that two quiet years follow. */
const TOLD = 3;

/** In the last turns, what the aftermath would make of one's score as things stand; null before. */
export function useQuietYears(): string | null {
  const { engine, scenario, state } = useSeated();
  const { screen, seat, view } = state;
  const isLate = view.turn > scenario.turns - TOLD;
  const looksBack = LOOKING_BACK.has(screen);
  const score = useMemo(
    () => (isLate && !looksBack ? agendaScore(view.aims, playedOut(engine, view.position), seat) : null),
    [view.position, looksBack],
  );
  if (score !== null) return sayPanel('aims.quiet', { score });
  return looksBack && view.turn === scenario.turns ? sayPanel('aims.quiet.begun') : null;
}
