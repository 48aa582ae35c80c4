import { priceOf, takesOf } from '../rules/means.ts';
import { nationalOf, type Position } from '../rules/position.ts';
import { parseChoice } from '../vocabulary/choices.ts';
import type { Slot } from '../vocabulary/measures.ts';
import { isNation, type Nation } from '../vocabulary/nations.ts';
import { fail, ok, type Result } from '../vocabulary/result.ts';
import type { CommitSlip } from '../vocabulary/talk.ts';
import type { Engine } from './engine.ts';
import { permitOf, type Spent } from './permit.ts';

/** What a stake costs until the Word it is on is kept or broken. */
export const STAKE = 1;

/** What the choices and the stake of a slip take together; codes that are no choices take nothing. */
export function spentBy(
  engine: Engine,
  position: Position,
  seat: Nation,
  slip: Omit<CommitSlip, 'phase'>,
): Spent {
  let capital = slip.stake ? STAKE : 0;
  const stocks = new Map<Slot, number>();
  for (const code of slip.choices) {
    const chosen = parseChoice(code);
    if (!chosen) continue;
    capital += priceOf(engine.scenario, position, chosen, seat);
    for (const { slot, amount } of takesOf(chosen, seat, position.deals)) {
      stocks.set(slot, (stocks.get(slot) ?? 0) + amount);
    }
  }
  return { capital, stocks };
}

/** Checks a whole slip of Commit; the first fault, with the place of the choice it is about. */
export function checkCommitSlip(
  engine: Engine,
  position: Position,
  seat: Nation,
  slip: CommitSlip,
): Result<CommitSlip> {
  const most = engine.scenario.choicesPerTurn[seat];
  if (slip.choices.length > most)
    return fail('tooManyChoices', 'choices', { most, have: slip.choices.length });
  let capital = slip.stake ? STAKE : 0;
  const stocks = new Map<Slot, number>();
  for (let index = 0; index < slip.choices.length; index += 1) {
    const code = slip.choices[index] as string;
    const path = `choices[${index}]`;
    const chosen = parseChoice(code);
    if (!chosen || !engine.repertoire[seat].includes(chosen)) return fail('unknownChoice', path, { code });
    if (slip.choices.indexOf(code) !== index) return fail('choiceTwice', path, { code });
    const permit = permitOf(engine, position, chosen, seat, position.deals, { capital, stocks });
    if (!permit.open) {
      if (permit.lacks === 'permission') return fail(`refused.${permit.because}`, path, { code });
      const { of, need, have } = permit.shortage;
      return fail(`short.${of}`, path, { code, need, have });
    }
    capital += permit.price;
    for (const { slot, amount } of takesOf(chosen, seat, position.deals)) {
      stocks.set(slot, (stocks.get(slot) ?? 0) + amount);
    }
  }
  return checkStake(engine, position, seat, slip, capital);
}

function checkStake(
  engine: Engine,
  position: Position,
  seat: Nation,
  slip: CommitSlip,
  capital: number,
): Result<CommitSlip> {
  const { stake } = slip;
  if (!stake) return ok(slip);
  if (!engine.scenario.systems.includes('word')) return fail('systemOff', 'stake');
  if (!isNation(stake.on) || stake.on === seat || (stake.kind !== 'back' && stake.kind !== 'doubt')) {
    return fail('stakeOn', 'stake');
  }
  if (!position.words[stake.on]) return fail('stakeNoWord', 'stake');
  const have = nationalOf(position, 'capital', seat);
  return capital > have ? fail('short.capital', 'stake', { need: capital, have }) : ok(slip);
}
