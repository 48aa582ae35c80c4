import type { Aim, Metric } from '../../scenario/scenario.ts';
import type { SlotMeaning } from '../../vocabulary/measures.ts';
import type { Nation } from '../../vocabulary/nations.ts';

/** How much one point of a measure matters to a reader; what is missing, like a stock that the price implies, is left out. */
const OWN: Readonly<Partial<Record<string, number>>> = {
  prestige: 2,
  science: 2,
  prosperity: 2,
  capital: 2,
  autonomy: 1.5,
  enthusiasm: 1,
  skepticism: 1,
  lots: 0.8,
  young: 0.8,
  old: 0.8,
};
const OTHERS: Readonly<Partial<Record<string, number>>> = {
  prestige: 0.5,
  science: 0.5,
  prosperity: 0.5,
  autonomy: 0.4,
  enthusiasm: 0.3,
  skepticism: 0.4,
  young: 0.5,
  old: 0.4,
};
const WORLD: Readonly<Partial<Record<string, number>>> = {
  tension: 1.5,
  openness: 1.2,
  pressure: 0.6,
  accordsWeight: 0.8,
  ilrsWeight: 0.8,
  laboratories: 1,
  artemisBase: 3,
  ilrsBase: 3,
  ilrsPlant: 3,
  usReactor: 3,
};
const TRUST_IN_READER = 1.5;
const TRUST_OF_READER = 0.6;
const TRUST_ELSEWHERE = 0.3;
/** What serves or hurts an aim counts double. */
const AIM = 2;

/** How much one point matters to a seat, or to nobody in particular: only for choosing and ordering phrases, never for what happens. */
export function importanceOf(meaning: SlotMeaning, seat: Nation | null, aims: readonly Aim[]): number {
  return weightOf(meaning, seat) * (isAimed(meaning, seat, aims) ? AIM : 1);
}

/** Whether one of a seat's aims is read off a measure. */
export function isAimed(meaning: SlotMeaning, seat: Nation | null, aims: readonly Aim[]): boolean {
  return seat !== null && aims.some(({ metric }) => isRead(metric, meaning, seat));
}

function weightOf(meaning: SlotMeaning, seat: Nation | null): number {
  if (meaning.measure === 'courted') return 0;
  if ('toward' in meaning) {
    if (meaning.toward === seat) return TRUST_IN_READER;
    return meaning.of === seat ? TRUST_OF_READER : TRUST_ELSEWHERE;
  }
  if ('of' in meaning) return (meaning.of === seat ? OWN : OTHERS)[meaning.measure] ?? 0;
  return WORLD[meaning.measure] ?? 0;
}

/** Whether an aim's metric reads this measure. */
function isRead(metric: Metric, meaning: SlotMeaning, seat: Nation): boolean {
  const { measure } = meaning;
  const who = (named: 'self' | Nation): Nation => (named === 'self' ? seat : named);
  switch (metric.kind) {
    case 'national':
      return measure === metric.measure && 'of' in meaning && meaning.of === who(metric.of);
    case 'mean':
      return measure === metric.measure && 'of' in meaning && meaning.of !== seat;
    case 'lead':
      return (
        measure === metric.measure && 'of' in meaning && (meaning.of === seat || meaning.of === metric.over)
      );
    case 'world':
      return measure === metric.measure;
    case 'programme':
      return measure === metric.programme;
    case 'trust':
      return 'toward' in meaning && meaning.toward === who(metric.toward);
    case 'trustIn':
      return 'toward' in meaning && meaning.of === seat;
    case 'weightLead':
      return measure === 'accordsWeight' || measure === 'ilrsWeight';
    default:
      return false;
  }
}
