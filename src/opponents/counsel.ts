import type { SeatView } from '../game/view.ts';
import { nationalOf } from '../rules/position.ts';
import { shiftSlots } from '../rules/shifts.ts';
import type { Adviser, CabinetAnswer, Shift } from '../scenario/scenario.ts';
import type { NationalMeasure } from '../vocabulary/measures.ts';
import { type Part, partOf } from './account.ts';
import { capitalSlots, type Mind } from './mind.ts';
import { Tally } from './terms.ts';
import { tallyChanges, worthOfDeed } from './worth.ts';

const IGNORED: Readonly<Record<Adviser, NationalMeasure>> = {
  science: 'ignoredScience',
  trade: 'ignoredTrade',
  security: 'ignoredSecurity',
};
/** An adviser goes when overruled the third time running. */
const LAST_WARNING = 2;

function tallyShifts(mind: Mind, shifts: readonly Shift[], percent: number, coin: number, into: Tally): void {
  for (const shift of shifts) {
    const slots = shiftSlots(shift, mind.seat, mind.at);
    const changes = slots.map((slot) => ({ slot, delta: shift.amount, effect: 'cabinet' }));
    tallyChanges(mind, changes, percent, into);
    if (slots.includes(capitalSlots[mind.seat])) into.add('price', coin * shift.amount);
  }
}

function tallyAnswer(mind: Mind, answer: CabinetAnswer, overruled: Adviser, coin: number): Tally {
  const tally = new Tally();
  tallyShifts(mind, answer.now, 100, coin, tally);
  tallyShifts(mind, answer.later, mind.skill.foresight, coin, tally);
  if (mind.skill.prospects && nationalOf(mind.position, IGNORED[overruled], mind.seat) >= LAST_WARNING) {
    tally.add(
      'risk',
      Math.min(0, worthOfDeed(mind, ['adviserResigned', { by: mind.seat, about: overruled }])),
    );
  }
  return tally;
}

/** Which of the cabinet's two answers to give, and why; null when it asks nothing. */
export function takeCounsel(
  mind: Mind,
  view: SeatView,
  coin: number,
): { readonly answer: 0 | 1; readonly part: Part } | null {
  const id = view.position.questions[view.seat];
  const question = mind.engine.scenario.cabinet.find((entry) => entry.id === id);
  if (!question) return null;
  const [first, second] = question.answers;
  const tallies = [
    tallyAnswer(mind, first, second.adviser, coin),
    tallyAnswer(mind, second, first.adviser, coin),
  ] as const;
  for (const tally of tallies) {
    tally.add('whim', mind.chance.below(mind.skill.whim + 1) - mind.chance.below(mind.skill.whim + 1));
  }
  const answer = tallies[1].score > tallies[0].score ? 1 : 0;
  const tally = tallies[answer];
  return { answer, part: partOf(mind, `counsel:${question.id}#${answer}`, tally.score, () => tally) };
}
