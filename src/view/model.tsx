import campaign from '../content/measured/campaign.json';
import lesson from '../content/measured/lesson.json';
import { ModelPage } from './panels/model/ModelPage.tsx';
import type { ModelModule } from './play/kit.ts';

/** Composition root of the page about the model: hands it what the lab measured. */
export const modelModule: ModelModule = {
  ModelPage,
  // What was measured on the campaign stands for any scenario with its effects and numbers, and the page says so.
  measuredOn: (scenario) => (scenario === lesson.scenario.id ? lesson : campaign),
};
