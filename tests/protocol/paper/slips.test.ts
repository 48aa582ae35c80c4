import { describe, expect, it } from 'vitest';
import { campaign } from '../../../src/content/campaign.ts';
import { lesson } from '../../../src/content/lesson.ts';
import { profiles } from '../../../src/content/story/profiles.ts';
import { createEngine } from '../../../src/game/engine.ts';
import { drawSecrets, type Game } from '../../../src/game/game.ts';
import { startGame } from '../../../src/game/opening.ts';
import { incomingOffers } from '../../../src/game/talkRules.ts';
import { viewOf } from '../../../src/game/view.ts';
import { dueSeats, submitSlip } from '../../../src/game/writer.ts';
import { opponentSlip, safeSlip } from '../../../src/opponents/opponent.ts';
import { codeOfMark } from '../../../src/protocol/paper/marks.ts';
import { codesIn, readSlip } from '../../../src/protocol/paper/readSlip.ts';
import { type Sheet, sheetOf } from '../../../src/protocol/paper/sheet.ts';
import { plainSlip } from '../../../src/record/plainSlip.ts';
import { NATIONS, type Nation } from '../../../src/vocabulary/nations.ts';
import type { Slip } from '../../../src/vocabulary/talk.ts';

const engine = createEngine(lesson);

/** What a delegation would write for a slip, from its sheet. */
function written(game: Game, sheet: Sheet, slip: Slip): string {
  switch (slip.phase) {
    case 'offer':
      return slip.offers
        .flatMap((offer) => {
          const mark = sheet.offers.find(
            ({ act, role, to }) => act === offer.act && role === offer.role && to === offer.to,
          );
          return mark ? [mark.code] : [];
        })
        .concat(slip.counsel === null ? [] : [codeOfMark({ is: 'counsel', answer: slip.counsel })])
        .join(' ');
    case 'answer':
      return incomingOffers(game.position, sheet.seat)
        .flatMap(({ act, by, role }, at) =>
          slip.answers[at] ? [codeOfMark({ is: 'yes', act, by, role })] : [],
        )
        .concat(slip.word === null ? [] : [codeOfMark({ is: 'choice', choice: slip.word })])
        .join(' ');
    case 'commit': {
      const { bid, choices, stake } = slip;
      const coins = bid
        ? Array.from({ length: bid.coins }, () =>
            codeOfMark({ is: 'bid', resolution: bid.resolution, side: bid.side }),
          )
        : [];
      return [
        ...choices.map((choice) => codeOfMark({ is: 'choice', choice })),
        ...(stake ? [codeOfMark({ is: 'stake', ...stake })] : []),
        ...coins,
      ].join(' ');
    }
    case 'debate':
      return [
        ...slip.placements.flatMap(({ claim, under }) => {
          const flow = [...(game.position.debate?.flow ?? []), ...slip.placements];
          const onto = flow[under]?.claim ?? null;
          const mark = sheet.speech?.placements.find((one) => one.claim === claim && one.onto === onto);
          return mark ? [mark.code] : [];
        }),
        ...(sheet.speech?.questions.filter(({ question }) => question === slip.question) ?? []).map(
          ({ code }) => code,
        ),
      ].join(' ');
  }
}

interface Beat {
  readonly phase: Slip['phase'];
  /** Keystrokes of each slip, Enter and the blanks between codes included. */
  readonly keys: readonly number[];
}

/** Nine delegations that think as opponents do and write on paper: every slip goes through its codes. */
function playOnPaper(
  scenario: typeof lesson,
  seed: number,
  turns: number,
): { readonly game: Game; readonly beats: readonly Beat[] } {
  const own = scenario === lesson ? engine : createEngine(scenario);
  const game = startGame(own, { seed, secrets: drawSecrets(scenario, seed) });
  const beats: Beat[] = [];
  while (game.position.turn <= turns && dueSeats(game.position).length > 0) {
    const due = dueSeats(game.position);
    const keys: number[] = [];
    const slips = due.map((seat): readonly [Nation, Slip] => {
      const view = viewOf(game, seat);
      const { slip } = opponentSlip(
        own,
        view,
        { level: 'practised', temperament: profiles[seat].temperament },
        seed,
      );
      const meant = withoutPledges(slip);
      const sheet = sheetOf(own, view.position, seat);
      const line = written(game, sheet, meant);
      keys.push(line.length + 1);
      const read = readSlip(own, view.position, sheet, line);
      if (!read.ok) throw new Error(`${seat} "${line}": ${JSON.stringify(read.fault)}`);
      expect(plainSlip(read.value)).toEqual(plainSlip(meant));
      return [seat, read.value];
    });
    const [phase] = slips.map(([, slip]) => slip.phase);
    if (phase) beats.push({ phase, keys });
    for (const [seat, slip] of slips) expect(submitSlip(game, seat, slip).ok).toBe(true);
  }
  return { game, beats };
}

function withoutPledges(slip: Slip): Slip {
  return slip.phase === 'offer'
    ? { ...slip, offers: slip.offers.filter(({ act }) => act !== 'pledge') }
    : slip;
}

describe('paper slips', () => {
  it('say all that nine opponents decide in a lesson, and nine are typed within a minute', () => {
    const { beats } = playOnPaper(lesson, 7, 5);
    expect(new Set(beats.map(({ phase }) => phase))).toEqual(
      new Set(['offer', 'answer', 'commit', 'debate']),
    );
    const nine = beats
      .filter(({ keys }) => keys.length === 9)
      .map(({ keys }) => keys.reduce((sum, one) => sum + one));
    expect(nine).toHaveLength(15);
    // Five keys a second for a minute.
    expect(Math.max(...nine)).toBeLessThanOrEqual(300);
  });

  it('say what opponents decide in a campaign, pledges apart', () => {
    const { beats } = playOnPaper(campaign, 11, 4);
    expect(beats.length).toBeGreaterThanOrEqual(12);
  });

  it('are typed within a minute where all nine write as much as they may: choices, a stake, and two coins to speak', () => {
    const choices = NATIONS.reduce((sum, seat) => sum + lesson.choicesPerTurn[seat], 0);
    expect((choices + 9 + 2 * 9) * 'A3K '.length).toBeLessThanOrEqual(300);
  });
});

describe('what is wrong with a slip', () => {
  const start = () => startGame(engine, { seed: 7, secrets: drawSecrets(lesson, 7) });
  const read = (game: Game, seat: Nation, line: string) => {
    const { position } = viewOf(game, seat);
    return readSlip(engine, position, sheetOf(engine, position, seat), line);
  };
  const choiceCode = (choice: string) => codeOfMark({ is: 'choice', choice });
  const offerCode = (to: Nation, act: 'loan' | 'truce' | 'exchange' = 'loan') =>
    codeOfMark({ is: 'offer', act, role: 'give', to });
  const beat = (game: Game) => {
    for (const seat of NATIONS) submitSlip(game, seat, safeSlip(viewOf(game, seat)));
  };

  it('is said of offers: elsewhere, twice, not permitted, too many', () => {
    const game = start();
    const code = choiceCode('study');
    expect(read(game, 'CHN', code)).toMatchObject({ fault: { code: 'slipCodeElsewhere', params: { code } } });
    expect(read(game, 'CHN', `${offerCode('PAK')} ${offerCode('PAK')}`)).toMatchObject({
      fault: { code: 'slipCodeTwice' },
    });
    expect(read(game, 'PAK', offerCode('CHN'))).toMatchObject({ ok: false });
    const four = (['PAK', 'FRA', 'TUR', 'DEU'] as const).map((to) => offerCode(to)).join(' ');
    expect(read(game, 'CHN', four)).toMatchObject({ fault: { code: 'tooManyOffers' } });
  });

  it('is said of answers: nothing was offered, two Words', () => {
    const game = start();
    submitSlip(game, 'CHN', {
      phase: 'offer',
      offers: [{ by: 'CHN', to: 'PAK', act: 'loan', role: 'give' }],
      counsel: null,
    });
    for (const seat of NATIONS) if (seat !== 'CHN') submitSlip(game, seat, safeSlip(viewOf(game, seat)));
    const yes = codeOfMark({ is: 'yesToAll', by: 'CHN' });
    expect(read(game, 'FRA', yes)).toMatchObject({
      fault: { code: 'slipNotOffered', params: { code: yes } },
    });
    const one = codeOfMark({ is: 'yes', by: 'CHN', act: 'loan', role: 'give' });
    expect(read(game, 'PAK', yes)).toEqual(read(game, 'PAK', one));
    expect(read(game, 'PAK', one)).toMatchObject({ ok: true, value: { answers: [true], word: null } });
    expect(read(game, 'FRA', `${choiceCode('sign')} ${choiceCode('study')}`)).toMatchObject({
      fault: { code: 'slipWordTwice' },
    });
  });

  it('is said of choices: not permitted, too many, too expensive, two stakes', () => {
    const game = start();
    beat(game);
    beat(game);
    const sheet = sheetOf(engine, viewOf(game, 'CHN').position, 'CHN');
    const [first, second, third, fourth] = sheet.choices.map(({ code }) => code);
    expect(read(game, 'CHN', `${first} ${second} ${third} ${fourth}`)).toMatchObject({
      fault: { code: 'tooManyChoices' },
    });
    expect(read(game, 'TUR', choiceCode('exchange:USA'))).toMatchObject({
      fault: { params: { code: 'exchange:USA' } },
    });
    const coin = codeOfMark({ is: 'bid', resolution: 'openData', side: 'affirmative' });
    expect(read(game, 'TUR', Array.from({ length: 9 }, () => coin).join(' '))).toMatchObject({
      fault: { code: 'short.capital' },
    });
    expect(read(game, 'TUR', '')).toMatchObject({ ok: true, value: { choices: [], stake: null } });
  });

  it('reads codes however they are parted', () => {
    expect(codesIn(' a3k, cde-fh2  ')).toEqual(['A3K', 'CDE', 'FH2']);
  });
});
