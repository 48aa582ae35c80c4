import { expect, it } from 'vitest';
import { STEPS } from '../../../src/protocol/plans.ts';
import { anyClassFault, sayClass } from '../../../src/view/words/classWords.ts';
import { consoleFault, standingFault } from '../../../src/view/words/consoleFaults.ts';
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

it('what stands on the console of a disk tells of the disk, and of a damaged room where it is damaged', () => {
  const disk = (code: string): string => standingFault({ code, path: '' });
  expect(disk('storeFull')).toBe(sayConsole('fault.storeFull'));
  expect(disk('storeReadOnly')).toBe(sayConsole('fault.storeReadOnly'));
  for (const code of ['storeDamaged', 'entryRefused']) {
    const said = standingFault({ code, path: 'r000000000001, entry 2' });
    expect(said).toContain('damaged at r000000000001, entry 2');
    expect(said).not.toContain(code);
  }
  const other = standingFault({ code: 'otherRules', path: '', params: { found: 3, known: 4 } });
  expect(other).toContain('by rules 3, and here it is 4');
});

it.each(['storeFull', 'storeReadOnly'])(
  'a student reads in words that the disk keeps nothing (%s)',
  (code) => {
    expect(anyClassFault({ code, path: '' })).not.toContain(code);
  },
);
