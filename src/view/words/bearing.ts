import type { Argument } from '../../vocabulary/debate.ts';
import { sayAssembly } from './assemblyWords.ts';
import type { Names } from './names.ts';

/** What an argument is to what it hangs on, in two or three words. @param flow all that was said, in its order */
export function bearingShort(
  { by, relation, under }: Pick<Argument, 'by' | 'relation' | 'under'>,
  flow: readonly Argument[],
  names: Names,
): string {
  const parent = flow[under];
  if (!parent) return sayAssembly(`flow.short.resolution.${relation}`);
  if (parent.by === by) return sayAssembly(`flow.short.own.${relation}`);
  return sayAssembly(`flow.short.${relation}`, { nation: names.nations[parent.by].label });
}
