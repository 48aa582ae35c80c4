import { describe, expect, it } from 'vitest';
import { campaign } from '../../../src/content/campaign.ts';
import { scenarios } from '../../../src/content/scenarios.ts';
import { profiles } from '../../../src/content/story/profiles.ts';
import type { Game } from '../../../src/game/game.ts';
import { phase } from '../../../src/game/opening.ts';
import { speakerOf } from '../../../src/game/speeches.ts';
import { endEarly } from '../../../src/game/writer.ts';
import { personsOf } from '../../../src/record/holders.ts';
import { makeRecord } from '../../../src/record/record.ts';
import { scenarioHash } from '../../../src/scenario/scenarioHash.ts';
import { readSave } from '../../../src/view/app/saves.ts';
import type { Kit } from '../../../src/view/play/kit.ts';
import { resumeGame } from '../../../src/view/play/openGame.ts';
import type { Screen } from '../../../src/view/play/playState.ts';
import { sharedId } from '../../../src/view/play/sharedId.ts';
import { readShared, type SharedGame } from '../../../src/view/share/readShared.ts';
import { takeOver } from '../../../src/view/share/takeOver.ts';
import type { Occupant } from '../../../src/vocabulary/levels.ts';
import { byNation, type Nation } from '../../../src/vocabulary/nations.ts';
import { gameOf } from '../../support/engines.ts';
import { memoryStorage, silenceOpponents } from '../../support/openGames.ts';
import { hand, playRandomly, randomBeat, randomSlip } from '../../support/randomPlay.ts';

const hash = scenarioHash(campaign);
const kit = { scenarios: scenarios, profiles } as unknown as Kit;

// What is looked at is the moment at which a game is taken over.
silenceOpponents();

async function shared(game: Game, persons: readonly Nation[]): Promise<SharedGame> {
  const seats = byNation(
    (nation): Occupant =>
      persons.includes(nation) ? { kind: 'person', name: 'Ada' } : { kind: 'opponent', level: 'expert' },
  );
  const read = await readShared(JSON.stringify(makeRecord(game, seats, hash)), { scenarios });
  if (!read.ok) throw new Error(JSON.stringify(read.fault));
  return read.value;
}

function placed(game: SharedGame, persons: readonly Nation[]): { screen: Screen; seat: Nation | null } {
  const { session } = takeOver(kit, game, persons, memoryStorage());
  const { screen, seat } = session.place();
  session.dispose();
  return { screen, seat };
}

/** Beats of turn 2 are played until one of this name is due. */
function at(beat: ReturnType<typeof phase>, turn = 2): Game {
  const game = playRandomly(gameOf(campaign, 5), 5, { through: turn - 1 });
  while (phase(game) !== beat) randomBeat(game, 5);
  return game;
}

describe('a shared game that is played on', () => {
  it.each([
    ['offer', 'offers'],
    ['answer', 'answers'],
    ['commit', 'commit'],
  ] as const)('goes on at the very beat: %s', async (beat, screen) => {
    const game = await shared(at(beat), ['PAK']);
    expect(placed(game, ['PAK'])).toEqual({ screen, seat: 'PAK' });
    expect(placed(game, ['FRA'])).toEqual({ screen, seat: 'FRA' });
  });

  it('begins a debate with the Reveal before it, and an end with its story', async () => {
    const debate = at('debate', 3);
    expect(speakerOf(debate.position)).not.toBeNull();
    expect(placed(await shared(debate, ['PAK']), ['USA']).screen).toBe('reveal');
    const over = playRandomly(gameOf(campaign, 5), 5);
    expect(placed(await shared(over, ['PAK']), ['PAK']).screen).toBe('ending');
  });

  it('waits where the person has handed in, and goes to the first of several who have not', async () => {
    const game = at('commit');
    hand(game, 'CHN', randomSlip(game, 'CHN', 5));
    const both = await shared(game, ['CHN', 'PAK']);
    expect(placed(both, ['CHN'])).toEqual({ screen: 'waiting', seat: 'CHN' });
    expect(placed(both, ['CHN', 'PAK'])).toEqual({ screen: 'cover', seat: 'PAK' });
  });

  it('can be watched with nobody seated', async () => {
    expect(placed(await shared(at('answer'), ['PAK']), [])).toEqual({ screen: 'watch', seat: null });
  });

  it('gives back what was handed in for a seat that changes hands, and only that', async () => {
    const game = at('offer');
    for (const seat of ['CHN', 'USA', 'PAK'] as const) hand(game, seat, randomSlip(game, seat, 5));
    const opened = takeOver(kit, await shared(game, ['PAK']), ['USA'], memoryStorage());
    expect(Object.keys(opened.session.table.game.slips)).toEqual(['CHN']);
    expect(opened.session.state().screen).toBe('offers');
    opened.session.dispose();
  });

  it('that ended early is kept as such, and opens at its ending again', async () => {
    const game = at('commit');
    endEarly(game);
    const store = memoryStorage();
    const opened = takeOver(kit, await shared(game, ['PAK']), ['PAK'], store);
    opened.session.dispose();
    const save = readSave(store, opened.id);
    const resumed = save.ok ? resumeGame(kit, save.value, store) : save;
    if (!resumed.ok) throw new Error(resumed.fault.code);
    expect(resumed.value.session.state().screen).toBe('ending');
    resumed.value.session.dispose();
  });

  it('leaves the shared one, which it keeps as a link, and one that is over stays itself', async () => {
    const running = await shared(at('offer'), ['PAK']);
    const [one, other] = [['FRA'], []].map((persons) =>
      takeOver(kit, running, persons as Nation[], memoryStorage()),
    );
    for (const opened of [one, other]) opened?.session.dispose();
    const { line, of, seats, year } = one?.setup.branch ?? {};
    expect([of, seats, year]).toEqual(['Pakistan, 2022, fifteen years', ['FRA'], 2022]);
    expect(one?.setup.branch?.game).toMatch(/^[\w-]+$/);
    expect(line).toEqual([sharedId(running.record)]);
    expect(other?.setup.branch?.line).toEqual(line);
    const over = await shared(playRandomly(gameOf(campaign, 5), 5), ['PAK']);
    const itself = takeOver(kit, over, ['PAK'], memoryStorage());
    itself.session.dispose();
    expect(itself.id).toBe(sharedId(over.record));
    expect(itself.setup.branch).toBeUndefined();
  });

  it('seats people where they sit down, and opponents as good as the others where they leave', async () => {
    const game = await shared(at('offer'), ['CHN', 'PAK']);
    const kept = new Map<string, string>();
    const opened = takeOver(kit, game, ['PAK', 'DEU'], memoryStorage(kept));
    const seating = opened.session.table.seating();
    expect([seating.PAK, seating.DEU, seating.CHN]).toEqual([
      { kind: 'person', name: 'Ada' },
      { kind: 'person', name: '' },
      { kind: 'opponent', level: 'expert' },
    ]);
    opened.session.dispose();
    // It is a game of its own from the first moment, and the shared one is as it was.
    expect([...kept.keys()]).toEqual([`save.${opened.id}`]);
    expect(personsOf(game.record)).toEqual(['CHN', 'PAK']);
    expect(opened.setup).toMatchObject({
      persons: ['PAK', 'DEU'],
      level: 'expert',
      seed: 5,
      prologue: 'none',
    });
  });
});
