import { checkCommitSlip } from '../../game/commitRules.ts';
import type { Engine } from '../../game/engine.ts';
import { checkSpeechSlip } from '../../game/speeches.ts';
import { checkAnswerSlip, checkOfferSlip, incomingOffers } from '../../game/talkRules.ts';
import type { Position } from '../../rules/position.ts';
import type { Nation } from '../../vocabulary/nations.ts';
import { fail, type Result } from '../../vocabulary/result.ts';
import type {
  AnswerSlip,
  Bid,
  CommitSlip,
  Offer,
  OfferSlip,
  Slip,
  SpeechSlip,
} from '../../vocabulary/talk.ts';
import { readCode } from './codes.ts';
import { type Mark, markOfCode } from './marks.ts';
import type { Sheet } from './sheet.ts';

interface Written<M> {
  readonly code: string;
  readonly mark: M;
}

/** The codes on a line as it was typed: parted by blanks, commas or hyphens, in small letters or capitals. */
export function codesIn(line: string): readonly string[] {
  return line
    .toUpperCase()
    .split(/[^A-Z0-9]+/)
    .filter((code) => code !== '');
}

/**
 * The slip that a line of codes means for the seat of a sheet, checked by the game's own rules against what that seat may
 * see. An empty line is a slip that does nothing. Faults: `slipCodeUnknown`, `slipCodeMisread`, `slipCodeElsewhere` where
 * a code belongs to another part of the turn, `slipCodeTwice`, `slipWordTwice`, `slipStakeTwice`, `slipBidTwice`,
 * `slipNotOffered`, `slipNotSpeaker`, `slipArgumentFirst` where an argument follows on one that was not made, and those of the game; `params.code` is the code that was written.
 */
export function readSlip(engine: Engine, position: Position, sheet: Sheet, line: string): Result<Slip> {
  const codes = codesIn(line);
  if (sheet.phase === 'debate') return readSpeech(engine, position, sheet, codes);
  const written: Written<Mark>[] = [];
  for (const code of codes) {
    const mark = markOfCode(code);
    if (!mark.ok) return mark;
    written.push({ code, mark: mark.value });
  }
  switch (sheet.phase) {
    case 'offer':
      return readOffers(engine, position, sheet, written);
    case 'answer':
      return readAnswers(engine, position, sheet, written);
    case 'commit':
      return readCommit(engine, position, sheet.seat, written);
  }
}

const elsewhere = (code: string) => fail('slipCodeElsewhere', '', { code });
const twice = (code: string) => fail('slipCodeTwice', '', { code });

function readOffers(
  engine: Engine,
  position: Position,
  { seat }: Sheet,
  written: readonly Written<Mark>[],
): Result<OfferSlip> {
  const offers: Offer[] = [];
  let counsel: 0 | 1 | null = null;
  for (const [at, { code, mark }] of written.entries()) {
    if (written.findIndex((one) => one.code === code) !== at) return twice(code);
    if (mark.is === 'offer') offers.push({ by: seat, to: mark.to, act: mark.act, role: mark.role });
    else if (mark.is === 'counsel' && counsel === null) counsel = mark.answer;
    else return mark.is === 'counsel' ? twice(code) : elsewhere(code);
  }
  return checkOfferSlip(engine, position, seat, { phase: 'offer', offers, counsel });
}

function readAnswers(
  engine: Engine,
  position: Position,
  { seat }: Sheet,
  written: readonly Written<Mark>[],
): Result<AnswerSlip> {
  const incoming = incomingOffers(position, seat);
  const answers = incoming.map(() => false);
  let word: string | null = null;
  for (const { code, mark } of written) {
    if (mark.is === 'choice') {
      if (word !== null) return fail('slipWordTwice', '', { code });
      word = mark.choice;
    } else if (mark.is === 'yes' || mark.is === 'yesToAll') {
      const meant = incoming.flatMap(({ act, by, role }, at) =>
        by === mark.by && (mark.is === 'yesToAll' || (act === mark.act && role === mark.role)) ? [at] : [],
      );
      if (meant.length === 0) return fail('slipNotOffered', '', { code });
      for (const at of meant) answers[at] = true;
    } else return elsewhere(code);
  }
  return checkAnswerSlip(engine, position, seat, { phase: 'answer', answers, word });
}

function readCommit(
  engine: Engine,
  position: Position,
  seat: Nation,
  written: readonly Written<Mark>[],
): Result<CommitSlip> {
  const choices: string[] = [];
  let stake: CommitSlip['stake'] = null;
  let bid = null as Bid | null;
  for (const { code, mark } of written) {
    if (mark.is === 'choice') {
      if (choices.includes(mark.choice)) return twice(code);
      choices.push(mark.choice);
    } else if (mark.is === 'stake') {
      if (stake) return fail('slipStakeTwice', '', { code });
      stake = { on: mark.on, kind: mark.kind };
    } else if (mark.is === 'bid') {
      const { resolution, side } = mark;
      if (bid && (bid.resolution !== resolution || bid.side !== side))
        return fail('slipBidTwice', '', { code });
      bid = { resolution, side, coins: (bid?.coins ?? 0) + 1 };
    } else return elsewhere(code);
  }
  return checkCommitSlip(engine, position, seat, {
    phase: 'commit',
    choices,
    stake,
    ...(bid ? { bid } : {}),
  });
}

function readSpeech(
  engine: Engine,
  position: Position,
  { seat, speech }: Sheet,
  codes: readonly string[],
): Result<SpeechSlip> {
  if (!speech) return fail('slipNotSpeaker');
  const placements: SpeechSlip['placements'][number][] = [];
  const claims = position.debate?.flow.map(({ claim }) => claim) ?? [];
  let question: number | null = null;
  for (const [at, code] of codes.entries()) {
    if (codes.indexOf(code) !== at) return twice(code);
    const read = readCode(code);
    if (!read.ok) return read;
    const placed = speech.placements.find((one) => one.code === code);
    const asked = speech.questions.find((one) => one.code === code);
    if (placed) {
      const under = placed.onto === null ? -1 : claims.indexOf(placed.onto);
      if (placed.onto !== null && under < 0) return fail('slipArgumentFirst', '', { code });
      placements.push({ claim: placed.claim, under });
      claims.push(placed.claim);
    } else if (asked && question === null) question = asked.question;
    else return asked ? twice(code) : fail('slipCodeUnknown', '', { code });
  }
  return checkSpeechSlip(engine, position, seat, { phase: 'debate', placements, question });
}
