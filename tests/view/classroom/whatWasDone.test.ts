import { expect, test } from 'vitest';
import { lesson } from '../../../src/content/lesson.ts';
import { createEngine } from '../../../src/game/engine.ts';
import { copyLog } from '../../../src/game/log.ts';
import { phase, startGame } from '../../../src/game/opening.ts';
import { submitSlip } from '../../../src/game/writer.ts';
import { doneIn, worldIn } from '../../../src/view/classroom/projector/whatWasDone.ts';
import { byNation, NATIONS } from '../../../src/vocabulary/nations.ts';
import type { Slip } from '../../../src/vocabulary/talk.ts';
import { gameOf, quiet } from '../../support/engines.ts';
import { gives, pledges, turns } from '../../support/play.ts';

const engine = createEngine(lesson);

test('a year is told by what each chose, how its Word ended, and what it moved', () => {
  const game = startGame(engine, { seed: 7, secrets: byNation(() => 0) });
  const before = { ...game.position, numbers: game.position.numbers.slice() };
  const told = game.turns.map((turn) => worldIn(before, copyLog(turn)));
  const all = (slipOf: (nation: (typeof NATIONS)[number]) => Slip): void => {
    for (const nation of NATIONS)
      expect(submitSlip(game, nation, slipOf(nation))).toMatchObject({ ok: true });
  };
  all((nation) => ({
    phase: 'offer',
    offers: [],
    counsel: game.position.questions[nation] === undefined ? null : 0,
  }));
  all((nation) => ({
    phase: 'answer',
    answers: [],
    word: nation === 'JPN' ? 'fund:artemisBase' : nation === 'GBR' ? 'openBench' : null,
  }));
  all((nation) => ({
    phase: 'commit',
    choices: nation === 'JPN' ? ['fund:artemisBase'] : [],
    stake: null,
  }));
  expect(phase(game)).toBe('offer');
  const [log] = game.turns;
  if (!log) throw new Error('no turn');
  const done = doneIn(log, game.position);
  expect(done.map(({ nation }) => nation)).toEqual(NATIONS);
  const of = (nation: string) => done.find((one) => one.nation === nation);
  expect(of('JPN')).toMatchObject({ fate: 'kept', choices: [{ code: 'fund:artemisBase', isVain: false }] });
  expect(of('GBR')).toMatchObject({ fate: 'broken', choices: [] });
  expect(of('GBR')?.prestige.delta).toBeLessThan(0);
  expect(of('CHN')?.fate).toBe('silent');
  expect(worldIn(before, null).every(({ delta }) => delta === 0)).toBe(true);
  // What the year moved, without its brief, and what the next one's brief moved: that is all.
  const [next] = game.turns.slice(1);
  worldIn(game.position, log).forEach(({ delta, value }, at) => {
    const brief = told[0]?.[at];
    const later = next ? (worldIn(game.position, next)[at]?.delta ?? 0) : 0;
    expect(value).toBe((brief?.value ?? 0) + delta - (brief?.delta ?? 0) + later);
  });
});

test('who kept its Word and not what it had agreed is told by both, and so is a pledge that ran out', () => {
  const game = turns(gameOf(quiet), {
    offers: [
      gives('USA', 'truce', 'CHN'),
      pledges('USA', 'GBR', { mine: 'fund:artemisBase', yours: 'fund:artemisBase', due: 2 }),
    ],
    words: { USA: 'fund:usReactor' },
    commits: { USA: ['fund:usReactor'] },
  });
  turns(game, { commits: { GBR: ['fund:artemisBase'] } });
  const brokenBy = (turn: number, nation: string) => {
    const log = game.turns[turn - 1];
    if (!log) throw new Error(`no turn ${turn}`);
    const one = doneIn(log, game.position).find((done) => done.nation === nation);
    return { fate: one?.fate, broken: one?.broken.map(({ deed, to, about }) => [deed, to, about]) };
  };
  expect(brokenBy(1, 'USA')).toEqual({ fate: 'kept', broken: [['dealBroken', 'CHN', 'truce']] });
  expect(brokenBy(1, 'CHN')).toEqual({ fate: 'silent', broken: [] });
  expect(brokenBy(2, 'USA').broken).toEqual([['pledgeBroken', 'GBR', 'fund:artemisBase']]);
});
