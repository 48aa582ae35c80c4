import { askable, placeable } from '../debate/bank.ts';
import { bidFault, MOST_COINS } from '../game/bids.ts';
import { permitInSlip, STAKE, spentBy } from '../game/commitRules.ts';
import type { Game } from '../game/game.ts';
import { phase } from '../game/opening.ts';
import { flowAfter, speechAt } from '../game/speeches.ts';
import { nationalOf } from '../rules/position.ts';
import { type Choice, choice } from '../vocabulary/choices.ts';
import { RESOLUTIONS, SIDES } from '../vocabulary/debate.ts';
import { NATIONS, type Nation } from '../vocabulary/nations.ts';
import {
  type Bid,
  type CommitSlip,
  deliveryOf,
  type Placement,
  type Slip,
  type SpeechSlip,
  type Stake,
} from '../vocabulary/talk.ts';
import { type Likelihood, likenessOf, placeOf } from './likelihood.ts';
import { codeAnswers, codeOffers } from './talkCode.ts';

/**
 * Writes or reads one slip as places among what the game permits the seat at this moment, decision by decision.
 * @param slip the slip to be written, which the game must have accepted; null to read one
 * @returns the slip; one that was read from tampered bytes may still be refused by the game
 * @throws RangeError when the slip to be written is not permitted (a programmer's mistake)
 */
export function codeSlip(likely: Likelihood, game: Game, seat: Nation, slip: Slip | null): Slip {
  const now = phase(game);
  if (slip && slip.phase !== now) throw new RangeError(`a slip of ${slip.phase} in ${now}`);
  switch (now) {
    case 'offer':
      return codeOffers(likely, game, seat, slip?.phase === 'offer' ? slip : null);
    case 'answer':
      return codeAnswers(likely, game, seat, slip?.phase === 'answer' ? slip : null);
    case 'commit':
      return codeCommit(likely, game, seat, slip?.phase === 'commit' ? slip : null);
    case 'debate':
      return codeSpeech(likely, game, seat, slip?.phase === 'debate' ? slip : null);
    default:
      throw new RangeError(`no slips in ${now}`);
  }
}

/** What a seat has said it would do this turn, in the order in which it is likely to do it. */
function announced({ position }: Game, seat: Nation): readonly (readonly [why: string, code: string])[] {
  const word = position.words[seat];
  const owed = position.deals.filter((deal) => deal.giver === seat).map(deliveryOf);
  const promised = position.pledges.flatMap(({ first, second, terms }) => [
    ...(first === seat ? [terms.mine] : []),
    ...(second === seat ? [terms.yours] : []),
  ]);
  const all: (readonly [string, string])[] = [
    ...(word ? [['word', word] as const] : []),
    ...owed.map((code) => ['owed', code] as const),
    ...promised.map((code) => ['promised', code] as const),
  ];
  return all.filter(([, code], at) => all.findIndex(([, other]) => other === code) === at);
}

function codeCommit(likely: Likelihood, game: Game, seat: Nation, slip: CommitSlip | null): CommitSlip {
  const { engine, position } = game;
  const said = announced(game, seat);
  const choices: string[] = [];
  // Nothing becomes permitted by what stands before it in the slip: so each list is a part of the last.
  let open = engine.repertoire[seat];
  while (choices.length < engine.scenario.choicesPerTurn[seat]) {
    open = open.filter(
      (one) => !choices.includes(one.code) && permitInSlip(engine, position, seat, choices, one).open,
    );
    const code = codeChoice(
      likely,
      game,
      seat,
      open,
      said,
      choices.length,
      slip && (slip.choices[choices.length] ?? ''),
    );
    if (code === '') break;
    choices.push(code);
  }
  const bare: CommitSlip = { phase: 'commit', choices, stake: null };
  const stake = codeStake(likely, game, bare, seat, slip && { is: slip.stake });
  const staked: CommitSlip = { ...bare, stake };
  const bid = codeBid(likely, game, staked, seat, slip && { is: slip.bid ?? null });
  return bid ? { ...staked, bid } : staked;
}

/** @param code what is chosen, empty for no more; null when reading */
function codeChoice(
  likely: Likelihood,
  game: Game,
  seat: Nation,
  open: readonly Choice[],
  said: readonly (readonly [why: string, code: string])[],
  taken: number,
  code: string | null,
): string {
  if (open.length === 0) return '';
  let left = open;
  for (const [why, meant] of said) {
    if (!left.some((one) => one.code === meant)) continue;
    const known = [`do:${why}`, `do:${why}:${taken}`, `do:${seat}:${why}`];
    if (likely.flag(known, code === null ? null : code === meant)) return meant;
    left = left.filter((one) => one.code !== meant);
  }
  if (left.length === 0) return '';
  const means = Math.min(8, nationalOf(game.position, 'capital', seat));
  const more = likely.flag(
    [`more:${taken}`, `more:${taken}:${means}`, `more:${taken}:${seat}`],
    code === null ? null : code !== '',
  );
  if (!more) return '';
  const place = likely.pick(
    left.map((one) => likenessOf('choice', seat, one)),
    code === null ? -1 : placeOf(left, (one) => one.code === code, code),
  );
  return (left[place] as Choice).code;
}

function codeStake(
  likely: Likelihood,
  { engine, position }: Game,
  slip: CommitSlip,
  seat: Nation,
  wanted: { readonly is: Stake | null } | null,
): Stake | null {
  const have = nationalOf(position, 'capital', seat);
  if (spentBy(engine, position, seat, slip).capital + STAKE > have) return null;
  const all = NATIONS.filter((on) => on !== seat && position.words[on]).flatMap((on) =>
    (['back', 'doubt'] as const).map((kind): Stake => ({ on, kind })),
  );
  if (all.length === 0 || !likely.flag(['stake', `stake:${seat}`], wanted && wanted.is !== null)) return null;
  const place = likely.pick(
    all.map(({ on, kind }) => {
      const { kind: word } = choice(position.words[on] as string);
      return [
        `stake:${kind}`,
        `stake:${kind}:${word}`,
        `stake:${seat}:${kind}`,
        `stake:${on}:${kind}`,
        `stake:${seat}:${on}:${kind}`,
      ];
    }),
    wanted?.is
      ? placeOf(all, ({ on, kind }) => on === wanted.is?.on && kind === wanted.is.kind, 'the stake')
      : -1,
  );
  return all[place] as Stake;
}

function codeBid(
  likely: Likelihood,
  { engine, position }: Game,
  slip: CommitSlip,
  seat: Nation,
  wanted: { readonly is: Bid | null } | null,
): Bid | null {
  const spent = spentBy(engine, position, seat, slip).capital;
  const all = RESOLUTIONS.flatMap((resolution) =>
    SIDES.map((side): Bid => ({ resolution, side, coins: 1 })),
  ).filter((bid) => bidFault(engine, position, seat, bid, spent) === null);
  const isWaiting = position.waiting[seat] !== undefined;
  if (
    all.length === 0 ||
    !likely.flag(['bid', `bid:${isWaiting}`, `bid:${seat}`], wanted && wanted.is !== null)
  )
    return null;
  const place = likely.pick(
    all.map(({ resolution, side }) => {
      const likeness = [`bid:${resolution}:${side}`, `bid:${seat}:${resolution}:${side}`];
      const waiting = position.waiting[seat];
      return waiting?.resolution === resolution && waiting.side === side
        ? [...likeness, 'bid:waiting']
        : likeness;
    }),
    wanted?.is
      ? placeOf(
          all,
          ({ resolution, side }) => resolution === wanted.is?.resolution && side === wanted.is.side,
          'the bid',
        )
      : -1,
  );
  const most = Math.min(MOST_COINS, nationalOf(position, 'capital', seat) - spent);
  const coins = likely.pick(
    Array.from({ length: most }, (_, less) => [`coins:${less}`, `coins:${seat}:${less}`]),
    wanted?.is ? wanted.is.coins - 1 : -1,
  );
  return { ...(all[place] as Bid), coins: coins + 1 };
}

function codeSpeech(likely: Likelihood, game: Game, seat: Nation, slip: SpeechSlip | null): SpeechSlip {
  const { engine, position } = game;
  const { debate } = position;
  if (!debate) throw new RangeError('no debate to speak in');
  const { kind, side, placements: most } = speechAt(debate);
  const placements: Placement[] = [];
  while (placements.length < most) {
    const open = placeable(engine.bank, debate.resolution, flowAfter(engine, debate, seat, placements), side);
    if (open.length === 0) break;
    const next = slip?.placements[placements.length];
    if (!likely.flag([`say:${placements.length}`], slip && next !== undefined)) break;
    const place = likely.pick(
      open.map(({ claim, under, relation }) => [
        `say:${relation}:${Math.min(under, 0)}`,
        `say:${under}`,
        `say:${claim.id}`,
        `say:${seat}:${claim.id}`,
      ]),
      next
        ? placeOf(open, ({ claim, under }) => claim.id === next.claim && under === next.under, next.claim)
        : -1,
    );
    const { claim, under } = open[place] as (typeof open)[number];
    placements.push({ claim: claim.id, under });
  }
  const asked = kind === 'question' ? askable(debate.flow, side, debate.questioned) : [];
  if (asked.length === 0 || !likely.flag(['ask'], slip && slip.question !== null))
    return { phase: 'debate', placements, question: null };
  const question = likely.pick(
    asked.map((place) => [`ask:${place}`]),
    slip ? placeOf(asked, (place) => place === slip.question, 'the question') : -1,
  );
  return { phase: 'debate', placements, question: asked[question] as number };
}
