import { describe, expect, it } from 'vitest';
import { Animator } from '../../../src/view/scene/animator.ts';

describe('the animator', () => {
  it('moves by the wall clock, so that a slow machine skips frames and not time', () => {
    const animator = new Animator();
    const seen: number[] = [];
    animator.add({ at: 100, duration: 200, move: (t) => seen.push(t) });
    for (const now of [5000, 5050, 5200, 5900]) animator.advance(now);
    expect(seen).toEqual([0.5, 1]);
    expect(animator.busy).toBe(false);
  });

  it('begins and ends every motion once, even where one frame spans all of it', () => {
    const animator = new Animator();
    const calls: string[] = [];
    animator.add({
      at: 10,
      duration: 20,
      begin: () => calls.push('begin'),
      move: (t) => calls.push(`move ${t}`),
      done: () => calls.push('done'),
    });
    animator.advance(0);
    animator.advance(1000);
    animator.advance(2000);
    expect(calls).toEqual(['begin', 'move 1', 'done']);
  });

  it('stops at once when one of its own motions ends the film', () => {
    const animator = new Animator();
    const calls: string[] = [];
    animator.add({ at: 0, duration: 0, begin: () => animator.clear() });
    animator.add({ at: 0, duration: 0, begin: () => calls.push('too late') });
    animator.advance(1);
    animator.advance(2);
    expect(calls).toEqual([]);
    expect(animator.busy).toBe(false);
  });

  it('runs faster when it is told to, and stands still where it is when it is held', () => {
    const animator = new Animator();
    const seen: number[] = [];
    animator.add({ at: 0, duration: 1000, move: (t) => seen.push(t) });
    animator.advance(0);
    animator.rate = 2;
    animator.advance(100);
    animator.rate = 0;
    animator.advance(5000);
    animator.rate = 1;
    animator.advance(5300);
    expect(seen).toEqual([0, 0.2, 0.2, 0.5]);
    expect(animator.busy).toBe(true);
  });

  it('counts a new film from its own start', () => {
    const animator = new Animator();
    animator.add({ at: 0, duration: 10 });
    animator.advance(100);
    animator.advance(200);
    const seen: number[] = [];
    animator.add({ at: 0, duration: 100, move: (t) => seen.push(t) });
    animator.advance(1000);
    animator.advance(1050);
    expect(seen).toEqual([0, 0.5]);
  });
});
