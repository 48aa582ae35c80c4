import { recordings } from '../content/recordings.ts';
import { releasedRules } from '../content/released/rules.ts';
import { releasedScenarios } from '../content/released/scenarios.ts';
import { scenarios } from '../content/scenarios.ts';
import { type Link, parseLink } from '../record/link.ts';
import { parseNotation } from '../record/readNotation.ts';
import { type GameRecord, LONGEST, parseRecord } from '../record/record.ts';
import { type Player, playerFor, type Shelf } from '../record/releases.ts';
import type { Expected } from '../record/slipNotation.ts';
import { writtenForm } from '../record/writtenForm.ts';
import { expectedWords } from '../view/words/expectedWords.ts';
import { type Fault, ok, type Result } from '../vocabulary/result.ts';
import { readText } from './files.ts';
import { labFault, listed } from './words.ts';

/** A recording with what it is played on. */
export interface Recording {
  readonly record: GameRecord;
  readonly player: Player;
}

const shelf: Shelf = { present: scenarios, released: releasedScenarios, rules: releasedRules };

/**
 * Reads a recording in whichever form it is written: JSON, the notation, or a link's text; or one that ships, by its id. Nothing has been played yet
 * but a link, which can't be read otherwise.
 */
export async function readRecording(file: string): Promise<Result<Recording>> {
  const shipped = recordings.find(({ id }) => id === file);
  const read = shipped ? ok(JSON.stringify(await shipped.load())) : readText(file, LONGEST);
  if (!read.ok) return read;
  const { form, text } = writtenForm(read.value);
  if (form === 'link') return readLink(file, text);
  const parsed = form === 'notation' ? parseNotation(text) : parseRecord(text);
  if (!parsed.ok) return { ok: false, fault: unreadable(file, parsed.fault) };
  const player = await playerFor(parsed.value, shelf);
  return player.ok
    ? ok({ record: parsed.value, player: player.value })
    : { ok: false, fault: unreadable(file, player.fault) };
}

async function readLink(file: string, text: string): Promise<Result<Recording>> {
  const link = parseLink(text);
  if (!link.ok) return { ok: false, fault: unreadable(file, link.fault) };
  const player = await playerFor(link.value, shelf);
  if (!player.ok) return { ok: false, fault: unreadable(file, player.fault) };
  const record = recordOf(link.value, player.value);
  return record.ok
    ? ok({ record: record.value, player: player.value })
    : { ok: false, fault: unreadable(file, record.fault) };
}

function recordOf(link: Link, { rules, engine, hash }: Player): Result<GameRecord> {
  const opened = rules.openLink(link, engine, hash);
  return opened.ok ? ok(opened.value.record) : opened;
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
