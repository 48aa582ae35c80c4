import { expect, it } from 'vitest';
import { fileWith, lab } from './run.ts';

it('writes the debrief of a recording as Markdown, or as one HTML file', async () => {
  const markdown = await lab('debrief', 'history-2021-2026');
  expect({ code: markdown.code, notes: markdown.notes }).toEqual({ code: 0, notes: '' });
  expect(markdown.out).toMatch(/^# Debrief: History/);
  expect(markdown.out.match(/^## /gm)).toHaveLength(7);
  const html = await lab('debrief', 'history-2021-2026', '--html');
  expect(html.out).toMatch(/^<!doctype html>/);
  expect(html.out.match(/<h2 /g)).toHaveLength(7);
});

it('refuses what is no recording', async () => {
  const { code, notes } = await lab('debrief', fileWith('once upon a time'));
  expect(code).toBe(1);
  expect(notes).toMatch(/neither JSON nor a link/);
});
