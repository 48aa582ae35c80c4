import { recordings } from '../content/recordings.ts';
import { releasedScenarios } from '../content/released/scenarios.ts';
import { scenarios } from '../content/scenarios.ts';
import { glossary } from '../content/story/glossary.ts';
import { profiles } from '../content/story/profiles.ts';
import { sources } from '../content/story/sources.ts';
import type { Kit } from './play/kit.ts';

/** The authored content as the composition roots of play hand it to their screens: alone, in a class, and after it. */
export const authoredKit: Kit = {
  scenarios,
  released: releasedScenarios,
  shipped: recordings,
  profiles,
  glossary,
  sources,
  model: () => import('./model.tsx').then((module) => module.modelModule),
  debrief: () => import('./debrief.tsx').then((module) => module.debriefModule),
  sharing: () => import('./share/sharing.ts').then(({ sharingOf }) => sharingOf(authoredKit)),
  swap: () => import('./swap.tsx').then(({ swapModule }) => swapModule),
};
