import { expect, it } from 'vitest';
import { campaign } from '../../src/content/campaign.ts';
import { parseScenario } from '../../src/scenario/parseScenario.ts';

/** What the campaign is told when its first claim rests on this. */
function told(source: string): string {
  const [first, ...rest] = campaign.claims;
  const parsed = parseScenario(
    JSON.parse(JSON.stringify({ ...campaign, claims: [{ ...first, source }, ...rest] })),
  );
  return parsed.ok ? 'ok' : parsed.fault.map(({ path }) => path).join();
}

it.each(['judgement', 'S0', 'S13', '[7]', '[G3]', 'S9 S10', 'S12 [11]', '[5] [19] [G2]'])(
  'a claim may rest on %s',
  (source) => {
    expect(told(source)).toBe('ok');
  },
);

it.each(['', 'S14', '[0]', '[]', 'S9S10', 'S9,S10', 'S9 judgement', 'imagined', ' S9', 'S9 '])(
  'but not on "%s"',
  (source) => {
    expect(told(source)).toContain('claims[0].source');
  },
);
