import { expect, it } from 'vitest';
import { campaign } from '../../../src/content/campaign.ts';
import { profiles } from '../../../src/content/story/profiles.ts';
import { onlookerView } from '../../../src/game/view.ts';
import { occurrence } from '../../../src/rules/occurrence.ts';
import { openingEvents, revealEvents } from '../../../src/view/play/filmEvents.ts';
import { openedWith } from '../../../src/view/play/homecomings.ts';
import type { Screen } from '../../../src/view/play/playState.ts';
import { newsIn } from '../../../src/view/play/shownNews.ts';
import { watchSentence } from '../../../src/view/play/watchSentence.ts';
import { namesOf } from '../../../src/view/words/names.ts';
import { gameOf } from '../../support/engines.ts';
import { beat, passUntil } from '../../support/play.ts';

const names = namesOf(campaign, profiles);
const HEADLINE = "Chang'e-6 brings 1,935.3 grams home from the far side";
const game2024 = () => passUntil(gameOf(campaign, 3), 4);

it('a year has opened with what came home as long as its first beat is on the screen, and with nothing on any other', () => {
  const game = game2024();
  const opened = (screen: Screen) =>
    openedWith({ screen, view: onlookerView(game) }).map(({ about, by }) => [by, about]);
  const flight = [['CHN', 'recorded.farSide']];
  for (const screen of ['offers', 'watch', 'waiting'] as const) expect(opened(screen)).toEqual(flight);
  // The year before is still looked back at.
  for (const screen of ['reveal', 'assembly', 'chapter'] as const) expect(opened(screen)).toEqual([]);
  beat(game, {});
  for (const screen of ['answers', 'watch', 'waiting'] as const) expect(opened(screen)).toEqual([]);
});

it('the board shows it as the year opens, by its headline, and not again at the Reveal', () => {
  const [log] = passUntil(game2024(), 5).turns.slice(3);
  if (!log) throw new Error('the year is missing');
  const [event, ...more] = openingEvents(log, names);
  expect(more).toEqual([]);
  expect(event).toMatchObject({ deed: 'cameHome', by: 'CHN', caption: HEADLINE });
  expect(revealEvents(log, null, names).map(({ deed }) => deed)).not.toContain('cameHome');
  const [dated] = openingEvents(log, names, campaign);
  expect(dated?.caption).toBe(`25 June 2024. ${HEADLINE}`);
});

it('what came home stands before all other news, and an onlooker hears of it first and only once', () => {
  const game = game2024();
  const log = game.turns.at(-1);
  if (!log) throw new Error('the year is missing');
  // However it was written down.
  const turned = { ...log, occurrences: log.occurrences.toReversed() };
  expect(turned.occurrences[0]?.deed).not.toBe('cameHome');
  const [first, ...others] = newsIn(turned, campaign);
  expect(first).toMatchObject({ headline: HEADLINE, brought: { home: 'CHN', lots: 6, sent: null } });
  expect(others.length).toBeGreaterThan(0);
  for (const { brought } of others) expect(brought).toBeNull();
  const told = (screen: 'watch' | 'reveal') =>
    watchSentence(
      { ...WATCHING, screen, revealed: screen === 'reveal' ? 4 : 3, view: onlookerView(game) },
      campaign,
      names,
      'normal',
    );
  expect(told('watch')).toBe(`2024 begins. ${HEADLINE}`);
  passUntil(game, 5);
  expect(told('reveal')).toMatch(/^2024 revealed\./);
  expect(told('reveal')).not.toContain(HEADLINE);
});

it('other news opens no year on the board', () => {
  const view = onlookerView(gameOf(campaign, 3));
  const log = view.turns.at(-1);
  expect(log?.occurrences.map(({ deed }) => deed)).toContain('newsBroke');
  expect(openedWith({ screen: 'offers', view })).toEqual([]);
  expect(openingEvents({ ...view.turns[0], occurrences: [occurrence('newsBroke')] } as never, names)).toEqual(
    [],
  );
});

const WATCHING = {
  seat: null,
  draft: { offers: [], counsel: null, answers: [], word: null, choices: [], stake: null, bid: null },
  fault: null,
  selected: null,
  stuck: false,
  isThinking: false,
  isPlayedOut: false,
  delegates: [],
} as never as Omit<
  Extract<Parameters<typeof watchSentence>[0], { seat: null }>,
  'screen' | 'view' | 'revealed'
>;
