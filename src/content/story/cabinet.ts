import type { CabinetQuestion } from '../../scenario/scenario.ts';
import { cabinetAbroad } from './cabinetAbroad.ts';
import { cabinetEurope } from './cabinetEurope.ts';
import { cabinetHome } from './cabinetHome.ts';
import { cabinetLeaders } from './cabinetLeaders.ts';
import { cabinetPartners } from './cabinetPartners.ts';

/**
 * What the cabinet may ask. Both answers are advice that a real adviser could give; each costs somebody something now
 * and bears fruit two turns later. Both answers of a question are worth about the same, so that the choice is about
 * what one wants and whom one can afford to anger.
 */
export const cabinet: readonly CabinetQuestion[] = [
  ...cabinetHome,
  ...cabinetAbroad,
  ...cabinetLeaders,
  ...cabinetEurope,
  ...cabinetPartners,
];
