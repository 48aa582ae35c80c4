import { scenarios } from '../content/scenarios.ts';
import { glossary } from '../content/story/glossary.ts';
import { profiles } from '../content/story/profiles.ts';
import { sources } from '../content/story/sources.ts';
import { AfterPanel } from './classroom/afterwards/AfterPanel.tsx';
import type { AfterModule } from './classroom/afterwards/module.ts';
import { RestoreWay } from './classroom/afterwards/RestoreWay.tsx';
import { RoomsWindow } from './classroom/afterwards/RoomsWindow.tsx';
import { Wall } from './classroom/afterwards/wall/Wall.tsx';
import type { Kit } from './play/kit.ts';
import './styles/afterDesk.css';

/** Composition root of a class's afterwards, on the console and the wall: hands them the authored content. */
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

export const afterModule: AfterModule = {
  AfterPanel: (props) => <AfterPanel {...props} kit={kit} />,
  RoomsWindow: (props) => <RoomsWindow {...props} kit={kit} />,
  RestoreWay,
  Wall: (props) => <Wall {...props} kit={kit} />,
};
