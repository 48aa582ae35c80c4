import { enactmentsOf } from '../debate/enactment.ts';
import { ballotsBy, baseTables, hearingOf, isAdoptedBy } from '../debate/hearing.ts';
import { resolutionMachineSlot } from '../machines/slots.ts';
import { occurrence } from '../rules/occurrence.ts';
import type { OpenDebate } from '../rules/position.ts';
import { readingOf } from '../rules/reading.ts';
import { SPEECHES } from '../vocabulary/debate.ts';
import type { Nation } from '../vocabulary/nations.ts';
import type { SpeechSlip } from '../vocabulary/talk.ts';
import { type Game, semanticsOf } from './game.ts';
import { close, type Gathering, gather, happen, send } from './happen.ts';
import { flowAfter, speakerOf } from './speeches.ts';
import { turnOver } from './year.ts';

/**
 * A speech has been given: its arguments go on the flow; after the last one the ballots decide and the year ends. Where
 * the room rates arguments the ballots wait, so that the last speech can be rated like the others.
 */
export function closeSpeech(game: Game, slip: SpeechSlip): void {
  const { engine, position } = game;
  const debate = position.debate as OpenDebate;
  const by = speakerOf(position) as Nation;
  const heard: OpenDebate = {
    ...debate,
    flow: flowAfter(engine, debate, by, slip.placements),
    questioned: slip.question === null ? debate.questioned : [...debate.questioned, slip.question],
    speech: debate.speech + 1,
  };
  position.debate = heard;
  if (heard.speech < SPEECHES.length || heard.room) return;
  castBallots(game);
}

/** All has been said: the ballots decide and the year ends. */
export function castBallots(game: Game): void {
  decide(game, game.position.debate as OpenDebate);
  turnOver(game, 'decided');
}

/** Counts the ballots: the resolution's machine and the law's learn of it, and its effects take hold. */
function decide(game: Game, debate: OpenDebate): void {
  const { engine, position, setup } = game;
  const semantics = semanticsOf(setup);
  const hearing = hearingOf(engine, position, semantics);
  const { flow, questioned } = debate;
  const bases = baseTables(hearing, flow, questioned);
  const ballots = ballotsBy(hearing, bases, flow, questioned);
  const isAdopted = isAdoptedBy(hearing.resolution, ballots);
  const into = gather(game, readingOf(position, engine.scenario.turns));
  into.log.debate = { ...debate, semantics, leans: hearing.leans, ballots, isAdopted, bases };
  position.debate = null;
  tellOfSpeeches(into, debate);
  const { resolution, tabledBy } = debate;
  for (const deed of send(
    game,
    resolutionMachineSlot(resolution),
    'decide',
    isAdopted ? 'carried' : 'failed',
  ) ?? [])
    happen(into, occurrence(deed, { by: tabledBy, about: resolution }));
  for (const { slot, type, by, to, evenIfRejected } of enactmentsOf(resolution)) {
    if (!isAdopted && !evenIfRejected) continue;
    const deeds = send(game, slot, type, isAdopted ? 'carried' : 'failed') ?? [];
    for (const deed of deeds) happen(into, occurrence(deed, { by, to, about: resolution }));
  }
  close(into, 'debate');
}

/** Speeches are remembered: by whoever tabled the resolution, and by those whose arguments were attacked. */
function tellOfSpeeches(into: Gathering, { flow, resolution, speakers, tabledBy }: OpenDebate): void {
  const against = new Map<Nation, Set<Nation>>();
  const attack = (by: Nation, on: Nation | null): void => {
    if (!on || on === by) return;
    const known = against.get(by) ?? new Set<Nation>();
    against.set(by, known.add(on));
  };
  for (const nation of speakers.negative) attack(nation, tabledBy);
  for (const { relation, under, by } of flow) {
    if (relation === 'attack' && under >= 0) attack(by, flow[under]?.by ?? null);
  }
  for (const nation of speakers.affirmative) {
    if (nation !== tabledBy)
      happen(into, occurrence('spokeFor', { by: nation, to: tabledBy, about: resolution }));
  }
  for (const [by, targets] of against) {
    for (const to of targets) happen(into, occurrence('spokeAgainst', { by, to, about: resolution }));
  }
}
