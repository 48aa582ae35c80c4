import type { Agenda, Aim, Scenario } from '../../scenario/scenario.ts';
import { byNation } from '../../vocabulary/nations.ts';
import { agendas } from './agendas.ts';

/**
 * Ends of the scales that are others in a lesson. A short game is read as if its course had gone on, and the first five
 * years are not like the rest: trust and calm are spent early, and small programmes start fast. Judgement.
 */
const ENDS: Readonly<Record<string, readonly [from: number, to: number]>> = {
  'CHN.trusted': [35, 57],
  'CHN.europe': [38, 87],
  'CHN.overtake': [-14, 55],
  'CHN.world': [-28, -1],
  'USA.allies': [64, 84],
  'USA.prestige': [-61, 15],
  'USA.reactor': [0, 10],
  'USA.prosperity': [53, 93],
  'USA.door': [20, 93],
  'USA.world': [2, 30],
  'RUS.prestige': [46, 100],
  'RUS.europe': [0, 40],
  'RUS.prosperity': [30, 70],
  'RUS.world': [0, 44],
  'GBR.science': [46, 94],
  'GBR.washington': [58, 92],
  'GBR.prestige': [50, 88],
  'GBR.beijing': [2, 42],
  'GBR.neighbours': [28, 68],
  'GBR.prosperity': [52, 64],
  'GBR.world': [0, 50],
  'FRA.autonomy': [32, 98],
  'FRA.both': [16, 70],
  'FRA.partners': [22, 82],
  'FRA.world': [100, 32],
  'DEU.prosperity': [58, 84],
  'DEU.trusted': [8, 78],
  'DEU.science': [54, 100],
  'DEU.public': [78, 15],
  'DEU.autonomy': [18, 70],
  'DEU.beijing': [18, 58],
  'DEU.world': [22, 2],
  'JPN.science': [53, 91],
  'JPN.allies': [52, 72],
  'JPN.prestige': [48, 78],
  'JPN.public': [92, 39],
  'JPN.beijing': [12, 55],
  'JPN.autonomy': [30, 86],
  'PAK.science': [24, 70],
  'PAK.prestige': [0, 100],
  'PAK.washington': [17, 40],
  'PAK.prosperity': [34, 52],
  'PAK.world': [0, 24],
  'TUR.autonomy': [20, 84],
  'TUR.prestige': [0, 90],
  'TUR.science': [12, 74],
  'TUR.west': [0, 46],
  'TUR.east': [18, 58],
  'TUR.world': [97, 20],
};

/** In five years Pakistan has no deed of its own for it: it would be fulfilled by leaving things undone. */
const IDLE = 'PAK.autonomy';

/** What flies years after a lesson has ended is nobody's aim in it, nor is what takes no deeds. */
const isNoAim = ({ id, metric }: Aim): boolean =>
  id === IDLE || (metric.kind === 'national' && metric.measure === 'payload');

/** In a short game what a seat alone knows counts for more than in a long one: nobody has years to read it off. */
const WEIGHTS = { public: 22, secret: 36, world: 20 };

function inLesson(aim: Aim, weight: number): Aim {
  const [from, to] = ENDS[aim.id] ?? [aim.from, aim.to];
  return { ...aim, from, to, weight };
}

/** What each nation plays for in a lesson: the campaign's aims, some on scales of their own. */
export const lessonAgendas: Scenario['agendas'] = byNation((nation): Agenda => {
  const { public: declared, secret, world } = agendas[nation];
  return {
    public: [inLesson(declared[0], WEIGHTS.public), inLesson(declared[1], WEIGHTS.public)],
    secret: secret.filter((aim) => !isNoAim(aim)).map((aim) => inLesson(aim, WEIGHTS.secret)),
    world: inLesson(world, WEIGHTS.world),
  };
});
