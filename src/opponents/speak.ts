import { isPermitted } from '../game/permit.ts';
import { meaningOf } from '../vocabulary/measures.ts';
import type { Deal } from '../vocabulary/talk.ts';
import { type Part, partOf, plainPart } from './account.ts';
import { isBlow } from './extras.ts';
import { capitalOf, type Mind, whimOf } from './mind.ts';
import { worthOfWord } from './promises.ts';
import { netOf } from './purse.ts';
import { type Option, tallyOf } from './survey.ts';
import type { Tally } from './terms.ts';
import type { WordsGiven } from './wordsGiven.ts';

export interface Speech {
  /** The choice announced; null for silence. */
  readonly word: string | null;
  readonly part: Part;
}

/** Candour below which a seat now and then announces what it does not plan: so often, in per cent, for each point. */
const CANDID = 74;
const FEINTS = 90;
/** Per cent of its feints that a seat still tries while a Word that it broke is fresh: who would believe it? */
const UNBELIEVED = 10;
/** What nobody announces for show: it would have to be taken back before the world. */
const GRAVE: ReadonlySet<string> = new Set(['sign', 'withdraw', 'found', 'join', 'leave']);
/** How much one likes to announce a blow, against something harmless: the less bold, the less. */
const FACE = 900;

/** How good a choice is to announce, if it is meant: sure to be done, and no threat. */
function merit(mind: Mind, option: Option, coin: number, binding: readonly Deal[]): number {
  const sure = binding.some((deal) => option.choice.code === codeOf(deal)) ? 800 : 0;
  const face = isBlow(option.choice) ? -Math.trunc((FACE * (120 - mind.temper.boldness)) / 100) : 0;
  return netOf(option, coin) + sure + face;
}

/** How well an announcement would be heard abroad: what it would do for the trust that others have in this seat. */
function pleasure(mind: Mind, option: Option): number {
  let sum = 0;
  for (const { slot, delta } of option.seen.changes) {
    const meaning = meaningOf(slot);
    if (meaning.measure === 'trust' && meaning.toward === mind.seat) sum += delta;
  }
  return sum * 100 + whimOf(mind, option.choice.index) / 10;
}

function codeOf(deal: Deal): string {
  return deal.act === 'loan' ? 'lend' : `${deal.act}:${deal.receiver}`;
}

/**
 * The Word: what of its plan a seat announces. The less candid now and then announce what they do not plan, and decide
 * in Commit whether to make it true.
 * @param given how it has kept its Words: what it broke of late it does not announce again
 * @param plan what it means to do, as far as nothing that others still answer gets in the way
 * @param bound deals that may bind it, under which the Word must be permitted
 */
export function giveWord(
  mind: Mind,
  { freshlyBroken }: WordsGiven,
  all: readonly Option[],
  plan: readonly Option[],
  coin: number,
  binding: readonly Deal[],
  bound: readonly Deal[],
  capital: number,
): Speech {
  const permitted = (option: Option): boolean =>
    isPermitted(mind.engine, mind.position, option.choice, mind.seat, bound);
  const isCredible = (option: Option): boolean => !freshlyBroken.includes(option.choice.code);
  const others = all.filter(
    (option) =>
      !plan.includes(option) && option.price <= capital && !isBlow(option.choice) && isCredible(option),
  );
  const believed = freshlyBroken.length === 0 ? FEINTS : Math.trunc((FEINTS * UNBELIEVED) / 100);
  const slyness = Math.max(0, CANDID - mind.temper.candour);
  if (plan.length > 0 && mind.chance.happens(Math.trunc((slyness * believed) / 100))) {
    const feint = best(
      others.filter(({ choice }) => !GRAVE.has(choice.kind)),
      (option) => pleasure(mind, option),
    );
    if (feint && permitted(feint)) return feinted(mind, feint, coin);
  }
  const meant = best(plan.filter(isCredible), (option) => merit(mind, option, coin, binding));
  if (meant && permitted(meant)) return spoken(mind, meant, coin);
  // Nothing planned that can be said: a modest deed is better than paying for silence, if it isn't worse than that.
  const modest = best(others, (option) => netOf(option, coin));
  if (modest && netOf(modest, coin) > -silenceCost(mind, coin) && permitted(modest))
    return spoken(mind, modest, coin);
  return {
    word: null,
    part: plainPart('word:silence', { key: 'silence', choice: null, params: {} }),
  };
}

function silenceCost(mind: Mind, coin: number): number {
  return capitalOf(mind) > 0 ? coin : worthOfWord(mind);
}

function best(options: readonly Option[], of: (option: Option) => number): Option | null {
  let found: Option | null = null;
  for (const option of options) if (!found || of(option) > of(found)) found = option;
  return found;
}

function spoken(mind: Mind, option: Option, coin: number): Speech {
  const { code } = option.choice;
  return {
    word: code,
    part: partOf(mind, `word:${code}`, netOf(option, coin), () => tallyOf(mind, option, coin), code),
  };
}

/** What is announced instead of the plan is worth as much as the plan's secrecy seems to be. */
function feinted(mind: Mind, option: Option, coin: number): Speech {
  const { code } = option.choice;
  const tally = (): Tally => {
    const drawn = tallyOf(mind, option, coin);
    const most = Math.max(0, ...Object.values(drawn.terms));
    drawn.add('cover', most + 10 * (CANDID - mind.temper.candour));
    return drawn;
  };
  return { word: code, part: partOf(mind, `word:${code}`, netOf(option, coin), tally, code) };
}
