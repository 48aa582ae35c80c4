/** A handful of voices to build cues from. All are deterministic: noise comes from a seed. */
import { chance } from '../chance.ts';
import { at, type Stereo, silence } from './wave.ts';

export const RATE = 44_100;

/** One channel of samples. */
export type Mono = Float32Array;

export function blank(seconds: number): Mono {
  return new Float32Array(Math.round(seconds * RATE));
}

/** Frequency in hertz of a note such as 'A4' or 'F#5' (A4 is 440 Hz). */
export function hertz(note: string): number {
  const found = /^([A-G])(#?)(\d)$/.exec(note);
  if (!found) throw new Error(`${note} is no note`);
  const step = 'C D EF G A B'.indexOf(found[1] ?? '') + (found[2] === '#' ? 1 : 0);
  return 440 * 2 ** ((step + 12 * (Number(found[3]) - 4) - 9) / 12);
}

/** A value that moves evenly through points [seconds, value] and rests outside them. */
export type Curve = readonly (readonly [seconds: number, value: number])[];

export function along(curve: Curve, time: number): number {
  let before = curve[0] ?? ([0, 0] as const);
  for (const point of curve) {
    if (point[0] >= time) {
      const span = point[0] - before[0];
      return span > 0 ? before[1] + ((point[1] - before[1]) * (time - before[0])) / span : point[1];
    }
    before = point;
  }
  return before[1];
}

/** Shapes a sound by a loudness curve. */
export function shaped(sound: Mono, curve: Curve): Mono {
  return sound.map((v, i) => v * along(curve, i / RATE));
}

/** A sine whose pitch (hertz) follows a curve. */
export function sweep(seconds: number, pitch: Curve): Mono {
  let phase = 0;
  return blank(seconds).map((_, i) => {
    phase += along(pitch, i / RATE) / RATE;
    return Math.sin(2 * Math.PI * phase);
  });
}

/** Overtones as [ratio to the root, loudness, seconds until it has faded to a thousandth]. */
export type Partials = readonly (readonly [ratio: number, loudness: number, fade: number])[];

/** Struck or bowed resonances: each partial rises over `attack` seconds and dies away by itself. */
export function modes(root: number, seconds: number, partials: Partials, attack = 0.004): Mono {
  const sound = blank(seconds);
  for (const [ratio, loudness, fade] of partials) {
    const turn = (2 * Math.PI * root * ratio) / RATE;
    const decay = Math.log(1000) / (fade * RATE);
    for (let i = 0; i < sound.length; i++) {
      const rise = Math.min(1, i / (attack * RATE));
      sound[i] = at(sound, i) + loudness * rise * Math.exp(-decay * i) * Math.sin(turn * i);
    }
  }
  return sound;
}

/** A small round bell: bright at first, then almost a pure tone. */
export function bell(root: number, seconds: number, brightness = 1): Mono {
  return modes(root, seconds, [
    [1, 0.7, seconds * 1.1],
    [1.003, 0.3, seconds],
    [2.0, 0.34 * brightness, seconds * 0.6],
    [3.01, 0.2 * brightness, seconds * 0.34],
    [4.16, 0.14 * brightness, seconds * 0.2],
    [5.43, 0.09 * brightness, seconds * 0.14],
    [6.79, 0.05 * brightness, 0.09],
  ]);
}

/** A felted piano note: harmonics that fade the faster the higher they are. */
export function felt(root: number, seconds: number): Mono {
  const partials = [1, 2, 3, 4, 5, 6].map(
    (n) => [n * (1 + 0.0003 * n * n), 0.8 / n ** 1.5, (seconds * 1.2) / n] as const,
  );
  return modes(root, seconds, partials, 0.006);
}

/** A slow, soft, slightly beating chord note for beds. */
export function bed(root: number, seconds: number, attack: number): Mono {
  const sound = modes(
    root,
    seconds,
    [
      [1, 0.5, 60],
      [1.004, 0.4, 60],
      [2.002, 0.16, 60],
      [3, 0.06, 60],
    ],
    attack,
  );
  return shaped(sound, [
    [0, 1],
    [seconds * 0.6, 1],
    [seconds, 0],
  ]);
}

/** A knock on wood at a pitch. */
export function knock(root: number, seconds = 0.25): Mono {
  return modes(
    root,
    seconds,
    [
      [1, 0.8, 0.16],
      [2.57, 0.4, 0.07],
      [4.1, 0.25, 0.04],
      [6.6, 0.12, 0.02],
    ],
    0.001,
  );
}

/** A soft low blow: a sine that drops in pitch as it dies. */
export function thump(from: number, to: number, seconds: number): Mono {
  return shaped(
    sweep(seconds, [
      [0, from],
      [0.06, to],
    ]),
    [
      [0, 0],
      [0.004, 1],
      [seconds * 0.35, 0.35],
      [seconds, 0],
    ],
  );
}

/**
 * A plucked string (Karplus-Strong). `pitch` in hertz may move; `bright` between 0 and 1 says how
 * hard it is plucked; `fade` is the seconds until it has faded to a thousandth.
 */
export function pluck(seconds: number, pitch: Curve, bright: number, fade: number, seed: number): Mono {
  const random = chance(seed);
  const sound = blank(seconds);
  const longest = Math.ceil(RATE / Math.min(...pitch.map(([, value]) => value))) + 4;
  const line = new Float32Array(longest);
  const yielding = 0.04 + 0.9 * bright;
  let first = 0;
  let second = 0;
  for (let i = 0; i < longest; i++) {
    first += (random() * 2 - 1 - first) * yielding;
    second += (first - second) * yielding;
    line[i] = second;
  }
  let write = 0;
  let last = 0;
  for (let i = 0; i < sound.length; i++) {
    const root = along(pitch, i / RATE);
    const delay = RATE / root - 0.5;
    const place = write - delay + longest * 2;
    const whole = Math.floor(place);
    const part = place - whole;
    const read = at(line, whole % longest) * (1 - part) + at(line, (whole + 1) % longest) * part;
    const held = Math.exp(-Math.log(1000) / (fade * root));
    line[write] = held * (0.5 * read + 0.5 * last);
    last = read;
    sound[i] = read;
    write = (write + 1) % longest;
  }
  // What circles in the string without moving would only push the loudspeaker's cone out.
  return filtered(sound, 'high', [[0, 45]]);
}

export function noise(seconds: number, seed: number): Mono {
  const random = chance(seed);
  return blank(seconds).map(() => random() * 2 - 1);
}

/** A state-variable filter; its middle frequency (hertz) follows a curve, `focus` is its sharpness (0.5 is flat). */
export function filtered(sound: Mono, kind: 'low' | 'band' | 'high', middle: Curve, focus = 0.7): Mono {
  let low = 0;
  let band = 0;
  return sound.map((v, i) => {
    const g = Math.tan((Math.PI * Math.min(along(middle, i / RATE), RATE * 0.45)) / RATE);
    const k = 1 / focus;
    const high = (v - (g + k) * band - low) / (1 + g * (g + k));
    const newBand = band + g * high;
    const newLow = low + g * newBand;
    band = newBand + g * high;
    low = newLow + g * newBand;
    return kind === 'low' ? newLow : kind === 'band' ? newBand * k : high;
  });
}

/** Lays a sound into the mix at a time (seconds), loudness and place (-1 left, 1 right). */
export function lay(mix: Stereo, sound: Mono, time: number, loudness: number, place = 0): void {
  const first = Math.round(time * RATE);
  const left = loudness * Math.cos(((place + 1) * Math.PI) / 4);
  const right = loudness * Math.sin(((place + 1) * Math.PI) / 4);
  for (let i = 0; i < sound.length && first + i < mix.left.length; i++) {
    mix.left[first + i] = at(mix.left, first + i) + at(sound, i) * left;
    mix.right[first + i] = at(mix.right, first + i) + at(sound, i) * right;
  }
}

// Delays in samples (Schroeder's arrangement, a little apart for the two ears) and what the room swallows.
const COMBS = [1557, 1617, 1491, 1422, 1277, 1356];
const PASSES = [225, 556, 441];

/** The sound in a room: `amount` of it comes back, ringing for `fade` seconds. */
export function inRoom(dry: Stereo, amount: number, fade: number): Stereo {
  if (amount === 0) return dry;
  const wet = silence(dry.left.length / RATE, RATE);
  const sides = [
    [dry.left, dry.right, wet.left, 0],
    [dry.right, dry.left, wet.right, 23],
  ] as const;
  for (const [near, far, out, spread] of sides) {
    const source = near.map((v, i) => 0.7 * v + 0.3 * at(far, i));
    const sum = new Float32Array(source.length);
    for (const comb of COMBS) {
      const line = new Float32Array(comb + spread);
      const back = 10 ** ((-3 * (comb + spread)) / (fade * RATE));
      let dull = 0;
      for (let i = 0; i < source.length; i++) {
        const place = i % line.length;
        const heard = at(line, place);
        dull += (heard - dull) * 0.55;
        line[place] = at(source, i) + dull * back;
        sum[i] = at(sum, i) + heard / COMBS.length;
      }
    }
    for (const pass of PASSES) {
      const line = new Float32Array(pass + spread);
      for (let i = 0; i < sum.length; i++) {
        const place = i % line.length;
        const heard = at(line, place);
        const given = at(sum, i) + heard * 0.5;
        line[place] = given;
        sum[i] = heard - given * 0.5;
      }
    }
    for (let i = 0; i < out.length; i++) out[i] = at(near, i) + amount * at(sum, i) * 2.2;
  }
  return wet;
}
