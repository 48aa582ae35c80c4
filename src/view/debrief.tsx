import { Debrief } from './debrief/Debrief.tsx';
import type { DebriefModule } from './play/kit.ts';
import './styles/debrief.css';

/** Composition root of the debrief: what only those fetch who read one. */
export const debriefModule: DebriefModule = { Debrief };
