import type { TurnLog } from '../../game/log.ts';
import type { View } from '../../game/view.ts';
import { wordFateOf } from '../../game/wordFate.ts';
import { isMember, isSignatory, isUnderTruce, tariffLevel } from '../../machines/states.ts';
import { nationalOf, type Position, trustOf, worldOf } from '../../rules/position.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { PROGRAMMES } from '../../vocabulary/measures.ts';
import { byNation, NATIONS, type Nation } from '../../vocabulary/nations.ts';
import type { AssemblyPicture, BoardPicture, NationPicture } from '../scene/picture.ts';
import type { Names } from '../words/names.ts';
import { wordPhrase } from '../words/sentences.ts';

/** What the board shows beyond a view. */
export interface Shown {
  readonly selected: Nation | null;
  /** The turn being revealed: its Words stand on the board with how they ended. */
  readonly revealed: TurnLog | null;
  /** The debate that is on screen, from `assemblyPicture`. */
  readonly assembly?: AssemblyPicture | null;
}

/** How the board marks a Word's end: what others made impossible is neither kept nor broken, and stays as it was. */
function markOf(log: TurnLog, nation: Nation): NationPicture['wordFate'] {
  const fate = wordFateOf(log, nation);
  return fate === 'prevented' ? 'open' : fate;
}

/** Whether a nation holds rocks of any flight, be they its own to hand out or lent to it, or has studied some. */
function holdsSamples(position: Position, nation: Nation): boolean {
  return (
    (['lots', 'young', 'old'] as const).some((measure) => nationalOf(position, measure, nation) > 0) ||
    position.laboratories.includes(nation)
  );
}

/** Draws a view as the board shows it; an onlooker's has no relations of its own. */
export function boardPicture(
  view: View,
  { turns }: Pick<Scenario, 'turns'>,
  names: Names,
  { assembly, revealed, selected }: Shown,
): BoardPicture {
  const { position } = view;
  const { states } = position;
  const nationPicture = (nation: Nation): NationPicture => {
    const word = revealed ? revealed.words[nation] : position.words[nation];
    const spoken = word !== undefined;
    return {
      name: names.nations[nation].label,
      prestige: nationalOf(position, 'prestige', nation),
      signed: isSignatory(states, nation),
      member: isMember(states, nation),
      samples: holdsSamples(position, nation),
      word: word ? wordPhrase(word, names) : null,
      wordFate: !spoken ? null : revealed ? markOf(revealed, nation) : word ? 'open' : 'silent',
    };
  };
  const pairs = NATIONS.flatMap((by) => NATIONS.filter((on) => on !== by).map((on) => [by, on] as const));
  return {
    seat: view.seat,
    selected,
    clock: Math.min(1, (view.turn - 1) / Math.max(1, turns - 1)),
    nations: byNation(nationPicture),
    trust: byNation((truster) => byNation((trusted) => trustOf(position, truster, trusted))),
    tariffs: pairs
      .map(([by, on]) => ({ by, on, level: tariffLevel(states, by, on) }))
      .filter((tariff) => tariff.level > 0),
    truces: pairs.filter(([by, on]) => by < on && isUnderTruce(states, by, on)),
    programmes: Object.fromEntries(
      PROGRAMMES.map((programme) => [programme, worldOf(position, programme)]),
    ) as BoardPicture['programmes'],
    tension: worldOf(position, 'tension'),
    openness: worldOf(position, 'openness'),
    ...(assembly && { assembly }),
  };
}
