import { isUnderTruce, nationState, tariffLevel } from '../machines/states.ts';
import { congressMood } from '../rules/congress.ts';
import { trustOf } from '../rules/position.ts';
import { CHOICES, type Choice, type ChoiceKind } from '../vocabulary/choices.ts';
import type { Nation } from '../vocabulary/nations.ts';
import { type Mind, once } from './mind.ts';
import type { Temperament } from './player.ts';
import { CREDIT, canStillFly, worthOfFlight, worthOfPaper } from './prospects.ts';
import { worthOfDeed } from './worth.ts';

/** Per cent chance that a blow is returned in kind, as the bold and the timid reckon beforehand. */
const returned = ({ boldness }: Temperament): number => Math.min(100, Math.max(0, 145 - 2 * boldness));
/** Per cent chance that a tariff comes from somewhere if no truce forbids it. */
const THREAT = 12;
const TRUCE_YEARS = 3;

/** Per cent of a paper that studying is credited with: less than other first links, since a lot kept can wait. */
const PAPER_TO_COME = 44;

/** What a choice opens the way to, beyond its forecast. */
export function prospectOf(mind: Mind, of: Choice): number {
  const { engine, position, seat } = mind;
  switch (of.kind) {
    case 'study':
      if (nationState(position.states, seat).findings === 'drafted') return 0;
      return Math.trunc((worthOfPaper(mind) * PAPER_TO_COME) / 100);
    case 'build':
      return canStillFly(mind) ? Math.trunc((worthOfFlight(mind) * CREDIT) / 100) : 0;
    case 'seekCertificate': {
      if (congressMood(position) < engine.coefficient('certificateThreshold')) return 0;
      const act = worthOfDeed(mind, ['laboratoryOpened', { by: 'CHN', to: seat }]);
      return Math.trunc((Math.max(0, act) * CREDIT) / 200);
    }
    case 'truce':
      return canTax(mind, of.target as Nation) ? Math.trunc((-blowOf(mind) * THREAT * TRUCE_YEARS) / 100) : 0;
    default:
      return 0;
  }
}

function canTax(mind: Mind, other: Nation): boolean {
  const { engine, position, seat } = mind;
  if (!engine.scenario.offices[other].includes('trader')) return false;
  return tariffLevel(position.states, other, seat) < 3 && !isUnderTruce(position.states, other, seat);
}

/** What a point of trust that is missing in a framework's leader weighs against entering it. */
const COMPANY = 110;
/** What a point of loyalty weighs against entering the other framework too. */
const BELONGING = 40;
/** What it weighs against walking out on a framework; half as much for whoever sits in the other one too. */
const LEAVING = 12;
/** What it weighs against entering the other framework that one leads the rival one. */
const LEADING = 9000;
/** Trust that one wants to have in the leader of a framework that one enters. */
const COMPANY_TRUST = 63;
/** Trust that one wants to have in whoever founds a framework with one. */
const FOUNDING_TRUST = 70;
/** What it weighs against a co-founder that it cannot build. */
const UNABLE = 2000;

const missing = (trust: number, wanted: number): number => COMPANY * Math.min(0, trust - wanted);

/** To enter a framework is to throw in one's lot with its leader; what speaks against that, 0 or less. */
export function companyOf(mind: Mind, of: Choice): number {
  const { engine, position, seat, temper } = mind;
  const { accords, ilrs } = nationState(position.states, seat);
  const offices = engine.scenario.offices[seat];
  switch (of.kind) {
    case 'sign': {
      const torn =
        (ilrs === 'member' ? BELONGING * temper.loyalty : 0) + (offices.includes('founder') ? LEADING : 0);
      return missing(trustOf(position, seat, 'USA'), COMPANY_TRUST) - torn;
    }
    case 'join': {
      const leads = offices.includes('accordsFounder');
      const torn = (accords === 'signed' ? BELONGING * temper.loyalty : 0) + (leads ? LEADING : 0);
      return missing(trustOf(position, seat, 'CHN'), COMPANY_TRUST) - torn;
    }
    case 'found': {
      const partner = of.target as Nation;
      const builds = engine.scenario.offices[partner].includes('builder:ilrsBase');
      return missing(trustOf(position, seat, partner), FOUNDING_TRUST) - (builds ? 0 : UNABLE);
    }
    case 'withdraw':
    case 'leave': {
      // Whoever sits in both has somewhere else to belong.
      const founded = of.kind === 'leave' && offices.includes('recruiter:ilrs') ? LEADING : 0;
      const isDual = accords === 'signed' && ilrs === 'member';
      return -founded - Math.trunc((LEAVING * temper.loyalty) / (isDual ? 2 : 1));
    }
    default:
      return 0;
  }
}

const BLOWS: readonly ChoiceKind[] = ['impose', 'raise', 'tightenExports'];
/** By the choice's index. */
const ARE_BLOWS = CHOICES.map(({ kind }) => BLOWS.includes(kind));

/** Whether a choice is aimed against somebody. */
export function isBlow(of: Choice): boolean {
  return ARE_BLOWS[of.index] === true;
}

/** What a blow may cost when it is returned; 0 or less. */
export function retaliationFor(mind: Mind, of: Choice): number {
  if (!isBlow(of) || !canTax(mind, of.target as Nation)) return 0;
  return Math.trunc((blowOf(mind) * returned(mind.temper)) / 100);
}

/** What being taxed by somebody would be worth, 0 or less; whoever it is, it hurts much the same. */
function blowOf(mind: Mind): number {
  return once(mind, 'blow', () => {
    const by: Nation = mind.seat === 'CHN' ? 'USA' : 'CHN';
    return Math.min(0, worthOfDeed(mind, ['imposed', { by, to: mind.seat }]));
  });
}
