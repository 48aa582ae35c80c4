import { owesPledge } from '../machines/states.ts';
import type { OpenPledge } from '../rules/position.ts';
import type { Nation } from '../vocabulary/nations.ts';
import { type Deal, deliveryOf } from '../vocabulary/talk.ts';
import type { Mind } from './mind.ts';
import type { Extra, Option } from './survey.ts';
import { withExtra } from './survey.ts';
import { worthOfDeed } from './worth.ts';

/** How often a Word that is kept turns out to have been doubted, in per cent. */
const DOUBTED = 30;

/** What breaking a deal costs by its effects and by one's own idea of oneself; positive. */
function costOfBreaking(mind: Mind, deal: Deal): number {
  const { loyalty, candour } = mind.temper;
  const effects = worthOfDeed(mind, ['dealBroken', { by: mind.seat, to: deal.receiver, about: deal.act }]);
  const felt = Math.min(100, Math.max(25, loyalty + candour - 40));
  return Math.trunc((Math.max(0, -effects) * felt) / 100) + 6 * loyalty + 6 * candour;
}

/** What it adds to a Word's weight that another, broken of late, is still talked about. */
const ANOTHER = 300;

/**
 * What keeping an announced Word is worth over breaking it. The less candid make light of it.
 * @param before how many of its Words it has broken of late
 */
export function worthOfWord(mind: Mind, before = 0): number {
  const { candour } = mind.temper;
  const by = { by: mind.seat };
  const broken = worthOfDeed(mind, ['wordBroken', by]);
  const kept = worthOfDeed(mind, ['wordKept', { ...by, count: 1 }]);
  const effects = Math.max(0, Math.trunc((kept * DOUBTED) / 100 - broken));
  const felt = Math.min(100, Math.max(15, candour * 2 - 65));
  return Math.trunc((effects * felt) / 100) + 6 * candour + ANOTHER * before;
}

/** What an open pledge still asks of a seat: the deed's code, and whom it is owed to; null when nothing. */
export function owedIn(
  mind: Mind,
  pledge: OpenPledge,
): { readonly code: string; readonly to: Nation; readonly theirsDone: boolean } | null {
  const { first, second, terms } = pledge;
  const { states } = mind.position;
  if (!owesPledge(states, pledge, mind.seat)) return null;
  const [code, to] = mind.seat === first ? [terms.mine, second] : [terms.yours, first];
  return { code, to, theirsDone: !owesPledge(states, pledge, to) };
}

function worthOfPledge(mind: Mind, pledge: OpenPledge, to: Nation, theirsDone: boolean): number {
  const kept = worthOfDeed(mind, ['pledgeKept', { by: mind.seat, to }]);
  const broken = worthOfDeed(mind, ['pledgeBroken', { by: mind.seat, to }]);
  const honour = 4 * (mind.temper.loyalty + mind.temper.candour);
  const whole = Math.max(0, Math.trunc(kept - broken)) + honour;
  const isDue = pledge.terms.due <= mind.position.turn;
  // While the other side still owes too, it may never come to that.
  return theirsDone
    ? isDue
      ? whole
      : Math.trunc((whole * 70) / 100)
    : Math.trunc((whole * (isDue ? 60 : 35)) / 100);
}

/**
 * Everything promised that choices of this turn would keep, by the choice's code.
 * @param broken how many of its Words the seat has broken of late
 */
export function promisesOf(
  mind: Mind,
  deals: readonly Deal[],
  word: string | null | undefined,
  broken = 0,
): Map<string, Extra[]> {
  const promises = new Map<string, Extra[]>();
  const owe = (code: string, extra: Extra): void => {
    const owed = promises.get(code);
    if (owed) owed.push(extra);
    else promises.set(code, [extra]);
  };
  for (const deal of deals) {
    if (deal.giver !== mind.seat) continue;
    owe(deliveryOf(deal), { term: 'delivery', amount: costOfBreaking(mind, deal), about: deal.receiver });
  }
  for (const pledge of mind.position.pledges) {
    const owed = owedIn(mind, pledge);
    if (!owed) continue;
    const amount = worthOfPledge(mind, pledge, owed.to, owed.theirsDone);
    owe(owed.code, { term: 'pledge', amount, about: owed.to });
  }
  if (word) owe(word, { term: 'word', amount: worthOfWord(mind, broken) });
  return promises;
}

/** Options with what was promised speaking for them. */
export function withPromises(
  options: readonly Option[],
  promises: ReadonlyMap<string, readonly Extra[]>,
): readonly Option[] {
  if (promises.size === 0) return options;
  return options.map((option) => {
    let promised = option;
    for (const extra of promises.get(option.choice.code) ?? []) promised = withExtra(promised, extra);
    return promised;
  });
}
