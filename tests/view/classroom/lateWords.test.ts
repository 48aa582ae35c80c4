import { expect, test } from 'vitest';
import { lesson } from '../../../src/content/lesson.ts';
import { profiles } from '../../../src/content/story/profiles.ts';
import { createEngine } from '../../../src/game/engine.ts';
import type { LateSlip } from '../../../src/protocol/replies.ts';
import { lateWords } from '../../../src/view/classroom/play/lateWords.ts';
import { sayClass } from '../../../src/view/words/classWords.ts';
import { namesOf } from '../../../src/view/words/names.ts';
import { codeTitle } from '../../../src/view/words/sentences.ts';
import type { Slip } from '../../../src/vocabulary/talk.ts';

const engine = createEngine(lesson);
const names = namesOf(engine.scenario, profiles);
const said = (slip: Slip, isDraft: boolean): string => {
  const late: LateSlip = { seat: 'CHN', beat: 3, isDraft, slip, heard: [] };
  return lateWords(late, 'CHN', names, engine);
};
const study: Slip = { phase: 'commit', choices: ['study'], stake: null };
const title = codeTitle('study', names);

test('who was late reads whose slip went in, and what was on it', () => {
  expect(said(study, true)).toBe(sayClass('standIn.draft', { slip: title }));
  expect(said(study, false)).toBe(sayClass('standIn.delegate', { slip: title }));
});

test('who was late and had written nothing reads that nothing was said, or done', () => {
  const silent = sayClass('standIn.silent');
  expect(said({ phase: 'offer', offers: [], counsel: null }, false)).toBe(silent);
  expect(said({ phase: 'answer', answers: [false], word: null }, false)).toBe(silent);
  const nothing = sayClass('standIn.nothing');
  expect(said({ phase: 'commit', choices: [], stake: null }, false)).toBe(
    sayClass('standIn.delegate', { slip: nothing }),
  );
});
