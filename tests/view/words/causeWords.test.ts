import { describe, expect, it } from 'vitest';
import { campaign } from '../../../src/content/campaign.ts';
import { emptyTurnLog, type TurnLog } from '../../../src/game/log.ts';
import { Line } from '../../../src/rules/change.ts';
import { type Occurrence, occurrence } from '../../../src/rules/occurrence.ts';
import { causeSentence } from '../../../src/view/words/causeWords.ts';
import { namesOf, yearOf } from '../../../src/view/words/names.ts';
import { deedSentence } from '../../../src/view/words/sentences.ts';
import { nationalSlot } from '../../../src/vocabulary/measures.ts';

const names = namesOf(campaign);
const row = campaign.effects.find(({ lag = 0, on }) => lag > 0 && on === 'imposed');
if (!row) throw new Error('the campaign has an effect that comes later');
const { id, lag = 0, on } = row;

function logWith(turn: number, occurrences: readonly Occurrence[]): TurnLog {
  const log = emptyTurnLog(turn);
  log.occurrences.push(...occurrences);
  return log;
}

/** What is told of a line that lands in the turn after the effect's lag. */
function told(occurrences: readonly Occurrence[]): string {
  const turns = [logWith(1, occurrences), ...Array.from({ length: lag }, (_, at) => emptyTurnLog(at + 2))];
  const entry = new Line(nationalSlot('prosperity', 'USA'), -1, id, 'USA');
  return causeSentence({ entry, occurrence: null, turn: 1 + lag }, 'CHN', campaign, names, turns);
}

describe('the cause of what lands years after the deed', () => {
  const deed = occurrence(on as Occurrence['deed'], { by: 'USA', to: 'CHN' });

  it('is the deed, with its year', () => {
    expect(told([deed])).toContain(deedSentence(deed, 'CHN', names));
    expect(told([deed])).toContain(String(yearOf(names, 1)));
  });

  it.each([
    { name: 'two deeds of the kind', occurrences: [deed, occurrence(deed.deed, { by: 'USA', to: 'JPN' })] },
    { name: 'another nation’s deed', occurrences: [occurrence(deed.deed, { by: 'JPN', to: 'CHN' })] },
    { name: 'no deed on record', occurrences: [] },
  ])('is the year and the nation alone with $name', ({ occurrences }) => {
    const words = told(occurrences);
    for (const one of occurrences) expect(words).not.toContain(deedSentence(one, 'CHN', names));
    expect(words).toContain(String(yearOf(names, 1)));
    expect(words).toContain('United States');
  });
});
