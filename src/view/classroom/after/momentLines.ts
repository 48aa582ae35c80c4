import { claimText } from '../../../debate/bank.ts';
import type { Engine } from '../../../game/engine.ts';
import type { Moment } from '../../../protocol/afterwards.ts';
import { sayAfter } from '../../words/afterWords.ts';
import { type Names, nameOf, yearOf } from '../../words/names.ts';
import { codeTitle } from '../../words/sentences.ts';
import { slipLines } from '../play/slipLines.ts';

/** A moment as it is quoted: when it was, what one did, and what stands there. */
export interface Quoted {
  readonly when: string;
  readonly lead: string;
  readonly lines: readonly string[];
}

export function quoted(moment: Moment, engine: Engine, names: Names): Quoted {
  const { seat, turn } = moment;
  const when =
    turn > 0 && seat !== null
      ? sayAfter('sheet.when', { year: yearOf(names, turn), nation: nameOf(names, seat) })
      : sayAfter('sheet.when.none');
  return { when, lead: leadOf(moment, names), lines: linesOf(moment, engine, names) };
}

function leadOf(moment: Moment, names: Names): string {
  if (moment.kind === 'word') return sayAfter(`moment.word.${moment.fate}`);
  if (moment.kind !== 'said') return sayAfter(`moment.${moment.kind}`);
  const { to: whom } = moment;
  const to =
    whom === null || whom === 'room'
      ? sayAfter(whom ? 'moment.said.room' : 'moment.said.facilitator')
      : nameOf(names, whom);
  return sayAfter('moment.said', { to });
}

function linesOf(moment: Moment, engine: Engine, names: Names): readonly string[] {
  switch (moment.kind) {
    case 'lookedOn':
      return [];
    case 'word':
      return [codeTitle(moment.choice, names)];
    case 'said':
      return [moment.text];
    default: {
      const { heard, seat, slip } = moment;
      if (slip.phase === 'debate') return slip.placements.map(({ claim }) => claimText(engine.bank, claim));
      return seat === null ? [] : slipLines(slip, seat, names, engine.scenario, undefined, heard);
    }
  }
}
