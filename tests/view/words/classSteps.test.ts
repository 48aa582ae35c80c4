import { expect, it } from 'vitest';
import { STEPS } from '../../../src/protocol/plans.ts';
import { anyClassFault, sayClass } from '../../../src/view/words/classWords.ts';
import { consoleFault } from '../../../src/view/words/consoleFaults.ts';
import { sayConsole } from '../../../src/view/words/consoleWords.ts';
import { HANDOUT_WORDS } from '../../../src/view/words/handoutWords.ts';
import { sayProjector } from '../../../src/view/words/projectorWords.ts';

it.each(STEPS)('%s is called the same on phones, on the console, on the wall and on paper', (step) => {
  const name = sayClass(`step.${step}`);
  expect(sayConsole(`step.${step}`)).toBe(name);
  expect(sayProjector(`step.${step}`)).toBe(name);
  expect(HANDOUT_WORDS[`plan.step.${step}`].split(/[:,]/)[0]).toBe(name);
});

it.each(['messageShape', 'codeUnknown', 'tokenUnknown', 'roomGone'])(
  'who comes by a link that leads nowhere (%s) reads why in words',
  (code) => {
    expect(anyClassFault({ code, path: 'hello' })).not.toContain(code);
  },
);

it.each(['messageShape', 'secretUnknown'])('and so does who comes to the console (%s)', (code) => {
  expect(consoleFault({ code, path: 'hello' })).not.toContain(code);
});
