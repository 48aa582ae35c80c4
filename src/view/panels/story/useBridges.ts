import { useMemo } from 'preact/hooks';
import { bridgeOf } from '../../../debrief/bridge.ts';
import { useSeated } from '../../play/context.ts';
import { bridgeTenths, type ShownBridge } from './bridgeTenths.ts';

/** How the agenda of the seat that looks at the screen went, turn by turn as far as its view has come. */
export function useBridges(): readonly ShownBridge[] {
  const { session, state } = useSeated();
  const { seat, view } = state;
  return useMemo(() => {
    const course = session.course();
    return view.turns.flatMap((log, place) => {
      const before = course[log.turn - 1];
      // Of what is looked back on, as the view has it: what the game has come to since is not told yet.
      const after = place === view.turns.length - 1 ? view.position : course[log.turn];
      return before && after ? [bridgeTenths(bridgeOf(view.aims, seat, log, before, after))] : [];
    });
  }, [view, seat]);
}
