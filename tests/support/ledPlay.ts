import { checkIntervention, intervene, tellable } from '../../src/game/facilitate.ts';
import type { Game } from '../../src/game/game.ts';
import { phase } from '../../src/game/opening.ts';
import { isBallotDue } from '../../src/game/speeches.ts';
import { type Chance, streamOf } from '../../src/rules/chance.ts';
import { MOST_TOLD, MOST_WITHIN } from '../../src/rules/told.ts';
import { type Intervention, TOLD_MEASURES, type ToldShift } from '../../src/vocabulary/facilitator.ts';
import { NATIONS } from '../../src/vocabulary/nations.ts';
import { playRandomly } from './randomPlay.ts';

/** Letters that a written form could stumble over. */
const HEADLINES = [
  'A storm closes the launch site',
  'Zoë says: “la Lune”; and \\ then "more", nothing',
  'Ünïcödé — 月 and 🌕 in one line',
  'turn 4',
] as const;

function randomShift(chance: Chance): ToldShift | null {
  if (chance.happens(40)) return null;
  const measure = chance.pick(TOLD_MEASURES) as ToldShift['measure'];
  const of =
    measure === 'tension' || measure === 'openness'
      ? null
      : chance.happens(50)
        ? 'everyone'
        : (chance.pick(NATIONS) ?? null);
  const size = 1 + chance.below(MOST_TOLD[measure]);
  return { measure, of, amount: chance.happens(50) ? size : -size };
}

function randomAct(game: Game, chance: Chance): Intervention | null {
  const { debate } = game.position;
  if (debate) {
    const said = chance.pick(debate.flow);
    return said ? { kind: 'rating', claim: said.claim, base: chance.below(1001) } : null;
  }
  if (phase(game) !== 'offer' || chance.happens(30))
    return { kind: 'ratings', within: chance.below(MOST_WITHIN + 1) };
  const item = chance.happens(50) ? chance.pick(tellable(game)) : undefined;
  if (item) return { kind: 'news', id: item.id };
  const words = chance.pick(HEADLINES) as string;
  return { kind: 'headline', text: `${words} ${chance.below(9)}`, shift: randomShift(chance) };
}

/** Does what a facilitator may do at this moment, some of the time; ballots that wait are opened. */
export function leadRandomly(game: Game, seed: number): void {
  const chance = streamOf(seed, game.position.turn, `led:${phase(game)}:${game.entries.length}`);
  for (let times = chance.below(3); times > 0; times -= 1) {
    const act = randomAct(game, chance);
    if (act && checkIntervention(game, act).ok) intervene(game, act);
  }
  if (isBallotDue(game.position)) intervene(game, { kind: 'ballots' });
}

/** A random game with a facilitator, to its end or through a turn. */
export function playLed(game: Game, seed: number, through = Number.POSITIVE_INFINITY): Game {
  return playRandomly(game, seed, { through, between: (now) => leadRandomly(now, seed) });
}
