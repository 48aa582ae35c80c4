import { askable, placeable } from '../../src/debate/bank.ts';
import type { Engine } from '../../src/game/engine.ts';
import { checkSpeechSlip, flowAfter, speakerOf, speechAt } from '../../src/game/speeches.ts';
import type { OpenDebate, Position } from '../../src/rules/position.ts';
import { type ResolutionId, SPEECHES, type Speakers } from '../../src/vocabulary/debate.ts';
import type { Nation } from '../../src/vocabulary/nations.ts';
import type { Placement, SpeechSlip } from '../../src/vocabulary/talk.ts';
import { opening } from '../support/positions.ts';

export const SPEAKERS: Speakers = { affirmative: ['FRA', 'JPN'], negative: ['RUS', 'TUR'] };

/** A debate that is about to begin. */
export function debateOn(resolution: ResolutionId, rest: Partial<OpenDebate> = {}): OpenDebate {
  return { resolution, tabledBy: null, speakers: SPEAKERS, speech: 0, flow: [], questioned: [], ...rest };
}

export const inDebate = (debate: OpenDebate, at: Position = opening): Position => ({ ...at, debate });

/** The debate after a speech. @throws when the speech is refused */
export function heard(
  engine: Engine,
  debate: OpenDebate,
  slip: SpeechSlip,
  at: Position = opening,
): OpenDebate {
  const position = inDebate(debate, at);
  const seat = speakerOf(position) as Nation;
  const checked = checkSpeechSlip(engine, position, seat, slip);
  if (!checked.ok) throw new Error(`${seat}, speech ${debate.speech}: ${checked.fault.code}`);
  return {
    ...debate,
    flow: flowAfter(engine, debate, seat, slip.placements),
    questioned: slip.question === null ? debate.questioned : [...debate.questioned, slip.question],
    speech: debate.speech + 1,
  };
}

/** A legal speech by numbers that were drawn: each picks from what can be said, or says nothing where it is 0. */
export function speechBy(engine: Engine, debate: OpenDebate, draws: readonly number[]): SpeechSlip {
  const { kind, side, placements } = speechAt(debate);
  const pick = <T>(from: readonly T[], draw = 0): T | undefined =>
    draw === 0 || from.length === 0 ? undefined : from[draw % from.length];
  if (kind === 'question') {
    const question = pick(askable(debate.flow, side, debate.questioned), draws[0]) ?? null;
    return { phase: 'debate', placements: [], question };
  }
  let { flow } = debate;
  const said: Placement[] = [];
  for (let count = 0; count < placements; count += 1) {
    const picked = pick(placeable(engine.bank, debate.resolution, flow, side), draws[count]);
    if (!picked) continue;
    const { claim, under, relation } = picked;
    said.push({ claim: claim.id, under });
    const by = debate.speakers[side][0];
    flow = [...flow, { claim: claim.id, under, relation, by, side, speech: debate.speech }];
  }
  return { phase: 'debate', placements: said, question: null };
}

/** A whole debate by numbers that were drawn, two a speech. */
export function spoken(
  engine: Engine,
  from: OpenDebate,
  draws: readonly number[],
  at?: Position,
): OpenDebate {
  let debate = from;
  while (debate.speech < SPEECHES.length) {
    const two = draws.slice(2 * debate.speech, 2 * debate.speech + 2);
    debate = heard(engine, debate, speechBy(engine, debate, two), at);
  }
  return debate;
}
