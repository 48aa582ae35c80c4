import { expect, it } from 'vitest';
import { lesson } from '../../../src/content/lesson.ts';
import { profiles } from '../../../src/content/story/profiles.ts';
import type { Reason } from '../../../src/opponents/reasons.ts';
import { passPlayer } from '../../../src/opponents/simplePlayers.ts';
import { createTable } from '../../../src/table/table.ts';
import { createSession } from '../../../src/view/play/session.ts';
import { watchSentence } from '../../../src/view/play/watchSentence.ts';
import { namesOf } from '../../../src/view/words/names.ts';
import type { Occupant } from '../../../src/vocabulary/levels.ts';
import { byNation } from '../../../src/vocabulary/nations.ts';
import { gameOf } from '../../support/engines.ts';

const nothing: Reason = { key: 'nothing', choice: null, params: {} };

it('tells an onlooker a sentence or two a beat, and at speed only what a year came to', async () => {
  const game = gameOf(lesson, 3);
  const seats = byNation((): Occupant => ({ kind: 'opponent', level: 'novice' }));
  const decide = async (view: Parameters<typeof passPlayer>[0]) => ({
    slip: passPlayer(view),
    reason: nothing,
  });
  const session = createSession(game.engine, createTable(game, seats, decide), () => null);
  const names = namesOf(lesson, profiles);
  const told: (string | null)[] = [];
  const rushed: (string | null)[] = [];
  for (let beat = 0; beat < 4; beat += 1) {
    told.push(watchSentence(session.state(), lesson, names, 'normal'));
    rushed.push(watchSentence(session.state(), lesson, names, 'fast'));
    session.step();
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  expect(told[0]).toMatch(/^2021 begins\. \S/);
  expect(told[1]).toMatch(/^\d+ offers and requests lie on the table\.$/);
  expect(told[2]).toMatch(/^Words given: \d\. Offers taken: \d+ of \d+\.$/);
  expect(told[3]).toMatch(/^2021 revealed\. Words kept: \d, broken: \d\./);
  expect(rushed).toEqual([null, null, null, told[3]]);
});
