import { askable, type Opening, placeable } from '../debate/bank.ts';
import { type Ballot, hearingOf } from '../debate/hearing.ts';
import { speechAt } from '../game/speeches.ts';
import type { SeatView } from '../game/view.ts';
import type { OpenDebate } from '../rules/position.ts';
import type { Argument, Side } from '../vocabulary/debate.ts';
import type { SpeechSlip } from '../vocabulary/talk.ts';
import { type Part, partOf, plainPart } from './account.ts';
import { type Mind, whimOf } from './mind.ts';
import { gains, outlook, Sounding } from './sounding.ts';
import { Tally } from './terms.ts';

/** What one argument weighs against another when there is little between them, in outlook points. */
const NOTHING_GAINED = 0;
/** Where the whims about claims begin, beyond those about choices and resolutions. */
const CLAIM_WHIMS = 6000;
/** How many points of a whim make one of outlook. */
const WHIM_A_POINT = 6;

/** How far a seat misjudges what a claim would do, in outlook points; the same all through a debate. */
function misjudged(mind: Mind, claim: string): number {
  const place = mind.engine.bank.places.get(claim) ?? 0;
  return Math.trunc(whimOf(mind, CLAIM_WHIMS + place) / WHIM_A_POINT);
}

/** A speech for the seat whose turn it is: the arguments, or the question, that do most for its side's ballots. */
export function speechWith(mind: Mind, view: SeatView): { slip: SpeechSlip; parts: readonly Part[] } {
  const debate = view.position.debate as OpenDebate;
  const speech = speechAt(debate);
  const sounding = new Sounding(hearingOf(mind.engine, mind.position, view.semantics), debate);
  return speech.kind === 'question'
    ? ask(mind, sounding, debate, speech.side)
    : argue(mind, sounding, debate, speech.side, speech.placements);
}

/** The openings that a seat thinks of: all, or for those who attend to little a few wherever their eye falls. */
function thinkable(mind: Mind, open: readonly Opening[]): readonly Opening[] {
  const { attention } = mind.skill;
  if (open.length <= attention) return open;
  const from = mind.chance.below(open.length);
  const stride = 1 + mind.chance.below(Math.max(1, Math.trunc(open.length / attention)));
  return Array.from(
    { length: attention },
    (_, step) => open[(from + step * stride) % open.length] as Opening,
  );
}

/** Something that a seat could say, and how its side would stand then. */
interface Thought {
  /** What it would do for the side's outlook. */
  readonly gain: number;
  readonly whim: number;
  /** What it seems to be worth: both together. */
  readonly score: number;
  readonly after: readonly Ballot[];
}

function thoughtOf(
  mind: Mind,
  sounding: Sounding,
  side: Side,
  stand: number,
  claim: string,
  after: readonly Ballot[],
): Thought {
  const gain = outlook(sounding.hearing, after, side) - stand;
  const whim = misjudged(mind, claim);
  return { gain, whim, score: gain + whim, after };
}

function argue(
  mind: Mind,
  sounding: Sounding,
  debate: OpenDebate,
  side: Side,
  placements: number,
): { slip: SpeechSlip; parts: readonly Part[] } {
  const { bank } = mind.engine;
  const flow: Argument[] = [...debate.flow];
  const parts: Part[] = [];
  const placed: { claim: string; under: number }[] = [];
  for (let count = 0; count < placements; count += 1) {
    const before = sounding.ballots();
    const stand = outlook(sounding.hearing, before, side);
    let best: (Thought & { readonly open: Opening }) | null = null;
    for (const open of thinkable(mind, placeable(bank, debate.resolution, flow, side))) {
      sounding.push({ claim: open.claim.id, under: open.under, relation: open.relation }, mind.seat);
      const thought = thoughtOf(mind, sounding, side, stand, open.claim.id, sounding.ballots());
      if (thought.score > (best?.score ?? NOTHING_GAINED)) best = { ...thought, open };
      sounding.pop();
    }
    if (!best) break;
    const { claim, under, relation } = best.open;
    const argument = { claim: claim.id, under, relation, by: mind.seat, side, speech: debate.speech };
    sounding.push(argument, mind.seat);
    flow.push(argument);
    placed.push({ claim: claim.id, under });
    parts.push(spoken(mind, sounding, `argue:${claim.id}`, before, best, side));
  }
  if (parts.length === 0) parts.push(nothingToSay());
  return { slip: { phase: 'debate', placements: placed, question: null }, parts };
}

function ask(
  mind: Mind,
  sounding: Sounding,
  debate: OpenDebate,
  side: Side,
): { slip: SpeechSlip; parts: readonly Part[] } {
  const before = sounding.ballots();
  const stand = outlook(sounding.hearing, before, side);
  let best: (Thought & { readonly place: number; readonly claim: string }) | null = null;
  for (const place of askable(debate.flow, side, debate.questioned)) {
    const { claim } = debate.flow[place] as Argument;
    const thought = thoughtOf(mind, sounding, side, stand, claim, sounding.ifAsked(place));
    // Everybody sees which claims lack their evidence: a question that finds none lacking is asked by nobody.
    if (thought.gain <= NOTHING_GAINED) continue;
    if (!best || thought.score > best.score) best = { ...thought, place, claim };
  }
  const parts = best ? [spoken(mind, sounding, `ask:${best.claim}`, before, best, side)] : [nothingToSay()];
  return { slip: { phase: 'debate', placements: [], question: best?.place ?? null }, parts };
}

function nothingToSay(): Part {
  return plainPart('speech', { key: 'nothing', choice: null, params: {} });
}

/** An argument is accounted for by the ballots that it moves, and by what was misjudged. */
function spoken(
  mind: Mind,
  { hearing }: Sounding,
  subject: string,
  before: readonly Ballot[],
  { after, whim, score }: Thought,
  side: Side,
): Part {
  return partOf(mind, subject, Math.max(1, score), () => {
    const tally = new Tally();
    for (const { audience, gain } of gains(hearing, before, after, side)) tally.add('ballot', gain, audience);
    tally.add('whim', whim);
    return tally;
  });
}
