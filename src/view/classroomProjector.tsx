import { scenarios } from '../content/scenarios.ts';
import { profiles } from '../content/story/profiles.ts';
import { Projector, type ProjectorProps } from './classroom/projector/Projector.tsx';

/** Composition root of the screen for the whole class: hands it the stories that it shows. */
export function ClassProjector(props: Omit<ProjectorProps, 'kit'>) {
  return <Projector {...props} kit={{ scenarios, profiles }} />;
}
