import { expect, it } from 'vitest';
import type { RoomEntry, RoomEvent } from '../../src/classroom/room/entry.ts';
import { fold } from '../../src/classroom/room/fold.ts';
import { eventsOfCommand } from '../../src/classroom/room/roomCommands.ts';
import { type RoomState, stepOf } from '../../src/classroom/room/state.ts';
import { safeSlip } from '../../src/opponents/opponent.ts';
import { NATIONS } from '../../src/vocabulary/nations.ts';
import type { Slip } from '../../src/vocabulary/talk.ts';
import { opened, roomIn } from './roomIn.ts';

const entry = (event: RoomEvent): RoomEntry => ({ at: 0, ticket: null, event });
const happen = (state: RoomState, event: RoomEvent): void => fold(state, entry(event));

/** A lesson that has begun, with one student in China's chair. */
function begun(): RoomState {
  const events: readonly RoomEvent[] = [
    { kind: 'joined', member: 'm1', nickname: 'Ada', token: '0'.repeat(64), client: 'client-1' },
    { kind: 'seated', member: 'm1', seat: 'CHN', role: 'head' },
    { kind: 'started', plan: '45' },
  ];
  return roomIn([opened, ...events.map(entry)]);
}

/** Everybody hands in: opponents nothing, China what is given. */
function closeStep(state: RoomState, own: Slip = safeSlip(state.table.view('CHN'))): void {
  const reason = { key: 'nothing', choice: null, params: {} } as const;
  for (const { nation } of state.table.thinkers())
    happen(state, {
      kind: 'decided',
      seat: nation,
      decision: { slip: safeSlip(state.table.view(nation)), reason },
    });
  happen(state, { kind: 'submitted', seat: 'CHN', by: 'm1', signedBy: null, slip: own });
}

const offer: Slip = {
  phase: 'offer',
  offers: [{ by: 'CHN', to: 'PAK', act: 'loan', role: 'give' }],
  counsel: null,
};

function back(state: RoomState): string {
  const events = eventsOfCommand(state, { kind: 'stepBack', beat: state.beat }, null);
  if (!events.ok) return events.fault.code;
  for (const event of events.value) happen(state, event);
  return 'ok';
}

it('opens the step that was just closed again, what was handed in as a draft', () => {
  const state = begun();
  expect(back(state)).toBe('nothingToReopen');
  closeStep(state, offer);
  const { beat, era } = state;
  expect(stepOf(state)).toBe('answer');
  expect(back(state)).toBe('ok');
  expect(stepOf(state)).toBe('offer');
  expect(state).toMatchObject({ beat: beat + 1, era: era + 1, isReopened: true });
  expect(state.drafts.CHN).toMatchObject({ slip: offer, laidBy: null });
  expect(state.drafts.PAK).toBeUndefined();
  expect(state.table.game.position.offers).toEqual([]);
  expect(state.table.awaited()).toEqual(['CHN']);
  // Handed in anew it comes to the same.
  closeStep(state, offer);
  expect(state.isReopened).toBe(false);
  expect(state.table.game.position.offers).toHaveLength(1);
});

it('begins a step anew for who was not waited for and had written nothing: what was said in its name is no draft', () => {
  const state = begun();
  closeStep(state);
  const { beat } = state;
  const reason = { key: 'nothing', choice: null, params: {} } as const;
  const silent: Slip = { phase: 'answer', answers: [], word: null };
  for (const seat of NATIONS) happen(state, { kind: 'decided', seat, decision: { slip: silent, reason } });
  expect(stepOf(state)).toBe('commit');
  expect(state.stoodIn).toEqual({ CHN: beat });
  expect(back(state)).toBe('ok');
  expect(state.drafts.CHN).toBeUndefined();
  expect(state.stoodIn).toEqual({});
});

it('still knows who was late before when a later step is opened again', () => {
  const state = begun();
  const { beat } = state;
  const reason = { key: 'nothing', choice: null, params: {} } as const;
  const silent: Slip = { phase: 'offer', offers: [], counsel: null };
  for (const seat of NATIONS) happen(state, { kind: 'decided', seat, decision: { slip: silent, reason } });
  closeStep(state, { phase: 'answer', answers: [], word: 'study' });
  expect(back(state)).toBe('ok');
  expect(state.drafts.CHN?.slip).toMatchObject({ word: 'study' });
  expect(state.stoodIn).toEqual({ CHN: beat });
});

it('keeps the offers when answers are opened again, and what the facilitator did', () => {
  const state = begun();
  happen(state, {
    kind: 'intervened',
    act: { kind: 'headline', text: 'A storm closes the launch site', shift: null },
  });
  closeStep(state, offer);
  closeStep(state, { phase: 'answer', answers: [], word: 'study' });
  expect(stepOf(state)).toBe('commit');
  const told = state.table.game.entries.filter((one) => 'facilitator' in one);
  expect(back(state)).toBe('ok');
  expect(stepOf(state)).toBe('answer');
  expect(state.table.game.position.words).toEqual({});
  expect(state.table.game.position.offers).toHaveLength(1);
  expect(state.table.game.entries.filter((one) => 'facilitator' in one)).toEqual(told);
  expect(state.drafts.CHN?.slip).toMatchObject({ word: 'study' });
  expect(back(state)).toBe('ok');
  expect(stepOf(state)).toBe('offer');
});

it('opens nothing that was revealed, and nothing for who saw another step', () => {
  const state = begun();
  closeStep(state);
  const stale = eventsOfCommand(state, { kind: 'stepBack', beat: state.beat - 1 }, null);
  expect(stale).toMatchObject({ fault: { code: 'staleBeat' } });
  closeStep(state);
  closeStep(state);
  expect(stepOf(state)).toBe('reveal');
  expect(back(state)).toBe('nothingToReopen');
  happen(state, { kind: 'movedOn' });
  expect(stepOf(state)).toBe('offer');
  expect(back(state)).toBe('nothingToReopen');
});
