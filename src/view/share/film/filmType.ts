/** Kinds of film, the one that costs the browser least to make first. */
const SILENT = ['video/webm;codecs=vp8', 'video/webm;codecs=vp9', 'video/webm'] as const;
const SOUNDING = ['video/webm;codecs=vp8,opus', 'video/webm;codecs=vp9,opus'] as const;

/** In which kind of WebM this browser can record a canvas, with sound or without; null where it can't. */
export function filmType(hasSound = false): string | null {
  if (typeof MediaRecorder === 'undefined' || !('captureStream' in HTMLCanvasElement.prototype)) return null;
  if (hasSound && typeof AudioContext === 'undefined') return null;
  return (hasSound ? SOUNDING : SILENT).find((type) => MediaRecorder.isTypeSupported(type)) ?? null;
}
