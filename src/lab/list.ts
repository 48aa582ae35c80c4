import { recordings } from '../content/recordings.ts';
import { scenarios } from '../content/scenarios.ts';
import { CHOICE_KINDS } from '../vocabulary/choices.ts';
import { RESOLUTIONS } from '../vocabulary/debate.ts';
import { LEVELS } from '../vocabulary/levels.ts';
import { NATIONS } from '../vocabulary/nations.ts';
import { ok, type Result } from '../vocabulary/result.ts';
import type { Flags, Grammar } from './flags.ts';
import { BASELINES } from './players.ts';
import type { Terminal } from './terminal.ts';
import { listWords } from './words.ts';

export const listGrammar: Grammar = {
  command: 'list',
  values: {},
  lists: {},
  switches: ['json'],
  file: null,
};

/** Everything that goes by an id. */
export function catalogue() {
  return {
    scenarios: Object.values(scenarios).map(({ id, version, title, turns, summary }) => ({
      id,
      version,
      title,
      turns,
      summary,
    })),
    seats: NATIONS,
    choices: Object.entries(CHOICE_KINDS).map(([id, target]) => ({ id, target })),
    resolutions: RESOLUTIONS,
    levels: LEVELS,
    baselines: BASELINES,
    recordings: recordings.map(({ id, title, scenario, file }) => ({ id, title, scenario, file })),
  } as const;
}

export function list(flags: Flags, terminal: Terminal): Result<number> {
  const all = catalogue();
  if (flags.switches.has('json')) {
    terminal.out(`${JSON.stringify(all, null, 2)}\n`);
    return ok(0);
  }
  const sections = Object.entries(all).map(([key, entries]) => {
    const ids = (entries as readonly (string | { readonly id: string })[]).map((entry) =>
      typeof entry === 'string' ? entry : entry.id,
    );
    return `${listWords[key as keyof typeof all]}: ${ids.join(' ') || listWords.none}\n`;
  });
  terminal.out(sections.join(''));
  return ok(0);
}
