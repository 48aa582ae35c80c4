// `npm run arrows`: holds src to the arrows of the house. The rules are the tables in house/rules.ts.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';
import { folderOf, importsOf, refusal } from './house/imports.ts';
import { checkPurity } from './house/purity.ts';
import { FREE, JSX_FOLDERS, MAIN } from './house/rules.ts';
import type { Tree } from './house/tree.ts';

export interface SourceFile {
  /** From the root of the project, with slashes: `src/rules/effects.ts`. */
  readonly path: string;
  readonly text: string;
}

export interface Breach {
  /** `src/rules/effects.ts:12:3` */
  readonly place: string;
  readonly reason: string;
}

export interface ArrowsReport {
  readonly files: number;
  readonly imports: number;
  readonly breaches: readonly Breach[];
}

type Say = (at: number, reason: string) => void;

/** Checks these files alone, as if they were all there is. */
export function checkArrows(files: Iterable<SourceFile>): ArrowsReport {
  const breaches: Breach[] = [];
  let count = 0;
  let imports = 0;
  for (const file of files) {
    count++;
    const say: Say = (at, reason) =>
      breaches.push({ place: `${file.path}:${lineAndColumn(file.text, at)}`, reason });
    const folder = folderOf(file.path);
    if (folder === undefined && file.path !== MAIN) {
      say(0, 'has no place in the house: only src/main.ts and the folders of the table');
      continue;
    }
    if (folder !== undefined && file.path.endsWith('.tsx') && !JSX_FOLDERS.includes(folder)) {
      say(0, `JSX belongs in ${JSX_FOLDERS.join(', ')}: Node can't run this file as it stands`);
    }
    imports += checkFile(file, folder, say);
  }
  return { files: count, imports, breaches };
}

/** Checks one file and returns how many imports it has. `folder` is undefined for the browser's root. */
function checkFile(file: SourceFile, folder: string | undefined, say: Say): number {
  const { program, errors, comments } = parseSync(file.path, file.text, { sourceType: 'module' });
  const [fault] = errors;
  if (fault) {
    say(fault.labels[0]?.start ?? 0, `can't be read: ${fault.message}`);
    return 0;
  }
  for (const comment of comments) {
    if (/^\/\s*<reference\b/.test(comment.value)) say(comment.start, 'import instead of a reference comment');
  }
  const tree = program as unknown as Tree;
  let imports = 0;
  for (const found of importsOf(tree)) {
    imports++;
    const reason =
      found.to === undefined
        ? 'an address must be a plain string'
        : refusal(file.path, folder, found.to, found);
    if (reason) say(found.at, reason);
  }
  if (folder !== undefined && !FREE.includes(folder)) checkPurity(tree, folder, say);
  return imports;
}

function lineAndColumn(text: string, at: number): string {
  const before = text.slice(0, at).split('\n');
  return `${before.length}:${(before.at(-1) ?? '').length + 1}`;
}

/** Rules that were frozen into one module: each was held to the arrows as source, before it was. */
const FROZEN = /^src\/content\/released\/rules\d+\.js$/;

/** Every TypeScript and JavaScript file below `root`/src. */
function sourceFiles(root: string): SourceFile[] {
  return readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.[cm]?[jt]sx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: relative(root, path).split(sep).join('/'), text: readFileSync(path, 'utf8') }))
    .filter(({ path }) => !FROZEN.test(path))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

if (import.meta.main) {
  const root = process.argv[2] ?? dirname(dirname(fileURLToPath(import.meta.url)));
  const { files, imports, breaches } = checkArrows(sourceFiles(root));
  for (const { place, reason } of breaches) console.error(`${place}  ${reason}`);
  // A check that saw nothing must not pass for one that found nothing.
  if (files === 0) console.error('arrows: there is no source to check');
  else console.log(`arrows: ${files} files, ${imports} imports, ${breaches.length} breaches`);
  process.exitCode = files === 0 || breaches.length > 0 ? 1 : 0;
}
