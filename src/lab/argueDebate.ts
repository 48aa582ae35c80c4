import { profiles } from '../content/story/profiles.ts';
import { type Hearing, hearingOf, LEADERS } from '../debate/hearing.ts';
import type { Engine } from '../game/engine.ts';
import { type Game, setupOf } from '../game/game.ts';
import { flowAfter, speakerOf } from '../game/speeches.ts';
import { type SeatView, viewOf } from '../game/view.ts';
import { TURN } from '../machines/slots.ts';
import { opponentSlip } from '../opponents/opponent.ts';
import type { Chance } from '../rules/chance.ts';
import type { OpenDebate, Position } from '../rules/position.ts';
import type { Resolution } from '../scenario/scenario.ts';
import { type Semantics, SPEECHES } from '../vocabulary/debate.ts';
import { NATIONS, type Nation } from '../vocabulary/nations.ts';
import type { SpeechSlip } from '../vocabulary/talk.ts';

/** A debate in which all speeches have been given, before its ballots open. */
export interface Argued {
  readonly debate: OpenDebate;
  readonly hearing: Hearing;
}

function drawSpeakers({ threshold }: Resolution, chance: Chance): OpenDebate['speakers'] {
  const left = NATIONS.filter((nation) => threshold !== 'leaders' || !LEADERS.includes(nation));
  const draw = (): Nation => left.splice(chance.below(left.length), 1)[0] as Nation;
  return { affirmative: [draw(), draw()], negative: [draw(), draw()] };
}

/**
 * Has one debate argued by practised speakers on a position, which it leaves as it is.
 * @param chance draws the speakers
 * @param watch told what each speaker sees before it speaks
 */
export function argueDebate(
  engine: Engine,
  from: Position,
  resolution: Resolution,
  semantics: Semantics,
  seed: number,
  chance: Chance,
  watch?: (view: SeatView) => void,
): Argued {
  let debate: OpenDebate = {
    resolution: resolution.id,
    tabledBy: null,
    speakers: drawSpeakers(resolution, chance),
    speech: 0,
    flow: [],
    questioned: [],
  };
  const states = [...from.states];
  states[TURN] = '"debate"';
  const setup = { ...setupOf(engine.scenario, seed), semantics };
  const at = (): Position => ({ ...from, states, debate });
  for (let speech = 0; speech < SPEECHES.length; speech += 1) {
    const position = at();
    const seat = speakerOf(position) as Nation;
    const game: Game = { engine, setup, position, turns: [], entries: [], slips: {}, ownStates: null };
    const player = { level: 'practised', temperament: profiles[seat].temperament } as const;
    const view = viewOf(game, seat);
    watch?.(view);
    const { slip, fault } = opponentSlip(engine, view, player, seed);
    if (fault) throw new Error(`${seat}, seed ${seed}, ${resolution.id}: ${fault.code}`);
    const { placements, question } = slip as SpeechSlip;
    debate = {
      ...debate,
      speech: speech + 1,
      flow: flowAfter(engine, debate, seat, placements),
      questioned: question === null ? debate.questioned : [...debate.questioned, question],
    };
  }
  return { debate, hearing: hearingOf(engine, at(), semantics) };
}
