import { describe, expect, it } from 'vitest';
import { effects } from '../../src/content/model/index.ts';
import type { EffectRow } from '../../src/scenario/scenario.ts';
import { CHOICE_KIND_LIST, type ChoiceKind, UNIQUE_CHOICES } from '../../src/vocabulary/choices.ts';
import { RESOLUTIONS, type ResolutionId } from '../../src/vocabulary/debate.ts';
import { DEEDS, type DeedName } from '../../src/vocabulary/deeds.ts';
import type { MeasureName } from '../../src/vocabulary/measures.ts';
import { NATIONS } from '../../src/vocabulary/nations.ts';

/** What each choice comes to: one deed, or one of several. */
const DEEDS_OF: Readonly<Record<ChoiceKind, readonly (readonly DeedName[])[]>> = {
  lend: [['lent']],
  give: [['given']],
  exchange: [['exchanged']],
  study: [['studiedYoung'], ['studiedOld']],
  publishOpenly: [['publishedOpenly']],
  publishClosed: [['publishedClosed']],
  sign: [['signed']],
  withdraw: [['withdrew']],
  found: [['founded']],
  join: [['joined']],
  leave: [['left']],
  impose: [['imposed']],
  raise: [['raised']],
  lift: [['lifted']],
  truce: [['truceAgreed']],
  // The answer comes with the next turn.
  seekCertificate: [['certificateSought']],
  laboratory: [['laboratoryOpened']],
  place: [['placeGiven']],
  build: [['payloadBuilt']],
  fly: [['landerFlown'], ['landerLost']],
  fund: [['funded']],
  // A country that is courted accedes.
  court: [['courted', 'acceded']],
  announceTreasure: [['announcedTreasure']],
  inviteAstronaut: [['invitedAstronaut']],
  tightenExports: [['tightenedExports']],
  briefCongress: [['briefedCongress']],
  shareReactorDesign: [['sharedReactorDesign']],
  flyLuna: [['flewLuna'], ['crashedLuna']],
  openBench: [['openedBench']],
  convene: [['convened']],
  flyInstrument: [['flewInstrument']],
  autonomyCompact: [['madeAutonomyCompact']],
  industryPact: [['madeIndustryPact']],
  treatyReview: [['reviewedTreaty']],
  buildRover: [['builtRover']],
  shareAsteroid: [['sharedAsteroid']],
  carryMessage: [['carriedMessage']],
  trainAstronaut: [['trainedAstronaut']],
  shopBothSides: [['shoppedBothSides']],
  flyMoonProbe: [['flewProbe'], ['crashedProbe']],
};

/** What the assembly can be asked and Congress alone decides: the law's own deeds carry what adoption does. */
const DEEDS_OF_BILLS: Partial<Readonly<Record<ResolutionId, DeedName>>> = {
  narrowLaw: 'lawNarrowed',
  repealLaw: 'lawRepealed',
  standingCertificate: 'certificateStands',
};

/** Measures of which less is better; pressure on Congress is neither good nor bad. */
const BURDENS: ReadonlySet<MeasureName> = new Set<MeasureName>(['skepticism', 'tension']);

function side({ measure, amount }: EffectRow): 'gain' | 'cost' | 'neither' {
  if (measure === 'pressure') return 'neither';
  return amount > 0 !== BURDENS.has(measure) ? 'gain' : 'cost';
}

const sidesOf = (deeds: readonly DeedName[]): readonly string[] =>
  effects.filter(({ on }) => deeds.includes(on)).map(side);

describe.each(CHOICE_KIND_LIST.flatMap((kind) => DEEDS_OF[kind].map((deeds) => [kind, deeds] as const)))(
  '%s, which comes to %s',
  (_kind, deeds) => {
    it('gains somebody something', () => expect(sidesOf(deeds)).toContain('gain'));
    it('costs somebody something', () => expect(sidesOf(deeds)).toContain('cost'));
  },
);

describe.each(RESOLUTIONS)('the resolution %s', (resolution) => {
  const rows = effects.filter(
    (row) => (row.on === 'adopted' && row.resolution === resolution) || row.on === DEEDS_OF_BILLS[resolution],
  );
  it('gains somebody something once adopted', () => expect(rows.map(side)).toContain('gain'));
  it('costs somebody something once adopted', () => expect(rows.map(side)).toContain('cost'));
});

describe('what is done on the floor of the assembly', () => {
  it.each([
    ['whoever tabled what was adopted', 'adopted', 'gain'],
    ['whoever tabled what was rejected', 'rejected', 'cost'],
    ['whoever spoke for the proposal', 'spokeFor', 'gain'],
    ['whoever spoke against somebody', 'spokeAgainst', 'cost'],
  ] as const)('%s', (_who, deed, expected) => {
    const own = effects.filter(({ on, resolution }) => on === deed && !resolution);
    expect(own.map(({ of, toward }) => toward ?? of)).toEqual(['actor']);
    expect(own.map(side)).toEqual([expected]);
  });
});

describe('the same deed the same seat can do again and again', () => {
  // Nobody may gain by repetition alone: the seat that does it pays in something besides coins.
  const repeatable: readonly DeedName[] = NATIONS.flatMap((nation) => UNIQUE_CHOICES[nation]).flatMap(
    (kind) => DEEDS_OF[kind].flat(),
  );
  it.each(repeatable)('%s costs the seat itself, or its standing with others', (deed) => {
    const own = effects.filter((row) => row.on === deed && (row.of === 'actor' || row.toward === 'actor'));
    expect(own.map(side)).toContain('cost');
  });
});

it('no two choices that only one seat has do the same', () => {
  const characters = Object.values(UNIQUE_CHOICES)
    .flat()
    .map((kind) =>
      effects
        .filter(({ on }) => DEEDS_OF[kind][0]?.includes(on))
        .map(({ measure, of, toward, amount }) => `${measure} ${of} ${toward ?? ''} ${Math.sign(amount)}`)
        .sort()
        .join(', '),
    );
  expect(new Set(characters).size).toBe(characters.length);
});

const SILENT: readonly DeedName[] = [
  ...(['stakeWon', 'stakeLost', 'stakeReturned', 'pledgeMade', 'pledgeLapsed', 'pledgeVoided'] as const),
  ...([
    'truceExpired',
    'counselled',
    'cameToNothing',
    'newsBroke',
    'newsTold',
    'cameHome',
    'tabled',
  ] as const),
];

it('every deed has effects, but for those that only move coins or carry their own', () => {
  const without = DEEDS.filter((deed) => !effects.some(({ on }) => on === deed));
  expect([...without].sort()).toEqual([...SILENT].sort());
});
