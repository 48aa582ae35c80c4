import measured from '../content/measured/campaign.json';
import { ModelPage } from './panels/model/ModelPage.tsx';
import type { ModelModule } from './play/kit.ts';

/** Composition root of the page about the model: hands it what the lab measured. */
export const modelModule: ModelModule = { ModelPage, measured };
