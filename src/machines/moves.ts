import type { Choice } from '../vocabulary/choices.ts';
import { CHOICE_KINDS, UNIQUE_CHOICES } from '../vocabulary/choices.ts';
import type { Programme } from '../vocabulary/measures.ts';
import type { ByNation, Country, Nation, Office } from '../vocabulary/nations.ts';
import { NATIONS } from '../vocabulary/nations.ts';
import type { Deal } from '../vocabulary/talk.ts';
import { isBarredByLaw, type LawfulAct, transferStanding, usesCertificate } from './law.ts';
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
