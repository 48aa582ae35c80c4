import { CHOICE_KINDS, CHOICES, type Choice, UNIQUE_CHOICES } from '../vocabulary/choices.ts';
import type { Programme } from '../vocabulary/measures.ts';
import {
  type ByNation,
  type Country,
  NATIONS,
  type Nation,
  nationIndex,
  type Office,
} from '../vocabulary/nations.ts';
import type { Deal } from '../vocabulary/talk.ts';
import { isBarredByLaw, isUsChina, type LawfulAct, transferStanding, usesCertificate } from './law.ts';
import { type Bench, isAgreed, loanRecipients, type Move, moveOf, type Outcome } from './moves.ts';
import type { NationEventType } from './nation.ts';
import {
  CERTIFICATE,
  countryMachineSlot,
  LANDER,
  nationMachineSlot,
  STATION,
  tariffMachineSlot,
  truceMachineSlot,
} from './slots.ts';
import type { Standing } from './standing.ts';
import {
  areChannelsFrozen,
  builderOffice,
  isCrossCamp,
  isMember,
  isSignatory,
  isStationFounded,
  isUnderTruce,
  type MachineStates,
} from './states.ts';

/**
 * The events that one choice sends to the machines when one seat makes it, in order, as things stand. Whatever office,
 * target and kind decide was settled when the plan was made. Most lists were made with it and are given out again and
 * again; so nobody may change one.
 * `bench` is what lies on the actor's; only to study asks for it.
 */
export type Plan = (
  states: MachineStates,
  deals: readonly Deal[],
  outcome: Outcome,
  bench: Bench | null,
) => readonly Move[];

const desk = (actor: Nation, type: NationEventType, standing: Standing, to?: Nation): Move =>
  moveOf(nationMachineSlot(actor), type, standing, to);

/** The moves of a choice by the one standing on which they hang; each list is made once. */
function byStanding(make: (standing: Standing) => readonly Move[]): (standing: Standing) => readonly Move[] {
  const clear = make('clear');
  const others = new Map<Standing, readonly Move[]>();
  return (standing) => {
    if (standing === 'clear') return clear;
    const known = others.get(standing) ?? make(standing);
    others.set(standing, known);
    return known;
  };
}

/** A choice whose moves are the same however things stand. */
function always(...moves: readonly Move[]): Plan {
  return () => moves;
}

/** A standing that is clear only if the other side has consented too. */
function agreedOr(
  deals: readonly Deal[],
  act: Deal['act'],
  giver: Nation,
  receiver: Nation,
  standing: Standing,
): Standing {
  return standing !== 'clear' ? standing : isAgreed(deals, act, giver, receiver) ? 'clear' : 'unagreed';
}

const SPENT = moveOf(CERTIFICATE, 'use', 'clear');

/** With a certificate in hand, the act that needs it spends it after all else. */
function spending(
  moves: readonly Move[],
  states: MachineStates,
  act: LawfulAct,
  giver: Nation,
  receiver: Nation,
): readonly Move[] {
  return usesCertificate(states, act, giver, receiver) ? [...moves, SPENT] : moves;
}

/** A loan round: one lot to each who agreed, one after the other. */
function lending(actor: Nation): Plan {
  const unagreed = [desk(actor, 'lend', 'unagreed')];
  return (states, deals) => {
    const recipients = loanRecipients(deals, actor);
    if (recipients.length === 0) return unagreed;
    const moves: Move[] = [];
    for (const recipient of recipients) {
      const standing = transferStanding(states, 'loan', actor, recipient);
      moves.push(desk(actor, 'lend', standing, recipient), desk(recipient, 'receive', 'clear'));
      if (usesCertificate(states, 'loan', actor, recipient)) moves.push(SPENT);
    }
    return moves;
  };
}

/** A handing over that United States law and frozen channels can bar, and that may need the other side's consent. */
function transfer(
  act: Exclude<LawfulAct, 'loan' | 'found'>,
  actor: Nation,
  to: Nation,
  isInOffice: boolean,
  make: (standing: Standing) => readonly Move[],
): Plan {
  const moves = byStanding(make);
  const isTouchedByLaw = isUsChina(actor, to);
  return (states, deals) => {
    let standing: Standing = 'noOffice';
    if (isInOffice) {
      standing = transferStanding(states, act, actor, to);
      if (act !== 'give') standing = agreedOr(deals, act, actor, to, standing);
    }
    return isTouchedByLaw ? spending(moves(standing), states, act, actor, to) : moves(standing);
  };
}

function founding(actor: Nation, to: Nation, isFounder: boolean): Plan {
  const moves = byStanding((standing) => [
    moveOf(STATION, 'found', 'clear'),
    desk(actor, 'found', standing),
    desk(to, 'coFound', 'clear'),
  ]);
  const alone = !isFounder ? 'noOffice' : to === actor ? 'self' : null;
  return (states, deals) => {
    const lawful = isBarredByLaw(states, 'found', actor, to) ? 'barred' : 'clear';
    const standing = alone ?? agreedOr(deals, 'found', actor, to, lawful);
    return spending(moves(standing), states, 'found', actor, to);
  };
}

/** A tariff of one nation on another's goods, up or down. */
function tariff(type: 'impose' | 'raise' | 'lift', actor: Nation, on: Nation, isTrader: boolean): Plan {
  const moves = (standing: Standing): readonly Move[] => [
    moveOf(tariffMachineSlot(actor, on), type, standing),
  ];
  if (actor === on) return always(...moves('self'));
  if (!isTrader) return always(...moves('noOffice'));
  const clear = moves('clear');
  const underTruce = moves('underTruce');
  return (states) => (isUnderTruce(states, actor, on) ? underTruce : clear);
}

function truce(actor: Nation, to: Nation, areTraders: boolean): Plan {
  const moves = byStanding((standing) => [moveOf(truceMachineSlot(actor, to), 'agree', standing)]);
  if (actor === to) return always(...moves('self'));
  // Only those who could raise tariffs can promise not to.
  if (!areTraders) return always(...moves('noOffice'));
  return (_states, deals) => moves(agreedOr(deals, 'truce', actor, to, 'clear'));
}

function courting(actor: Nation, country: Country, holds: (office: Office) => boolean): Plan {
  const isForAccords = holds('recruiter:accords');
  const isRecruiter = isForAccords || holds('recruiter:ilrs');
  const moves = byStanding((standing) => [
    desk(actor, 'court', isRecruiter ? 'clear' : 'noOffice'),
    moveOf(countryMachineSlot(country), isForAccords ? 'courtForAccords' : 'courtForIlrs', standing),
  ]);
  return (states) => {
    if (!isForAccords && !isStationFounded(states)) return moves('noStation');
    return moves(areChannelsFrozen(states) ? 'frozen' : 'clear');
  };
}

/** What only one seat can do. */
function unique(choice: Choice, actor: Nation): Plan {
  const kind = choice.kind as NationEventType;
  const moves = byStanding((standing) => [desk(actor, kind, standing)]);
  if (!UNIQUE_CHOICES[actor].includes(choice.kind)) return always(...moves('noOffice'));
  if (CHOICE_KINDS[choice.kind] === 'nation' && choice.target === actor) return always(...moves('self'));
  const needsStation = choice.kind === 'shareReactorDesign';
  const isWithChina = choice.kind === 'flyInstrument' || choice.kind === 'trainAstronaut';
  return (states, _deals, outcome) => {
    if (needsStation && !isStationFounded(states)) return moves('noStation');
    if (isWithChina && areChannelsFrozen(states) && isCrossCamp(states, actor, 'CHN')) return moves('frozen');
    return moves(outcome === 'failed' ? 'failed' : 'clear');
  };
}

function studying(actor: Nation): Plan {
  const moves = byStanding((standing) => [desk(actor, 'study', standing)]);
  return (_states, _deals, _outcome, bench) => {
    if (!bench) throw new TypeError('to study without a bench');
    return moves(bench);
  };
}

/** Makes the plan of one choice in one seat's hands. */
export function planOf(choice: Choice, actor: Nation, offices: ByNation<readonly Office[]>): Plan {
  const holds = (office: Office): boolean => offices[actor].includes(office);
  const to = choice.target as Nation;
  switch (choice.kind) {
    case 'lend':
      return holds('curator') ? lending(actor) : always(desk(actor, 'lend', 'noOffice'));
    case 'give':
      return transfer('give', actor, to, holds('curator'), (standing) => [
        desk(actor, 'give', standing),
        desk(to, 'receive', 'clear'),
      ]);
    case 'exchange':
      return transfer('exchange', actor, to, holds('curator'), (standing) => [
        desk(actor, 'exchange', standing),
        desk(actor, 'receive', 'clear'),
        desk(to, 'receive', 'clear'),
      ]);
    case 'laboratory':
      return transfer('laboratory', actor, to, true, (standing) => [desk(actor, 'laboratory', standing)]);
    case 'place':
      return transfer('place', actor, to, holds('carrier'), (standing) => [
        desk(actor, 'givePlace', standing),
        desk(to, 'receivePlace', 'clear'),
        moveOf(LANDER, 'load', 'clear'),
      ]);
    case 'study':
      return studying(actor);
    case 'publishOpenly':
    case 'publishClosed':
    case 'build':
      return always(desk(actor, choice.kind, 'clear'));
    case 'sign': {
      const clear = [desk(actor, 'sign', 'clear')];
      const frozen = [desk(actor, 'sign', 'frozen')];
      return (states) => (areChannelsFrozen(states) && isMember(states, actor) ? frozen : clear);
    }
    case 'withdraw':
      return always(desk(actor, 'withdraw', holds('accordsFounder') ? 'leader' : 'clear'));
    case 'found':
      return founding(actor, to, holds('founder'));
    case 'join': {
      const moves = byStanding((standing) => [desk(actor, 'join', standing)]);
      return (states) => {
        if (!isStationFounded(states)) return moves('noStation');
        return moves(areChannelsFrozen(states) && isSignatory(states, actor) ? 'frozen' : 'clear');
      };
    }
    case 'leave':
      return always(desk(actor, 'leave', holds('founder') ? 'leader' : 'clear'));
    case 'impose':
    case 'raise':
    case 'lift':
      return tariff(choice.kind, actor, to, holds('trader'));
    case 'truce':
      return truce(actor, to, holds('trader') && offices[to].includes('trader'));
    case 'seekCertificate':
      return always(moveOf(CERTIFICATE, 'seek', holds('legislator') ? 'clear' : 'noOffice'));
    case 'fly': {
      const clear = [moveOf(LANDER, 'fly', 'clear')];
      const failed = [moveOf(LANDER, 'fly', 'failed')];
      if (!holds('carrier')) return always(moveOf(LANDER, 'fly', 'noOffice'));
      return (_states, _deals, outcome) => (outcome === 'failed' ? failed : clear);
    }
    case 'fund': {
      const isBuilder = holds(builderOffice(choice.target as Programme));
      return always(desk(actor, 'fund', isBuilder ? 'clear' : 'noOffice'));
    }
    case 'court':
      return courting(actor, choice.target as Country, holds);
    default:
      return unique(choice, actor);
  }
}

/** The plans of one distribution of offices, each made when it is first asked for. */
export function plansOf(offices: ByNation<readonly Office[]>): (choice: Choice, actor: Nation) => Plan {
  const known = new Array<Plan | undefined>(NATIONS.length * CHOICES.length).fill(undefined);
  return (choice, actor) => {
    const at = nationIndex(actor) * CHOICES.length + choice.index;
    const plan = known[at] ?? planOf(choice, actor, offices);
    known[at] = plan;
    return plan;
  };
}
