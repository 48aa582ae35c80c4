import { describe, expect, it } from 'vitest';
import { sources } from '../../src/content/story/sources.ts';
import { type Debrief, debriefOf, factsOf, searchToldTurns } from '../../src/debrief/debrief.ts';
import type { Proof } from '../../src/debrief/proof.ts';
import { searchTurningPoint } from '../../src/debrief/turningPoint.ts';
import { turningPointsOf } from '../../src/debrief/turningPoints.ts';
import { copyGame, type Game, setupOf } from '../../src/game/game.ts';
import { isOver, startGame } from '../../src/game/opening.ts';
import { openingNumbers } from '../../src/game/openingPosition.ts';
import { scoreOf } from '../../src/game/score.ts';
import { endEarly } from '../../src/game/writer.ts';
import type { Occurrence } from '../../src/rules/occurrence.ts';
import { debriefPage } from '../../src/view/words/debrief/debriefPage.ts';
import { asHtml } from '../../src/view/words/debrief/html.ts';
import { asMarkdown } from '../../src/view/words/debrief/markdown.ts';
import { trustSlot } from '../../src/vocabulary/measures.ts';
import { byNation, NATIONS } from '../../src/vocabulary/nations.ts';
import { plainEngine, playedGame } from './playedGame.ts';

const holders = {
  seats: byNation(() => ({ kind: 'person', name: 'Team' }) as const),
  handovers: [{ from: 1, seat: 'FRA', to: { kind: 'opponent', level: 'novice' } }],
} as const;

function risen(game: Game): Game {
  endEarly(game);
  return game;
}

// Four turns hold a debate that is decided; two, and none, are games that ended early.
const played = risen(playedGame(5, 5, plainEngine));
const short = risen(playedGame(3, 3, plainEngine));
const none = risen(startGame(plainEngine, setupOf(plainEngine.scenario, 1)));
const games = { 'of four turns': played, 'of two turns': short, 'of none': none };
const debriefs = Object.entries(games).map(([name, game]) => ({
  name,
  game,
  debrief: debriefOf(game, holders),
}));

/** Looks a proof up: the deed is there, and its lines are those of the ledger that hang on it. */
function lookUp({ turns }: Game, { turn, deed, lines }: Proof): Occurrence {
  const log = turns[turn - 1];
  const happened = log?.occurrences[deed];
  if (!log || !happened) throw new Error(`nothing in turn ${turn} at ${deed}`);
  const hanging = log.ledger.flatMap((change, place) => (change.deed === deed ? [place] : []));
  expect(lines).toEqual(hanging);
  return happened;
}

it('nobody held a seat who was relieved before anything was decided', () => {
  const opponent = { kind: 'opponent', level: 'novice' } as const;
  const person = { kind: 'person', name: '' } as const;
  const { seats } = factsOf(short, {
    seats: byNation(() => opponent),
    handovers: [
      { from: 0, seat: 'FRA', to: person },
      { from: 4, seat: 'FRA', to: opponent },
      { from: 4, seat: 'FRA', to: person },
      { from: 5, seat: 'FRA', to: opponent },
    ],
  });
  expect(seats.FRA).toEqual([person, opponent]);
});

describe.each(debriefs)('a debrief $name', ({ game, debrief }) => {
  it('has at most five turning points, each borne out by a deed of the log', () => {
    const { turningPoints } = debrief;
    expect(turningPoints.length).toBeLessThanOrEqual(5);
    expect(turningPoints.length > 0).toBe(game !== none);
    for (const { turn, seat, choice, proofs, scores } of turningPoints) {
      expect(proofs.length).toBeGreaterThan(0);
      for (const proof of proofs) {
        expect(proof.turn).toBe(turn);
        const happened = lookUp(game, proof);
        expect(happened.by).toBe(seat);
        if (happened.country) expect(choice).toBe(`court:${happened.country}`);
        else expect(happened.about).toBe(choice);
      }
      for (const nation of NATIONS) expect(scores[nation].one).toBe(scoreOf(game, nation).score);
    }
  });

  it('settles what two said to each other by deeds of the log alone', () => {
    expect(debrief.pairs).toHaveLength(36);
    for (const { said, pair } of debrief.pairs) {
      for (const one of said) {
        const { by, to, fate, kind, proof } = one;
        expect([...pair].toSorted()).toEqual([by, to].toSorted());
        if (!proof) {
          expect(['prevented', 'open']).toContain(fate);
          continue;
        }
        const { deed, by: doer, about, country } = lookUp(game, proof);
        if (fate === 'kept' && kind === 'word') expect(deed).toBe('wordKept');
        // Done, whether or not the other side did its part too.
        if (fate === 'kept' && one.kind === 'pledge') {
          expect(doer).toBe(by);
          expect(country ? `court:${country}` : about).toBe(one.choice);
        }
        if (fate === 'broken') expect(deed).toBe(BROKEN[kind]);
      }
    }
  });

  it('adds trust up from the opening and the ledger', () => {
    const opening = openingNumbers(game.engine.scenario);
    for (const { trust } of debrief.pairs) {
      for (const course of trust) {
        const slot = trustSlot(course.of, course.toward);
        const lines = game.turns.flatMap(({ ledger }) => ledger.filter((change) => change.slot === slot));
        expect(course.opening).toBe(opening[slot]);
        expect(course.end - course.opening).toBe(lines.reduce((sum, { delta }) => sum + delta, 0));
        if (course.most) expect(lines.map(({ by }) => by)).toContain(course.toward);
      }
    }
  });

  it('names the argument that swung each ballot, made on that flow and moving it the way it fell', () => {
    const decided = game.turns.flatMap(({ debate }) => debate ?? []);
    expect(debrief.debates.map(({ resolution }) => resolution)).toEqual(
      decided.map(({ resolution }) => resolution),
    );
    debrief.debates.forEach(({ ballots, swing, isAdopted }, at) => {
      const debate = decided[at];
      expect(isAdopted).toBe(debate?.isAdopted);
      expect(ballots.map(({ ballot }) => ballot)).toEqual(debate?.ballots);
      for (const one of [swing, ...ballots.map((told) => told.swing)]) {
        if (!one) continue;
        expect(debate?.flow[one.place]).toMatchObject({ claim: one.claim, by: one.by });
        expect(one.share).toBeGreaterThanOrEqual(0);
      }
    });
  });

  it('tells of every choice on the nine paths, and where the log has it', () => {
    expect(debrief.paths.map(({ nation }) => nation)).toEqual([...NATIONS]);
    for (const { nation, years } of debrief.paths) {
      for (const { turn, choices } of years) {
        expect(choices.map(({ code }) => code)).toEqual(game.turns[turn - 1]?.choices[nation]);
        for (const { code, proofs } of choices) {
          expect(proofs.length, code).toBeGreaterThan(0);
          for (const proof of proofs) expect(lookUp(game, proof).by).toBe(nation);
        }
      }
    }
  });

  it('tells everything but the turning points at once, and says that those are still to come', () => {
    const { turningPoints: _, ...rest } = debrief;
    expect(factsOf(game, holders)).toEqual(rest);
    const page = debriefPage(rest, game, sources);
    expect(page.sections.map(({ id }) => id)).toHaveLength(7);
    expect(asMarkdown(page)).toContain('still being reckoned');
    expect(asMarkdown(debriefPage(debrief, game, sources))).not.toContain('still being reckoned');
    // Each says what the ledger has of it.
    const told = asMarkdown(debriefPage(debrief, game, sources));
    const reasons = told.match(/The ledger(?:'s reason: | has no line of it)/g) ?? [];
    expect(reasons).toHaveLength(debrief.turningPoints.length);
    const without = asMarkdown(debriefPage({ ...rest, turningPoints: null }, game, sources));
    expect(without).toContain('They are left out here: the search for them broke off.');
    expect(without).not.toContain('still being reckoned');
  });

  it('has every section, and an open question with each thing that it tells of', () => {
    const page = debriefPage(debrief, game, sources);
    expect(page.sections.map(({ id }) => id)).toEqual([
      ...['ending', 'turning-points', 'words', 'debates', 'paths', 'record', 'sources'],
    ]);
    const questions = page.sections.map(({ blocks }) => {
      expect(blocks.length).toBeGreaterThan(0);
      return blocks.filter(({ kind }) => kind === 'question').length;
    });
    const undone = debrief.pairs.filter(({ said }) => said.some(({ fate }) => fate !== 'kept')).length;
    // Of all who did what they had said there is one question.
    const isAsked = debrief.pairs.some(
      ({ said }) => said.length > 0 && said.every(({ fate }) => fate === 'kept'),
    );
    const asked = undone + Number(isAsked);
    expect(questions).toEqual([0, debrief.turningPoints.length, asked, debrief.debates.length, 9, 1, 0]);
  });

  it('tells in full of those between whom something was left undone, and of the others in a row each', () => {
    const { blocks = [] } =
      debriefPage(debrief, game, sources).sections.find(({ id }) => id === 'words') ?? {};
    const spoken = debrief.pairs.filter(({ said }) => said.length > 0);
    const kept = spoken.filter(({ said }) => said.every(({ fate }) => fate === 'kept'));
    const rows = blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
    expect(rows).toHaveLength(kept.length);
    // Nothing that was done is left out of its row.
    const told = rows.reduce((sum, [, what = '']) => sum + what.split('; ').length, 0);
    expect(told).toBe(kept.flatMap(({ said }) => said).length);
    const headings = blocks.filter(({ kind }) => kind === 'heading').length;
    expect(headings).toBe(spoken.length - kept.length + Math.min(1, kept.length));
  });

  it('writes no places that were not filled', () => {
    const page = debriefPage(debrief, game, sources);
    for (const written of [asMarkdown(page), asHtml(page).replace(/<style>[\s\S]*<\/style>/, '')])
      expect(written).not.toMatch(/\{\w+\}|undefined|null|NaN|\[object/);
  });
});

it('has something of everything to tell of four turns', () => {
  const { debates, pairs } = debriefOf(played, holders);
  expect(debates.some(({ swing }) => swing)).toBe(true);
  const said = pairs.flatMap((pair) => pair.said);
  expect(new Set(said.map(({ kind }) => kind))).toEqual(new Set(['deal', 'pledge', 'word']));
  expect(said.map(({ fate }) => fate)).toEqual(expect.arrayContaining(['kept', 'broken', 'void']));
  const allKept = pairs.filter(
    (pair) => pair.said.length > 0 && pair.said.every(({ fate }) => fate === 'kept'),
  );
  expect(allKept.length).toBeGreaterThan(0);
});

const BROKEN = { deal: 'dealBroken', pledge: 'pledgeBroken', word: 'wordBroken' } as const;

describe('the turning points', () => {
  it('are those that one seat’s own search finds, with the same other game', () => {
    for (const { turn, seat, choice, scores, endings, owed } of turningPointsOf(short, 3)) {
      const search = searchTurningPoint(short, seat, undefined, (at, code) => at === turn && code === choice);
      let step = search.next();
      while (!step.done) step = search.next();
      // One that moves others' agendas alone is none of its own seat's.
      if (!step.value) expect(scores[seat].other).toBe(scores[seat].one);
      else {
        expect(step.value.without).toMatchObject({ score: scores[seat].other, ending: endings.other });
        expect(step.value.owed).toBe(owed);
      }
    }
  });

  it('come the heaviest first: fewer are the head of more', () => {
    const five = turningPointsOf(short, 5);
    expect(turningPointsOf(short, 2)).toEqual(five.slice(0, 2));
  });
});

it('names all who held a seat, in their order', () => {
  const markdown = asMarkdown(debriefPage(debriefOf(short, holders), short, sources));
  expect(markdown).toContain('| France | Team, then opponent, novice |');
  expect(markdown).toContain('| Germany | Team |');
});

it('reads a game that still runs as if the table had risen, and leaves it running', () => {
  const running = playedGame(3, 3, plainEngine);
  const before = JSON.stringify(running.position);
  const debrief = debriefOf(running, holders);
  expect([isOver(running), JSON.stringify(running.position)]).toEqual([false, before]);
  expect(debrief).toMatchObject({ isUnfinished: true, played: 2 });
  expect(debrief.paths.map(({ score }) => score)).toEqual(
    debriefOf(risen(copyGame(running)), holders).paths.map(({ score }) => score),
  );
  expect(asMarkdown(debriefPage(debrief, running, sources))).toContain('as if the table had risen');
});

describe('what people wrote', () => {
  const evil = '<script>alert("1")</script> | `x` *y* [z](http://e.vil) & \'q\'\n# head';
  const named: Debrief = {
    ...debriefOf(short, { seats: byNation(() => ({ kind: 'person', name: evil }) as const), handovers: [] }),
    scenario: { id: 'x', version: 1, title: evil },
  };
  const page = debriefPage(named, short, sources);

  it('is no markup in HTML, which runs no script and fetches nothing', () => {
    const html = asHtml(page);
    expect(html).not.toMatch(/<script|<img|<link|src=|url\(/);
    expect(html).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;');
    expect(html).toContain("default-src 'none'");
    const opened = [...html.matchAll(/<(\w+)/g)].map(([, tag]) => tag);
    expect(new Set(opened)).toEqual(new Set(TAGS));
  });

  it('is no markup in Markdown, and stays in its line and cell', () => {
    const markdown = asMarkdown(page);
    expect(markdown).not.toMatch(/(?<!\\)<script/);
    expect(markdown).not.toMatch(/^# head/m);
    const rows = markdown.split('\n').filter((row) => row.includes('alert') && row.startsWith('|'));
    expect(rows).toHaveLength(9);
    for (const row of rows) expect(row.match(/(?<!\\)\|/g)).toHaveLength(4);
    expect(markdown).toContain('\\[z\\](http://e.vil)');
  });
});

// biome-ignore format: a list
const TAGS = [
  'html', 'head', 'meta', 'title', 'style', 'body', 'main', 'h1', 'p', 'nav', 'ul', 'li', 'a', 'section', 'h2', 'h3',
  'table', 'thead', 'tr', 'th', 'tbody', 'td', 'blockquote',
];

it('says how far the search for turning points is, and leaves a game that runs as it is', () => {
  const running = playedGame(3, 3, plainEngine);
  const turn = running.position.turn;
  const steps = searchToldTurns(running);
  let step = steps.next();
  const told: number[] = [];
  for (; !step.done; step = steps.next()) told.push(step.value.done);
  expect(told).toEqual(told.map((_, at) => at));
  expect(step.value).toEqual(debriefOf(short, holders).turningPoints);
  expect({ turn: running.position.turn, isOver: isOver(running) }).toEqual({ turn, isOver: false });
});
