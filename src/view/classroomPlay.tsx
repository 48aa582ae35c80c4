import { scenarios } from '../content/scenarios.ts';
import { glossary } from '../content/story/glossary.ts';
import { profiles } from '../content/story/profiles.ts';
import { sources } from '../content/story/sources.ts';
import type { ClassPlayModule } from './classroom/join/Student.tsx';
import { ClassPlay } from './classroom/play/ClassPlay.tsx';
import type { Kit } from './play/kit.ts';

/** Composition root of play in a class: hands the authored content to the screens. */
const kit: Kit = {
  scenarios,
  profiles,
  glossary,
  sources,
  model: () => import('./model.tsx').then((module) => module.modelModule),
  debrief: () => import('./debrief.tsx').then((module) => module.debriefModule),
  sharing: () => import('./share/sharing.ts').then(({ sharingOf }) => sharingOf(kit)),
  swap: () => import('./swap.tsx').then(({ swapModule }) => swapModule),
};

export const classPlay: ClassPlayModule = { ClassPlay: (props) => <ClassPlay {...props} kit={kit} /> };
