import { RULES_VERSION } from '../record/record.ts';
import { scenarioHash } from '../scenario/scenarioHash.ts';
import { NATIONS } from '../vocabulary/nations.ts';
import { grid } from './grid.ts';
import type { Outcome } from './play.ts';
import { percent, perMille } from './rates.ts';
import type { Series } from './series.ts';
import type { Tally } from './tally.ts';
import { heads } from './words.ts';

export const SIMULATION = { format: '1731-grams-simulation', version: 1 } as const;

/** The object's beginning: games follow one a line as they are played, so that a long run needs no memory. */
export function jsonHead({ scenario, games, seed, seats, shard }: Series): string {
  const head = {
    ...SIMULATION,
    rules: RULES_VERSION,
    scenario: { id: scenario.id, version: scenario.version, hash: scenarioHash(scenario) },
    seed,
    seats,
    count: games,
    ...(shard ? { shard } : {}),
  };
  const lines = Object.entries(head).map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},`,
  );
  return `{\n${lines.join('\n')}\n  "games": [`;
}

/** One game: what is told of each, not only in sum. */
export function jsonGame(
  { seed, ending, scores, hash }: Omit<Outcome, 'standIns'>,
  isFirst: boolean,
): string {
  return `${isFirst ? '' : ','}\n    ${JSON.stringify({ seed, ending, scores, hash })}`;
}

/** The games in sum: whatever merging needs adds up exactly. */
export function summaryOf(tally: Tally) {
  return {
    standIns: tally.standIns,
    endings: tally.endings(),
    scores: NATIONS.map((seat) => ({ seat, ...tally.scores(seat) })),
    choices: tally.choices(),
    deeds: tally.deeds(),
  } as const;
}

export function jsonTail(tally: Tally): string {
  const lines = Object.entries(summaryOf(tally)).map(([key, value]) => {
    const rows = typeof value === 'number' ? [] : value.map((row) => `\n      ${JSON.stringify(row)}`);
    const end = rows.length > 0 ? '\n    ' : '';
    return `    ${JSON.stringify(key)}: ${typeof value === 'number' ? value : `[${rows.join(',')}${end}]`}`;
  });
  return `\n  ],\n  "summary": {\n${lines.join(',\n')}\n  }\n}\n`;
}

/** The same for people. */
export function tables(tally: Tally, { seats }: Series): string {
  const scores = NATIONS.map((seat) => {
    const { mean, deviation } = tally.scores(seat);
    return [seat, seats[seat], mean / 10, deviation / 10];
  });
  const endings = tally.endings().map(({ id, games, perMille: share }) => [id, games, percent(share)]);
  const choices = tally
    .choices()
    .map(({ kind, permitted, affordable, taken, games, perMille: rate }) => [
      kind,
      permitted,
      affordable,
      taken,
      percent(rate),
      percent(perMille(games, tally.games)),
    ]);
  return [
    grid([heads.seat, heads.player, heads.mean, heads.deviation], scores),
    grid([heads.ending, heads.games, heads.share], endings),
    grid([heads.choice, heads.permitted, heads.affordable, heads.taken, heads.rate, heads.inGames], choices),
    grid(
      [heads.deed, heads.times],
      tally.deeds().map(({ deed, times }) => [deed, times]),
    ),
  ].join('\n');
}
