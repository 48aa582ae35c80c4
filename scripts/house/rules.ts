// The arrows of the house, as tables: who may import whom, and what stays out of the part of the game that must
// come out the same on every machine.

/** The folders of src, in reading order: each may import those before it. Those in one row never meet. */
export const HOUSE: readonly (readonly string[])[] = [
  ['vocabulary'],
  ['scenario'],
  ['machines'],
  ['rules'],
  ['debate'],
  ['game'],
  ['record', 'opponents'],
  ['table'],
  ['debrief'],
  ['protocol'],
  ['view', 'classroom', 'lab'],
];

/** The browser's composition root stands above the view, and knows neither classroom nor lab. */
export const MAIN = 'src/main.ts';
export const CLOSED_TO_MAIN = ['classroom', 'lab'];

/**
 * The catalogue of words. It lies in the view and has no need of the rest of it, so that whoever else tells of a game
 * tells it in the same words.
 */
export const CATALOGUE = 'src/view/words/';
export const CATALOGUE_FOR = ['lab'];

/** What is authored is handed in by the composition roots; nobody else imports it. */
export const CONTENT = 'content';
export const CONTENT_ROOTS = [
  MAIN,
  'src/view/authoredKit.ts',
  'src/view/play.tsx',
  'src/view/model.tsx',
  'src/view/replay.tsx',
  'src/view/handouts.tsx',
  'src/view/classroomPaper.tsx',
  'src/view/classroomProjector.tsx',
  'src/view/classroomIntervene.tsx',
  'src/classroom/main.ts',
  'src/lab/',
];
/** What content may import: words, and (as types alone) what a scenario looks like. */
export const CONTENT_MAY = ['vocabulary'];
export const CONTENT_MAY_AS_TYPES = ['scenario'];

/** Packages (or their scope), and the only folders that may import them. `node` stands for Node's own modules. */
export const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  phaser: ['view'],
  howler: ['view'],
  qr: ['view', 'classroom'],
  ws: ['classroom'],
  preact: ['view'],
  '@fontsource-variable': ['view'],
  xstate: ['machines'],
  valibot: ['scenario', 'record', 'protocol', 'view', 'classroom', 'lab'],
  node: ['classroom', 'lab'],
};

/** Folders that may reach for files beside src: sounds and pictures, what is served, what is read. */
export const OUTSIDE: Readonly<Record<string, readonly string[]>> = {
  view: ['assets/'],
  classroom: ['assets/', 'dist/', 'dist-file/', 'package.json'],
  lab: ['package.json'],
};

/** Only here may there be JSX: Node runs the rest as it stands. */
export const JSX_FOLDERS = ['view'];

/** Everything left of these plays the same game everywhere: no chance, no clock, no surroundings. */
export const FREE = ['view', 'classroom', 'lab'];

/** What the rest may not name, and why. Each is a global; a file's own word of that name is no breach. */
export const FORBIDDEN: readonly { readonly why: string; readonly names: readonly string[] }[] = [
  { why: 'the clock is not part of the game', names: ['Date', 'performance', 'Temporal'] },
  {
    why: 'timers are not part of the game',
    names: [
      ...['setTimeout', 'setInterval', 'setImmediate', 'clearTimeout', 'clearInterval', 'clearImmediate'],
      ...['queueMicrotask', 'requestAnimationFrame', 'cancelAnimationFrame', 'requestIdleCallback'],
    ],
  },
  { why: 'chance comes from the seed', names: ['crypto'] },
  { why: 'only view, classroom and lab speak', names: ['console', 'alert'] },
  { why: 'it differs between machines', names: ['Intl', 'navigator', 'process'] },
  {
    why: 'there is no page and no machine here',
    names: [
      ...[
        'window',
        'document',
        'localStorage',
        'sessionStorage',
        'indexedDB',
        'fetch',
        'WebSocket',
        'Worker',
      ],
      ...['postMessage', 'Buffer'],
    ],
  },
  { why: 'it hides what a file reaches for', names: ['globalThis', 'self', 'global', 'eval', 'Function'] },
];

/** Methods that follow the machine's language. */
export const LOCALE_METHODS = [
  ...['localeCompare', 'toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'],
  ...['toLocaleUpperCase', 'toLocaleLowerCase'],
];

/**
 * What Math may do: results that the standard, or IEEE 754, fixes to the last bit. Of sin, exp, pow and their
 * like the standard asks only an approximation, and engines differ in it; `**` is pow.
 */
export const EXACT_MATH = [
  ...['abs', 'ceil', 'floor', 'round', 'trunc', 'sign', 'min', 'max', 'imul', 'clz32', 'fround', 'sqrt'],
  ...['E', 'LN10', 'LN2', 'LOG10E', 'LOG2E', 'PI', 'SQRT1_2', 'SQRT2'],
];
