// What stays out of the part of the game that must be the same everywhere.
import { EXACT_MATH, FORBIDDEN, LOCALE_METHODS } from './rules.ts';
import { isTree, memberName, type Tree, walk } from './tree.ts';

/** Tells `say` of everything in the tree that may differ between machines, runs or moments. */
export function checkPurity(tree: Tree, folder: string, say: (at: number, reason: string) => void): void {
  const own = ownNames(tree);
  for (const { node, parent, field } of walk(tree)) {
    if (node.type === 'BinaryExpression' && node.operator === '**')
      say(node.start, '** differs between engines');
    if (node.type === 'AssignmentExpression' && node.operator === '**=')
      say(node.start, '**= differs between engines');
    if (node.type === 'MemberExpression') {
      const method = memberName(node);
      if (method !== undefined && LOCALE_METHODS.includes(method)) {
        say(node.start, `${folder} must not use ${method}: it follows the machine's language`);
      }
    }
    if (node.type !== 'Identifier' || isLabel(parent, field)) continue;
    const name = node.name as string;
    if (own.has(name)) continue;
    if (name === 'Math') {
      const member =
        parent?.type === 'MemberExpression' && field === 'object' ? memberName(parent) : undefined;
      if (member === undefined || !EXACT_MATH.includes(member)) {
        const what = member === undefined ? 'Math other than as Math.name' : `Math.${member}`;
        const why =
          member === 'random' ? 'chance comes from the seed' : 'only exact results are the same everywhere';
        say(node.start, `${folder} must not use ${what}: ${why}`);
      }
    }
    const rule = FORBIDDEN.find(({ names }) => names.includes(name));
    if (rule) say(node.start, `${folder} must not use ${name}: ${rule.why}`);
  }
}

/** Names the file itself gives to something: variables, parameters, functions, classes, types, imports. */
function ownNames(tree: Tree): ReadonlySet<string> {
  const names = new Set<string>();
  const bind = (pattern: unknown): void => {
    if (!isTree(pattern)) return;
    if (pattern.type === 'Identifier') names.add(pattern.name as string);
    for (const field of ['left', 'argument', 'value', 'parameter', 'local']) bind(pattern[field]);
    for (const field of ['elements', 'properties'])
      for (const part of (pattern[field] ?? []) as unknown[]) bind(part);
  };
  for (const { node } of walk(tree)) {
    if (
      node.type === 'VariableDeclarator' ||
      node.type.endsWith('Declaration') ||
      node.type === 'TSTypeParameter'
    ) {
      bind(node.id ?? node.name);
    }
    if (/^Import\w*Specifier$/.test(node.type)) bind(node.local);
    if (/^(Function|Class)Expression$/.test(node.type)) bind(node.id);
    if (node.type === 'CatchClause') bind(node.param);
    for (const parameter of Array.isArray(node.params) ? (node.params as unknown[]) : []) bind(parameter);
  }
  return names;
}

/** Whether the identifier only labels something (a property, a key, the far side of an import) and reads no variable. */
function isLabel(parent: Tree | undefined, field: string): boolean {
  if (parent === undefined) return false;
  switch (field) {
    case 'property':
      return parent.type === 'MemberExpression' && parent.computed !== true;
    case 'key':
      return parent.computed !== true;
    case 'imported':
    case 'exported':
    case 'label':
    case 'meta':
    case 'qualifier':
      return true;
    case 'right':
      return parent.type === 'TSQualifiedName';
    default:
      // In `import('./x.ts').Y` and in the signature of a function type.
      return parent.type === 'MetaProperty' || parent.type === 'TSNamedTupleMember' || field === 'parameters';
  }
}
