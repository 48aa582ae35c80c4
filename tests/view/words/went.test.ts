import { describe, expect, it } from 'vitest';
import { sayDebrief } from '../../../src/view/words/debriefWords.ts';
import { sayPanel } from '../../../src/view/words/panelWords.ts';
import { sayPlay } from '../../../src/view/words/playWords.ts';
import { sayWatch } from '../../../src/view/words/watchWords.ts';
import { went } from '../../../src/view/words/went.ts';

/** Every message that tells of a score or an aim by where it was and where it is. */
const told: Readonly<Record<string, (before: number, after: number) => string>> = {
  'the quiet years, to their own reader': (before, after) =>
    sayPanel(went('aftermath.score', before, after), { before, after }),
  'the quiet years, to others': (before, after) =>
    sayWatch(went('aftermath.score', before, after), { before, after, nation: 'Pakistan' }),
  'a Reveal': (before, after) => sayPlay(went('reveal.aims.line', before, after), { before, after }),
  'the debrief, what was served best': (before, after) =>
    sayDebrief(went('paths.best', before, after), { before, after, aim: 'Calm' }),
  'the debrief, what was served least': (before, after) =>
    sayDebrief(went('paths.worst', before, after), { before, after, aim: 'Calm' }),
};

describe.each(Object.entries(told))('%s', (_, say) => {
  it('tells a course by both its ends', () => expect(say(38, 41)).toMatch(/38.*41/));
  it('of what stayed tells only that, once', () => {
    expect(say(38, 38).match(/38/g)).toHaveLength(1);
    expect(say(38, 38)).toMatch(/stayed|as a year ago|as at the opening/);
  });
});
