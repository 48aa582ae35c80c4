import type { Choice } from '../vocabulary/choices.ts';
import { CHOICE_KINDS, UNIQUE_CHOICES } from '../vocabulary/choices.ts';
import type { Programme } from '../vocabulary/measures.ts';
import type { ByNation, Country, Nation, Office } from '../vocabulary/nations.ts';
import { NATIONS } from '../vocabulary/nations.ts';
import type { Deal } from '../vocabulary/talk.ts';
import type { NationEventType } from './nation.ts';
import type { Relation } from './relation.ts';
import type { Relations } from './relations.ts';
import {
  CERTIFICATE,
  countryMachineSlot,
  LANDER,
  nationMachineSlot,
  STATION,
  STATUTE,
  tariffMachineSlot,
  truceMachineSlot,
} from './slots.ts';
import type { Standing } from './standing.ts';
import {
  areChannelsFrozen,
  builderOffice,
  hasCertificate,
  isCrossCamp,
  isMember,
  isSignatory,
  isStationFounded,
  isUnderTruce,
  type MachineStates,
  statuteState,
} from './states.ts';

/** One event sent to one machine. A choice is one or several of these; all must be permitted. */
export interface Move {
  readonly slot: number;
  readonly type: string;
  readonly standing: Standing;
  /** The nation that the deeds of this move are done to, when it is not the choice's own target. */
  readonly to?: Nation;
}

/** What permission depends on besides the machines' own states. */
export interface Circumstances {
  readonly states: MachineStates;
  readonly deals: readonly Deal[];
  readonly offices: ByNation<readonly Office[]>;
  /** What lies on the actor's bench; only to study asks for it. */
  readonly bench: Bench | null;
}

export type Bench = 'young' | 'lastYoung' | 'old' | 'lastOld';

/** How chance or a vote decided what a choice attempts; while it is only planned, everything would succeed. */
export type Outcome = 'carried' | 'failed';

const isUsChina = (one: Nation, other: Nation): boolean =>
  (one === 'USA' && other === 'CHN') || (one === 'CHN' && other === 'USA');

/** The acts of which United States law speaks. */
type LawfulAct = 'loan' | 'give' | 'exchange' | 'laboratory' | 'place' | 'found';

/**
 * Whether United States law bars an act between two nations. It speaks of working together bilaterally and of
 * giving: receiving what China lends is no breach (S5), a third host makes an act multilateral (S5), and a narrowed
 * law lets sample science through. To found a station together is to work together.
 */
export function isBarredByLaw(
  states: MachineStates,
  act: LawfulAct,
  giver: Nation,
  receiver: Nation,
): boolean {
  if (!isUsChina(giver, receiver) || hasCertificate(states)) return false;
  const statute = statuteState(states);
  if (statute === 'repealed') return false;
  if (act === 'loan' || act === 'give') return giver === 'USA' && statute === 'inForce';
  if (act === 'exchange') return statute === 'inForce';
  return true;
}

/** How a two-sided transfer between two nations stands, consent apart. */
export function transferStanding(
  states: MachineStates,
  act: LawfulAct,
  giver: Nation,
  receiver: Nation,
): Standing {
  if (giver === receiver) return 'self';
  if (isBarredByLaw(states, act, giver, receiver)) return 'barred';
  if (areChannelsFrozen(states) && isCrossCamp(states, giver, receiver)) return 'frozen';
  return 'clear';
}

/** Whether doing this uses up the certificate: it would be barred without one. */
export function usesCertificate(
  states: MachineStates,
  act: LawfulAct,
  giver: Nation,
  receiver: Nation,
): boolean {
  if (!hasCertificate(states) || !isUsChina(giver, receiver)) return false;
  const without = states.map((state, slot) => (slot === CERTIFICATE ? '"none"' : state));
  return isBarredByLaw(without, act, giver, receiver);
}

function holds(at: Circumstances, actor: Nation, office: Office): boolean {
  return at.offices[actor].includes(office);
}

function isAgreed(at: Circumstances, act: Deal['act'], giver: Nation, receiver: Nation): boolean {
  for (const deal of at.deals)
    if (deal.act === act && deal.giver === giver && deal.receiver === receiver) return true;
  return false;
}

/** The nations that agreed to take a loan from this one in this turn's Talk. */
export function loanRecipients(deals: readonly Deal[], giver: Nation): readonly Nation[] {
  return NATIONS.filter((nation) =>
    deals.some((deal) => deal.act === 'loan' && deal.giver === giver && deal.receiver === nation),
  );
}

const desk = (actor: Nation, type: NationEventType, standing: Standing, to?: Nation): Move =>
  to
    ? { slot: nationMachineSlot(actor), type, standing, to }
    : { slot: nationMachineSlot(actor), type, standing };

const NO_MOVES: readonly Move[] = [];

/** With a certificate in hand, the act that needs it spends it. */
function spending(at: Circumstances, act: LawfulAct, giver: Nation, receiver: Nation): readonly Move[] {
  return usesCertificate(at.states, act, giver, receiver)
    ? [{ slot: CERTIFICATE, type: 'use', standing: 'clear' }]
    : NO_MOVES;
}

/** A standing that is clear only if the other side has consented too. */
function agreedOr(
  at: Circumstances,
  act: Deal['act'],
  giver: Nation,
  receiver: Nation,
  standing: Standing,
): Standing {
  return standing !== 'clear' ? standing : isAgreed(at, act, giver, receiver) ? 'clear' : 'unagreed';
}

/** The events that a choice sends to the machines, in order. */
export function movesOf(
  choice: Choice,
  actor: Nation,
  at: Circumstances,
  outcome: Outcome = 'carried',
): readonly Move[] {
  const { states } = at;
  const to = choice.target as Nation;
  const frozen = areChannelsFrozen(states);
  switch (choice.kind) {
    case 'lend': {
      const recipients = loanRecipients(at.deals, actor);
      if (!holds(at, actor, 'curator')) return [desk(actor, 'lend', 'noOffice')];
      if (recipients.length === 0) return [desk(actor, 'lend', 'unagreed')];
      return recipients.flatMap((recipient) => [
        desk(actor, 'lend', transferStanding(states, 'loan', actor, recipient), recipient),
        desk(recipient, 'receive', 'clear'),
        ...spending(at, 'loan', actor, recipient),
      ]);
    }
    case 'give':
      return [
        desk(
          actor,
          'give',
          holds(at, actor, 'curator') ? transferStanding(states, 'give', actor, to) : 'noOffice',
        ),
        desk(to, 'receive', 'clear'),
        ...spending(at, 'give', actor, to),
      ];
    case 'exchange':
      return [
        desk(
          actor,
          'exchange',
          holds(at, actor, 'curator')
            ? agreedOr(at, 'exchange', actor, to, transferStanding(states, 'exchange', actor, to))
            : 'noOffice',
        ),
        desk(actor, 'receive', 'clear'),
        desk(to, 'receive', 'clear'),
        ...spending(at, 'exchange', actor, to),
      ];
    case 'laboratory':
      return [
        desk(
          actor,
          'laboratory',
          agreedOr(at, 'laboratory', actor, to, transferStanding(states, 'laboratory', actor, to)),
        ),
        ...spending(at, 'laboratory', actor, to),
      ];
    case 'place':
      return [
        desk(
          actor,
          'givePlace',
          holds(at, actor, 'carrier')
            ? agreedOr(at, 'place', actor, to, transferStanding(states, 'place', actor, to))
            : 'noOffice',
        ),
        desk(to, 'receivePlace', 'clear'),
        { slot: LANDER, type: 'load', standing: 'clear' },
        ...spending(at, 'place', actor, to),
      ];
    case 'study':
      if (!at.bench) throw new TypeError('to study without a bench');
      return [desk(actor, 'study', at.bench)];
    case 'publishOpenly':
    case 'publishClosed':
    case 'build':
      return [desk(actor, choice.kind, 'clear')];
    case 'sign':
      return [desk(actor, 'sign', frozen && isMember(states, actor) ? 'frozen' : 'clear')];
    case 'withdraw':
      return [desk(actor, 'withdraw', holds(at, actor, 'accordsFounder') ? 'leader' : 'clear')];
    case 'found': {
      const standing: Standing = !holds(at, actor, 'founder')
        ? 'noOffice'
        : to === actor
          ? 'self'
          : agreedOr(at, 'found', actor, to, isBarredByLaw(states, 'found', actor, to) ? 'barred' : 'clear');
      return [
        { slot: STATION, type: 'found', standing: 'clear' },
        desk(actor, 'found', standing),
        desk(to, 'coFound', 'clear'),
        ...spending(at, 'found', actor, to),
      ];
    }
    case 'join':
      return [
        desk(
          actor,
          'join',
          !isStationFounded(states) ? 'noStation' : frozen && isSignatory(states, actor) ? 'frozen' : 'clear',
        ),
      ];
    case 'leave':
      return [desk(actor, 'leave', holds(at, actor, 'founder') ? 'leader' : 'clear')];
    case 'impose':
    case 'raise':
    case 'lift': {
      const standing: Standing =
        actor === to
          ? 'self'
          : !holds(at, actor, 'trader')
            ? 'noOffice'
            : isUnderTruce(states, actor, to)
              ? 'underTruce'
              : 'clear';
      return [{ slot: tariffMachineSlot(actor, to), type: choice.kind, standing }];
    }
    case 'truce':
      return [
        {
          slot: truceMachineSlot(actor, to),
          type: 'agree',
          // Only those who could raise tariffs can promise not to.
          standing:
            actor === to
              ? 'self'
              : holds(at, actor, 'trader') && holds(at, to, 'trader')
                ? agreedOr(at, 'truce', actor, to, 'clear')
                : 'noOffice',
        },
      ];
    case 'seekCertificate':
      return [
        { slot: CERTIFICATE, type: 'seek', standing: holds(at, actor, 'legislator') ? 'clear' : 'noOffice' },
      ];
    case 'narrowLaw':
    case 'repealLaw':
      return [
        {
          slot: STATUTE,
          type: choice.kind === 'narrowLaw' ? 'narrow' : 'repeal',
          standing: holds(at, actor, 'legislator') ? outcome : 'noOffice',
        },
      ];
    case 'fly':
      return [
        {
          slot: LANDER,
          type: 'fly',
          standing: !holds(at, actor, 'carrier') ? 'noOffice' : outcome === 'failed' ? 'failed' : 'clear',
        },
      ];
    case 'fund':
      return [
        desk(
          actor,
          'fund',
          holds(at, actor, builderOffice(choice.target as Programme)) ? 'clear' : 'noOffice',
        ),
      ];
    case 'court': {
      const country = choice.target as Country;
      const camp = holds(at, actor, 'recruiter:accords') ? 'accords' : 'ilrs';
      const recruiter = camp === 'accords' || holds(at, actor, 'recruiter:ilrs');
      const standing: Standing =
        camp === 'ilrs' && !isStationFounded(states) ? 'noStation' : frozen ? 'frozen' : 'clear';
      return [
        desk(actor, 'court', recruiter ? 'clear' : 'noOffice'),
        {
          slot: countryMachineSlot(country),
          type: camp === 'accords' ? 'courtForAccords' : 'courtForIlrs',
          standing,
        },
      ];
    }
    default: {
      const own = UNIQUE_CHOICES[actor].includes(choice.kind);
      const aimless = CHOICE_KINDS[choice.kind] === 'nation' && to === actor;
      return [desk(actor, choice.kind, uniqueStanding(at, actor, choice, own, aimless, outcome))];
    }
  }
}

function uniqueStanding(
  at: Circumstances,
  actor: Nation,
  choice: Choice,
  own: boolean,
  aimless: boolean,
  outcome: Outcome,
): Standing {
  if (!own) return 'noOffice';
  if (aimless) return 'self';
  const { states } = at;
  if (choice.kind === 'shareReactorDesign' && !isStationFounded(states)) return 'noStation';
  const withChina = choice.kind === 'flyInstrument' || choice.kind === 'trainAstronaut';
  if (withChina && areChannelsFrozen(states) && isCrossCamp(states, actor, 'CHN')) return 'frozen';
  return outcome === 'failed' ? 'failed' : 'clear';
}

/** Why the machines refuse a choice: the standing in the way, or `state` when the state itself rules it out. */
export interface Refusal {
  readonly standing: Standing | 'state';
  readonly move: Move;
}

/** Asks the machines whether all moves of a choice are permitted as things stand; the first refusal, or null. */
export function refusalOf(
  relations: Relations,
  states: MachineStates,
  moves: readonly Move[],
): Refusal | null {
  for (const move of moves) {
    const relation = relations.bySlot[move.slot] as Relation;
    if (relation.step(states[move.slot] as string, move.type, move.standing)) continue;
    const isHindrance = OBSTACLES.has(move.standing) && wouldGo(relation, states[move.slot] as string, move);
    return { standing: isHindrance ? move.standing : 'state', move };
  }
  return null;
}

/** Whether a move would go through if nothing were in the way. */
function wouldGo(relation: Relation, state: string, { type }: Move): boolean {
  return UNHINDERED.some((standing) => relation.step(state, type, standing) !== null);
}

function copyInto(list: string[], states: MachineStates): string[] {
  for (let slot = 0; slot < states.length; slot += 1) list[slot] = states[slot] as string;
  return list;
}

/**
 * The states after moves that are permitted one after the other; those that aren't are left out.
 * @param scratch a list to work on for who forgets the answer before asking again; it may be what `states` is
 */
export function statesAfter(
  relations: Relations,
  states: MachineStates,
  moves: readonly Move[],
  scratch?: string[],
): MachineStates {
  // Most acts leave no mark on any machine, and the list is long: it is copied at the first that does.
  let next: string[] | null = states === scratch ? scratch : null;
  for (const { slot, type, standing } of moves) {
    const relation = relations.bySlot[slot] as Relation;
    const state = (next ?? states)[slot] as string;
    const step = relation.step(state, type, standing);
    if (!step || step.to === state) continue;
    next ??= scratch ? copyInto(scratch, states) : [...states];
    next[slot] = step.to;
  }
  return next ?? states;
}

const OBSTACLES: ReadonlySet<Standing> = new Set([
  'noOffice',
  'self',
  'unagreed',
  'barred',
  'frozen',
  'underTruce',
  'noStation',
  'leader',
  'taken',
]);

/** How things stand when nothing is in the way: an obstacle is to blame only if the event would then go through. */
const UNHINDERED: readonly Standing[] = ['clear', 'carried'];
