import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Pace, Pump } from '../../../src/view/scene/pump.ts';

/** Stands in for the browser: calls what was asked for, 60 times a second. */
function browserOf() {
  let asked: FrameRequestCallback[] = [];
  let now = 1000;
  vi.stubGlobal('requestAnimationFrame', (call: FrameRequestCallback) => asked.push(call));
  vi.stubGlobal('cancelAnimationFrame', () => {
    asked = [];
  });
  return (frames: number) => {
    for (let index = 0; index < frames; index += 1) {
      now += 1000 / 60;
      const due = asked;
      asked = [];
      for (const call of due) call(now);
    }
  };
}

describe('the pump', () => {
  afterEach(() => vi.unstubAllGlobals());

  const countOf = (pace: Pace, frames: number) => {
    const run = browserOf();
    let drawn = 0;
    const pump = new Pump(() => {
      drawn += 1;
      return pace;
    });
    pump.nudge();
    run(frames);
    return drawn;
  };

  it('draws one frame and sleeps where nothing moves', () => expect(countOf('still', 60)).toBe(1));

  it('draws half of the frames while only light flows', () => expect(countOf('calm', 60)).toBe(30));

  it('draws every frame of a film', () => expect(countOf('lively', 60)).toBe(60));

  it('draws no more once stopped, nudged or not', () => {
    const run = browserOf();
    let drawn = 0;
    const pump = new Pump(() => {
      drawn += 1;
      return 'lively';
    });
    pump.nudge();
    run(5);
    pump.stop();
    run(5);
    pump.nudge();
    run(5);
    expect(drawn).toBe(5);
    expect(pump.cost().frames).toBe(5);
  });
});
