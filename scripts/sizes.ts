// `npm run sizes`: what a player must download, from dist/ as it lies, as one JSON object; exit 1 past a limit.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { parseSync } from 'vite';

/** In bytes after gzip; 1 kB is 1,000 bytes. `part` is for each part that comes on request. */
const LIMITS = {
  title: 60_000,
  firstPlay: 750_000,
  part: 60_000,
  sharing: 25_000,
  classroom: 450_000,
  leading: 25_000,
};

/**
 * What is fetched only when somebody opens it, and no play needs. Nobody opens all of it at once, so each part is
 * measured by itself.
 */
const PARTS = {
  model: /^assets\/model-[^/]+$/,
  /** With the worker that looks for its turning points, as the replay. */
  debrief: /^assets\/(?:debrief|searchWorker)-[^/]+$/,
  /** What really happened. */
  recording: /^assets\/recording-[^/]+$/,
  replay: /^assets\/(?:replay|searchWorker)-[^/]+$/,
  swap: /^assets\/swap-[^/]+$/,
  /** A scenario as it was given out earlier: the largest, since a recording asks for one. */
  released: /^assets\/released-[^/]+$/,
  /** Of a class, what comes after its game, on the console and the wall. */
  afterwards: /^assets\/classroomAfterwards-[^/]+$/,
  /** Of a class, the facilitator's interventions in the game, and slips on paper. */
  intervene: /^assets\/classroomIntervene-[^/]+$/,
  paper: /^assets\/classroomPaper-[^/]+$/,
  /** What a teacher prints. */
  handouts: /^assets\/handouts-[^/]+$/,
} as const;
type Part = keyof typeof PARTS;
const PART_NAMES = Object.keys(PARTS) as readonly Part[];

/** Likewise: what hands a game on, and opens one that was handed on. */
const SHARING = /^assets\/(?:sharing|link|QrPicture)-[^/]+$/;

/** What only a class fetches: its own page and what that brings. */
const CLASSROOM = /^(?:classroom\.html$|assets\/classroom\w*-)/;
/** Of that, what no student fetches: the facilitator's console and the projector. */
const LEADING = /^assets\/(?:Console|classroomProjector)-[^/]+$/;
const CLASSROOM_PAGE = 'classroom.html';

function isOnRequest(path: string): boolean {
  return PART_NAMES.some((part) => PARTS[part].test(path));
}

export interface Sizes {
  /** JavaScript that the page asks for at once: its scripts and all they import statically. */
  readonly title: number;
  /** All HTML, CSS and JavaScript that a first play fetches, beside sound, pictures and fonts. */
  readonly firstPlay: number;
  /** What comes only to those who ask for it, part by part. */
  readonly parts: Readonly<Record<Part, number>>;
  /** All of those parts together, which nobody fetches at once. */
  readonly onRequest: number;
  /** What comes only to those who share a game or open a shared one. */
  readonly sharing: number;
  /**
   * All that a phone fetches to join a class and play in it without the board, fonts included: the door, the lobby, and
   * what is fetched while one waits there. 0 for a site without a classroom.
   */
  readonly classroom: number;
  /** What comes only to a class's facilitator and its projector. */
  readonly leading: number;
  /** The files counted in `title`. */
  readonly titleFiles: readonly string[];
}

/** Measures the built site in a folder. */
export function sizesOf(dist: string): Sizes {
  const { inline, wanted } = fetchedBy(dist, 'index.html');
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:html|css|m?js)$/.test(entry.name))
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/'));
  const zipped = (path: string): number => gzipSync(readFileSync(join(dist, path))).length;
  const sum = (paths: Iterable<string>): number =>
    [...paths].reduce((total, path) => total + zipped(path), 0);
  const isApart = (path: string): boolean =>
    isOnRequest(path) || [SHARING, CLASSROOM, LEADING].some((apart) => apart.test(path));
  const ofPart = (part: Part): number => sum(files.filter((path) => PARTS[part].test(path)));
  return {
    title: sum(wanted) + (inline === '' ? 0 : gzipSync(inline).length),
    firstPlay: sum(playedFiles(dist, files, isApart)),
    parts: {
      model: ofPart('model'),
      debrief: ofPart('debrief'),
      recording: ofPart('recording'),
      replay: ofPart('replay'),
      swap: ofPart('swap'),
      released: Math.max(0, ...files.filter((path) => PARTS.released.test(path)).map(zipped)),
      afterwards: ofPart('afterwards'),
      intervene: ofPart('intervene'),
      paper: ofPart('paper'),
      handouts: ofPart('handouts'),
    },
    onRequest: sum(files.filter(isOnRequest)),
    sharing: sum(files.filter((path) => SHARING.test(path))),
    classroom: files.includes(CLASSROOM_PAGE) ? sum(classroomFiles(dist)) : 0,
    leading: sum(files.filter((path) => LEADING.test(path))),
    titleFiles: [...wanted].sort(),
  };
}

/** The scripts that a page asks for at once, and what is written into it. */
function fetchedBy(
  dist: string,
  address: string,
): { readonly page: string; readonly inline: string; readonly wanted: Set<string> } {
  const page = readFileSync(join(dist, address), 'utf8');
  const wanted = new Set<string>();
  for (const [tag] of page.matchAll(/<(?:script|link)\b[^>]*>/g)) {
    if (!/^<script|rel="modulepreload"/.test(tag)) continue;
    const path = /\b(?:src|href)="([^"]+)"/.exec(tag)?.[1];
    if (path !== undefined) want(dist, posix.normalize(path), wanted);
  }
  const inline = [...page.matchAll(/<script\b[^>]*>([^<]*)<\/script>/g)]
    .map(([, text]) => text ?? '')
    .join('');
  return { page, inline, wanted };
}

/** Adds a script and all that it imports statically. */
function want(dist: string, path: string, wanted: Set<string>): void {
  if (wanted.has(path)) return;
  wanted.add(path);
  const { module } = parseSync(path, readFileSync(join(dist, path), 'utf8'), { sourceType: 'module' });
  for (const { moduleRequest } of module.staticImports)
    want(dist, besides(path, moduleRequest.value), wanted);
  // `export ... from` asks for a file as an import does.
  for (const { entries } of module.staticExports) {
    for (const { moduleRequest } of entries)
      if (moduleRequest) want(dist, besides(path, moduleRequest.value), wanted);
  }
}

/**
 * What the title leads to, at once or later: scripts by their imports and workers, style sheets by being named. What
 * only a part leads to that comes on request is that part's business.
 */
function playedFiles(
  dist: string,
  files: readonly string[],
  isApart: (path: string) => boolean,
): ReadonlySet<string> {
  const reached = new Set(['index.html']);
  const styles = files.filter((path) => path.endsWith('.css'));
  for (const path of reached) {
    const text = readFileSync(join(dist, path), 'utf8');
    const named = styles.filter((style) => text.includes(posix.basename(style)));
    const scripts = path.endsWith('.html') ? fetchedBy(dist, path).wanted : laterFrom(path, text);
    for (const next of [...named, ...scripts]) if (files.includes(next) && !isApart(next)) reached.add(next);
  }
  return reached;
}

/** The scripts that one script asks for, now or later, its workers among them. */
function laterFrom(path: string, text: string): readonly string[] {
  if (!path.endsWith('.js')) return [];
  const { module } = parseSync(path, text, { sourceType: 'module' });
  const asked = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
    ),
    // A name that is written down, in its quotes.
    ...module.dynamicImports.map(({ moduleRequest: { start, end } }) => text.slice(start + 1, end - 1)),
    ...[...text.matchAll(/new URL\(\s*["'`]([^"'`]+)["'`]/g)].map(([, address = '']) => address),
  ];
  return asked.map((address) => besides(path, address));
}

/** What the classroom's page fetches until one can play: its own, what its script asks for next, and the fonts. */
function classroomFiles(dist: string): ReadonlySet<string> {
  const { page, wanted } = fetchedBy(dist, CLASSROOM_PAGE);
  const all = new Set([CLASSROOM_PAGE, ...wanted]);
  for (const [, path = ''] of page.matchAll(/<link\b[^>]*\bhref="([^"]+\.css)"/g))
    all.add(posix.normalize(path));
  for (const path of wanted) {
    if (!CLASSROOM.test(path)) continue;
    // The build writes beside a later import what else it needs.
    for (const [, next = ''] of readFileSync(join(dist, path), 'utf8').matchAll(
      /"\.?\/?(?:assets\/)?([\w-]+\.(?:js|css))"/g,
    )) {
      const later = `assets/${next}`;
      if (LEADING.test(later) || isOnRequest(later) || !existsSync(join(dist, later))) continue;
      if (later.endsWith('.js')) want(dist, later, all);
      else all.add(later);
    }
  }
  for (const name of readdirSync(join(dist, 'assets')))
    if (name.endsWith('.woff2')) all.add(`assets/${name}`);
  return all;
}

function besides(path: string, address: string): string {
  return posix.join(posix.dirname(path), address);
}

if (import.meta.main) {
  const dist = process.argv[2] ?? join(dirname(dirname(fileURLToPath(import.meta.url))), 'dist');
  if (existsSync(join(dist, 'index.html'))) {
    const sizes = sizesOf(dist);
    console.log(JSON.stringify({ unit: 'bytes after gzip', ...sizes, limits: LIMITS }, null, 2));
    const measured = [
      ...(['title', 'firstPlay', 'sharing', 'classroom', 'leading'] as const).map((what) => ({
        what,
        size: sizes[what],
        limit: LIMITS[what],
      })),
      ...PART_NAMES.map((what) => ({ what, size: sizes.parts[what], limit: LIMITS.part })),
    ];
    for (const { what, size, limit } of measured) {
      if (size <= limit) continue;
      console.error(`${what} takes ${size} bytes and may take ${limit}.`);
      process.exitCode = 1;
    }
  } else {
    console.error(`There is no built site in ${dist}: npm run build makes it.`);
    process.exitCode = 1;
  }
}
