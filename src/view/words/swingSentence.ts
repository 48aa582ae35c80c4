import { claimText } from '../../debate/bank.ts';
import type { Swing } from '../../debrief/swing.ts';
import type { Engine } from '../../game/engine.ts';
import type { Argument } from '../../vocabulary/debate.ts';
import { sayAssembly } from './assemblyWords.ts';
import { audienceName, type Names } from './names.ts';

/**
 * Which ballot it came down to, what moved that one most, and whether that turned the result; no ballot is said to decide
 * that did not alone.
 */
export function swingSentence(swing: Swing, { by, claim }: Argument, { bank }: Engine, names: Names): string {
  const { audience } = swing.ballot;
  const line = sayAssembly('verdict.swing.line', {
    where: sayAssembly(`verdict.swing.${swing.isAlone ? 'alone' : 'many'}`, {
      audience: audienceName(names, audience),
    }),
    claim: claimText(bank, claim),
    nation: names.nations[by].label,
    share: swing.share,
  });
  if (!swing.decides) return line;
  return `${line} ${sayAssembly(swing.isAlone ? 'verdict.swing.decides' : 'verdict.swing.decides.many')}`;
}
