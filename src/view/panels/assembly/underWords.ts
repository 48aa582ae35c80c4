import { claimText } from '../../../debate/bank.ts';
import type { Argument } from '../../../vocabulary/debate.ts';
import type { Play } from '../../play/context.ts';
import { sayAssembly } from '../../words/assemblyWords.ts';
import { withoutDoubledStop } from '../../words/doubledStop.ts';
import { nameOf } from '../../words/names.ts';

/** A quoted sentence brings its own stop. */
export function stopped(words: string): string {
  return withoutDoubledStop(`${words}.`);
}

/** What an argument does, and to what: "attacks France: “…”". */
export function underWords(
  play: Pick<Play, 'engine' | 'names'>,
  flow: readonly Argument[],
  { relation, under }: Pick<Argument, 'relation' | 'under'>,
): string {
  const parent = flow[under];
  if (!parent) return sayAssembly(`flow.under.resolution.${relation}`);
  return sayAssembly(`flow.under.${relation}`, {
    nation: nameOf(play.names, parent.by),
    claim: claimText(play.engine.bank, parent.claim),
  });
}
