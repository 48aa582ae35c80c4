import { type Opened, openLink, parseLink } from '../../record/link.ts';
import { scenarioHash } from '../../scenario/scenarioHash.ts';
import type { OpenReplay } from '../play/playModule.ts';

/** The game that a recording branched from; null where it didn't, or where that game can't be opened here. */
export function originOf({ branch, timeline }: Pick<OpenReplay, 'branch' | 'timeline'>): Opened | null {
  if (branch?.game === undefined) return null;
  const { engine } = timeline.game;
  const link = parseLink(branch.game);
  const opened = link.ok ? openLink(link.value, engine, scenarioHash(engine.authored)) : link;
  return opened.ok ? opened.value : null;
}
