/** Two channels of samples between -1 and 1, and their way to and from 32-bit float WAV files. */
import { readFileSync, writeFileSync } from 'node:fs';

export interface Stereo {
  readonly rate: number; // samples per second
  readonly left: Float32Array;
  readonly right: Float32Array;
}

export function silence(seconds: number, rate: number): Stereo {
  const length = Math.round(seconds * rate);
  return { rate, left: new Float32Array(length), right: new Float32Array(length) };
}

/** Reads one sample; outside the array it is silent. */
export function at(samples: Float32Array, index: number): number {
  return samples[index] ?? 0;
}

export function lengthOf(sound: Stereo): number {
  return sound.left.length / sound.rate;
}

/** The part between two times in seconds; beyond the ends it is silent. */
export function cut(sound: Stereo, from: number, to: number): Stereo {
  const part = silence(to - from, sound.rate);
  const first = Math.round(from * sound.rate);
  for (let i = 0; i < part.left.length; i++) {
    part.left[i] = at(sound.left, first + i);
    part.right[i] = at(sound.right, first + i);
  }
  return part;
}

export function scale(sound: Stereo, gain: number): Stereo {
  return { rate: sound.rate, left: sound.left.map((v) => v * gain), right: sound.right.map((v) => v * gain) };
}

export function join(parts: readonly Stereo[], rate: number): Stereo {
  const whole = silence(0, rate);
  const total = parts.reduce((sum, part) => sum + part.left.length, 0);
  const joined = { ...whole, left: new Float32Array(total), right: new Float32Array(total) };
  let offset = 0;
  for (const part of parts) {
    joined.left.set(part.left, offset);
    joined.right.set(part.right, offset);
    offset += part.left.length;
  }
  return joined;
}

/** The greatest absolute sample. */
export function peakOf(sound: Stereo): number {
  let peak = 0;
  for (const channel of [sound.left, sound.right])
    for (const v of channel) peak = Math.max(peak, Math.abs(v));
  return peak;
}

/** Root mean square over both channels, between two times in seconds. */
export function powerOf(sound: Stereo, from = 0, to = lengthOf(sound)): number {
  let sum = 0;
  const first = Math.round(from * sound.rate);
  const last = Math.round(to * sound.rate);
  for (let i = first; i < last; i++) sum += at(sound.left, i) ** 2 + at(sound.right, i) ** 2;
  return Math.sqrt(sum / Math.max(1, 2 * (last - first)));
}

export function decibels(amplitude: number): number {
  return 20 * Math.log10(Math.max(amplitude, 1e-9));
}

export function writeWave(path: string, sound: Stereo): void {
  const count = sound.left.length;
  const data = Buffer.alloc(44 + count * 8);
  data.write('RIFF', 0, 'latin1');
  data.writeUInt32LE(36 + count * 8, 4);
  data.write('WAVEfmt ', 8, 'latin1');
  data.writeUInt32LE(16, 16);
  data.writeUInt16LE(3, 20); // IEEE float
  data.writeUInt16LE(2, 22);
  data.writeUInt32LE(sound.rate, 24);
  data.writeUInt32LE(sound.rate * 8, 28);
  data.writeUInt16LE(8, 32);
  data.writeUInt16LE(32, 34);
  data.write('data', 36, 'latin1');
  data.writeUInt32LE(count * 8, 40);
  for (let i = 0; i < count; i++) {
    data.writeFloatLE(at(sound.left, i), 44 + i * 8);
    data.writeFloatLE(at(sound.right, i), 48 + i * 8);
  }
  writeFileSync(path, data);
}

/** Reads a stereo 32-bit float WAV file; throws on any other kind. */
export function readWave(path: string): Stereo {
  const file = readFileSync(path);
  let place = 12;
  let rate = 0;
  while (place + 8 <= file.length) {
    const name = file.toString('latin1', place, place + 4);
    const size = file.readUInt32LE(place + 4);
    if (name === 'fmt ') {
      rate = file.readUInt32LE(place + 12);
      const channels = file.readUInt16LE(place + 10);
      const bits = file.readUInt16LE(place + 22);
      if (channels !== 2 || bits !== 32) throw new Error(`${path}: wanted two channels of 32-bit floats`);
    }
    if (name === 'data') {
      const count = Math.floor(Math.min(size, file.length - place - 8) / 8);
      const sound = { rate, left: new Float32Array(count), right: new Float32Array(count) };
      for (let i = 0; i < count; i++) {
        sound.left[i] = file.readFloatLE(place + 8 + i * 8);
        sound.right[i] = file.readFloatLE(place + 12 + i * 8);
      }
      return sound;
    }
    place += 8 + size + (size % 2);
  }
  throw new Error(`${path}: no sound in it`);
}
