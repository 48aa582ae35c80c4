import { askable, hasBeenSaid, relationUnder } from '../debate/bank.ts';
import type { OpenDebate, Position } from '../rules/position.ts';
import { type Argument, SPEECHES, type Speech } from '../vocabulary/debate.ts';
import type { Nation } from '../vocabulary/nations.ts';
import { fail, ok, type Result } from '../vocabulary/result.ts';
import type { SpeechSlip } from '../vocabulary/talk.ts';
import type { Engine } from './engine.ts';

/** The speech that comes next. @throws when all have been given (a programmer's mistake) */
export function speechAt(debate: OpenDebate): Speech {
  const speech = SPEECHES[debate.speech];
  if (!speech) throw new Error('all speeches have been given');
  return speech;
}

/** Whose turn it is to speak; null while no debate is at hand, or all has been said. */
export function speakerOf(position: Position): Nation | null {
  const { debate } = position;
  if (!debate || debate.speech >= SPEECHES.length) return null;
  const { side, speaker } = speechAt(debate);
  return debate.speakers[side][speaker];
}

/** Whether all speeches of a debate have been given and its ballots wait, since the room may still rate what was said. */
export function isBallotDue({ debate }: Position): boolean {
  return debate !== null && debate.speech >= SPEECHES.length;
}

/** The flow with a speech's arguments on it; stops at the first that has no place there. */
export function flowAfter(
  engine: Engine,
  debate: OpenDebate,
  by: Nation,
  placements: SpeechSlip['placements'],
): readonly Argument[] {
  const { side } = speechAt(debate);
  const flow = [...debate.flow];
  for (const { claim, under } of placements) {
    const relation = relationUnder(engine.bank, debate.resolution, flow, side, claim, under);
    if (!relation) break;
    flow.push({ claim, under, relation, by, side, speech: debate.speech });
  }
  return flow;
}

/** Checks a speech: whose turn it is, how much it may say, and that every argument bears on what it is put under. */
export function checkSpeechSlip(
  engine: Engine,
  position: Position,
  seat: Nation,
  slip: SpeechSlip,
): Result<SpeechSlip> {
  const { debate } = position;
  if (!debate || speakerOf(position) !== seat) return fail('notYourSpeech', 'seat');
  const speech = speechAt(debate);
  const most = speech.placements;
  if (slip.placements.length > most)
    return fail('tooManyArguments', 'placements', { most, have: slip.placements.length });
  const flow = flowAfter(engine, debate, seat, slip.placements);
  const landed = flow.length - debate.flow.length;
  const stray = slip.placements[landed];
  if (stray) {
    const { claim } = stray;
    const path = `placements[${landed}]`;
    if (!engine.bank.claims.has(claim)) return fail('unknownClaim', path, { claim });
    return fail(hasBeenSaid(flow, claim) ? 'claimRepeated' : 'claimOffPoint', path, { claim });
  }
  if (slip.question === null) return ok(slip);
  if (speech.kind !== 'question') return fail('noQuestionNow', 'question');
  return askable(debate.flow, speech.side, debate.questioned).includes(slip.question)
    ? ok(slip)
    : fail('questionOff', 'question');
}
