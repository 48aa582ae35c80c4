import { claimText } from '../../../debate/bank.ts';
import type { Engine } from '../../../game/engine.ts';
import type { LateSlip } from '../../../protocol/replies.ts';
import type { Nation } from '../../../vocabulary/nations.ts';
import type { Slip } from '../../../vocabulary/talk.ts';
import { sayClass } from '../../words/classWords.ts';
import type { Names } from '../../words/names.ts';
import { slipLines } from './slipLines.ts';

/** What was handed in for a delegation that was late, and whether it was its own draft. */
export function lateWords(late: LateSlip, seat: Nation | null, names: Names, engine: Engine): string {
  const { heard, isDraft, slip } = late;
  if (!isDraft && isSilent(slip)) return sayClass('standIn.silent');
  const lines =
    slip.phase === 'debate'
      ? slip.placements.map(({ claim }) => claimText(engine.bank, claim))
      : // What the cabinet was asked is over with its beat.
        slipLines(slip, seat ?? late.seat, names, engine.scenario, undefined, heard);
  return sayClass(isDraft ? 'standIn.draft' : 'standIn.delegate', {
    slip: lines.length > 0 ? lines.join('; ') : sayClass('standIn.nothing'),
  });
}

/** Whether somebody said nothing at all in Talk. */
function isSilent(slip: Slip): boolean {
  if (slip.phase === 'offer') return slip.offers.length === 0;
  return slip.phase === 'answer' && slip.word === null && !slip.answers.includes(true);
}
