import type { Fault } from '../vocabulary/result.ts';

/** Every way a command can be refused or fail, in words. `{name}` stands for one of the fault's params. */
const FAULT_WORDS = {
  commandMissing: 'Say what to do: {commands}, as in npm run lab -- list.',
  commandUnknown: 'There is no command "{found}": there are {commands}.',
  flagUnknown: '--{flag}: {command} has no such flag; it has {flags}.',
  flagTwice: '--{flag} stands there twice.',
  flagMissing: '--{flag} is missing: {command} needs it, as in {example}.',
  valueMissing: '--{flag} needs a value, as in {example}.',
  valueUnwanted: '--{flag} takes no value, and "{found}" is one.',
  wordUnexpected: '"{found}": {command} takes no such word.',
  fileMissing: '{command} needs a file, as in npm run lab -- {command} {example}.',
  notWhole: '--{flag} must be a whole number from {least} to {most}, and is "{found}".',
  scenarioUnknown: '--scenario: there is no scenario "{found}": there are {scenarios}.',
  resolutionUnknown: '--resolution: there is no resolution "{found}": there are {resolutions}.',
  debateUntimely:
    '--resolution {resolution}: in the campaign of seed {seed} no year comes in which it would be worth a debate.',
  semanticsUnknown: '--semantics: there is no "{found}": there are {semantics}.',
  seatMalformed: '--seat {found}: write NATION=LEVEL, as in --seat FRA=novice.',
  seatNation: '--seat {found}: there is no nation "{nation}": there are {nations}.',
  seatLevel: '--seat {found}: there is no level "{level}": there are {levels}.',
  seatTwice: '--seat {found}: {nation} has a player already.',
  shardOutside: '--shard {found}: write K/N for part K of N, with K from 1 to N, as in --shard 1/2.',
  folderClosed: "--record {folder}: recordings can't be kept there: {why}.",
  folderTaken: '--record {folder}: there is a {name} already, and nothing is overwritten.',
  fileUnwritten: "{file} can't be written: {why}.",
  fileUnreadable: "{file} can't be read: {why}.",
  fileNotJson: '{file} is no JSON: {why}.',
  recordNotJson:
    '{file} is no recording: it is neither JSON nor a link, and does not begin as the notation does.',
  recordLine: '{file}, line {line}: "{found}" stands where {expected} should.',
  recordLineMissing: '{file} ends at line {line}, where {expected} should follow.',
  recordShape: '{file} is no recording that this version reads: {place} is not as it must be.',
  recordTooLong: '{file} is no recording: it is longer than {most} characters.',
  recordVersion: '{file} is written in form {found}, and this version reads form {known} at most.',
  recordScenario: '{file} was played on the scenario "{found}", which is not here: there are {scenarios}.',
  recordScenarioVersion:
    '{file} was played on another version of the scenario "{found}" than are here: it says that it is version {version}.',
  recordRules: '{file} was played by rules {found}, and this version has rules {known}.',
  storyRules:
    '{file} was played by rules {found}, and a story is told of rules {known} alone. The command verify plays it.',
  recordDiverges:
    '{file} does not replay: it goes another way from {place} on. The command verify says more.',
  linkTooLong: '{file} is no link: it is longer than {most} characters.',
  linkVersion: '{file} is a link of form {found}, and this version reads form {known}.',
  linkLetter: '{file} is no link: character {at} can not stand in one.',
  linkShort: '{file} is a link that has lost its end.',
  linkDamaged: '{file} is a link that was changed or cut: its checksum is another.',
  linkInvented: '{file} is a link that no game was ever made into: it goes wrong at {place}.',
  coefficientUnknown: '--coefficient: there is no "{found}": there are {coefficients}.',
  coefficientStiff: '--coefficient {found}: it is 0, and no per cent of that is anything.',
  rowsUnread: 'The rows of the article could not be tried: scripts/{script} failed and says why above.',
  rowsElsewhere:
    '--rows-only: the article\'s rows are tried on the scenario "{scenario}" alone, and not on "{found}".',
  fileTwice: '{file} stands there twice.',
  resultNotJson: '{file} is no JSON, or was cut short: it must be what simulate --shard K/N --json prints.',
  resultForeign: '{file} is not what simulate --shard K/N --json prints: {place} is not as it must be.',
  resultWhole: '{file} is the result of a whole series, not of a part: there is nothing to merge.',
  resultRules:
    '{file} was played by other rules, or on another version of the scenario "{scenario}", than are here.',
  resultElsewhere: '{file} is of another series than {first}: {what} is not the same.',
  partTwice: '{file} is part {part}, and so is {first}.',
  partMissing: 'Part {part} of {of} is missing.',
} as const;

export type LabFaultCode = keyof typeof FAULT_WORDS;

export function labFault(code: LabFaultCode, params: Readonly<Record<string, string | number>> = {}): Fault {
  return { code, path: '', params };
}

/**
 * A fault as one sentence.
 * @throws RangeError for a fault that is not the lab's, or lacks a param (a programmer's mistake)
 */
export function sentenceOf({ code, params }: Fault): string {
  if (!Object.hasOwn(FAULT_WORDS, code)) throw new RangeError(`no words for "${code}"`);
  return FAULT_WORDS[code as LabFaultCode].replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = params?.[name];
    if (value === undefined) throw new RangeError(`"${code}" lacks ${name}`);
    return String(value);
  });
}

/** Words in a row: `a, b and c`. */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** What the commands say when all goes well. */
export const says = {
  progress: (done: number, all: number): string => `${done} of ${all} games`,
  sound: (title: string, id: string, version: number, hash: string): string =>
    `"${title}" (${id}, version ${version}, ${hash}) has no fault.`,
  verified: (hash: string, turns: number, entries: number, hashes: number): string =>
    hashes === turns
      ? `${hash}  (${turns} turns from ${entries} entries, all as recorded)`
      : `${hash}  (${turns} turns from ${entries} entries; of ${hashes} turns the recording has a hash, as found)`,
  turnDiffers: (turn: number, entries: string, expected: string, found: string): string =>
    `The first difference is in turn ${turn}, ${entries}: expected ${expected}, found ${found}.`,
  entryRefused: (place: string, reason: string): string =>
    `The first difference is at ${place}: recorded as accepted, and now refused (${reason}).`,
  entryOutOfTurn: (place: string, expected: number | string): string =>
    `The first difference is at ${place}: the game expects an entry of turn ${expected}.`,
  entriesOf: (first: number, last: number): string =>
    last < first ? 'which has no entries' : `entries ${first} to ${last}`,
  gameOver: 'none, since it is over',
  debates: (done: number, all: number): string => `${done} of ${all} rounds of debates`,
  bending: (what: string): string => `Bending: ${what} ...`,
  unbent: 'as it ships',
  notMeasured: 'not measured',
  bent: (name: string, percent: number, from: number, to: number): string =>
    `${name} ${percent < 0 ? '-' : '+'}${Math.abs(percent)} % (${from} > ${to})`,
  rows: (rows: readonly number[]): string => (rows.length === 0 ? 'all hold' : `fail: ${rows.join(', ')}`),
  targetsSurvive: (count: number, of: number): string =>
    `${count} of the ${of} targets that pass as the scenario ships pass with every coefficient bent.`,
  rowsSurvive: (count: number, of: number): string =>
    `${count} of the article's ${of} rows hold with every coefficient bent.`,
  rowsUntried: "The article's rows are tried on the campaign alone.",
  measuring: (what: string): string => `Measuring: ${what} ...`,
  skipped: (id: string, why: string): string => `${id} was not measured: ${why}`,
  programFailed: (script: string): string => `scripts/${script} failed and says why above`,
  notAsked: 'left out by --no-browser',
  met: 'met',
  missed: 'MISSED',
  faultyOpponents: (count: number): string =>
    `${count} slips of opponents were refused and replaced by empty ones: a mistake in the opponents.`,
} as const;

/** What a game's story says between the catalogue's sentences. */
export const storyWords = {
  head: (title: string, id: string, version: number, seed: number): string =>
    `"${title}" (${id}, version ${version}), seed ${seed}`,
  taken: 'It is taken.',
  declined: 'It is declined.',
  commits: (nation: string, choices: string): string => `${nation}: ${choices}.`,
  passes: (nation: string): string => `${nation.charAt(0).toUpperCase()}${nation.slice(1)} commits nothing.`,
  bids: (nation: string, coins: number, side: 'affirmative' | 'negative', resolution: string): string =>
    `${nation} bids ${coins} to speak ${side === 'affirmative' ? 'for' : 'against'} "${resolution}".`,
  recorded: (date: string, text: string, source: string): string =>
    `In the record, ${date}: ${text} [${source}]`,
  disputed: (doubt: string): string => `Disputed: ${doubt}`,
  rated: (claim: string, base: number, within: number): string =>
    `Rated by the room, ${base} of 1000, within ${within} of what the evidence says: "${claim}"`,
  besides: 'Besides:',
  why: (changes: string, reason: string, source: string): string => `${changes}. ${reason} [${source}]`,
  score: (nation: string, score: number): string => `${nation}: ${score} of 100`,
} as const;

/** Headings of the tables. */
export const heads = {
  seat: 'seat',
  player: 'player',
  mean: 'mean score',
  deviation: 'deviation',
  ending: 'ending',
  games: 'games',
  share: 'share',
  choice: 'choice',
  permitted: 'permitted',
  affordable: 'affordable',
  taken: 'taken',
  rate: 'taken when permitted',
  inGames: 'games with it',
  deed: 'deed',
  times: 'times',
  target: 'target',
  figure: 'figure',
  interval: 'interval (95 %)',
  limit: 'limit',
  verdict: 'verdict',
  id: 'id',
  count: 'count',
  of: 'of',
  resolution: 'resolution',
  semantics: 'semantics',
  debates: 'debates',
  won: 'affirmative won',
  strength: 'mean strength',
  claim: 'claim',
  side: 'side',
  what: 'what',
  place: 'place',
  speech: 'speech',
  by: 'by',
  bears: 'bears on',
  strengthHere: 'strength',
  audience: 'audience',
  lean: 'lean',
  margin: 'margin',
  vote: 'vote',
  value: 'value',
  unit: 'unit',
  ratio: 'ratio',
  coefficient: 'coefficient',
  lost: 'targets lost',
  gained: 'targets gained',
  rows: "article's rows",
} as const;

/** What makes results those of different series. */
export const seriesWords = {
  scenario: 'the scenario',
  games: 'how many games there are',
  seed: 'the seed',
  seats: 'who sits where',
  parts: 'how many parts there are',
} as const;

/** What each target asks, by id. */
export const targetWords = {
  skillCounts:
    'how often an expert scores higher than a novice in its place would, among novices: in the seat where it does least often',
  beatsStrategies:
    'how often an expert scores higher than one that follows a fixed strategy in its place, among practised players: against the strategy that does best',
  practisedBeats: 'how often a practised player scores higher than one that passes or plays at random',
  beatsScripts:
    'how often an expert scores higher than the best of many made-up scripts, chosen for the seat on other seeds: in the seat where it does least often',
  choicesAffordable:
    'how often a seat can afford a choice that can be repeated, of the turns that permit it, in games of experts: for the choice afforded least',
  choicesTaken:
    'how often, of the turns that permit it, a choice that can be repeated is taken in games of experts: for the one furthest off',
  onceTaken:
    'in how many games of experts some seat of whom it is not expected takes a step that is taken once: for the one furthest off',
  seatsFair: 'the mean agenda score of a seat among experts, of 100: for the seat furthest off',
  seatsOpen:
    'how widely a seat’s agenda score is spread among experts (standard deviation, of 100): the narrowest',
  endingsVary: 'how often an ending comes among opponents of mixed levels: for the one furthest off',
  worldBounded:
    'how much of the variance of a score of the world its chance explains, when every world is crossed with every chance of the seats',
  temperMatters:
    'by how much turning one seat’s temper to its opposite moves the share of some ending: for the seat that other games pointed to',
  debatesEven:
    'how often the affirmative wins between equal speakers: for the resolution and the semantics furthest off',
} as const;
export type TargetId = keyof typeof targetWords;

export const verdicts = {
  pass: 'pass',
  fail: 'FAIL',
  atLeast: 'at least',
  atMost: 'at most',
  within: (low: string, high: string): string => `${low} to ${high}`,
  debate: (isAdopted: boolean, ayes: number, counted: number, needed: number): string =>
    `${isAdopted ? 'Adopted' : 'Rejected'}: ${ayes} of ${counted} ballots for, ${needed} needed.`,
  bears: (relation: 'attack' | 'support', under: number): string =>
    `${relation === 'attack' ? 'attacks' : 'supports'} ${under < 0 ? 'the resolution' : under}`,
} as const;

/** What the lists of `lab list` are called, by their key in its JSON. */
export const listWords = {
  scenarios: 'Scenarios',
  seats: 'Seats',
  choices: 'Choices',
  resolutions: 'Resolutions',
  levels: 'Levels',
  baselines: 'Baseline players',
  recordings: 'Recordings',
  none: '(none)',
} as const;
