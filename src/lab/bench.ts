// `npm run bench`: how fast the game is on this machine.
import { campaign } from '../content/campaign.ts';
import { createEngine } from '../game/engine.ts';
import { benchDebates } from './bench/debates.ts';
import { benchDecisions } from './bench/decisions.ts';
import { type Figure, figureOf, rounded, type Skipped } from './bench/figure.ts';
import { benchLongRun } from './bench/longRun.ts';
import { benchLookups } from './bench/lookups.ts';
import { benchOpponents } from './bench/opponents.ts';
import { measuredBy } from './bench/programs.ts';
import { benchRecordings } from './bench/recordings.ts';
import { timeCalibration } from './bench/stopwatch.ts';
import { benchWriter } from './bench/writer.ts';
import { type Grammar, parseFlags } from './flags.ts';
import { grid } from './grid.ts';
import { heads, says, sentenceOf } from './words.ts';

const grammar: Grammar = {
  command: 'bench',
  values: {},
  lists: {},
  switches: ['json', 'no-browser'],
  file: null,
};

const INTERPRETER = ['relation.speedup'];
const CLASSROOM = [
  'classroom.ack.p99',
  'classroom.shown.p99',
  'classroom.many.ack.p99',
  'classroom.many.memory',
  'classroom.join.bytes',
];
const BROWSER = [
  'title.bytes',
  'firstPlay.bytes',
  'turn.practised.worker',
  'board.frame',
  'board.frame.clock',
  'link.shown',
  'link.board',
  'branch.ended',
  'memory.growth',
];

/** @param only what is measured alone; null for everything */
function bench(
  withBrowser: boolean,
  only: 'classroom' | null,
): {
  readonly figures: readonly Figure[];
  readonly skipped: readonly Skipped[];
} {
  const engine = createEngine(campaign);
  const figures: Figure[] = [];
  const skipped: Skipped[] = [];
  const own = {
    writer: benchWriter,
    lookups: benchLookups,
    opponents: benchOpponents,
    decisions: benchDecisions,
    'a long run': benchLongRun,
    debates: benchDebates,
    recordings: benchRecordings,
  } as const;
  for (const [name, measure] of only ? [] : Object.entries(own)) {
    note(says.measuring(name));
    figures.push(...measure(engine));
  }
  const programs: [string, readonly string[]][] = [['benchClassroom.ts', CLASSROOM]];
  if (!only) programs.push(['benchInterpreter.ts', INTERPRETER]);
  if (withBrowser && !only) programs.push(['benchBrowser.ts', BROWSER]);
  else if (!only) skipped.push(...BROWSER.map((id) => ({ id, why: says.notAsked })));
  for (const [script, ids] of programs) {
    note(says.measuring(script));
    const measured = measuredBy(script, ids);
    const loop = timeCalibration();
    figures.push(...measured.figures.map(({ value, ...asked }) => figureOf(asked, value, loop)));
    skipped.push(...measured.skipped);
  }
  return { figures, skipped };
}

function note(line: string): void {
  process.stderr.write(`${line}\n`);
}

function main(words: readonly string[]): number {
  const only = words[0] === 'classroom' ? 'classroom' : null;
  const flags = parseFlags(grammar, only ? words.slice(1) : words);
  if (!flags.ok) {
    note(sentenceOf(flags.fault));
    return 1;
  }
  const loop = timeCalibration();
  const { figures, skipped } = bench(!flags.value.switches.has('no-browser'), only);
  if (flags.value.switches.has('json')) {
    const whole = {
      format: '1731-grams-bench',
      version: 1,
      node: process.versions.node,
      calibration: { value: rounded(loop), unit: 'ms' },
      figures,
      skipped,
    };
    process.stdout.write(`${JSON.stringify(whole, null, 2)}\n`);
    return 0;
  }
  const rows = figures.map(({ id, value, unit, ratio, target, met }) => [
    id,
    String(value),
    unit,
    ratio === null ? '' : String(ratio),
    target === null ? '' : String(target),
    met === null ? '' : met ? says.met : says.missed,
  ]);
  process.stdout.write(
    grid([heads.id, heads.value, heads.unit, heads.ratio, heads.limit, heads.verdict], rows),
  );
  for (const { id, why } of skipped) process.stdout.write(`${says.skipped(id, why)}\n`);
  return 0;
}

process.exitCode = main(process.argv.slice(2));
