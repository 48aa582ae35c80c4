import { scenarios } from '../content/scenarios.ts';
import { Reach, type ReachProps } from './classroom/console/reach/Reach.tsx';

/** Composition root of what reaches into a game from the console: hands it the stories that are played. */
export function ClassReach(props: Omit<ReachProps, 'scenarios'>) {
  return <Reach {...props} scenarios={scenarios} />;
}
