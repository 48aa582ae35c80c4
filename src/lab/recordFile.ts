import { recordings } from '../content/recordings.ts';
import { releasedRules } from '../content/released/rules.ts';
import { releasedScenarios } from '../content/released/scenarios.ts';
import { scenarios } from '../content/scenarios.ts';
import type { Game } from '../game/game.ts';
import { openWritten, type Recording } from '../record/openWritten.ts';
import { type GameRecord, LONGEST, RULES_VERSION } from '../record/record.ts';
import type { Shelf } from '../record/releases.ts';
import type { Expected } from '../record/slipNotation.ts';
import { expectedWords } from '../view/words/expectedWords.ts';
import { type Fault, ok, type Result } from '../vocabulary/result.ts';
import { readText } from './files.ts';
import { labFault, listed } from './words.ts';

const shipped: Shelf = { present: scenarios, released: releasedScenarios, rules: releasedRules };

/** Reads a recording in whichever form it is written; or one that ships, by its id. */
export async function readRecording(file: string, shelf: Shelf = shipped): Promise<Result<Recording>> {
  const known = recordings.find(({ id }) => id === file);
  const read = known ? ok(JSON.stringify(await known.load())) : readText(file, LONGEST);
  if (!read.ok) return read;
  const opened = await openWritten(read.value, shelf);
  return opened.ok ? opened : { ok: false, fault: unreadable(file, opened.fault) };
}

/** A recording with the game that it is of. */
export interface Told {
  readonly record: GameRecord;
  readonly game: Game;
  /** What it is called, where it ships with the game. */
  readonly called?: string | undefined;
}

/**
 * Reads a recording whose story can be told: by today's rules, since nothing else here knows what earlier ones made of a
 * game.
 */
export async function readTold(file: string, shelf: Shelf = shipped): Promise<Result<Told>> {
  const read = await readRecording(file, shelf);
  if (!read.ok) return read;
  const { record, play } = read.value;
  if (record.rules !== RULES_VERSION) {
    const params = { file, found: record.rules, known: RULES_VERSION };
    return { ok: false, fault: labFault('storyRules', params) };
  }
  const game = play();
  return game.ok
    ? ok({ record, game: game.value, called: recordings.find(({ id }) => id === file)?.title })
    : { ok: false, fault: labFault('recordDiverges', { file, place: game.fault.path }) };
}

/** What is wrong with a file, in the lab's words. */
function unreadable(file: string, { code, path, params = {} }: Fault): Fault {
  switch (code) {
    case 'notJson':
      return labFault('recordNotJson', { file });
    case 'notation': {
      const expected = expectedWords[params.expected as Expected];
      return params.found === ''
        ? labFault('recordLineMissing', { file, ...params, expected })
        : labFault('recordLine', { file, ...params, expected });
    }
    case 'recordTooLong':
    case 'recordVersion':
    case 'linkTooLong':
    case 'linkVersion':
    case 'linkLetter':
    case 'linkShort':
    case 'linkDamaged':
      return labFault(code, { file, ...params });
    case 'linkRefused':
    case 'linkDiffers':
      return labFault('linkInvented', { file, place: path });
    case 'scenarioUnknown':
      return labFault('recordScenario', { file, ...params, scenarios: listed(Object.keys(scenarios)) });
    case 'scenarioVersion':
      return labFault('recordScenarioVersion', { file, ...params });
    case 'rulesUnknown':
      return labFault('recordRules', { file, ...params });
    default:
      return labFault('recordShape', { file, place: path });
  }
}
