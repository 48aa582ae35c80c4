import { expect, it } from 'vitest';
import { lesson } from '../../../src/content/lesson.ts';
import { createEngine } from '../../../src/game/engine.ts';
import { setupOf } from '../../../src/game/game.ts';
import { startGame } from '../../../src/game/opening.ts';
import { makeLink } from '../../../src/record/link.ts';
import { timelineOf } from '../../../src/record/timeline.ts';
import { scenarioHash } from '../../../src/scenario/scenarioHash.ts';
import { originOf } from '../../../src/view/replay/originOf.ts';
import { recordOf } from '../../support/anyRecord.ts';
import { playRandomly } from '../../support/randomPlay.ts';

const engine = createEngine(lesson);
const hash = scenarioHash(lesson);
const game = playRandomly(startGame(engine, setupOf(lesson, 6)), 6);
const laid = timelineOf(recordOf(game), engine, hash);
if (!laid.ok) throw new Error(laid.fault.code);
const timeline = laid.value;

it('opens the game that a branch left to the same end, and says of what can’t be opened that there is none', () => {
  const link = makeLink(recordOf(game), engine, hash);
  if (!link.ok) throw new Error(link.fault.code);
  const note = { year: 2022, of: 'a game' };
  expect(originOf({ timeline, branch: { ...note, game: link.value } })?.game.turns.at(-1)?.hash).toBe(
    game.turns.at(-1)?.hash,
  );
  expect(originOf({ timeline, branch: { ...note, game: link.value.slice(0, 40) } })).toBeNull();
  expect(originOf({ timeline, branch: note })).toBeNull();
  expect(originOf({ timeline })).toBeNull();
});
