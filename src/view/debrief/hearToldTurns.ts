import type { ToldTurn } from '../../debrief/debrief.ts';
import type { Progress } from '../../debrief/withoutChoice.ts';
import type { Game } from '../../game/game.ts';
import { makeRecord } from '../../record/record.ts';
import { scenarioHash } from '../../scenario/scenarioHash.ts';
import type { Occupant } from '../../vocabulary/levels.ts';
import { byNation } from '../../vocabulary/nations.ts';
import { startSearch } from '../search/startSearch.ts';

/** Who sat where changes nothing of what is found. */
const NOBODY = byNation((): Occupant => ({ kind: 'opponent', level: 'practised' }));

/**
 * Has a game's turning points looked for beside the page, so that the rest can be read meanwhile; where it may have no
 * worker, by the page itself, one choice at a time.
 * @returns what stops it
 */
export function hearToldTurns(
  game: Game,
  hear: {
    readonly progress: (progress: Progress) => void;
    /** Null where the search broke off. */
    readonly over: (found: readonly ToldTurn[] | null) => void;
  },
): () => void {
  const { engine } = game;
  const record = makeRecord(game, NOBODY, scenarioHash(engine.authored));
  return startSearch({ about: 'debrief', record }, engine, {
    begun: () => undefined,
    told(news) {
      if (news.kind === 'progress') hear.progress(news);
      if (news.kind === 'told') hear.over(news.turns);
    },
    failed: () => hear.over(null),
  });
}
