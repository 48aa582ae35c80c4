import type { Agenda, Aim, Scenario } from '../../scenario/scenario.ts';
import { byNation } from '../../vocabulary/nations.ts';
import { agendas } from './agendas.ts';

/**
 * Ends of the scales that are others in a lesson. A short game is read as if its course had gone on, and the first five
 * years are not like the rest: trust and calm are spent early, and small programmes start fast. Judgement.
 */
const ENDS: Readonly<Record<string, readonly [from: number, to: number]>> = {
  'USA.allies': [62, 84],
  'RUS.prestige': [42, 98],
  'GBR.washington': [66, 92],
  'GBR.world': [0, 90],
  'FRA.autonomy': [44, 80],
  'FRA.both': [14, 76],
  'FRA.world': [100, 40],
  'DEU.prosperity': [50, 82],
  'DEU.trusted': [28, 68],
  'DEU.world': [24, 0],
  'JPN.allies': [60, 84],
  'PAK.science': [10, 100],
  'PAK.prestige': [24, 84],
  'PAK.world': [0, 18],
  'TUR.autonomy': [20, 84],
  'TUR.prestige': [0, 76],
  'TUR.world': [100, 30],
};

function inLesson(aim: Aim): Aim {
  const [from, to] = ENDS[aim.id] ?? [aim.from, aim.to];
  return { ...aim, from, to };
}

/** What each nation plays for in a lesson: the campaign's aims, some on scales of their own. */
export const lessonAgendas: Scenario['agendas'] = byNation((nation): Agenda => {
  const { public: declared, secret, world } = agendas[nation];
  return {
    public: [inLesson(declared[0]), inLesson(declared[1])],
    secret: secret.map(inLesson),
    world: inLesson(world),
  };
});
