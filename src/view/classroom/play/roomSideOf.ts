import { type Step, turnsToPlay } from '../../../protocol/plans.ts';
import type { LateSlip, MemberStatus, RoomStatus } from '../../../protocol/replies.ts';
import { DECIDING_PART, OUTLOOKS, outlookOf, type Part } from '../../../protocol/roles.ts';
import type { Scenario } from '../../../scenario/scenario.ts';
import type { Slip } from '../../../vocabulary/talk.ts';
import type { RoomSide } from '../../play/roomSide.ts';
import { roleName, sayClass } from '../../words/classWords.ts';
import { hasSigner, type Place, seerOf, writerOf } from '../lobby/delegation.ts';

/** What the play screens ask of a class, for one member. */
export function roomSideOf(
  place: Place | null,
  status: RoomStatus,
  scenario: Scenario,
  phase: string,
  isSending: boolean,
  late: LateSlip | null,
): RoomSide {
  const deciding = Object.hasOwn(DECIDING_PART, phase) ? DECIDING_PART[phase as Slip['phase']] : null;
  const decider = place && deciding ? writerOf(place, deciding) : null;
  const isDecider = deciding !== null && place?.held.has(deciding) === true;
  return {
    holds: (part) => place?.held.has(part) ?? false,
    writes: (part) => {
      const writer = place && writerOf(place, part);
      return writer ? writesSentence(writer, part) : sayClass('fault.noSeat');
    },
    handsIn:
      isDecider || !decider
        ? null
        : sayClass('team.hands', { nickname: decider.nickname, role: roleName(decider.role ?? 'head') }),
    foresees: (measure) => place === null || place.foreseen.has(outlookOf(measure)),
    askOthers: place && askSentence(place),
    isLaid: phase === 'commit' && place !== null && hasSigner(place),
    isClosed: status.isPaused || isSending,
    chosenFor: late?.slip.phase === 'commit' && !late.isDraft ? sayClass('reveal.delegate') : null,
    onward: sayClass(status.stage === 'over' ? 'ending.wait' : 'wait.reveal'),
    steps: (sits) => stepsOf(status, sits),
    turns: turnsToPlay(status, scenario),
  };
}

/** A debate and its ballots are one place in the line: a phone has no room for both. */
function stepsOf({ step }: RoomStatus, sits: boolean): ReturnType<RoomSide['steps']> {
  const last: Step = step === 'verdict' ? 'verdict' : 'debate';
  const names: readonly Step[] = ['offer', 'answer', 'commit', 'reveal'];
  return [...names, ...(sits ? [last] : [])].map((name) => ({
    label: sayClass(`step.${name}`),
    isNow: name === step,
  }));
}

function writesSentence({ nickname, role }: MemberStatus, part: Part): string {
  const words = { nickname, role: roleName(role ?? 'head'), part: sayClass(`part.${part}`) };
  return sayClass('team.writes', words);
}

function askSentence(place: Place): string | null {
  const seers = OUTLOOKS.filter((outlook) => !place.foreseen.has(outlook)).flatMap((outlook) => {
    const seer = seerOf(place, outlook);
    if (!seer) return [];
    const role = roleName(seer.role ?? 'head');
    return [
      sayClass('team.foresees', { nickname: seer.nickname, role, what: sayClass(`outlook.${outlook}`) }),
    ];
  });
  return seers.length === 0 ? null : [...seers, sayClass('team.foresees.ask')].join(' ');
}
