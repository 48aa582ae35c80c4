import { expect, it } from 'vitest';
import { campaign } from '../../../src/content/campaign.ts';
import { profiles } from '../../../src/content/story/profiles.ts';
import { makeRecord } from '../../../src/record/record.ts';
import { timelineOf } from '../../../src/record/timeline.ts';
import { scenarioHash } from '../../../src/scenario/scenarioHash.ts';
import { soloSeating } from '../../../src/table/table.ts';
import { filmOf } from '../../../src/view/replay/replayFilm.ts';
import { namesOf } from '../../../src/view/words/names.ts';
import { gameOf } from '../../support/engines.ts';
import { passUntil } from '../../support/play.ts';
import { plainPicture } from '../scene/sample.ts';

const game = passUntil(gameOf(campaign, 3), 5);
const hash = scenarioHash(campaign);
const laidOut = timelineOf(makeRecord(game, soloSeating('PAK', 'novice'), hash), game.engine, hash);
if (!laidOut.ok) throw new Error(laidOut.fault.code);
const timeline = laidOut.value;
const names = namesOf(campaign, profiles);
const shown = (from: number, to: number, isReal = false) =>
  filmOf(timeline, { from, to }, plainPicture(), names, isReal)?.events ?? [];

it('a step on into a year shows what came home as it opened, before what was done in it, and nothing where nothing did', () => {
  const brief = timeline.placeOf(4, 'brief');
  expect(shown(brief - 1, brief).map(({ deed, by }) => [deed, by])).toEqual([['cameHome', 'CHN']]);
  const [first, ...others] = shown(brief - 1, timeline.placeOf(4, 'year'));
  expect(first?.deed).toBe('cameHome');
  expect(others.map(({ deed }) => deed)).not.toContain('cameHome');
  const earlier = timeline.placeOf(3, 'brief');
  expect(filmOf(timeline, { from: earlier - 1, to: earlier }, plainPicture(), names, false)).toBeNull();
});

it('of what really happened it has its day', () => {
  const brief = timeline.placeOf(4, 'brief');
  expect(shown(brief - 1, brief, true)[0]?.caption).toMatch(/^25 June 2024\. Chang'e-6/);
});
