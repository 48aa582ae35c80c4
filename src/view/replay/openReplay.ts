import { playLink } from '../../record/link.ts';
import { type Timeline, timelineOf } from '../../record/timeline.ts';
import { scenarioHash } from '../../scenario/scenarioHash.ts';
import { fail, ok, type Result } from '../../vocabulary/result.ts';
import { freshSeed } from '../app/newGame.ts';
import type { Kit } from '../play/kit.ts';
import type { OpenReplay, Recording } from '../play/playModule.ts';
import { sharedId } from '../play/sharedId.ts';
import { engineFor } from './engineFor.ts';

/** Lays a recorded game out for its screen, on today's scenario or the earlier one that it was played on. Faults: `saveOther`, `saveDamaged`. */
export async function openReplay(kit: Kit, recording: Recording): Promise<Result<OpenReplay>> {
  const { record } = recording;
  const engine = await engineFor(kit, record);
  if (!engine) return fail('saveOther', 'scenario');
  const timeline = timelineOf(record, engine, scenarioHash(engine.authored));
  if (timeline.ok) {
    const { value } = timeline;
    return ok({
      id: `replay-${freshSeed().toString(36)}`,
      kit,
      gameId: sharedId(record),
      ...recording,
      timeline: recording.called === undefined ? value : finished(value),
    });
  }
  const isOther = timeline.fault.code === 'otherRules' || timeline.fault.code === 'otherScenario';
  return fail(isOther ? 'saveOther' : 'saveDamaged', timeline.fault.path);
}

/** A recording without the year that only began: what breaks in it as news is for whoever plays on. */
export function finished(timeline: Timeline): Timeline {
  const { moments } = timeline;
  return moments.at(-1)?.beat === 'brief' ? { ...timeline, moments: moments.slice(0, -1) } : timeline;
}

/** The game that a recording left, laid out in the same way, to be known by an id. Fault: `saveOther`. */
export async function openOrigin(
  kit: Kit,
  { branch, record }: Recording,
  id: string,
): Promise<Result<OpenReplay>> {
  const engine = await engineFor(kit, record);
  if (!engine || branch?.game === undefined) return fail('saveOther', 'scenario');
  const opened = playLink(branch.game, engine, scenarioHash(engine.authored));
  if (!opened.ok) return fail('saveOther', opened.fault.path);
  return openReplay(kit, { record: opened.value.record, gameId: id });
}
