import { expect, it } from 'vitest';
import { history, LAST_RECORDED } from '../../../src/content/history/scenario.ts';
import { recordings } from '../../../src/content/recordings.ts';
import { createEngine } from '../../../src/game/engine.ts';
import { forkAt } from '../../../src/record/branch.ts';
import { recordFrom } from '../../../src/record/parseRecord.ts';
import { timelineOf } from '../../../src/record/timeline.ts';
import { scenarioHash } from '../../../src/scenario/scenarioHash.ts';
import { eyesFor } from '../../../src/view/replay/eyesFor.ts';
import { finished } from '../../../src/view/replay/openReplay.ts';
import { filmOf } from '../../../src/view/replay/replayFilm.ts';
import type { BoardPicture } from '../../../src/view/scene/picture.ts';
import { filmScenes } from '../../../src/view/share/film/filmScenes.ts';
import { namesOf } from '../../../src/view/words/names.ts';

const record = recordFrom(await recordings[0]?.load());
if (!record.ok) throw new Error(record.fault.code);
const laid = timelineOf(record.value, createEngine(history), scenarioHash(history));
if (!laid.ok) throw new Error(laid.fault.code);
const timeline = laid.value;

it('opens everything of a recording that ships, and of the same game from elsewhere what all nine see', () => {
  expect(eyesFor({ record: record.value, timeline, called: 'History' })).toContain('whole');
  expect(eyesFor({ record: record.value, timeline })).toEqual(['public']);
});

it('ends where the record does, and can be taken over from there', () => {
  const shown = finished(timeline);
  const last = shown.moments.length - 1;
  expect(shown.moments[last]).toMatchObject({ turn: LAST_RECORDED, beat: 'year' });
  expect(forkAt(shown, last)).toEqual({ turn: LAST_RECORDED + 1, phase: 'offer' });
  expect(finished(shown)).toBe(shown);
});

it('dates on the board what the record dates, where it shows what really happened', () => {
  const to = timeline.placeOf(2, 'reveal');
  const shown = (isReal: boolean): readonly string[] =>
    filmOf(
      timeline,
      { from: to - 1, to },
      { seat: null } as BoardPicture,
      namesOf(history),
      isReal,
    )?.events.map(({ caption }) => caption) ?? [];
  const dated = shown(true).flatMap(
    (caption) => /^((?:\d+ )?[A-Z]\w+ 2022)\. (.+)/.exec(caption)?.slice(1, 2) ?? [],
  );
  // All of them, oldest first, as they took effect.
  expect(dated).toEqual([
    'February 2022',
    '7 June 2022',
    '9 September 2022',
    '7 October 2022',
    '16 November 2022',
  ]);
  expect(shown(true)).toContainEqual(expect.stringMatching(/^7 June 2022\. France .*Accords/));
  for (const caption of shown(true).filter((words) => / Word/.test(words)))
    expect(caption).not.toMatch(/2022\. /);
  // The same in a game that somebody plays is no event of the record.
  expect(shown(false)).toHaveLength(shown(true).length);
  for (const caption of shown(false)) expect(caption).not.toMatch(/2022\. /);
});

it('dates in a film what the record dates, where the film shows what really happened', () => {
  const told = (isReal: boolean): string =>
    filmScenes(timeline, { from: 2, to: 2 }, 'public', namesOf(history), isReal)
      .flatMap(({ events }) => events.map(({ caption }) => caption))
      .join('\n');
  expect(told(true)).toMatch(/^7 June 2022\. France .*Accords/m);
  expect(told(false)).toMatch(/^France .*Accords/m);
});
