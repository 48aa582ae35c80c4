import { describe, expect, it } from 'vitest';
import { campaign } from '../../../src/content/campaign.ts';
import { forecastSlip, positionAfter } from '../../../src/game/forecast.ts';
import { riskOf } from '../../../src/game/risk.ts';
import { viewOf } from '../../../src/game/view.ts';
import { agendaPoints } from '../../../src/rules/aims.ts';
import { worthOfSlip, worthToAims } from '../../../src/view/play/worthToAims.ts';
import { type Choice, choice } from '../../../src/vocabulary/choices.ts';
import type { Nation } from '../../../src/vocabulary/nations.ts';
import { altered, gameOf } from '../../support/engines.ts';
import { randomBeat } from '../../support/randomPlay.ts';

// Without promises, a slip is what its choices are.
const game = gameOf(altered(campaign, { systems: ['courting', 'programmes'] }), 4);
for (let beat = 0; beat < 8; beat += 1) randomBeat(game, 4);
const { engine } = game;
const position = { ...game.position, deals: [] };

const together = (seat: Nation, ...codes: string[]): number =>
  worthOfSlip(engine, position, viewOf(game, seat), codes.map(choice));
const alone = (seat: Nation, code: string): number =>
  worthToAims(engine, position, viewOf(game, seat), seat, choice(code));

describe('what a slip is worth to one\u2019s aims', () => {
  it.each([
    { seat: 'GBR', code: 'study' },
    { seat: 'DEU', code: 'impose:CHN' },
    { seat: 'RUS', code: 'flyLuna' },
    { seat: 'TUR', code: 'flyMoonProbe' },
  ] as const)('is of one choice what that is worth: $code', ({ seat, code }) => {
    expect(together(seat, code)).toBe(alone(seat, code));
  });

  it('is nothing where nothing is chosen', () => {
    expect(together('GBR')).toBe(0);
  });

  it('is the mean of a flight that succeeds and one that fails, whatever stands beside it', () => {
    const flight = choice('flyLuna');
    const slip = [flight, choice('impose:GBR')];
    const { aims } = viewOf(game, 'RUS');
    const gain = (failing: ReadonlySet<Choice>): number =>
      agendaPoints(
        aims,
        positionAfter(engine, position, forecastSlip(engine, position, 'RUS', slip, { failing }), true),
        'RUS',
      ) - agendaPoints(aims, position, 'RUS');
    const risk = engine.coefficient(riskOf(flight) ?? 'lunaRisk');
    const [carried, failed] = [gain(new Set()), gain(new Set([flight]))];
    expect(carried).not.toBe(failed);
    expect(together('RUS', 'flyLuna', 'impose:GBR')).toBe(
      Math.trunc(((100 - risk) * carried + risk * failed) / 100),
    );
  });
});
