import { askable, placeable } from '../../debate/bank.ts';
import { bidFault, nextSession } from '../../game/bids.ts';
import type { Engine } from '../../game/engine.ts';
import { isUnagreed, permitOf } from '../../game/permit.ts';
import { flowAfter, speakerOf, speechAt } from '../../game/speeches.ts';
import { incomingOffers, offerFault } from '../../game/talkRules.ts';
import { phaseOf } from '../../machines/states.ts';
import { nationalOf, type Position } from '../../rules/position.ts';
import type { Choice } from '../../vocabulary/choices.ts';
import { SIDES } from '../../vocabulary/debate.ts';
import { NATIONS, type Nation } from '../../vocabulary/nations.ts';
import { ACTS } from '../../vocabulary/talk.ts';
import { codeOf } from './codes.ts';
import { codeOfMark, type Mark } from './marks.ts';

type Of<K extends Mark['is']> = Extract<Mark, { is: K }>;
/** A mark with the code that is printed for it. */
export type Coded<T> = T & { readonly code: string };

/** A choice on a sheet. */
export interface SheetChoice {
  readonly choice: Choice;
  readonly price: number;
  /** Whether another must have agreed to it in Talk first. */
  readonly needsConsent: boolean;
  readonly code: string;
}

/** An argument that one may make. */
export interface SheetArgument {
  readonly claim: string;
  /** The claim that it answers or supports; null where it bears on the resolution itself. */
  readonly onto: string | null;
  /** Whether that one must be made in the same speech first. */
  readonly isSecond: boolean;
}

/** What one speech of a debate may hold. */
export interface SheetSpeech {
  /** The place of the speech in the debate, counted from 0. */
  readonly number: number;
  /** How many codes it takes: of its arguments, or of the one that it asks about. */
  readonly most: number;
  readonly placements: readonly Coded<SheetArgument>[];
  readonly questions: readonly Coded<{ readonly question: number }>[];
}

/** Everything that one delegation can write on its slip this turn, as far as can be known now. */
export interface Sheet {
  readonly seat: Nation;
  readonly turn: number;
  readonly phase: 'offer' | 'answer' | 'commit' | 'debate';
  readonly capital: number;
  /** How many choices it may make. */
  readonly most: number;
  readonly offers: readonly Coded<Of<'offer'>>[];
  /** The cabinet's two answers, where it asks. */
  readonly counsel: readonly Coded<Of<'counsel'>>[];
  /** What others have put to it; before they have, yes to all from each. */
  readonly yes: readonly Coded<Of<'yes'> | Of<'yesToAll'>>[];
  readonly choices: readonly SheetChoice[];
  readonly stakes: readonly Coded<Of<'stake'>>[];
  readonly bids: readonly Coded<Of<'bid'>>[];
  /** In a debate, for whoever has the floor. */
  readonly speech: SheetSpeech | null;
}

const coded = <M extends Mark>(mark: M): Coded<M> => ({ ...mark, code: codeOfMark(mark) });

/**
 * The sheet of a seat, from what that seat may see. What depends on others' consent is on it as if they gave it: keying
 * in checks it once more.
 * @throws after the game (a programmer's mistake)
 */
export function sheetOf(engine: Engine, position: Position, seat: Nation): Sheet {
  const phase = phaseOf(position.states);
  if (phase === 'over' || phase === 'firstTail' || phase === 'secondTail')
    throw new Error('nothing is written after the game');
  const others = NATIONS.filter((nation) => nation !== seat);
  const isDebate = phase === 'debate';
  return {
    seat,
    turn: position.turn,
    phase,
    capital: nationalOf(position, 'capital', seat),
    most: engine.scenario.choicesPerTurn[seat],
    offers: phase === 'offer' ? offersOf(engine, position, seat, others) : [],
    counsel:
      phase === 'offer' && position.questions[seat]
        ? ([0, 1] as const).map((answer) => coded({ is: 'counsel', answer }))
        : [],
    yes: phase === 'offer' ? others.map((by) => coded({ is: 'yesToAll', by })) : yesOf(position, seat, phase),
    choices: isDebate ? [] : choicesOf(engine, position, seat),
    stakes:
      isDebate || !engine.scenario.systems.includes('word')
        ? []
        : others
            .filter((on) => phase !== 'commit' || position.words[on])
            .flatMap((on) => (['back', 'doubt'] as const).map((kind) => coded({ is: 'stake', on, kind }))),
    bids: isDebate || nextSession(engine, position.turn) === null ? [] : bidsOf(engine, position, seat),
    speech: isDebate && speakerOf(position) === seat ? speechOf(engine, seat, position) : null,
  };
}

function offersOf(
  engine: Engine,
  position: Position,
  seat: Nation,
  others: readonly Nation[],
): Sheet['offers'] {
  return others.flatMap((to) =>
    ACTS.flatMap((act) =>
      act === 'pledge'
        ? []
        : (['give', 'ask'] as const)
            .filter((role) => offerFault(engine, position, { by: seat, to, act, role }, seat) === null)
            .map((role) => coded({ is: 'offer', act, role, to })),
    ),
  );
}

function yesOf(position: Position, seat: Nation, phase: Sheet['phase']): Sheet['yes'] {
  if (phase !== 'answer') return [];
  return incomingOffers(position, seat).map(({ by, act, role }) => coded({ is: 'yes', by, act, role }));
}

function choicesOf(engine: Engine, position: Position, seat: Nation): readonly SheetChoice[] {
  return engine.repertoire[seat].flatMap((choice): SheetChoice[] => {
    const permit = permitOf(engine, position, choice, seat);
    const needsConsent =
      !permit.open && permit.lacks === 'permission' && isUnagreed(engine, position, choice, seat);
    const { price } = permit;
    // Once all have answered, what was not agreed can't be done this turn.
    const isPossible =
      permit.open ||
      (needsConsent && phaseOf(position.states) !== 'commit' && canAfford(position, seat, price));
    return isPossible
      ? [{ choice, price, needsConsent, code: codeOfMark({ is: 'choice', choice: choice.code }) }]
      : [];
  });
}

function canAfford(position: Position, seat: Nation, price: number): boolean {
  return price <= nationalOf(position, 'capital', seat);
}

function bidsOf(engine: Engine, position: Position, seat: Nation): Sheet['bids'] {
  return [...engine.bank.resolutions.keys()].flatMap((resolution) =>
    SIDES.filter((side) => bidFault(engine, position, seat, { resolution, side, coins: 1 }, 0) === null).map(
      (side) => coded({ is: 'bid', resolution, side }),
    ),
  );
}

/** A speech's codes are counted through: they are read within minutes, and of this speech alone. */
function speechOf(engine: Engine, seat: Nation, { debate }: Position): SheetSpeech | null {
  if (!debate) return null;
  const { flow, questioned, resolution } = debate;
  const { kind, side, placements } = speechAt(debate);
  const openings = placements > 0 ? placeable(engine.bank, resolution, flow, side) : [];
  const first = openings.map(
    ({ claim, under }): SheetArgument => ({
      claim: claim.id,
      onto: flow[under]?.claim ?? null,
      isSecond: false,
    }),
  );
  const second = openings.flatMap(({ claim: { id }, under }): readonly SheetArgument[] => {
    const after = flowAfter(engine, debate, seat, [{ claim: id, under }]);
    return placeable(engine.bank, resolution, after, side)
      .filter((next) => next.under === flow.length)
      .map(({ claim }) => ({ claim: claim.id, onto: id, isSecond: true }));
  });
  // The same argument may follow on several.
  const distinct = second.filter(
    ({ claim, onto }, at) => second.findIndex((one) => one.claim === claim && one.onto === onto) === at,
  );
  const asked = kind === 'question' ? askable(flow, side, questioned) : [];
  return {
    number: debate.speech,
    most: kind === 'question' ? 1 : placements,
    placements: [...first, ...(placements > 1 ? distinct : [])].map((one, at) => ({
      ...one,
      code: codeOf(at),
    })),
    questions: asked.map((question, at) => ({ question, code: codeOf(at) })),
  };
}
