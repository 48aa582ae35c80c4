import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkArrows } from '../../scripts/arrows.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The reasons of the breaches in one file with this text. */
function reasons(path: string, text: string): string[] {
  return checkArrows([{ path, text }]).breaches.map(({ reason }) => reason);
}

describe('an import against the arrows', () => {
  it.each([
    ['to the right', 'src/rules/a.ts', `import { x } from '../game/x.ts';`, 'rules must not import game'],
    [
      'as a type',
      'src/vocabulary/a.ts',
      `import type { X } from '../rules/x.ts';`,
      'vocabulary must not import rules',
    ],
    ['of one type', 'src/rules/a.ts', `import { type X } from '../view/x.ts';`, 'rules must not import view'],
    ['for its effects', 'src/game/a.ts', `import '../table/x.ts';`, 'game must not import table'],
    ['by re-export', 'src/machines/a.ts', `export * from '../rules/x.ts';`, 'machines must not import rules'],
    [
      'by named re-export',
      'src/scenario/a.ts',
      `export { x } from '../game/x.ts';`,
      'scenario must not import game',
    ],
    ['inside a type', 'src/rules/a.ts', `type X = import('../table/x.ts').X;`, 'rules must not import table'],
    ['at run time', 'src/table/a.ts', `await import('../debrief/x.ts');`, 'table must not import debrief'],
    ['in back quotes', 'src/table/a.ts', 'await import(`../debrief/x.ts`);', 'table must not import debrief'],
    ['by require', 'src/rules/a.ts', `const x = require('../view/x.ts');`, 'rules must not import view'],
    ['by equals', 'src/rules/a.ts', `import x = require('../view/x.ts');`, 'rules must not import view'],
    [
      'of a worker',
      'src/game/a.ts',
      `new URL('../view/w.ts', import.meta.url);`,
      'game must not import view',
    ],
    ['by glob', 'src/rules/a.ts', `import.meta.glob('../view/*.ts');`, 'rules must not import view'],
    [
      'by globs',
      'src/rules/a.ts',
      `import.meta.glob(['./*.ts', '../view/**']);`,
      'rules must not import view',
    ],
    [
      'between record and opponents',
      'src/record/a.ts',
      `import '../opponents/x.ts';`,
      'record and opponents must not meet',
    ],
    [
      'between opponents and record',
      'src/opponents/a.ts',
      `import '../record/x.ts';`,
      'opponents and record must not meet',
    ],
    [
      'between view and classroom',
      'src/view/a.ts',
      `import '../classroom/x.ts';`,
      'view and classroom must not meet',
    ],
    ['between lab and view', 'src/lab/a.ts', `import '../view/x.ts';`, 'lab and view must not meet'],
    [
      'of the view by the catalogue',
      'src/view/words/a.ts',
      `import { x } from '../scene/x.ts';`,
      'the catalogue may import src/view/scene/x.ts as types alone',
    ],
    [
      'of a package by the catalogue',
      'src/view/words/a.ts',
      `import { h } from 'preact';`,
      'the catalogue must not import preact',
    ],
    [
      'of the catalogue by the game',
      'src/game/a.ts',
      `import '../view/words/x.ts';`,
      'game must not import view',
    ],
    ['of the lab by the page', 'src/main.ts', `import './lab/main.ts';`, 'src/main.ts must not import lab'],
    ['of the root', 'src/view/a.ts', `import '../main.ts';`, 'nobody imports the root'],
    [
      'of what the house lacks',
      'src/view/a.ts',
      `import '../helpers/x.ts';`,
      'src/helpers/x.ts has no place',
    ],
    ['of a test', 'src/lab/a.ts', `import '../../tests/x.ts';`, 'lab must not reach tests/x.ts'],
    [
      'of a sound by the rules',
      'src/rules/a.ts',
      `import '../../assets/x.ogg';`,
      'rules must not reach assets/x.ogg',
    ],
    [
      'from the root of the server',
      'src/view/a.ts',
      `import '/src/lab/x.ts';`,
      'write /src/lab/x.ts as a relative',
    ],
    [
      'without extension',
      'src/rules/a.ts',
      `import '../machines/x';`,
      'write ../machines/x with its extension',
    ],
    ['by a made-up address', 'src/rules/a.ts', 'await import(name);', 'an address must be a plain string'],
    [
      'by a reference comment',
      'src/rules/a.ts',
      `/// <reference path="../view/x.ts" />\n`,
      'import instead of',
    ],
  ])('is refused %s', (_, path, text, reason) => {
    expect(reasons(path, text)).toEqual([expect.stringContaining(reason)]);
  });
});

describe('authored content', () => {
  it.each([
    ['the engine', 'src/game/a.ts', `import '../content/x.ts';`, 'only the composition roots'],
    [
      'a type of the engine',
      'src/rules/a.ts',
      `import type { X } from '../content/x.ts';`,
      'only the composition roots',
    ],
    ['a panel', 'src/view/panels/a.tsx', `import '../../content/x.ts';`, 'only the composition roots'],
    ['the classroom', 'src/classroom/a.ts', `import '../content/x.ts';`, 'only the composition roots'],
  ])('is not imported by %s', (_, path, text, reason) => {
    expect(reasons(path, text)).toEqual([expect.stringContaining(reason)]);
  });

  it('imports no behaviour', () => {
    expect(reasons('src/content/a.ts', `import { x } from '../scenario/x.ts';`)).toEqual([
      'content may import scenario as types alone',
    ]);
    expect(reasons('src/content/a.ts', `import type { X } from '../rules/x.ts';`)).toEqual([
      'content must not import rules',
    ]);
  });

  it('imports words, and the types of a scenario', () => {
    const text = `import { NATIONS } from '../vocabulary/nations.ts';
      import type { Scenario } from '../scenario/scenario.ts';
      import { type Row } from '../scenario/rows.ts';`;
    expect(reasons('src/content/a.ts', text)).toEqual([]);
  });

  it.each(['src/main.ts', 'src/view/play.tsx', 'src/lab/main.ts', 'src/lab/bench/a.ts'])(
    'is handed in by %s',
    (path) => {
      const from = '../'.repeat(path.split('/').length - 2) || './';
      expect(reasons(path, `import '${from}content/x.ts';`)).toEqual([]);
    },
  );
});

describe('packages', () => {
  it.each([
    ['phaser', 'src/game/a.ts', 'it belongs in view'],
    ['phaser/src/core', 'src/lab/a.ts', 'it belongs in view'],
    ['howler', 'src/table/a.ts', 'it belongs in view'],
    ['preact/hooks', 'src/debrief/a.ts', 'it belongs in view'],
    ['preact', 'src/main.ts', 'it belongs in view'],
    ['xstate', 'src/rules/a.ts', 'it belongs in machines'],
    ['xstate', 'src/view/a.ts', 'it belongs in machines'],
    ['node:fs', 'src/record/a.ts', 'it belongs in classroom, lab'],
    ['node:fs', 'src/view/a.ts', 'it belongs in classroom, lab'],
    ['fs', 'src/lab/a.ts', 'no folder is given that package'],
    ['lodash', 'src/view/a.ts', 'no folder is given that package'],
    ['constructor', 'src/view/a.ts', 'no folder is given that package'],
  ])('%s is refused in %s', (name, path, reason) => {
    expect(reasons(path, `import '${name}';`)).toEqual([expect.stringContaining(reason)]);
    expect(reasons(path, `type X = import('${name}').X;`)).toEqual([expect.stringContaining(reason)]);
  });
});

describe('what differs between machines, runs or moments', () => {
  it.each([
    ['Math.random();', 'chance comes from the seed'],
    [`Math['random']();`, 'chance comes from the seed'],
    ['const { random } = Math;', 'Math other than as Math.name'],
    ['const f = Math[name];', 'Math other than as Math.name'],
    ...[
      'sin',
      'cos',
      'tan',
      'asin',
      'atan',
      'atan2',
      'sinh',
      'exp',
      'expm1',
      'log',
      'log2',
      'log10',
      'log1p',
    ].map((name) => [`Math.${name}(x);`, 'only exact results'] as [string, string]),
    ...['pow', 'hypot', 'cbrt', 'sumPrecise'].map(
      (name) => [`Math.${name}(x);`, 'only exact results'] as [string, string],
    ),
    ['const y = x ** 2;', '** differs'],
    ['x **= 2;', '**= differs'],
    ['const now = new Date();', 'the clock is not part of the game'],
    ['const now = Date.now();', 'the clock is not part of the game'],
    ['let at: Date;', 'the clock is not part of the game'],
    ['const made = { Date };', 'the clock is not part of the game'],
    ['performance.now();', 'the clock is not part of the game'],
    ['setTimeout(go, 5);', 'timers are not part of the game'],
    ['setInterval(go, 5);', 'timers are not part of the game'],
    ['setImmediate(go);', 'timers are not part of the game'],
    ['queueMicrotask(go);', 'timers are not part of the game'],
    ['requestAnimationFrame(go);', 'timers are not part of the game'],
    ['crypto.getRandomValues(a);', 'chance comes from the seed'],
    [`console.log('x');`, 'only view, classroom and lab speak'],
    ['a.localeCompare(b);', `it follows the machine's language`],
    ['a.toLocaleString();', `it follows the machine's language`],
    ['new Intl.NumberFormat();', 'it differs between machines'],
    ['globalThis.x;', 'it hides what a file reaches for'],
    ['process.env.SEED;', 'it differs between machines'],
    [`document.title = 'x';`, 'there is no page'],
  ])('%s is refused left of the view', (text, reason) => {
    for (const folder of ['vocabulary', 'content', 'rules', 'record', 'opponents', 'protocol']) {
      expect(reasons(`src/${folder}/a.ts`, text)).toEqual([expect.stringContaining(reason)]);
    }
    expect(reasons('src/view/a.ts', text)).toEqual([]);
    expect(reasons('src/lab/a.ts', text)).toEqual([]);
  });

  it('are found by name, not by likeness', () => {
    const text = `
      // Math.random() and new Date() in a comment
      const said = 'Math.random() ** setTimeout';
      interface Entry { Date: string; performance(self: number): void }
      export const read = (entry: Entry): string => entry.Date;
      export const table = { console: 1, process: 2 };
      export function walk(process: number, [window]: number[]): number { return process + (window ?? 0); }
      export { said as Date };
      export const y = Math.floor(Math.sqrt(2) * Math.PI) + Math['max'](1, 2);`;
    expect(reasons('src/rules/a.ts', text)).toEqual([]);
  });
});

describe('a file out of place', () => {
  it.each([
    ['beside the root', 'src/helpers.ts', '', 'has no place in the house'],
    ['in an unknown folder', 'src/helpers/a.ts', '', 'has no place in the house'],
    ['with JSX outside the view', 'src/debrief/a.tsx', '', 'JSX belongs in view'],
    ['that is no TypeScript', 'src/rules/a.ts', 'const = 3;', "can't be read"],
  ])('is refused: %s', (_, path, text, reason) => {
    expect(reasons(path, text)).toEqual([expect.stringContaining(reason)]);
  });
});

it('what follows the arrows is accepted', () => {
  const { breaches, files, imports } = checkArrows([
    {
      path: 'src/machines/a.ts',
      text: `import { setup } from 'xstate'; import { N } from '../vocabulary/n.ts';`,
    },
    { path: 'src/game/a.ts', text: `import { x } from '../rules/x.ts'; export * from './log.ts';` },
    {
      path: 'src/view/a.tsx',
      text: `import 'preact'; import './a.css'; import s from '../../assets/s.ogg?url';`,
    },
    { path: 'src/view/b.ts', text: `new Worker(new URL('./worker.ts', import.meta.url)); import('phaser');` },
    { path: 'src/lab/main.ts', text: `import 'node:fs'; new URL('../../package.json', import.meta.url);` },
    {
      path: 'src/main.ts',
      text: `import './view/play.tsx'; import './content/campaign.ts'; import './view/a.css';`,
    },
  ]);
  expect(breaches).toEqual([]);
  expect({ files, imports }).toEqual({ files: 6, imports: 14 });
});

it('a breach is told with its place', () => {
  const [breach] = checkArrows([
    { path: 'src/rules/a.ts', text: `const a = 1;\n  Math.random();\n` },
  ]).breaches;
  expect(breach?.place).toBe('src/rules/a.ts:2:3');
});

describe('npm run arrows', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'house-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const run = () =>
    spawnSync(process.execPath, [join(root, 'scripts/arrows.ts'), folder], { encoding: 'utf8' });

  it('passes a copy of what the rules rest on, and fails it once a breach is planted', () => {
    for (const layer of ['vocabulary', 'scenario', 'machines', 'rules'])
      cpSync(join(root, 'src', layer), join(folder, 'src', layer), { recursive: true });
    expect(run()).toMatchObject({ status: 0, stderr: '' });
    writeFileSync(join(folder, 'src/rules/planted.ts'), `import '../view/play.ts';\n`);
    const { status, stderr } = run();
    expect(stderr).toContain('src/rules/planted.ts:1:1  rules must not import view');
    expect(status).toBe(1);
  });

  it('fails where it sees nothing', () => {
    mkdirSync(join(folder, 'src'));
    expect(run()).toMatchObject({ status: 1, stderr: 'arrows: there is no source to check\n' });
  });
});
