import { PROGRAMMES, type Programme, TRUST_WORDS, type TrustWord } from '../../vocabulary/measures.ts';
import type { BoardWords } from '../scene/words.ts';
import { say } from './say.ts';

/** What the canvas writes by itself. */
export function boardWords(): BoardWords {
  const programmes = PROGRAMMES.map((programme) => [programme, say(`measure.${programme}.short`)]);
  const trust = TRUST_WORDS.map((word) => [word, say(`trust.${word}`)]);
  return {
    prestige: say('measure.prestige'),
    programmes: Object.fromEntries(programmes) as Record<Programme, string>,
    legend: {
      flow: say('board.flow'),
      trust: Object.fromEntries(trust) as Record<TrustWord, string>,
      tariff: say('board.tariff'),
      truce: say('board.truce'),
      samples: say('board.samples'),
      accords: say('board.accords'),
      ilrs: say('board.ilrs'),
      unaligned: say('board.unaligned'),
      assembly: {
        for: say('board.assembly.for'),
        against: say('board.assembly.against'),
        yes: say('board.assembly.yes'),
        no: say('board.assembly.no'),
        speaking: say('board.assembly.speaking'),
        listens: say('board.assembly.listens'),
      },
    },
  };
}
