import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { sizesOf } from '../../scripts/sizes.ts';

const script = fileURLToPath(new URL('../../scripts/sizes.ts', import.meta.url));

let dist: string;
let files: Record<string, string>;
beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'dist-'));
  mkdirSync(join(dist, 'assets'));
  files = {
    'index.html': `<script type="module" crossorigin src="./assets/index.js"></script>
      <link rel="modulepreload" href="./assets/ahead.js"><link rel="stylesheet" href="./assets/a.css">`,
    'assets/index.js': `import {x} from './shared.js'; import('./phaser.js'); export {x};`,
    'assets/shared.js': `export const x = 1; export * from './deep.js';`,
    'assets/deep.js': `export const deep = 1;`,
    'assets/ahead.js': `export const ahead = 1;`,
    'assets/phaser.js': `export const phaser = '${'phaser'.repeat(50)}';`,
    'assets/a.css': `body { color: red }`,
    'assets/model-1a2b.js': `import './onlyInModel-7a8b.js'; export const model = '${'model'.repeat(60)}';`,
    'assets/sharing-3c4d.css': `.code { width: ${'9'.repeat(90)}px }`,
    'assets/replay-3c4d.js': `export const replay = '${'replay'.repeat(60)}';`,
    'assets/searchWorker-5e6f.js': `export const worker = '${'worker'.repeat(60)}';`,
    'assets/onlyInModel-7a8b.js': `export const more = 1;`,
    'assets/debrief-7a8b.css': `.debrief { width: ${'8'.repeat(90)}px }`,
    'assets/sound.ogg': randomBytes(5000).toString('hex'),
  };
});
afterEach(() => rmSync(dist, { recursive: true }));

/** A classroom's page beside the game's. */
const CLASS: Readonly<Record<string, string>> = {
  'classroom.html': `<script type="module" src="./assets/classroom-1a2b.js"></script>
    <link rel="stylesheet" href="./assets/classroom-3c4d.css">`,
  'assets/classroom-1a2b.js': `const d=["./classroomPlay-5e6f.js","./a.css"]; import './shared.js'; import('./classroomPlay-5e6f.js'); import("./Console-7a8b.js"); import("./classroomAfterwards-7a8b.js");`,
  'assets/classroom-3c4d.css': `main { display: grid }`,
  'assets/classroomPlay-5e6f.js': `import './deep.js'; export const play = 1;`,
  'assets/face.woff2': 'a face',
};

/** What only its facilitator and its projector fetch. */
const LEADING: Readonly<Record<string, string>> = {
  'assets/Console-7a8b.js': `export const desk = 1;`,
  'assets/classroomProjector-9c0d.css': `main { color: red }`,
};

/** What those two fetch once a game is over. */
const AFTERWARDS: Readonly<Record<string, string>> = {
  'assets/classroomAfterwards-7a8b.js': `export const after = 1;`,
};

function write(): void {
  for (const [path, text] of Object.entries(files)) writeFileSync(join(dist, path), text);
}
const zipped = (...paths: string[]): number =>
  paths.reduce((sum, path) => sum + gzipSync(files[path] ?? '').length, 0);
/** Text that gzip can't make smaller than this many bytes. */
const bulk = (bytes: number): string => `export const bulk = '${randomBytes(bytes).toString('hex')}';`;

it('the title is what the page asks for at once, the first play is all but sounds and what is asked for', () => {
  write();
  const atOnce = ['assets/ahead.js', 'assets/deep.js', 'assets/index.js', 'assets/shared.js'];
  expect(sizesOf(dist)).toEqual({
    title: zipped(...atOnce),
    firstPlay: zipped(...atOnce, 'index.html', 'assets/phaser.js', 'assets/a.css'),
    parts: {
      model: zipped('assets/model-1a2b.js'),
      debrief: zipped('assets/debrief-7a8b.css', 'assets/searchWorker-5e6f.js'),
      recording: 0,
      replay: zipped('assets/replay-3c4d.js', 'assets/searchWorker-5e6f.js'),
      swap: 0,
      released: 0,
      afterwards: 0,
      intervene: 0,
      paper: 0,
      handouts: 0,
    },
    onRequest: zipped(
      'assets/model-1a2b.js',
      'assets/replay-3c4d.js',
      'assets/searchWorker-5e6f.js',
      'assets/debrief-7a8b.css',
    ),
    sharing: zipped('assets/sharing-3c4d.css'),
    classroom: 0,
    leading: 0,
    titleFiles: atOnce,
  });
});

it('a class fetches its own page, what its script brings later, and the fonts', () => {
  Object.assign(files, CLASS, LEADING, AFTERWARDS);
  write();
  const { classroom, firstPlay, leading, parts } = sizesOf(dist);
  expect(parts.afterwards).toBe(zipped(...Object.keys(AFTERWARDS)));
  expect(leading).toBe(zipped(...Object.keys(LEADING)));
  expect(classroom).toBe(zipped(...Object.keys(CLASS), 'assets/shared.js', 'assets/deep.js', 'assets/a.css'));
  delete files['classroom.html'];
  expect(firstPlay).toBe(
    zipped(
      ...['index.html', 'assets/index.js', 'assets/ahead.js', 'assets/shared.js', 'assets/deep.js'],
      ...['assets/phaser.js', 'assets/a.css'],
    ),
  );
});

it.each([
  ['assets/deep.js', 61_000, 'title'],
  ['assets/phaser.js', 751_000, 'firstPlay'],
  ['assets/model-1a2b.js', 61_000, 'model'],
  ['assets/debrief-7a8b.js', 61_000, 'debrief'],
  ['assets/recording-9c0d.js', 61_000, 'recording'],
  ['assets/replay-9c0d.js', 61_000, 'replay'],
  ['assets/swap-1e2f.js', 61_000, 'swap'],
  ['assets/released-1e2f.js', 61_000, 'released'],
  ['assets/classroomAfterwards-1e2f.js', 61_000, 'afterwards'],
  ['assets/sharing-3c4d.css', 26_000, 'sharing'],
  ['assets/classroomPlay-5e6f.js', 451_000, 'classroom'],
  ['assets/Console-7a8b.js', 26_000, 'leading'],
])('%s of %i bytes is past the limit of %s', (path, bytes, what) => {
  if (what === 'classroom') Object.assign(files, CLASS);
  files[path] = bulk(bytes);
  write();
  const { status, stderr } = spawnSync(process.execPath, [script, dist], { encoding: 'utf8' });
  expect(stderr).toMatch(new RegExp(`^${what} takes \\d+ bytes and may take \\d+\\.\\n$`));
  expect(status).toBe(1);
});

it('what the debrief and the replay both search with counts for each of them', () => {
  files['assets/searchWorker-5e6f.js'] = bulk(61_000);
  write();
  const { status, stderr } = spawnSync(process.execPath, [script, dist], { encoding: 'utf8' });
  expect(stderr).toMatch(/^debrief takes .*\nreplay takes .*\n$/);
  expect(status).toBe(1);
});

it('the limits hold where nothing is past them, and print one JSON object; parts that nobody fetches together may add up', () => {
  files['assets/model-1a2b.js'] = bulk(50_000);
  files['assets/replay-3c4d.js'] = bulk(50_000);
  for (const name of ['released-1e2f', 'released-3a4b']) files[`assets/${name}.js`] = bulk(50_000);
  write();
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, dist], { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(JSON.parse(stdout)).toMatchObject({
    limits: {
      title: 60_000,
      firstPlay: 750_000,
      part: 60_000,
      sharing: 25_000,
      classroom: 450_000,
      leading: 25_000,
    },
  });
});
