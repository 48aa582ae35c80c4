import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { fileWith, lab } from './run.ts';

const played = fileURLToPath(new URL('../recordings/lesson0.json', import.meta.url));

it('writes the debrief of a recording as Markdown, or as one HTML file', async () => {
  const markdown = await lab('debrief', played);
  expect({ code: markdown.code, notes: markdown.notes }).toEqual({ code: 0, notes: '' });
  expect(markdown.out).toMatch(/^# Debrief: /);
  expect(markdown.out.match(/^## /gm)).toHaveLength(7);
  const html = await lab('debrief', played, '--html');
  expect(html.out).toMatch(/^<!doctype html>/);
  expect(html.out.match(/<h2 /g)).toHaveLength(7);
});

it('tells what really happened as a record, and not as a game that was played', async () => {
  const { code, out } = await lab('debrief', 'history-2021-2026');
  expect(code).toBe(0);
  expect(out).toMatch(
    /^# Debrief: What the nine really did, 2021 to 2026\n\nThis is no game that somebody played/,
  );
  expect(out.match(/^## .*/gm)).toEqual([
    '## What the nine did',
    '## Nine paths',
    "## Turning points in this game's model",
    '## Sources of the record',
  ]);
});

it('refuses what is no recording', async () => {
  const { code, notes } = await lab('debrief', fileWith('once upon a time'));
  expect(code).toBe(1);
  expect(notes).toMatch(/neither JSON nor a link/);
});
