import { scenarios } from '../content/scenarios.ts';
import { profiles } from '../content/story/profiles.ts';
import { KeyIn } from './classroom/paper/KeyIn.tsx';
import type { PaperModule } from './classroom/paper/paperModule.ts';
import { SlipSheets } from './classroom/paper/SlipSheets.tsx';
import './styles/paper.css';

/** Composition root of slips on paper: hands the games to the screens that print and read them. */
const kit = { scenarios, profiles };

export const paperModule: PaperModule = {
  SlipSheets: (props) => <SlipSheets {...props} kit={kit} />,
  KeyIn: (props) => <KeyIn {...props} kit={kit} />,
};
