import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { releasedScenarios } from '../../src/content/released/scenarios.ts';
import { scenarios } from '../../src/content/scenarios.ts';
import { readRecording, readTold } from '../../src/lab/recordFile.ts';
import { sentenceOf } from '../../src/lab/words.ts';
import { RULES_VERSION } from '../../src/record/record.ts';
import { presentRules, type Rules, type Shelf } from '../../src/record/releases.ts';
import { fileWith } from './run.ts';

const EARLIER = RULES_VERSION - 1;

/** Rules that were given out before today's, and happen to do the same. */
const earlier: Rules = {
  ...presentRules,
  version: EARLIER,
  replay: (record, ...on) => presentRules.replay({ ...record, rules: RULES_VERSION }, ...on),
};
const shelf: Shelf = {
  present: scenarios,
  released: releasedScenarios,
  rules: [{ version: EARLIER, load: () => Promise.resolve(earlier) }],
};

const lesson = fileURLToPath(new URL('../recordings/lesson0.json', import.meta.url));
const older = (): string =>
  fileWith(JSON.stringify({ ...(JSON.parse(readFileSync(lesson, 'utf8')) as object), rules: EARLIER }));

it('a game by earlier rules is played by those', async () => {
  const read = await readRecording(older(), shelf);
  expect(read.ok && read.value.play().ok).toBe(true);
});

it('no story is told of a game by earlier rules, in one sentence', async () => {
  const told = await readTold(older(), shelf);
  if (told.ok) throw new Error('a story of rules that nothing here knows');
  const sentence = sentenceOf(told.fault);
  expect(sentence).toMatch(
    new RegExp(`was played by rules ${EARLIER}, and a story is told of rules ${RULES_VERSION} alone`),
  );
  expect(sentence.trimEnd()).not.toContain('\n');
});
