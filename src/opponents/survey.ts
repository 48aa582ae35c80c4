import { type Forecast, forecast } from '../game/forecast.ts';
import { isLasting } from '../game/lasting.ts';
import type { TurnLog } from '../game/log.ts';
import { riskOf } from '../game/risk.ts';
import { countryState } from '../machines/states.ts';
import { TENSE } from '../rules/conditions.ts';
import { trustOf, worldOf } from '../rules/position.ts';
import { priceOf } from '../rules/prices.ts';
import { type Choice, type ChoiceKind, parseChoice } from '../vocabulary/choices.ts';
import type { Country, Nation } from '../vocabulary/nations.ts';
import { actOf, type Deal } from '../vocabulary/talk.ts';
import { companyOf, isBlow, prospectOf, retaliationFor } from './extras.ts';
import { capitalSlots, type Mind, once, whimOf } from './mind.ts';
import { Tally, type Term } from './terms.ts';
import { tallyForecast, tallyYears, worthOfForecast, worthOfYears, type Years, yearsAfter } from './worth.ts';

/** Something that speaks for or against a choice besides its forecast. */
export interface Extra {
  readonly term: Term;
  readonly amount: number;
  readonly about?: Nation;
}

/** One choice that the machines permit, with all that is known of it. */
export interface Option {
  readonly choice: Choice;
  /** Coins it takes. */
  readonly price: number;
  /** Coins it gives back at once. */
  readonly refund: number;
  /** What it is worth, coins left out. */
  readonly gross: number;
  readonly seen: Forecast;
  /** How the years to come would differ; only for choices that last. */
  readonly years: (() => Years) | null;
  /** What was weighed besides the forecast and the years. */
  readonly extras: readonly Extra[];
}

/** Trust below which one feels free to walk out, or, if neither bold nor timid, to strike without any cause. */
const STRAINED = 50;

/** Whomever one taxes, the years after are much the same for oneself and for the world. */
const TRADE: ReadonlySet<ChoiceKind> = new Set(['impose', 'raise', 'lift']);

/** What the chance of failing takes off a choice; those who shun risk reckon with more of it. */
function failureOf(mind: Mind, of: Choice, carried: number, deals: readonly Deal[]): number {
  const chance = riskOf(of);
  const risk = chance ? mind.engine.coefficient(chance) : 0;
  if (risk === 0) return 0;
  const failed = forecast(mind.engine, mind.position, mind.seat, of, 'failed', deals, mind.at);
  const loss = worthOfForecast(mind, failed) - carried;
  const fear = ((50 - mind.temper.boldness) * mind.skill.distraction) / 100;
  const felt = Math.min(100, Math.trunc((risk * (100 + fear)) / 100));
  return Math.min(0, Math.trunc((loss * felt) / 100));
}

/** Per cent of its appeal that a choice loses for having been made, or one of its kind, so many turns ago. */
const SAME = [0, 50, 40, 25];
const ALIKE = [0, 18, 12, 6];
const MOST_STALE = 80;

/** Per cent of a choice's appeal that is gone for having made it, or one of its kind, in the last turns. */
function staleness(mind: Mind, of: Choice, turns: readonly TurnLog[]): number {
  let share = 0;
  for (let age = 1; age <= 3; age += 1) {
    for (const code of turns[turns.length - 1 - age]?.choices[mind.seat] ?? []) {
      if (code === of.code) share += SAME[age] as number;
      else if (parseChoice(code)?.kind === of.kind) share += ALIKE[age] as number;
    }
  }
  return Math.min(MOST_STALE, share);
}

/** Weighs one choice, or null when the machines or the stocks do not allow it. Capital is not asked about. */
export function weigh(
  mind: Mind,
  of: Choice,
  turns: readonly TurnLog[],
  deals: readonly Deal[],
): Option | null {
  const { engine, position, seat, at, skill } = mind;
  const seen = forecast(engine, position, seat, of, 'carried', deals, at);
  if (!seen.done) return null;
  const price = priceOf(engine.prices, position, of, seat, deals);
  let refund = price;
  for (const change of seen.changes) if (change.slot === capitalSlots[seat]) refund += change.delta;
  let value = worthOfForecast(mind, seen);
  const years = skill.years > 0 && isLasting(of) ? yearsAfter(mind, seen) : null;
  if (years)
    value += once(mind, `years:${TRADE.has(of.kind) ? of.kind : of.code}`, () => worthOfYears(mind, years()));
  const prospect = skill.prospects ? prospectOf(mind, of) : 0;
  const risk = failureOf(mind, of, value, deals) + (skill.prospects ? retaliationFor(mind, of) : 0);
  const company = companyOf(mind, of);
  value += prospect + risk + company;
  const variety = value > 0 ? -Math.trunc((value * staleness(mind, of, turns)) / 100) : 0;
  const whim = whimOf(mind, of.index);
  const extras: readonly Extra[] = [
    { term: 'prospect', amount: prospect },
    { term: 'risk', amount: risk },
    { term: 'company', amount: company },
    { term: 'variety', amount: variety },
    { term: 'whim', amount: whim },
  ];
  return { choice: of, price, refund, gross: value + variety + whim, seen, years, extras };
}

/** The same choice with something more speaking for it. */
export function withExtra(option: Option, extra: Extra): Option {
  return { ...option, extras: [...option.extras, extra], gross: option.gross + extra.amount };
}

/** Takes an option apart into everything that was weighed, with a coin worth `coin`. */
export function tallyOf(mind: Mind, option: Option, coin: number): Tally {
  const tally = new Tally();
  tallyForecast(mind, option.seen, tally);
  if (option.years) tallyYears(mind, option.years(), tally);
  for (const { term, amount, about } of option.extras) tally.add(term, amount, about);
  tally.add('price', coin * (option.refund - option.price));
  return tally;
}

/** Nobody strikes at a friend who did nothing: it isn't even thought of. The bold count fewer as friends. */
function isStrained(mind: Mind, other: Nation): boolean {
  const strained = STRAINED + Math.trunc((mind.temper.boldness - 50) / 2);
  return mind.feelings[other].points < 0 || trustOf(mind.position, mind.seat, other) < strained;
}

/** In quiet years nobody thinks of walking out on a leader it trusts. */
function isUneasy(mind: Mind, of: Choice): boolean {
  const leader = of.kind === 'leave' ? 'CHN' : 'USA';
  return trustOf(mind.position, mind.seat, leader) < STRAINED || worldOf(mind.position, 'tension') >= TENSE;
}

/** The choices worth a thought: all of a seat's repertoire but what needs an agreement that isn't there. */
function thinkable(mind: Mind, deals: readonly Deal[]): readonly Choice[] {
  const { engine, seat, skill, chance } = mind;
  const agreed = new Set(deals.filter((deal) => deal.giver === seat).map((deal) => deal.act));
  const open = engine.repertoire[seat].filter((of) => {
    const act = actOf(of);
    if (isBlow(of) && !isStrained(mind, of.target as Nation)) return false;
    if ((of.kind === 'leave' || of.kind === 'withdraw') && !isUneasy(mind, of)) return false;
    return act === undefined || agreed.has(act);
  });
  if (open.length <= skill.attention) return distinctCourtings(mind, open);
  // Those who attend to little look at some of it, wherever their eye falls.
  const from = chance.below(open.length);
  const stride = 1 + chance.below(Math.max(1, Math.trunc(open.length / skill.attention)));
  const glanced = new Set<Choice>();
  for (let step = 0; step < skill.attention; step += 1) {
    glanced.add(open[(from + step * stride) % open.length] as Choice);
  }
  for (const of of open) if (agreed.has(actOf(of) as Deal['act'])) glanced.add(of);
  return [...glanced];
}

/** Of countries that would cost and yield the same, one is thought about: whichever comes to mind. */
function distinctCourtings(mind: Mind, open: readonly Choice[]): readonly Choice[] {
  const { engine, position, seat } = mind;
  const best = new Map<string, Choice>();
  const rest: Choice[] = [];
  for (const of of open) {
    if (of.kind !== 'court') {
      rest.push(of);
      continue;
    }
    const lean = engine.scenario.countries.find((entry) => entry.country === of.target)?.lean;
    const state = countryState(position.states, of.target as Country);
    const like = `${state}/${lean}/${priceOf(engine.prices, position, of, seat, [])}`;
    const rival = best.get(like);
    if (!rival || whimOf(mind, of.index) > whimOf(mind, rival.index)) best.set(like, of);
  }
  return [...rest, ...best.values()];
}

/** Every choice that the machines permit and that the seat thinks of, weighed. */
export function survey(mind: Mind, turns: readonly TurnLog[], deals: readonly Deal[]): readonly Option[] {
  return thinkable(mind, deals)
    .map((of) => weigh(mind, of, turns, deals))
    .filter((option) => option !== null);
}
