// Reading syntax trees (ESTree with TypeScript's additions, as Vite's parser makes them).

/** A node of the tree, seen without its kind. */
export interface Tree {
  readonly type: string;
  readonly start: number;
  readonly [field: string]: unknown;
}

/** One step of a walk. */
export interface Visit {
  readonly node: Tree;
  readonly parent: Tree | undefined;
  /** The field of the parent that holds the node. */
  readonly field: string;
}

/** Every node, parents first. */
export function* walk(node: Tree, parent?: Tree, field = ''): Generator<Visit> {
  yield { node, parent, field };
  for (const [name, value] of Object.entries(node)) {
    for (const child of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (isTree(child)) yield* walk(child, node, name);
    }
  }
}

export function isTree(value: unknown): value is Tree {
  return (
    typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string'
  );
}

export function isName(value: unknown, name: string): boolean {
  return isTree(value) && value.type === 'Identifier' && value.name === name;
}

export function isMetaUrl(value: unknown): boolean {
  return (
    isTree(value) &&
    value.type === 'MemberExpression' &&
    isTree(value.object) &&
    value.object.type === 'MetaProperty'
  );
}

export function isGlob(value: unknown): boolean {
  return isMetaUrl(value) && memberName(value as Tree) === 'glob';
}

export function first(values: unknown): unknown {
  return Array.isArray(values) ? (values as unknown[])[0] : undefined;
}

/** The text of a string that is written out, or undefined. */
export function plain(value: unknown): string | undefined {
  if (!isTree(value)) return undefined;
  if (value.type === 'Literal' && typeof value.value === 'string') return value.value;
  if (value.type === 'TSLiteralType') return plain(value.literal);
  if (value.type === 'TemplateLiteral' && (value.expressions as unknown[]).length === 0) {
    return (value.quasis as { value: { cooked: string } }[])[0]?.value.cooked;
  }
  return undefined;
}

export function memberName(node: Tree): string | undefined {
  if (node.computed === true) return plain(node.property);
  return isTree(node.property) ? (node.property.name as string) : undefined;
}
