import type { TurnLog } from '../game/log.ts';
import { type Deeds, projectYear } from '../game/project.ts';
import { aimMills } from '../rules/aims.ts';
import type { Position } from '../rules/position.ts';
import { readingOf } from '../rules/reading.ts';
import { type ChoiceKind, choice } from '../vocabulary/choices.ts';
import { NATIONS, type Nation } from '../vocabulary/nations.ts';
import { actOf, type Deal } from '../vocabulary/talk.ts';
import { AIM_TERMS, promised } from './interests.ts';
import { capitalOf, capitalSlots, type Mind, mindAt } from './mind.ts';
import { takeProspects } from './prospects.ts';
import { bestPlan, coinOf } from './purse.ts';
import { type Option, survey } from './survey.ts';
import { Tally } from './terms.ts';
import { tallyYearOf } from './worth.ts';

/** What others are expected to do: what they did last year, but for what needs somebody's consent. */
export function habitsOf(turns: readonly TurnLog[], seat: Nation): Deeds {
  const last = turns.at(-2);
  const deeds: Partial<Record<Nation, readonly string[]>> = {};
  for (const nation of NATIONS) {
    if (nation === seat) continue;
    deeds[nation] = (last?.choices[nation] ?? []).filter((code) => actOf(choice(code)) === undefined);
  }
  return deeds;
}

/** What is weighed of an option besides its effects, and so counts whenever it is taken. */
const BESIDES: ReadonlySet<string> = new Set(['company', 'risk', 'delivery', 'pledge', 'word']);

/** What bears fruit only through what others do, whom one doesn't imagine: credited by rule of thumb. */
const LEFT_TO_OTHERS: ReadonlySet<ChoiceKind> = new Set(['build', 'seekCertificate', 'truce']);

function addBesides(plan: readonly Option[], isNow: boolean, into: Tally): void {
  for (const { choice: of, extras } of plan) {
    for (const { term, amount, about } of extras) {
      const isHoped = term === 'prospect' && LEFT_TO_OTHERS.has(of.kind);
      if (!BESIDES.has(term) && !isHoped) continue;
      // What is to be borne in years to come is a matter of what one makes possible now.
      if (isNow) into.add(term, amount, about);
      else into.add('prospect', amount);
    }
  }
}

const codesOf = (plan: readonly Option[]): readonly string[] => plan.map((option) => option.choice.code);

/**
 * Plays some years out in mind: a plan now, then whatever seems best by rules of thumb; the others go on as they did.
 * @returns everything that speaks for where this leads, in thousandths of an agenda point
 */
export function imagine(
  mind: Mind,
  plan: readonly Option[],
  coin: number,
  habits: Deeds,
  years: number,
  deals: readonly Deal[],
): { readonly tally: Tally; readonly forecasts: number } {
  const { engine, seat } = mind;
  const { turns, choicesPerTurn } = engine.scenario;
  const tally = new Tally();
  let forecasts = plan.length + 1;
  addBesides(plan, true, tally);
  let position = projectYear(engine, { ...mind.position, deals }, { ...habits, [seat]: codesOf(plan) });
  for (let year = 1; year < years && position.turn <= turns; year += 1) {
    const then = mindAt(mind, position);
    takeProspects(then);
    const options = survey(then, [], []);
    const price = coinOf(then, options);
    const room = { slots: choicesPerTurn[seat], capital: capitalOf(then) };
    const next = bestPlan(then, options, price, room, []);
    addBesides(next, false, tally);
    forecasts += options.length + next.length + 1;
    position = projectYear(engine, position, { ...habits, [seat]: codesOf(next) });
  }
  tallyStand(mind, position, coin, tally);
  return { tally, forecasts };
}

/** Where a position leaves a seat: its aims as they are scored, what else it cares for, and coins. */
function tallyStand(mind: Mind, position: Position, coin: number, into: Tally): void {
  const { engine, seat, aims, interests, position: now } = mind;
  const isOver = position.turn > engine.scenario.turns;
  aims.forEach((aim, index) => {
    const term = AIM_TERMS[index];
    if (term)
      into.add(
        term,
        aim.weight * (isOver ? aimMills(aim, position, seat) : promised(aimMills(aim, position, seat, true))),
      );
  });
  for (const { term, slot, worth, about } of interests) {
    if (AIM_TERMS.includes(term)) continue;
    into.add(term, worth * ((position.numbers[slot] as number) - (now.numbers[slot] as number)), about);
  }
  if (isOver) return;
  into.add('price', coin * (position.numbers[capitalSlots[seat]] as number));
  const years = Math.min(mind.skill.years, engine.scenario.turns - position.turn + 1);
  tallyYearOf(mind, readingOf(position, engine.scenario.turns), 100 * years, into);
}
