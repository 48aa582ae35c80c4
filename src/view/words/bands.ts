/** The words in which tension and openness are shown, with the number one step away. */
export const TENSION_BANDS = ['calm', 'strained', 'high', 'breaking'] as const;
export type TensionBand = (typeof TENSION_BANDS)[number];

export const OPENNESS_BANDS = ['closed', 'guarded', 'fair', 'open'] as const;
export type OpennessBand = (typeof OPENNESS_BANDS)[number];

/** @param tension 0-100; from 70 it makes choices dearer, at 90 the channels close */
export function tensionBand(tension: number): TensionBand {
  if (tension < 45) return 'calm';
  if (tension < 70) return 'strained';
  return tension < 90 ? 'high' : 'breaking';
}

/** @param openness 0-100 */
export function opennessBand(openness: number): OpennessBand {
  if (openness < 25) return 'closed';
  if (openness < 50) return 'guarded';
  return openness < 75 ? 'fair' : 'open';
}
