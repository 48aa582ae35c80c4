/** How loud each of the score's three moods is at a given tension. */

export const MOODS = ['calm', 'strained', 'crisis'] as const;
export type Mood = (typeof MOODS)[number];

/** Loudness of each mood, 0-1. The squares sum to 1, so that the whole stays equally loud. */
export type MoodMix = Readonly<Record<Mood, number>>;

/** Tension (0-100) at which one mood has given way to the next by half. */
const STRAINED_FROM = 45;
const CRISIS_FROM = 70;
/** On either side of those, how far (in tension) both are heard. */
const SPREAD = 5;

/** The mix at a tension of 0-100; what lies outside, or is no number, counts as the nearest end. */
export function moodMix(tension: number): MoodMix {
  const strained = passed(tension, STRAINED_FROM);
  const crisis = passed(tension, CRISIS_FROM);
  return {
    calm: Math.cos(strained),
    strained: Math.sin(strained) * Math.cos(crisis),
    crisis: Math.sin(crisis),
  };
}

/** How far a threshold has been passed, as an angle from 0 (not yet) to a quarter turn (wholly). */
function passed(tension: number, threshold: number): number {
  const share = (tension - threshold + SPREAD) / (2 * SPREAD);
  return (Math.min(1, Math.max(0, Number.isNaN(share) ? 0 : share)) * Math.PI) / 2;
}
