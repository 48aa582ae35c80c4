import { adoptionOf } from '../debate/lean.ts';
import { landerState, nationState, statuteState } from '../machines/states.ts';
import { congressMood } from '../rules/congress.ts';
import { PLACE_KG, PROGRAMME_STEPS } from '../rules/means.ts';
import { nationalOf, worldOf } from '../rules/position.ts';
import { nationalSlot, PROGRAMMES, worldSlot } from '../vocabulary/measures.ts';
import type { Nation } from '../vocabulary/nations.ts';
import { type Mind, once, take } from './mind.ts';
import { worthOfAdoption, worthOfDeed } from './worth.ts';

/** Rough worth of a coin while it isn't known what else it could buy. */
export const ROUGH_COIN = 320;
/** Per cent of what a chain of later choices would yield that its first link is credited with. */
export const CREDIT = 55;
/** How far Congress's mood may be from a majority and still be worked on. */
const REACH = 30;

/** What one more paper would be worth, the better way of publishing it. */
export function worthOfPaper(mind: Mind): number {
  return once(mind, 'paper', () => {
    const by = { by: mind.seat };
    return Math.max(
      0,
      worthOfDeed(mind, ['publishedOpenly', by]),
      worthOfDeed(mind, ['publishedClosed', by]),
    );
  });
}

/** What a payload that reaches the Moon would be worth, the flight's risk reckoned in. */
export function worthOfFlight(mind: Mind): number {
  return once(mind, 'flight', () => {
    const landed = worthOfDeed(mind, ['payloadFlown', { by: mind.seat, to: 'CHN' }]);
    const lost = worthOfDeed(mind, ['payloadLost', { by: mind.seat, to: 'CHN' }]);
    const risk = mind.engine.coefficient('landerRisk');
    return Math.max(0, Math.trunc((landed * (100 - risk) + lost * risk) / 100));
  });
}

/** Whether the lander may yet fly, and in this game's own years. */
export function canStillFly(mind: Mind): boolean {
  const { landerWindow, turns } = mind.engine.scenario;
  const lander = landerState(mind.position.states);
  const [opens, closes] = landerWindow;
  return (lander === 'planned' || lander === 'onPad') && opens <= turns && mind.position.turn < closes;
}

/** Lots on the bench are studies and papers to come, unless there are more than years to study them. */
function takeBench(mind: Mind): void {
  const { seat, position } = mind;
  const paper = Math.trunc(worthOfPaper(mind) / 2);
  for (const [measure, deed] of [
    ['young', 'studiedYoung'],
    ['old', 'studiedOld'],
  ] as const) {
    const held = nationalOf(position, measure, seat);
    if (held >= mind.turnsLeft) continue;
    const yields = worthOfDeed(mind, [deed, { by: seat }]) + paper - ROUGH_COIN - Math.trunc(ROUGH_COIN / 2);
    if (yields <= 0) continue;
    const worth = Math.trunc((yields * CREDIT * 2) / (100 * (2 + held)));
    take(mind, { term: 'prospect', slot: nationalSlot(measure, seat), worth });
  }
}

/** What a lot in the vault is worth at the very most. */
const VAULT = 700;

/** Lots in the vault can be lent but once: each is worth keeping while there are years to lend it in. */
function takeVault(mind: Mind): void {
  const lots = nationalOf(mind.position, 'lots', mind.seat);
  if (lots === 0) return;
  const worth = Math.trunc((VAULT * mind.turnsLeft) / (lots + mind.turnsLeft));
  take(mind, { term: 'prospect', slot: nationalSlot('lots', mind.seat), worth });
}

/** Kilograms aboard the lander are a flight to come, if there is time to build for it. */
function takePlace(mind: Mind): void {
  if (nationState(mind.position.states, mind.seat).payload !== 'none' || !canStillFly(mind)) return;
  const flight = worthOfFlight(mind) - 2 * ROUGH_COIN;
  const worth = Math.trunc((Math.max(0, flight) * CREDIT) / (100 * PLACE_KG));
  take(mind, { term: 'prospect', slot: nationalSlot('payload', mind.seat), worth });
}

/** Each step towards a finished programme is worth its share of what finishing it brings. */
function takeProgrammes(mind: Mind): void {
  for (const programme of PROGRAMMES) {
    const left = PROGRAMME_STEPS - worldOf(mind.position, programme);
    if (left <= 0 || left > mind.turnsLeft * 2) continue;
    const by: Nation = programme === 'artemisBase' || programme === 'usReactor' ? 'USA' : 'CHN';
    const finished = worthOfDeed(mind, ['completed', { programme, by }]);
    take(mind, {
      term: 'prospect',
      slot: worldSlot(programme),
      worth: Math.trunc((finished * CREDIT) / (100 * left)),
    });
  }
}

/** For whoever can bring a bill: opinion and pressure are steps towards carrying it. */
function takeCongress(mind: Mind): void {
  const { engine, position, seat } = mind;
  if (!engine.scenario.offices[seat].includes('legislator') || statuteState(position.states) !== 'inForce')
    return;
  const gap = engine.coefficient('congressThreshold') - congressMood(position);
  if (gap <= 0 || gap > REACH) return;
  const carried = worthOfAdoption(mind, adoptionOf(engine, mind.at, 'narrowLaw', seat));
  const point = Math.trunc((carried * CREDIT) / (100 * (gap + 6)));
  if (point <= 0) return;
  const half = Math.trunc(point / 2);
  take(mind, { term: 'prospect', slot: worldSlot('pressure'), worth: half });
  take(mind, { term: 'prospect', slot: nationalSlot('enthusiasm', seat), worth: half });
  take(mind, { term: 'prospect', slot: nationalSlot('skepticism', seat), worth: -half });
}

/** Lets a mind see what stocks, steps and moods are good for later. */
export function takeProspects(mind: Mind): void {
  if (!mind.skill.prospects) return;
  takeProgrammes(mind);
  takeCongress(mind);
  takePlace(mind);
  takeVault(mind);
  takeBench(mind);
}
