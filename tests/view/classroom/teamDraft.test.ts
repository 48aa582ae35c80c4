import { describe, expect, test } from 'vitest';
import type { Part } from '../../../src/protocol/roles.ts';
import { teamDraft } from '../../../src/view/classroom/play/teamDraft.ts';
import { BLANK_DRAFT, type Draft } from '../../../src/view/play/draft.ts';
import type { Offer, Slip } from '../../../src/vocabulary/talk.ts';

const loan: Offer = { by: 'FRA', to: 'CHN', act: 'loan', role: 'ask' };
const truce: Offer = { by: 'FRA', to: 'USA', act: 'truce', role: 'give' };
const own: Draft = { ...BLANK_DRAFT, counsel: 1, offers: [loan], choices: ['study'], answers: [null, true] };
const held = (...parts: Part[]): ReadonlySet<Part> => new Set(parts);

describe('a delegation’s slip on a member’s screen', () => {
  test('is one’s own until anybody has written', () => {
    expect(teamDraft(own, null, held('counsel'), false, [])).toBe(own);
  });

  test('holds one’s own part as one left it, and the others’ as the table has them', () => {
    const team: Slip = { phase: 'offer', offers: [truce], counsel: 0 };
    const shown = teamDraft(own, team, held('laboratories'), true, []);
    expect(shown).toMatchObject({ offers: [truce, loan], counsel: 0 });
  });

  test('is the table’s once it has taken in what one wrote', () => {
    const team: Slip = { phase: 'commit', choices: ['publish'], stake: { on: 'USA', kind: 'back' } };
    expect(teamDraft(own, team, held('choices', 'coins'), false, [])).toMatchObject({
      choices: ['publish'],
      stake: { on: 'USA', kind: 'back' },
      bid: null,
    });
    expect(teamDraft(own, team, held('choices'), true, [])).toMatchObject({ choices: ['study'] });
  });

  test('leaves a question open that nobody has answered yet', () => {
    const incoming = [{ ...loan, by: 'CHN', to: 'FRA' }, truce] as const;
    const team: Slip = { phase: 'answer', answers: [false, false], word: 'study' };
    expect(teamDraft(own, team, held(), false, incoming)).toMatchObject({
      answers: [null, false],
      word: 'study',
    });
    const yes: Slip = { phase: 'answer', answers: [true, false], word: null };
    expect(teamDraft(own, yes, held('treaties'), true, incoming).answers).toEqual([true, true]);
  });
});
