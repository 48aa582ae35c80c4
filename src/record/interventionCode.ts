import { tellable } from '../game/facilitate.ts';
import type { Game } from '../game/game.ts';
import { phase } from '../game/opening.ts';
import { isBallotDue } from '../game/speeches.ts';
import { isNational, MOST_HEADLINE, MOST_TOLD, MOST_WITHIN } from '../rules/told.ts';
import {
  type Intervention,
  TOLD_MEASURES,
  type ToldMeasure,
  type ToldShift,
} from '../vocabulary/facilitator.ts';
import { NATIONS } from '../vocabulary/nations.ts';
import { type Likelihood, placeOf } from './likelihood.ts';

const THOUSANDTHS = 1001;
const WHOSE = [...NATIONS, 'everyone'] as const;
/** The printable letters of ASCII, which most headlines are made of. */
const FIRST_PLAIN = 0x20;
const PLAIN = 0x5f;

type Kind = Intervention['kind'];

/**
 * Writes or reads one thing that the facilitator did, as its place among what it may do at this moment.
 * @param act the act to be written, which the game must have taken; null to read one
 * @returns the act; one that was read from tampered bytes may still be refused by the game
 */
export function codeIntervention(likely: Likelihood, game: Game, act: Intervention | null): Intervention {
  const kinds = kindsIn(game);
  const at = likely.pick(
    kinds.map((kind) => [`act:${kind}`]),
    act ? placeOf(kinds, (kind) => kind === act.kind, act.kind) : -1,
  );
  const kind = kinds[at] as Kind;
  switch (kind) {
    case 'news':
      return codeNews(likely, game, act?.kind === kind ? act.id : null);
    case 'headline':
      return codeHeadline(likely, act?.kind === kind ? act : null);
    case 'ratings': {
      const within = act?.kind === kind ? act.within : null;
      return { kind, within: likely.below(MOST_WITHIN + 1, within ?? 0) };
    }
    case 'rating':
      return codeRating(likely, game, act?.kind === kind ? act : null);
    case 'ballots':
      return { kind };
  }
}

function kindsIn(game: Game): readonly Kind[] {
  const { debate } = game.position;
  if (!debate) {
    if (phase(game) !== 'offer') return ['ratings'];
    return tellable(game).length > 0 ? ['headline', 'news', 'ratings'] : ['headline', 'ratings'];
  }
  const kinds: Kind[] = debate.flow.length > 0 ? ['rating'] : [];
  return isBallotDue(game.position) || kinds.length === 0 ? [...kinds, 'ballots'] : kinds;
}

function codeNews(likely: Likelihood, game: Game, id: string | null): Intervention {
  const open = tellable(game);
  const place = likely.below(open.length, id === null ? 0 : placeOf(open, (item) => item.id === id, id));
  return { kind: 'news', id: open[place]?.id ?? '' };
}

function codeHeadline(
  likely: Likelihood,
  told: Extract<Intervention, { kind: 'headline' }> | null,
): Intervention {
  const length = likely.below(MOST_HEADLINE + 1, told?.text.length ?? 0);
  let text = '';
  for (let at = 0; at < length; at += 1) {
    const unit = (told?.text.charCodeAt(at) ?? FIRST_PLAIN) - FIRST_PLAIN;
    const isPlain = likely.flag(['letter'], told && unit >= 0 && unit < PLAIN);
    const read = likely.below(isPlain ? PLAIN : 0x1_0000, isPlain ? unit : unit + FIRST_PLAIN);
    text += String.fromCharCode(isPlain ? read + FIRST_PLAIN : read);
  }
  const moves = likely.flag(['moves'], told && told.shift !== null);
  return { kind: 'headline', text, shift: moves ? codeShift(likely, told?.shift ?? null) : null };
}

function codeShift(likely: Likelihood, shift: ToldShift | null): ToldShift {
  const measure = TOLD_MEASURES[
    likely.below(TOLD_MEASURES.length, shift ? TOLD_MEASURES.indexOf(shift.measure) : 0)
  ] as ToldMeasure;
  const whose = shift?.of ? WHOSE.indexOf(shift.of) : 0;
  const of = isNational(measure) ? (WHOSE[likely.below(WHOSE.length, whose)] ?? null) : null;
  const most = MOST_TOLD[measure];
  return { measure, of, amount: likely.below(2 * most + 1, (shift?.amount ?? 0) + most) - most };
}

function codeRating(
  likely: Likelihood,
  { position }: Game,
  rating: Extract<Intervention, { kind: 'rating' }> | null,
): Intervention {
  const flow = position.debate?.flow ?? [];
  const place = likely.below(
    flow.length,
    rating ? placeOf(flow, ({ claim }) => claim === rating.claim, rating.claim) : 0,
  );
  return {
    kind: 'rating',
    claim: flow[place]?.claim ?? '',
    base: likely.below(THOUSANDTHS, rating?.base ?? 0),
  };
}
