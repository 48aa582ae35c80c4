import type { Scenario } from '../../../scenario/scenario.ts';
import { CHOICE_KINDS, type ChoiceKind } from '../../../vocabulary/choices.ts';
import { isNation } from '../../../vocabulary/nations.ts';
import { atHead, isModelKey, sayModel } from '../../words/model/index.ts';
import type { Names } from '../../words/names.ts';
import { kindTitle } from '../../words/sentences.ts';

/** What a part of a measured figure is called: a seat, a choice, an ending, a resolution under one way of weighing. */
export function partLabel(id: string, scenario: Scenario, names: Names): string {
  return atHead(id.split('.').map(word).join(', '));

  function word(piece: string): string {
    if (isNation(piece)) return names.nations[piece].label;
    if (Object.hasOwn(CHOICE_KINDS, piece)) return kindTitle(piece as ChoiceKind);
    const ending = scenario.endings.find((one) => one.id === piece);
    if (ending) return ending.title;
    const resolution = names.resolutions[piece];
    if (resolution !== undefined) return resolution;
    for (const key of [`semantics.${piece}`, `level.${piece}`, `player.${piece}`])
      if (isModelKey(key)) return sayModel(key);
    return piece;
  }
}
