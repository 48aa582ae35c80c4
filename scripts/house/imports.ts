// Who imports whom.
import { posix } from 'node:path';
import {
  CATALOGUE,
  CATALOGUE_FOR,
  CLOSED_TO_MAIN,
  CONTENT,
  CONTENT_MAY,
  CONTENT_MAY_AS_TYPES,
  CONTENT_ROOTS,
  HOUSE,
  MAIN,
  OUTSIDE,
  PACKAGES,
} from './rules.ts';
import { first, isGlob, isMetaUrl, isName, isTree, plain, type Tree, walk } from './tree.ts';

export interface Found {
  /** What is written between the quotes; undefined where it is no plain string. */
  readonly to: string | undefined;
  readonly at: number;
  readonly typeOnly: boolean;
  /** `new URL(to, import.meta.url)` or a glob: an address, which need not name a module. */
  readonly address: boolean;
}

/** Every way by which a file names another: imports, re-exports, types, workers, globs. */
export function* importsOf(tree: Tree): Generator<Found> {
  for (const { node } of walk(tree)) {
    const at = node.start;
    switch (node.type) {
      case 'ImportDeclaration':
      case 'ExportNamedDeclaration':
      case 'ExportAllDeclaration':
        if (isTree(node.source))
          yield { to: plain(node.source), at, typeOnly: isTypeOnly(node), address: false };
        break;
      case 'TSImportType':
        yield { to: plain(node.source), at, typeOnly: true, address: false };
        break;
      case 'TSExternalModuleReference':
        yield { to: plain(node.expression), at, typeOnly: false, address: false };
        break;
      case 'ImportExpression':
        yield { to: plain(node.source), at, typeOnly: false, address: false };
        break;
      case 'CallExpression':
        if (isName(node.callee, 'require')) {
          yield { to: plain(first(node.arguments)), at, typeOnly: false, address: false };
        } else if (isGlob(node.callee)) {
          const asked = first(node.arguments);
          const globs =
            isTree(asked) && asked.type === 'ArrayExpression' ? (asked.elements as unknown[]) : [asked];
          for (const glob of globs) {
            const to = plain(glob)?.replace(/[^/]*[*?{[].*$/, '');
            yield { to: to?.replace(/^!/, ''), at, typeOnly: false, address: true };
          }
        }
        break;
      case 'NewExpression': {
        const [to, base] = node.arguments as unknown[];
        if (isName(node.callee, 'URL') && isMetaUrl(base))
          yield { to: plain(to), at, typeOnly: false, address: true };
        break;
      }
    }
  }
}

/** Why the file may not import that; undefined where it may. */
export function refusal(
  path: string,
  folder: string | undefined,
  to: string,
  found: Found,
): string | undefined {
  const name = folder ?? MAIN;
  const bare = to.replace(/[?#].*$/, '');
  if (!bare.startsWith('.')) {
    if (bare.startsWith('/')) return `write ${to} as a relative address`;
    const home = bare.startsWith('node:') ? 'node' : bare.replace(/\/.*$/, '');
    if (path.startsWith(CATALOGUE)) return `the catalogue must not import ${to}: it is words alone`;
    const may = (Object.hasOwn(PACKAGES, home) && PACKAGES[home]) || [];
    if (folder !== undefined && may.includes(folder)) return undefined;
    return may.length > 0
      ? `${name} must not import ${to}: it belongs in ${may.join(', ')}`
      : `${name} must not import ${to}: no folder is given that package`;
  }
  const target = posix.join(posix.dirname(path), bare);
  if (!target.startsWith('src/')) {
    const may = folder === undefined ? [] : (OUTSIDE[folder] ?? []);
    if (may.some((place) => target === place || `${target}/` === place || target.startsWith(place)))
      return undefined;
    return `${name} must not reach ${target}, outside src`;
  }
  if (target === MAIN) return 'nobody imports the root';
  if (!found.address && !/\.[a-z0-9]+$/.test(target)) return `write ${to} with its extension`;
  // An address may name a folder itself.
  const goal = folderOf(target) ?? folderOf(`${target.replace(/\/$/, '')}/`);
  if (goal === undefined) return `${target} has no place in the house`;
  if (path.startsWith(CATALOGUE) && target.startsWith('src/view/') && !target.startsWith(CATALOGUE))
    return found.typeOnly ? undefined : `the catalogue may import ${target} as types alone`;
  if (goal === folder) return undefined;
  if (target.startsWith(CATALOGUE) && folder !== undefined && CATALOGUE_FOR.includes(folder))
    return undefined;
  if (goal === CONTENT) {
    const isRoot = CONTENT_ROOTS.some((root) => (root.endsWith('/') ? path.startsWith(root) : path === root));
    return isRoot ? undefined : `${name} must not import content: only the composition roots hand it in`;
  }
  if (folder === CONTENT) {
    if (CONTENT_MAY.includes(goal)) return undefined;
    if (!CONTENT_MAY_AS_TYPES.includes(goal)) return `content must not import ${goal}`;
    return found.typeOnly ? undefined : `content may import ${goal} as types alone`;
  }
  if (folder === undefined) {
    return CLOSED_TO_MAIN.includes(goal) ? `${MAIN} must not import ${goal}` : undefined;
  }
  if (rankOf(goal) < rankOf(folder)) return undefined;
  return rankOf(goal) === rankOf(folder)
    ? `${folder} and ${goal} must not meet`
    : `${folder} must not import ${goal}: right imports left`;
}

/** The folder of src a file lies in; undefined for a file directly in src and for a folder the house lacks. */
export function folderOf(path: string): string | undefined {
  const [, folder, ...rest] = path.split('/');
  const isInHouse = folder === CONTENT || HOUSE.some((row) => row.includes(folder ?? ''));
  return rest.length > 0 && isInHouse ? folder : undefined;
}

function rankOf(folder: string): number {
  return HOUSE.findIndex((row) => row.includes(folder));
}

function isTypeOnly(node: Tree): boolean {
  if (node.importKind === 'type' || node.exportKind === 'type') return true;
  const specifiers = (node.specifiers ?? []) as Tree[];
  return (
    specifiers.length > 0 && specifiers.every((one) => one.importKind === 'type' || one.exportKind === 'type')
  );
}
