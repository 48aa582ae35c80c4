import { expect, it } from 'vitest';
import { history } from '../../src/content/history/scenario.ts';
import { recordings } from '../../src/content/recordings.ts';
import { sources } from '../../src/content/story/sources.ts';
import { debriefOf, factsOf } from '../../src/debrief/debrief.ts';
import { createEngine } from '../../src/game/engine.ts';
import { recordFrom } from '../../src/record/parseRecord.ts';
import { replay } from '../../src/record/record.ts';
import { scenarioHash } from '../../src/scenario/scenarioHash.ts';
import { historyPage } from '../../src/view/words/debrief/historyPage.ts';
import { asMarkdown } from '../../src/view/words/debrief/markdown.ts';
import { NATIONS } from '../../src/vocabulary/nations.ts';

const record = recordFrom(await recordings[0]?.load());
if (!record.ok) throw new Error(record.fault.code);
const played = replay(record.value, createEngine(history), scenarioHash(history));
if (!played.ok) throw new Error(played.fault.code);
const game = played.value;
const debrief = debriefOf(game, record.value);
const page = historyPage(debrief, game, sources, 'What happened');
const words = asMarkdown(page);

it('names no ending, no aims, no results and no table: governments are no players', () => {
  const { endings, agendas } = game.engine.scenario;
  for (const { title } of endings) expect(words).not.toContain(title);
  for (const nation of NATIONS)
    for (const { text } of Object.values(agendas[nation]).flat()) expect(words).not.toContain(text);
  expect(words).not.toMatch(
    /agenda|secret|as if the table|this table|beside what they did here|Words (kept|broken)|seed/i,
  );
});

it('says what it is, whose model counts, and which sources it goes by', () => {
  expect(page.lead[0]).toMatch(/^This is no game that somebody played\..* from 2021 to 2026/);
  expect(page.lead[1]).toMatch(/model/);
  expect(page.lead[2]).toMatch(/source/);
});

it('tells all notes of the record with their sources, and asks about each part', () => {
  const [told, paths, turns, cited] = page.sections;
  const items = told?.blocks.flatMap((block) => (block.kind === 'list' ? block.items : [])) ?? [];
  expect(items).toHaveLength(history.record.length);
  const asked = page.sections.map(({ blocks }) => blocks.filter(({ kind }) => kind === 'question').length);
  expect(asked).toEqual([1, NATIONS.length, debrief.turningPoints.length, 0]);
  expect(paths?.blocks.filter(({ kind }) => kind === 'heading')).toHaveLength(NATIONS.length);
  expect(turns?.title).toMatch(/in this game's model/);
  expect(cited?.blocks.length).toBeGreaterThan(0);
  expect(words).not.toMatch(/\{\w+\}|undefined|null|NaN|\[object/);
});

it('says of the turning points that they are reckoned, or that they could not be', () => {
  const facts = factsOf(game, record.value);
  expect(asMarkdown(historyPage(facts, game, sources, ''))).toContain('still being reckoned');
  const without = asMarkdown(historyPage({ ...facts, turningPoints: null }, game, sources, ''));
  expect(without).toContain('broke off');
  expect(without).not.toContain('still being reckoned');
});
