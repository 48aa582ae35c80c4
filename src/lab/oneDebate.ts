import { type Attribution, attribute } from '../debate/attribution.ts';
import { perMille } from '../debate/flow.ts';
import {
  type Ballot,
  ballotAt,
  ballotOf,
  basesAt,
  baseTables,
  deciding,
  isAdoptedBy,
  isDeciding,
  isFor,
  neededOf,
} from '../debate/hearing.ts';
import { openingOrder, pivotOf } from '../debate/pivot.ts';
import type { Engine } from '../game/engine.ts';
import type { Semantics } from '../vocabulary/debate.ts';
import type { Argued } from './argueDebate.ts';
import { grid } from './grid.ts';
import { heads, verdicts } from './words.ts';

/** One debate with everything that decided it; strengths, leans, margins and shares in thousandths. */
export function oneDebate(engine: Engine, { debate, hearing }: Argued, semantics: Semantics) {
  const { flow, questioned, speakers } = debate;
  const { audiences, leans, resolution } = hearing;
  const tables = baseTables(hearing, flow, questioned);
  const basesOf = (index: number): readonly number[] => basesAt(tables, index, flow.length, questioned);
  const strengths = audiences.map((audience, index) => {
    const arguments_ = new Float64Array(flow.length);
    const { strength } = ballotAt(hearing, index, flow, basesOf(index), arguments_);
    return { audience, resolution: strength, arguments: Array.from(arguments_, perMille) };
  });
  const ballots = strengths.map(
    ({ audience, resolution: strength }, index): Ballot =>
      ballotOf(audience, strength, leans[index]?.total ?? 0),
  );
  const counted = deciding(resolution, ballots);
  const pivot = pivotOf(resolution, ballots);
  const index = pivot ? ballots.indexOf(pivot) : -1;
  const found: Attribution =
    index < 0
      ? { shares: [], exact: true }
      : attribute(flow, basesOf(index), hearing.opening, hearing.fold, debate.speech);
  const { id, title, text, threshold } = resolution;
  return {
    semantics,
    resolution: { id, title, text, threshold },
    turn: hearing.position.turn,
    speakers,
    flow: flow.map(({ claim, side, by, speech, relation, under }, place) => ({
      place,
      claim,
      text: engine.bank.claims.get(claim)?.text ?? '',
      side,
      by,
      speech,
      relation,
      under,
      questioned: questioned.includes(place),
    })),
    strengths,
    ballots: openingOrder(resolution, ballots).map((ballot) => ({
      ...ballot,
      vote: isFor(ballot) ? 'for' : 'against',
      decides: isDeciding(resolution, ballot.audience),
    })),
    verdict: {
      adopted: isAdoptedBy(resolution, ballots),
      for: counted.filter(isFor).length,
      counted: counted.length,
      needed: neededOf(resolution, counted.length),
    },
    attribution: {
      audience: pivot?.audience ?? null,
      exact: found.exact,
      shares: found.shares.map((share, place) => ({
        place,
        claim: flow[place]?.claim,
        share: perMille(share),
      })),
    },
  };
}

/** The same as tables for people. */
export function oneDebateText(told: ReturnType<typeof oneDebate>): string {
  const { attribution, ballots, flow, resolution, strengths, verdict } = told;
  const own = strengths.find(({ audience }) => audience === attribution.audience);
  const said = flow.map(({ place, speech, by, side, claim, relation, under, text }) => [
    place,
    speech + 1,
    by,
    side,
    verdicts.bears(relation, under),
    own?.arguments[place] ?? 0,
    attribution.shares[place]?.share ?? 0,
    claim,
    text,
  ]);
  const given = ballots.map(({ audience, strength, lean, margin, vote }) => [
    audience,
    strength,
    lean,
    margin,
    vote,
  ]);
  const flowHead = [
    heads.place,
    heads.speech,
    heads.by,
    heads.side,
    heads.bears,
    heads.strengthHere,
    heads.share,
    heads.claim,
    heads.what,
  ];
  const ballotHead = [heads.audience, heads.strengthHere, heads.lean, heads.margin, heads.vote];
  return [
    `${resolution.title}: ${resolution.text}\n`,
    grid(flowHead, said),
    grid(ballotHead, given),
    `${verdicts.debate(verdict.adopted, verdict.for, verdict.counted, verdict.needed)}\n`,
  ].join('\n');
}
