// A part of `npm run lab -- sensitivity`: which rows of the article fail on each of some changed coefficients. What is
// asked comes as JSON on stdin, what is told is the last line on stdout.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startVitest } from 'vitest/node';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'article-rows-'));
const asked = join(folder, 'asked.json');
const told = join(folder, 'told.json');

try {
  writeFileSync(asked, readFileSync(0, 'utf8'));
  const survey = 'tests/article/survey.ts';
  const vitest = await startVitest('test', [survey], {
    root,
    watch: false,
    include: [survey],
    reporters: [],
    env: { SURVEY_ASKED: asked, SURVEY_TOLD: told },
    testTimeout: 600_000,
  });
  await vitest.close();
  console.log(readFileSync(told, 'utf8'));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
