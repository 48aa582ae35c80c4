import { describe, expect, it } from 'vitest';
import { sources } from '../../src/content/story/sources.ts';
import { claimText } from '../../src/debate/bank.ts';
import { brokenOffIn } from '../../src/debrief/brokenOff.ts';
import { factsOf } from '../../src/debrief/debrief.ts';
import { intervene } from '../../src/game/facilitate.ts';
import { copyGame, type Game, setupOf } from '../../src/game/game.ts';
import { startGame } from '../../src/game/opening.ts';
import { viewOf } from '../../src/game/view.ts';
import { dueSeats, endEarly, submitSlip } from '../../src/game/writer.ts';
import { reenter } from '../../src/record/tape.ts';
import { streamOf } from '../../src/rules/chance.ts';
import type { OpenDebate } from '../../src/rules/position.ts';
import { debriefPage } from '../../src/view/words/debrief/debriefPage.ts';
import { asMarkdown } from '../../src/view/words/debrief/markdown.ts';
import type { Block } from '../../src/view/words/debrief/page.ts';
import { namesOf, resolutionTitle } from '../../src/view/words/names.ts';
import { NATIONS } from '../../src/vocabulary/nations.ts';
import { practisedSeats } from '../support/anyRecord.ts';
import { anySlip, plainEngine, playedGame } from './playedGame.ts';

const holders = { seats: practisedSeats, handovers: [] };
const names = namesOf(plainEngine.scenario);

/** A game of chance that stands in the first debate from a turn on, after so many speeches. */
function inDebate(seed: number, from: number, speeches: number): Game {
  const game = playedGame(seed, from, plainEngine);
  intervene(game, { kind: 'ratings', within: 150 });
  while (game.position.debate?.speech !== speeches) {
    const stream = `${game.position.turn}.${game.entries.length}`;
    for (const seat of dueSeats(game.position)) {
      const slip = anySlip(game, seat, streamOf(seed, game.position.turn, `${stream}:${seat}`));
      if (!submitSlip(game, seat, slip).ok) throw new Error(`${seat} is refused`);
    }
  }
  return game;
}

function risen(running: Game): Game {
  const game = copyGame(running);
  endEarly(game);
  return game;
}

const debateIn = ({ position }: Game): OpenDebate => position.debate as OpenDebate;

/** What is said of the last debate of a game. */
function blocksOf(game: Game): readonly Block[] {
  const page = debriefPage(factsOf(game, holders), game, sources);
  const blocks = page.sections.find(({ id }) => id === 'debates')?.blocks ?? [];
  return blocks.slice(
    Math.max(
      0,
      blocks.findLastIndex(({ kind }) => kind === 'heading'),
    ),
  );
}

const asText = (block?: Block): string => (block && 'text' in block ? block.text : '');

describe('a debate that the end of its game broke off', () => {
  const running = inDebate(5, 3, 4);
  const [first] = debateIn(running).flow;
  if (!first) throw new Error('nobody said anything');
  intervene(running, { kind: 'rating', claim: first.claim, base: 700 });
  const debate = debateIn(running);
  const game = risen(running);

  it('is told with who tabled it, every argument on its flow and what the room rated', () => {
    expect(factsOf(game, holders).brokenOff).toEqual({
      turn: running.position.turn,
      resolution: debate.resolution,
      tabledBy: debate.tabledBy,
      speakers: debate.speakers,
      isOpened: true,
      said: debate.flow.map(({ claim, by, side }) => ({ claim, by, side })),
      room: debate.room,
    });
    expect(debate.flow.length).toBeGreaterThan(2);
  });

  it('is in words, with an open question and no forecast of its ballots', () => {
    const blocks = blocksOf(game);
    const { bank } = game.engine;
    const textAt = (at: number) => asText(blocks.at(at));
    expect(textAt(0)).toContain(resolutionTitle(names, debate.resolution));
    const told = JSON.stringify(blocks);
    expect(told).toContain('Broken off: the game ended before the ballots.');
    expect(told).not.toContain('Nothing was brought to a vote');
    for (const { claim, by } of debate.flow) {
      const items = blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
      expect(items).toContainEqual(
        expect.stringMatching(new RegExp(`^${names.nations[by].label}, (for|against): “`)),
      );
      expect(items.some((item) => item.includes(claimText(bank, claim)))).toBe(true);
    }
    expect(told).toContain('700 of 1,000');
    expect(blocks.some(({ kind }) => kind === 'table')).toBe(false);
    expect(blocks.at(-1)?.kind).toBe('question');
    expect(textAt(-1)).toContain('How would it have gone');
  });

  it('says who tabled it, or that it was on the agenda', () => {
    const { brokenOff, ...facts } = factsOf(game, holders);
    if (!brokenOff) throw new Error('nothing was broken off');
    const say = (tabledBy: 'FRA' | null): string =>
      asMarkdown(debriefPage({ ...facts, brokenOff: { ...brokenOff, tabledBy } }, game, sources));
    expect(say('FRA')).toContain('Tabled by France.');
    expect(say(null)).toContain('It was on the agenda of the session.');
  });

  it('follows on those that were decided, which are told as ever', () => {
    const { debates } = factsOf(game, holders);
    expect(debates).toHaveLength(game.turns.filter((log) => log.debate).length);
    expect(debates.every(({ turn }) => turn < running.position.turn)).toBe(true);
  });

  it('is what every seat saw of it, and comes of playing the game again', () => {
    const one = brokenOffIn(game.turns);
    for (const seat of NATIONS) expect(brokenOffIn(viewOf(game, seat).turns)).toEqual(one);
    const again = startGame(plainEngine, setupOf(plainEngine.scenario, 5));
    for (const entry of game.entries) reenter(again, entry);
    expect(brokenOffIn(again.turns)).toBeNull();
    endEarly(again);
    expect(again.turns).toEqual(game.turns);
  });

  it('is told of a game that still runs as if the table had risen, and left running', () => {
    expect(factsOf(running, holders).brokenOff).toEqual(factsOf(game, holders).brokenOff);
    expect(brokenOffIn(running.turns)).toBeNull();
    expect(debateIn(running)).toEqual(debate);
  });
});

it('nothing is said of a debate in which nobody has spoken yet but that it was broken off', () => {
  const game = risen(inDebate(5, 1, 0));
  const { brokenOff } = factsOf(game, holders);
  expect(brokenOff).toMatchObject({ isOpened: false, said: [] });
  expect(blocksOf(game).map(asText)).toEqual([
    expect.stringContaining('2021') as unknown,
    'Broken off: the game ended before anybody had spoken.',
  ]);
});

it('a debate in which speakers kept silent says that no argument was made', () => {
  const running = inDebate(5, 1, 0);
  const [speaker] = dueSeats(running.position);
  if (!speaker) throw new Error('nobody has the floor');
  submitSlip(running, speaker, { phase: 'debate', placements: [], question: null });
  const game = risen(running);
  expect(factsOf(game, holders).brokenOff).toMatchObject({ isOpened: true, said: [], room: null });
  const told = JSON.stringify(blocksOf(game));
  // Nothing else was debated, and yet it is not said that there was nothing.
  expect(factsOf(game, holders).debates).toEqual([]);
  expect(told).not.toContain('Nothing was brought to a vote');
  expect(told).toContain('No argument had been made.');
  expect(told).toContain('How would it have gone');
});

it('a game that ended between debates broke none off', () => {
  const between = risen(playedGame(3, 3, plainEngine));
  expect(factsOf(between, holders).brokenOff).toBeNull();
  expect(JSON.stringify(blocksOf(between))).not.toContain('Broken off');
});
