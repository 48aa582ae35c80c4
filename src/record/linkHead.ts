import { SEMANTICS, type Semantics } from '../vocabulary/debate.ts';
import { LEVELS, type Level, type Occupant } from '../vocabulary/levels.ts';
import { type ByNation, byNation, NATIONS, type Nation } from '../vocabulary/nations.ts';
import { type Handover, MOST_HANDOVERS } from './holders.ts';
import type { Likelihood } from './likelihood.ts';
import type { GameRecord } from './record.ts';

/** What a link says before its slips: on what and from what the game is played, and how far. */
export interface LinkHead {
  /** Of the hash, its first eight digits: the whole of it is the scenario's own business. */
  readonly scenario: { readonly id: string; readonly version: number; readonly hash: string };
  readonly rules: number;
  readonly seed: number;
  readonly secrets: ByNation<number>;
  readonly semantics: Semantics | null;
  readonly seats: ByNation<Occupant>;
  readonly handovers: readonly Handover[];
  /** How many slips there are; null when the game goes to its end. */
  readonly entries: number | null;
  readonly endedEarly: boolean;
  /** The first 32 bits of the last turn's hash; 0 when no turn is over. */
  readonly last: number;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-';
const LONGEST_ID = 60;
const LONGEST_NAME = 40;
const WORD = 0x1_0000_0000;
/** Versions and counts: far more than there will be. */
const COUNT = 0x1_0000;
const SECRETS = 100;
const DECIDED: readonly (Semantics | null)[] = [null, ...SEMANTICS];

/** The first 32 bits of a hash in hex digits. */
export function shortHash(hash: string): number {
  return hash === '' ? 0 : Number.parseInt(hash.slice(0, 8), 16);
}

/**
 * Writes or reads a link's head.
 * @param head null to read one
 * @param version of the link's form: the first knows of no hand-overs
 */
export function codeHead(likely: Likelihood, head: LinkHead | null, version: number): LinkHead {
  const number = (bound: number, value: number | undefined): number => likely.below(bound, value ?? 0);
  const id = codeText(likely, LONGEST_ID, head?.scenario.id ?? null, LETTERS);
  const scenarioVersion = number(COUNT, head?.scenario.version);
  const hash = number(WORD, head ? shortHash(head.scenario.hash) : 0)
    .toString(16)
    .padStart(8, '0');
  const rules = number(COUNT, head?.rules);
  const seed = number(WORD, head?.seed);
  const semantics = DECIDED[number(DECIDED.length, head ? DECIDED.indexOf(head.semantics) : 0)] ?? null;
  const secrets = byNation((nation) => number(SECRETS, head?.secrets[nation]));
  const seats = byNation((nation) => codeOccupant(likely, head?.seats[nation] ?? null));
  const handovers = version === 1 ? [] : codeHandovers(likely, head?.handovers ?? null);
  const isWhole = number(2, Number(head?.entries === null)) === 1;
  const entries = isWhole ? null : number(COUNT, head?.entries ?? undefined);
  const endedEarly = number(2, Number(head?.endedEarly)) === 1;
  const last = number(WORD, head?.last);
  return {
    scenario: { id, version: scenarioVersion, hash },
    rules,
    seed,
    secrets,
    semantics,
    seats,
    handovers,
    entries,
    endedEarly,
    last,
  };
}

/** Each after whether there is another; none costs next to nothing. */
function codeHandovers(likely: Likelihood, handovers: readonly Handover[] | null): readonly Handover[] {
  const all: Handover[] = [];
  while (all.length < MOST_HANDOVERS) {
    const next = handovers?.[all.length];
    if (!likely.flag(['handover'], handovers && next !== undefined)) break;
    const from = likely.below(COUNT, next?.from ?? 0);
    const seat = NATIONS[likely.below(NATIONS.length, next ? NATIONS.indexOf(next.seat) : 0)] as Nation;
    all.push({ from, seat, to: codeOccupant(likely, next?.to ?? null) });
  }
  return all;
}

function codeOccupant(likely: Likelihood, occupant: Occupant | null): Occupant {
  const isPerson = likely.flag(['person'], occupant && occupant.kind === 'person');
  if (isPerson) {
    return {
      kind: 'person',
      name: codeText(likely, LONGEST_NAME, occupant?.kind === 'person' ? occupant.name : null),
    };
  }
  const place = likely.pick(
    LEVELS.map((level) => [`level:${level}`]),
    occupant?.kind === 'opponent' ? LEVELS.indexOf(occupant.level) : -1,
  );
  return { kind: 'opponent', level: LEVELS[place] as Level };
}

/** Writes or reads a short text, letter by letter. @param letters those it may have; all 16-bit units if not said */
function codeText(likely: Likelihood, longest: number, text: string | null, letters?: string): string {
  const length = likely.below(longest + 1, text?.length ?? 0);
  let all = '';
  for (let at = 0; at < length; at += 1) {
    const unit = text?.charCodeAt(at) ?? 0;
    all += letters
      ? letters[likely.below(letters.length, text === null ? 0 : letters.indexOf(text[at] as string))]
      : String.fromCharCode(likely.below(0x1_0000, unit));
  }
  return all;
}

/** Whether a record's numbers have room in a link: honest ones do. */
export function fitsHead({ scenario, rules, entries }: GameRecord): boolean {
  return scenario.version < COUNT && rules < COUNT && entries.length < COUNT;
}
