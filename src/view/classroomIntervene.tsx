import { scenarios } from '../content/scenarios.ts';
import { Intervene, type InterveneProps } from './classroom/console/intervene/Intervene.tsx';

/** Composition root of the facilitator's interventions in a game: hands it the stories that are played. */
export function ClassIntervene(props: Omit<InterveneProps, 'scenarios'>) {
  return <Intervene {...props} scenarios={scenarios} />;
}
