import type { Agenda, Aim, Scenario } from '../../scenario/scenario.ts';
import { byNation } from '../../vocabulary/nations.ts';
import { agendas } from './agendas.ts';

/**
 * Ends of the scales that are others in a lesson. A short game is read as if its course had gone on, and the first five
 * years are not like the rest: trust and calm are spent early, and small programmes start fast. Judgement.
 */
const ENDS: Readonly<Record<string, readonly [from: number, to: number]>> = {
  'CHN.base': [0, 9],
  'CHN.world': [-28, -1],
  'USA.allies': [64, 84],
  'USA.world': [2, 30],
  'RUS.prestige': [42, 100],
  'RUS.europe': [4, 40],
  'RUS.prosperity': [22, 58],
  'RUS.autonomy': [60, 100],
  'RUS.plant': [0, 10],
  'RUS.science': [44, 88],
  'GBR.science': [46, 90],
  'GBR.washington': [58, 92],
  'GBR.prestige': [50, 74],
  'GBR.beijing': [4, 44],
  'GBR.neighbours': [30, 70],
  'GBR.world': [0, 60],
  'FRA.autonomy': [44, 84],
  'FRA.both': [10, 76],
  'FRA.partners': [32, 92],
  'FRA.world': [100, 40],
  'DEU.prosperity': [50, 84],
  'DEU.trusted': [20, 66],
  'DEU.science': [49, 100],
  'DEU.public': [78, 38],
  'DEU.world': [18, 0],
  'JPN.science': [49, 100],
  'JPN.allies': [56, 82],
  'JPN.prestige': [46, 74],
  'JPN.public': [92, 58],
  'JPN.autonomy': [30, 62],
  'PAK.science': [10, 100],
  'PAK.prestige': [24, 84],
  'PAK.world': [0, 18],
  'TUR.autonomy': [20, 84],
  'TUR.prestige': [6, 66],
  'TUR.science': [12, 60],
  'TUR.world': [94, 36],
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
