import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it, vi } from 'vitest';
import { RULES_VERSION } from '../../src/record/record.ts';
import type { Rules } from '../../src/record/releases.ts';
import { fileWith, lab } from './run.ts';

const EARLIER = RULES_VERSION - 1;

/** Rules that were given out before today's, and happen to do the same. */
vi.mock('../../src/content/released/rules.ts', async () => {
  const { presentRules } = await import('../../src/record/releases.ts');
  const version = presentRules.version - 1;
  const earlier: Rules = {
    ...presentRules,
    version,
    replay: (record, ...on) => presentRules.replay({ ...record, rules: presentRules.version }, ...on),
  };
  return { releasedRules: [{ version, load: () => Promise.resolve(earlier) }] };
});

const lesson = fileURLToPath(new URL('../recordings/lesson0.json', import.meta.url));
const older = (): string =>
  fileWith(JSON.stringify({ ...(JSON.parse(readFileSync(lesson, 'utf8')) as object), rules: EARLIER }));

it('a game by earlier rules is verified by those', async () => {
  expect(await lab('verify', older())).toMatchObject({ code: 0, notes: '' });
});

it.each(['show', 'debrief'])('%s tells no story of a game by earlier rules, and says so', async (command) => {
  const { code, out, notes } = await lab(command, older());
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(notes).toMatch(
    new RegExp(`was played by rules ${EARLIER}, and a story is told of rules ${RULES_VERSION} alone`),
  );
  expect(notes.trimEnd()).not.toContain('\n');
});
