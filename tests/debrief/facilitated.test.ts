import { describe, expect, it } from 'vitest';
import { lesson } from '../../src/content/lesson.ts';
import { sources } from '../../src/content/story/sources.ts';
import { courseOf } from '../../src/debrief/course.ts';
import { debriefOf } from '../../src/debrief/debrief.ts';
import { choicesMade, eachWithout } from '../../src/debrief/withoutChoice.ts';
import { intervene } from '../../src/game/facilitate.ts';
import { type Game, setupOf } from '../../src/game/game.ts';
import { isOver, startGame } from '../../src/game/opening.ts';
import { storyOf } from '../../src/lab/story.ts';
import { newsIn } from '../../src/view/play/shownNews.ts';
import { debriefPage } from '../../src/view/words/debrief/debriefPage.ts';
import { asMarkdown } from '../../src/view/words/debrief/markdown.ts';
import { reasonOfEffect } from '../../src/view/words/reasons.ts';
import { isOfSeat } from '../../src/vocabulary/talk.ts';
import { practisedSeats } from '../support/anyRecord.ts';
import { gameOf } from '../support/engines.ts';
import { playLed } from '../support/ledPlay.ts';

const game = playLed(gameOf(lesson, 6), 6);
const holders = { seats: practisedSeats, handovers: [] };

describe('a game with a facilitator, afterwards', () => {
  it('is told with what it told, in its own place and as what it is, recorded or imagined', () => {
    const page = asMarkdown(debriefPage(debriefOf(game, holders), game, sources));
    const story = storyOf(game);
    const told = game.turns.flatMap((log) => newsIn(log, lesson)).filter(({ isTold }) => isTold);
    expect(told.length).toBeGreaterThan(1);
    for (const { id, headline, kind, record } of told) {
      const item = lesson.news.find((one) => one.id === id);
      expect(kind).toBe(item?.kind ?? 'imagined');
      expect(record).toEqual(kind === 'recorded' ? { date: item?.date, source: item?.source } : null);
      expect(story).toContain(`The facilitator told: “${headline}”.`);
      expect(page.replaceAll('\\', '')).toContain(headline.replaceAll('\\', ''));
    }
    const rated = game.turns.flatMap(({ debate }) => debate?.room?.ratings ?? []);
    expect(rated.length).toBeGreaterThan(0);
    expect(story.match(/Rated by the room/g)).toHaveLength(rated.length);
    for (const { base } of rated) expect(page).toContain(`${base} of 1,000`);
  });

  it('gives each number that news moved the facilitator as its cause', () => {
    const lines = game.turns
      .flatMap(({ ledger }) => ledger)
      .filter(({ effect }) => effect.startsWith('told.'));
    expect(lines.length).toBeGreaterThan(0);
    for (const { effect } of lines) {
      const { reason, source } = reasonOfEffect(effect, lesson);
      expect(reason).toMatch(/^The facilitator told: “.+”\.$/);
      expect(source).toMatch(/^(Imagined|Recorded, .+), told by the facilitator$/);
    }
  });

  it('wears recorded news as recorded, with its date and source, though the facilitator told it', () => {
    const suez = lesson.news.find(({ headline }) => headline.includes('Suez'));
    if (!suez) throw new Error('no ship runs aground');
    const one = startGame(gameOf(lesson, 2).engine, setupOf(lesson, 2));
    expect(intervene(one, { kind: 'news', id: suez.id }).ok).toBe(true);
    expect(intervene(one, { kind: 'headline', text: 'A storm', shift: null }).ok).toBe(true);
    const told = one.turns.flatMap((log) => newsIn(log, lesson)).filter(({ isTold }) => isTold);
    expect(told.map(({ kind }) => kind)).toEqual(['recorded', 'imagined']);
    expect(told[0]?.record).toEqual({ date: suez.date, source: suez.source });
    expect(told[1]?.record).toBeNull();
    const reason = reasonOfEffect(`told.${suez.id}`, lesson);
    expect(reason.source).toMatch(/^Recorded, 23 March 2021, Source \d+, told by the facilitator$/);
    expect(reason.date).toBe(suez.date);
    expect(reason.sourceNumber).not.toBeNull();
    const page = asMarkdown(debriefPage(debriefOf(one, holders), one, sources)).replaceAll('\\', '');
    expect(page).toMatch(/“Grounded ship[^”]*” \(recorded, [^)]*March 2021, Source \d+\)/);
    expect(page).toContain('“A storm” (imagined, no part of the record)');
    expect(storyOf(one)).toContain('Recorded, 23 March 2021, Source');
  });

  it('is played again with it, as it was and without a choice', () => {
    const again: Game = startGame(game.engine, setupOf(lesson, 6));
    expect(again.position.numbers).not.toEqual(game.position.numbers);
    expect(courseOf(game).at(-1)?.numbers).toEqual(game.position.numbers);
    const [first] = choicesMade(game);
    if (!first) throw new Error('nobody chose anything');
    let without: Game | null = null;
    const search = eachWithout(game, [first], (_, other) => {
      without = other;
    });
    while (!search.next().done);
    if (!without) throw new Error('nothing was played');
    const other: Game = without;
    expect(isOver(other)).toBe(true);
    const toldOf = ({ entries }: Game) =>
      entries.flatMap((entry) =>
        !isOfSeat(entry) && (entry.facilitator.kind === 'headline' || entry.facilitator.kind === 'news')
          ? [entry.facilitator]
          : [],
      );
    // News that broke by itself in the other course may be told no second time.
    expect(toldOf(other).length).toBeGreaterThan(0);
    expect(toldOf(game)).toEqual(expect.arrayContaining([...toldOf(other)]));
  });
});
