import type { Beat } from '../../../game/log.ts';
import type { Phase } from '../../../machines/states.ts';
import type { Adviser } from '../../../scenario/scenario.ts';
import type { CongressPart } from '../../../vocabulary/debate.ts';
import type { Programme } from '../../../vocabulary/measures.ts';
import type { Camp } from '../../../vocabulary/nations.ts';

/** When things are, who speaks at home, and what is common to all seats: camps, programmes, systems, sums. */
// biome-ignore format: a table, one word a line
export const times = {
  // How many are too many, inside a sentence.
  'fewer.one': 'one',
  'fewer.many': '{count}',

  'beat.brief': "In the year's brief",
  'beat.talk': 'In Talk',
  'beat.reveal': 'At the Reveal',
  'beat.debate': 'In the assembly',
  'beat.year': "At the year's end",
  'phase.offer': 'Talk: offers',
  'phase.answer': 'Talk: answers',
  'phase.commit': 'Commit',
  'phase.debate': 'The assembly',
  'phase.firstTail': 'Aftermath, first year',
  'phase.secondTail': 'Aftermath, second year',
  'phase.over': 'The end',
  'turn': '{year}, turn {turn} of {turns}',
  'turn.aftermath': '{year}, quiet year',

  'adviser.science': 'science adviser',
  'adviser.trade': 'trade adviser',
  'adviser.security': 'security adviser',
  'camp.accords': 'the Artemis Accords',
  'camp.accords.short': 'Accords',
  'camp.ilrs': 'the ILRS',
  'camp.ilrs.short': 'ILRS',
  'camp.none.short': 'In neither',
  'camp.both.short': 'In both',
  'programme.artemisBase': 'the Artemis base',
  'programme.ilrsBase': 'the ILRS base',
  'programme.ilrsPlant': 'the ILRS power plant',
  'programme.usReactor': 'the US reactor',
  'congress.scienceCommittee': 'Science committee',
  'congress.armedServices': 'Armed services committee',
  'congress.commerceCommittee': 'Commerce committee',
  'congress.foreignAffairs': 'Foreign affairs committee',
  'congress.appropriations': 'Appropriations committee',

  'coins.one': '{count} coin',
  'coins.many': '{count} coins',
  'lots.one': '{count} lot',
  'lots.many': '{count} lots',
} as const satisfies Record<`beat.${Beat}`, string> &
  Record<`phase.${Phase}`, string> &
  Record<`adviser.${Adviser}`, string> &
  Record<`camp.${Camp}${'' | '.short'}`, string> &
  Record<`programme.${Programme}`, string> &
  Record<`congress.${CongressPart}`, string> &
  Record<string, string>;
