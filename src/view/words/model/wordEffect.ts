import {
  BASE_CONTEST,
  PRESTIGIOUS,
  SMALL_SCIENCE,
  STRONG_ACCORDS,
  TENSE,
  WARM,
} from '../../../rules/conditions.ts';
import type { CoefficientName, EffectRow, Scenario } from '../../../scenario/scenario.ts';
import type { ConditionName, DeedName, Role, Temper } from '../../../vocabulary/deeds.ts';
import { WORLD_MEASURES } from '../../../vocabulary/measures.ts';
import type { Nation } from '../../../vocabulary/nations.ts';
import { type Names, nameOf, resolutionTitle } from '../names.ts';
import { listOf, type MessageKey, sayAny } from '../say.ts';
import { atHead, type ModelKey, sayModel, sayModelCount } from './index.ts';

/** Deeds that are always one seat's: then it is called by its name. */
export const DOERS: Readonly<Partial<Record<DeedName, Nation>>> = {
  certificateSought: 'USA',
  certificateGranted: 'USA',
  certificateRefused: 'USA',
  certificateUsed: 'USA',
  certificateLapsed: 'USA',
  certificateStands: 'USA',
  lawNarrowed: 'USA',
  lawRepealed: 'USA',
  lawFailed: 'USA',
  landerFlown: 'CHN',
  landerLost: 'CHN',
  founded: 'CHN',
  announcedTreasure: 'CHN',
  invitedAstronaut: 'CHN',
  tightenedExports: 'USA',
  briefedCongress: 'USA',
  sharedReactorDesign: 'RUS',
  flewLuna: 'RUS',
  crashedLuna: 'RUS',
  openedBench: 'GBR',
  convened: 'GBR',
  flewInstrument: 'FRA',
  madeAutonomyCompact: 'FRA',
  madeIndustryPact: 'DEU',
  reviewedTreaty: 'DEU',
  builtRover: 'JPN',
  sharedAsteroid: 'JPN',
  carriedMessage: 'PAK',
  trainedAstronaut: 'PAK',
  shoppedBothSides: 'TUR',
  flewProbe: 'TUR',
  crashedProbe: 'TUR',
};

/** Deeds that are a resolution's; an effect of them may be of one resolution alone. */
export const VERDICTS: ReadonlySet<DeedName> = new Set<DeedName>(['tabled', 'adopted', 'rejected']);

const WORLD: ReadonlySet<string> = new Set(WORLD_MEASURES);

const LIMITS = {
  small: SMALL_SCIENCE,
  prestigious: PRESTIGIOUS,
  tense: TENSE,
  warm: WARM,
  base: BASE_CONTEST,
  strong: STRONG_ACCORDS,
} as const;

const TEMPER_COEFFICIENTS: Readonly<Record<Temper, CoefficientName>> = {
  skepticism: 'skepticismTemper',
  worldSkepticism: 'worldSkepticismTemper',
  dialogue: 'dialogueTemper',
};

/** A role of a deed inside a sentence. */
export function roleName(role: Role, on: DeedName, names: Names): string {
  const doer = DOERS[on];
  switch (role) {
    case 'accordsLeader':
      return nameOf(names, 'USA');
    case 'ilrsLeader':
      return nameOf(names, 'CHN');
    case 'actor':
      if (doer) return nameOf(names, doer);
      if (on === 'yearEnded') return sayModel('role.actor.year');
      return sayModel(VERDICTS.has(on) ? 'role.actor.verdict' : 'role.actor');
    case 'sameCamp': {
      const general = on === 'yearEnded' ? 'own.year' : VERDICTS.has(on) ? 'own.verdict' : 'own.doer';
      return sayModel('role.sameCamp', { actorOwn: doer ? names.nations[doer].own : sayModel(general) });
    }
    default:
      return sayModel(`role.${role}`);
  }
}

/** One condition as a clause after "only if". */
export function conditionClause(condition: ConditionName, on: DeedName, names: Names): string {
  const isYear = on === 'yearEnded' && !DOERS[on];
  return sayModel(`if.${condition}`, {
    ...LIMITS,
    actor: isYear ? sayModel('role.actor.yearIf') : roleName('actor', on, names),
    target: roleName('target', on, names),
  });
}

/** What dampens a gain, with its strength from the scenario. */
export function temperSentence(temper: Temper, { coefficients }: Pick<Scenario, 'coefficients'>): string {
  return sayModel(`temper.${temper}`, { percent: coefficients[TEMPER_COEFFICIENTS[temper]].value });
}

/** An effect row in plain words. */
export interface EffectInWords {
  /** "Trust of the other side in the doer: up by 6" */
  readonly change: string;
  /** Under what conditions, how much later, and what dampens it: a sentence each. */
  readonly terms: readonly string[];
}

export function wordEffect(row: EffectRow, scenario: Scenario, names: Names): EffectInWords {
  const { on, per, lag = 0, when = [], tempers = [], resolution } = row;
  const measure = sayAny(`measure.${row.measure}` as MessageKey);
  const what =
    row.measure === 'trust'
      ? sayModel('change.trust', {
          of: roleName(row.of, on, names),
          toward: roleName(row.toward ?? 'actor', on, names),
        })
      : WORLD.has(row.measure)
        ? sayModel('change.world', { measure })
        : sayModel('change.national', { measure, of: roleName(row.of, on, names) });
  const direction: ModelKey = row.amount > 0 ? 'change.up' : 'change.down';
  const change = sayModel(direction, { what: atHead(what), amount: Math.abs(row.amount) });
  const isNorm = resolution !== undefined && !VERDICTS.has(on);
  return {
    change: per
      ? sayModel('change.per', {
          change,
          per: sayModelCount(`per.${per.quantity}`, per.each, { each: per.each }),
        })
      : change,
    terms: [
      ...(isNorm ? [sayModel('norm', { resolution: resolutionTitle(names, resolution) })] : []),
      ...(when.length > 0
        ? [sayModel('when', { all: listOf(when.map((condition) => conditionClause(condition, on, names))) })]
        : []),
      ...(lag > 0 ? [sayModelCount('lag', lag, { years: lag })] : []),
      ...tempers.map((temper) => temperSentence(temper, scenario)),
    ],
  };
}
