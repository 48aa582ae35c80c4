import { expect, it } from 'vitest';
import { faultLine } from '../../src/scenario/faultWords.ts';
import { parseScenario } from '../../src/scenario/parseScenario.ts';
import { smallScenario } from '../scenario/smallScenario.ts';
import { fileWith, lab } from './run.ts';

it.each(['campaign', 'lesson'])('finds no fault in %s', async (id) => {
  expect(await lab('check', id)).toMatchObject({
    code: 0,
    notes: '',
    out: expect.stringContaining(id) as string,
  });
});

it('accepts a sound file, whether or not it begins with a byte order mark', async () => {
  const text = JSON.stringify(smallScenario());
  for (const file of [fileWith(text), fileWith(`\uFEFF${text}`)])
    expect((await lab('check', file)).code).toBe(0);
});

it('names every fault of a broken one, one a line', async () => {
  const broken = JSON.parse(JSON.stringify(smallScenario())) as Record<string, unknown> & {
    effects: { amount: number }[];
    setup: { signatories: string[] };
  };
  delete broken.title;
  broken.turns = -1;
  broken.surplus = true;
  (broken.effects[0] as { amount: number }).amount = 0;
  broken.setup.signatories = ['USA', 'XXX'];
  const { code, out, notes } = await lab('check', fileWith(JSON.stringify(broken)));
  expect(code).toBe(1);
  expect(notes).toBe('');
  const lines = out.trimEnd().split('\n');
  const parsed = parseScenario(broken);
  expect(parsed.ok ? [] : parsed.fault.map(faultLine)).toEqual(lines);
  for (const place of ['title', 'turns', 'surplus', 'effects[0].amount', 'setup.signatories[1]']) {
    expect(lines.some((line) => line.startsWith(`${place}: `))).toBe(true);
  }
});

it.each([
  ['no file', () => '/nowhere/scenario.json', /there is no such file/],
  ['a folder', () => '/', /it is a folder/],
  ['no JSON', () => fileWith('{"id": '), /is no JSON/],
  ['an empty file', () => fileWith(''), /is no JSON/],
])('%s: one sentence', async (_name, make, names) => {
  const { code, out, notes } = await lab('check', make());
  expect(code).toBe(1);
  expect(out).toBe('');
  expect(notes).toMatch(names);
  expect(notes.trimEnd()).not.toContain('\n');
});

it.each(['null', '[]', '"campaign"', '7', '{}'])('names what is wrong with %s', async (text) => {
  const { code, out } = await lab('check', fileWith(text));
  expect(code).toBe(1);
  expect(out).toMatch(/^\S+: /);
});
