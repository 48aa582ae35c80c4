import { describe, expect, it } from 'vitest';
import { campaign } from '../../src/content/campaign.ts';
import { copyGame, type Game, setupOf } from '../../src/game/game.ts';
import { UNDISCLOSED } from '../../src/game/log.ts';
import { phase, startGame } from '../../src/game/opening.ts';
import { openingNumbers } from '../../src/game/openingPosition.ts';
import { HIDDEN, onlookerView, viewAtEndOf, viewOf } from '../../src/game/view.ts';
import { meaningOf, nationalSlot, VISIBILITY } from '../../src/vocabulary/measures.ts';
import { byNation, NATIONS, type Nation } from '../../src/vocabulary/nations.ts';
import { engine } from '../support/engines.ts';
import { hand, playRandomly, randomBeat, randomSlip } from '../support/randomPlay.ts';

const start = (seed: number): Game => startGame(engine, setupOf(campaign, seed));
const others = (seat: Nation): readonly Nation[] => NATIONS.filter((nation) => nation !== seat);

/** Two turns in, with questions asked, answers delayed and some slips handed in. */
function midway(): Game {
  const game = playRandomly(start(41), 41, { through: 3 });
  for (const seat of ['CHN', 'USA', 'FRA'] as const) hand(game, seat, randomSlip(game, seat, 41));
  return game;
}

describe("a seat's view", () => {
  it("holds every number but the others' capital and advisers", () => {
    const game = midway();
    for (const seat of NATIONS) {
      const { numbers } = viewOf(game, seat).position;
      numbers.forEach((number, slot) => {
        const meaning = meaningOf(slot);
        const hidden = VISIBILITY[meaning.measure] === 'owner' && 'of' in meaning && meaning.of !== seat;
        expect(number, `${seat}: ${JSON.stringify(meaning)}`).toBe(
          hidden ? HIDDEN : game.position.numbers[slot],
        );
      });
      for (const other of others(seat)) expect(numbers[nationalSlot('capital', other)]).toBe(HIDDEN);
    }
  });

  it("holds its own question and none of the others'", () => {
    const game = midway();
    for (const seat of NATIONS) expect(Object.keys(viewOf(game, seat).position.questions)).toEqual([seat]);
  });

  it("holds the questions it was asked and none of the others'", () => {
    const game = midway();
    for (const seat of NATIONS) {
      const { asked } = viewOf(game, seat).position;
      expect(asked[seat]).toEqual(game.position.asked[seat]);
      expect(asked[seat]).toHaveLength(3);
      for (const other of others(seat)) expect(asked[other]).toEqual([]);
    }
  });

  it("holds its own delayed answers and none of the others'", () => {
    const game = midway();
    expect(game.position.delayed.some(({ secretOf }) => secretOf !== null)).toBe(true);
    for (const seat of NATIONS) {
      const seen = viewOf(game, seat).position.delayed;
      expect(seen.every(({ secretOf }) => secretOf === null || secretOf === seat)).toBe(true);
      expect(seen.length).toBe(
        game.position.delayed.filter(({ secretOf }) => secretOf === null || secretOf === seat).length,
      );
    }
  });

  it('holds its own slip, and of the others only that they handed one in', () => {
    const game = midway();
    expect(phase(game)).toBe('offer');
    expect(viewOf(game, 'USA').ownSlip).toEqual(game.slips.USA);
    expect(viewOf(game, 'TUR').ownSlip).toBeNull();
    expect(viewOf(game, 'TUR').handedIn).toEqual(['CHN', 'USA', 'FRA']);
    const text = JSON.stringify(viewOf(game, 'TUR'));
    const slip = JSON.stringify(game.slips.FRA);
    expect(text).not.toContain(slip);
  });

  it('holds its own four aims, and nothing that tells which secret aim another drew', () => {
    const game = midway();
    for (const seat of NATIONS) {
      const view = viewOf(game, seat);
      expect(view.aims).toHaveLength(4);
      const secret = campaign.agendas[seat].secret[game.setup.secrets[seat]];
      expect(view.aims).toContainEqual(secret);
      expect(JSON.stringify(view)).not.toContain('"secrets"');
      for (const other of others(seat)) {
        const turned = {
          ...game,
          setup: {
            ...game.setup,
            secrets: {
              ...game.setup.secrets,
              [other]: (game.setup.secrets[other] + 1) % campaign.agendas[other].secret.length,
            },
          },
        };
        expect(viewOf(turned, seat)).toEqual(view);
      }
    }
  });

  it('does not change when what it may not see changes', () => {
    const game = midway();
    for (const seat of NATIONS) {
      const twin = copyGame(game);
      for (const other of others(seat)) {
        twin.position.numbers[nationalSlot('capital', other)] = 19;
        twin.position.numbers[nationalSlot('ignoredTrade', other)] = 2;
        if (twin.slips[other]) twin.slips[other] = { phase: 'offer', offers: [], counsel: 1 };
      }
      twin.position.questions = Object.fromEntries(
        NATIONS.map((nation) => [nation, nation === seat ? game.position.questions[nation] : 'another']),
      );
      twin.position.asked = byNation((nation) =>
        nation === seat ? game.position.asked[nation] : ['another'],
      );
      twin.position.delayed = game.position.delayed.map((change) =>
        change.secretOf === null || change.secretOf === seat
          ? change
          : { ...change, delta: change.delta + 7 },
      );
      expect(viewOf(twin, seat), seat).toEqual(viewOf(game, seat));
    }
  });

  it('shows what happened, but not what cabinets advised nor what coins moved elsewhere', () => {
    const game = playRandomly(start(42), 42);
    for (const seat of NATIONS) {
      const { turns } = viewOf(game, seat);
      expect(turns).toHaveLength(game.turns.length);
      for (const [at, log] of turns.entries()) {
        const truth = game.turns[at];
        expect(log.occurrences).toHaveLength(truth?.occurrences.length ?? -1);
        for (const { deed, secretOf, by, about } of log.occurrences) {
          if (deed === 'counselled' && secretOf !== seat) expect([by, about]).toEqual([null, null]);
          if (deed === 'counselled' && secretOf === seat) expect(about).not.toBeNull();
        }
        for (const line of log.ledger) {
          const meaning = meaningOf(line.slot);
          if (VISIBILITY[meaning.measure] === 'owner') expect('of' in meaning && meaning.of).toBe(seat);
          // A cabinet's advice stays its own: in the turn of its answer, and when its later half lands.
          if (line.effect.startsWith('cabinet.')) expect(line.by, line.effect).toBe(seat);
        }
        expect(log.ledger.some(({ effect }) => effect === UNDISCLOSED)).toBe(
          truth?.ledger.some(
            ({ effect, by, slot }) =>
              effect.startsWith('cabinet.') && by !== seat && VISIBILITY[meaningOf(slot).measure] === 'all',
          ),
        );
      }
    }
  });

  it('still explains every number that it shows', () => {
    const game = playRandomly(start(43), 43, { through: 9 });
    for (const seat of NATIONS) {
      const view = viewOf(game, seat);
      const numbers = openingNumbers(campaign);
      for (const { slot, delta } of view.turns.flatMap((log) => log.ledger))
        numbers[slot] = (numbers[slot] as number) + delta;
      view.position.numbers.forEach((number, slot) => {
        if (number !== HIDDEN) expect(numbers[slot], JSON.stringify(meaningOf(slot))).toBe(number);
      });
    }
  });

  it('keeps the choices and stakes of a turn to itself until all are in', () => {
    const game = start(44);
    randomBeat(game, 44);
    randomBeat(game, 44);
    for (const seat of NATIONS.slice(0, 8)) hand(game, seat, randomSlip(game, seat, 44));
    expect(viewOf(game, 'TUR').turns[0]).toMatchObject({ choices: {}, stakes: {} });
    hand(game, 'TUR', randomSlip(game, 'TUR', 44));
    expect(Object.keys(viewOf(game, 'TUR').turns[0]?.choices ?? {})).toEqual([...NATIONS]);
  });

  it('is a picture: what is done to it does not reach the game', () => {
    const game = midway();
    const view = viewOf(game, 'GBR');
    view.position.numbers.fill(1);
    expect(game.position.numbers[nationalSlot('capital', 'GBR')]).not.toBe(undefined);
    expect(viewOf(game, 'GBR').position.numbers).not.toEqual(view.position.numbers);
  });
});

describe("an onlooker's view", () => {
  it('holds what all nine see, and nothing that one of them does not', () => {
    const game = midway();
    const { position, turns, ...seen } = onlookerView(game);
    const views = NATIONS.map((seat) => viewOf(game, seat));
    position.numbers.forEach((number, slot) => {
      const all = views.map((view) => view.position.numbers[slot]);
      const { measure } = meaningOf(slot);
      expect(number, measure).toBe(VISIBILITY[measure] === 'owner' ? HIDDEN : game.position.numbers[slot]);
      if (number !== HIDDEN) expect(new Set([...all, number]).size, measure).toBe(1);
    });
    expect(position.questions).toEqual({});
    expect(NATIONS.flatMap((nation) => position.asked[nation])).toEqual([]);
    expect(position.delayed.every(({ secretOf }) => secretOf === null)).toBe(true);
    expect(Object.keys(seen)).not.toContain('aims');
    expect(Object.keys(seen)).not.toContain('ownSlip');
    for (const view of views) {
      for (const [at, log] of turns.entries()) {
        const theirs = view.turns[at]?.ledger.map(({ slot, delta }) => `${slot} ${delta}`);
        for (const { slot, delta } of log.ledger) expect(theirs).toContain(`${slot} ${delta}`);
      }
    }
  });

  it('does not change when what is secret changes', () => {
    const game = midway();
    const twin = copyGame(game);
    for (const nation of NATIONS) {
      twin.position.numbers[nationalSlot('capital', nation)] = 19;
      if (twin.slips[nation]) twin.slips[nation] = { phase: 'offer', offers: [], counsel: 1 };
    }
    twin.position.questions = Object.fromEntries(NATIONS.map((nation) => [nation, 'another']));
    twin.position.asked = byNation(() => ['another']);
    const secrets = byNation(
      (nation) => (game.setup.secrets[nation] + 1) % campaign.agendas[nation].secret.length,
    );
    expect(onlookerView({ ...twin, setup: { ...twin.setup, secrets } })).toEqual(onlookerView(game));
  });

  it('tells of counsel only that it was given, and its numbers are the sum of its ledger', () => {
    const game = playRandomly(start(42), 42);
    const { position, turns } = viewAtEndOf(onlookerView(game), 9);
    const sum = openingNumbers(campaign);
    for (const log of turns) {
      for (const { deed, by, about } of log.occurrences)
        if (deed === 'counselled') expect([by, about]).toEqual([null, null]);
      for (const { slot, delta } of log.ledger) sum[slot] = (sum[slot] as number) + delta;
    }
    expect(turns).toHaveLength(9);
    position.numbers.forEach((number, slot) => {
      if (VISIBILITY[meaningOf(slot).measure] === 'all') expect(number).toBe(sum[slot]);
    });
  });
});
