import { describe, expect, it } from 'vitest';
import { lesson } from '../../../src/content/lesson.ts';
import { profiles } from '../../../src/content/story/profiles.ts';
import { viewOf } from '../../../src/game/view.ts';
import { createThinkers, crewOf } from '../../../src/view/play/askWorker.ts';
import type { Thinker } from '../../../src/view/play/startWorker.ts';
import { ThinkerPool } from '../../../src/view/play/thinkerPool.ts';
import type { Answer, Briefing, Question } from '../../../src/view/thinking.ts';
import { NATIONS, type Nation } from '../../../src/vocabulary/nations.ts';
import { gameOf } from '../../support/engines.ts';

const game = gameOf(lesson, 3);

/** A worker that answers when it is told to, with silence. */
class SlowThinker extends EventTarget implements Thinker {
  readonly asked: Question[] = [];
  briefings = 0;
  isEnded = false;

  postMessage(message: Briefing | Question): void {
    if ('scenario' in message) this.briefings += 1;
    else this.asked.push(message);
  }

  terminate(): void {
    this.isEnded = true;
  }

  answer(): void {
    const { id } = this.asked.shift() as Question;
    const decision: Answer['decision'] = {
      slip: { phase: 'offer', offers: [], counsel: null },
      reason: { kind: 'nothing' } as never,
    };
    this.dispatchEvent(new MessageEvent('message', { data: { id, decision } }));
  }

  break(message: string): void {
    this.dispatchEvent(Object.assign(new Event('error'), { message }));
  }
}

function crew(size: number) {
  const started: SlowThinker[] = [];
  const pool = new ThinkerPool(() => {
    const thinker = new SlowThinker();
    started.push(thinker);
    return thinker;
  });
  const open = (scenario = lesson) => createThinkers(3, scenario, profiles, pool, size);
  const thinkers = open();
  const decide = (seat: Nation) => thinkers.decide(viewOf(game, seat), 'novice');
  return { started, pool, open, thinkers, decide };
}

const seatsAsked = ({ asked }: SlowThinker): readonly Nation[] => asked.map(({ view }) => view.seat);

describe('workers that think for the opponents', () => {
  it.each([
    { processors: undefined, workers: 1 },
    { processors: 1, workers: 1 },
    { processors: 2, workers: 2 },
    { processors: 16, workers: 4 },
  ])('are $workers where the browser counts $processors processors', ({ processors, workers }) => {
    expect(crewOf(processors)).toBe(workers);
  });

  it('are started by the first question, briefed once, and share what is asked at once', () => {
    const { started, decide } = crew(2);
    expect(started).toHaveLength(0);
    for (const nation of NATIONS) void decide(nation);
    expect(started.map(({ briefings }) => briefings)).toEqual([1, 1]);
    expect(started.map(seatsAsked)).toEqual([
      NATIONS.filter((_, place) => place % 2 === 0),
      NATIONS.filter((_, place) => place % 2 === 1),
    ]);
  });

  it('are asked where the fewest questions wait, and each answer comes to its asker', async () => {
    const { started, decide } = crew(2);
    const [first, second] = [decide('USA'), decide('CHN')];
    started[1]?.answer();
    await expect(second).resolves.toMatchObject({ slip: { phase: 'offer' } });
    void decide('FRA');
    expect(started.map(seatsAsked)).toEqual([['USA'], ['FRA']]);
    started[0]?.answer();
    await expect(first).resolves.toMatchObject({ slip: { phase: 'offer' } });
  });

  it('fail only those who asked the one that failed, and it is started anew', async () => {
    const { started, decide } = crew(2);
    const [first, second] = [decide('USA'), decide('CHN')];
    started[0]?.break('out of memory');
    await expect(first).rejects.toThrow('out of memory');
    started[1]?.answer();
    await expect(second).resolves.toBeDefined();
    void decide('FRA');
    expect(started.map(({ isEnded }) => isEnded)).toEqual([true, false, false]);
    expect(started.map(({ briefings }) => briefings)).toEqual([1, 1, 1]);
  });

  it('are ended with the game if they still owe an answer', () => {
    const { started, thinkers, decide } = crew(2);
    for (const nation of NATIONS) void decide(nation);
    thinkers.dispose();
    expect(started.map(({ isEnded }) => isEnded)).toEqual([true, true]);
  });

  it('go on to the next game if they do not, briefed anew only for another scenario', async () => {
    const { started, thinkers, decide, open } = crew(1);
    const answered = decide('USA');
    started[0]?.answer();
    await answered;
    thinkers.dispose();
    const again = open();
    const second = again.decide(viewOf(game, 'CHN'), 'novice');
    started[0]?.answer();
    await expect(second).resolves.toBeDefined();
    expect(started.map(({ briefings, isEnded }) => ({ briefings, isEnded }))).toEqual([
      { briefings: 1, isEnded: false },
    ]);
    again.dispose();
    void open({ ...lesson }).decide(viewOf(game, 'FRA'), 'novice');
    expect(started.map(({ briefings }) => briefings)).toEqual([2]);
  });

  it('that break before anybody asks them are ended, and others are asked', async () => {
    const { started, pool, decide } = crew(1);
    pool.wake(lesson, 1);
    started[0]?.break('could not be loaded');
    const answered = decide('USA');
    started[1]?.answer();
    await expect(answered).resolves.toBeDefined();
    expect(started.map(({ isEnded }) => isEnded)).toEqual([true, false]);
  });

  it('are awake and briefed before the first question if they were woken', () => {
    const { started, pool, decide } = crew(2);
    pool.wake(lesson, 2);
    pool.wake(lesson, 2);
    expect(started.map(({ briefings }) => briefings)).toEqual([1, 1]);
    for (const nation of NATIONS) void decide(nation);
    expect(started.map(({ briefings, asked }) => [briefings, asked.length])).toEqual([
      [1, 5],
      [1, 4],
    ]);
  });
});
