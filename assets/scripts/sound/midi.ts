/** Writing a standard MIDI file (format 0). Times are in beats, pitches are MIDI numbers (60 is middle C). */

export interface Note {
  readonly start: number; // beats
  readonly length: number; // beats
  readonly pitch: number; // 0-127
  readonly velocity: number; // 1-127, how hard it is played
}

/** One instrument's part on its own channel. */
export interface Part {
  readonly program: number; // General MIDI, from 0
  readonly volume: number; // 0-127
  readonly pan: number; // 0 left, 64 middle, 127 right
  readonly reverb: number; // 0-127, how much goes to the room
  readonly notes: readonly Note[];
}

interface Message {
  readonly tick: number;
  readonly order: number; // at one tick: set-up, then endings, then beginnings
  readonly bytes: readonly number[];
}

const TICKS = 480; // a beat

/** Makes the bytes of a MIDI file that plays the parts together. Channel 9 (drums) is left out. */
export function makeMidi(parts: readonly Part[], microsecondsPerBeat: number): Buffer {
  const messages: Message[] = [];
  parts.forEach((part, index) => {
    const channel = index < 9 ? index : index + 1;
    const control = (number: number, value: number) =>
      messages.push({ tick: 0, order: 0, bytes: [0xb0 | channel, number, value] });
    messages.push({ tick: 0, order: 0, bytes: [0xc0 | channel, part.program] });
    control(7, part.volume);
    control(10, part.pan);
    control(91, part.reverb);
    for (const note of part.notes) {
      const from = Math.round(note.start * TICKS);
      const to = Math.round((note.start + note.length) * TICKS);
      messages.push({ tick: from, order: 2, bytes: [0x90 | channel, note.pitch, note.velocity] });
      messages.push({ tick: to, order: 1, bytes: [0x80 | channel, note.pitch, 0] });
    }
  });
  messages.sort((a, b) => a.tick - b.tick || a.order - b.order);

  const tempo = [0, 0xff, 0x51, 3, ...bytesOf(microsecondsPerBeat, 3)];
  const track: number[] = [...tempo];
  let tick = 0;
  for (const message of messages) {
    track.push(...variableLength(message.tick - tick), ...message.bytes);
    tick = message.tick;
  }
  track.push(0, 0xff, 0x2f, 0);
  const head = [...text('MThd'), ...bytesOf(6, 4), ...bytesOf(0, 2), ...bytesOf(1, 2), ...bytesOf(TICKS, 2)];
  return Buffer.from([...head, ...text('MTrk'), ...bytesOf(track.length, 4), ...track]);
}

function text(word: string): number[] {
  return [...Buffer.from(word, 'latin1')];
}

function bytesOf(value: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => (value >>> (8 * (count - 1 - i))) & 0xff);
}

function variableLength(value: number): number[] {
  const bytes = [value & 0x7f];
  for (let rest = value >>> 7; rest > 0; rest >>>= 7) bytes.unshift((rest & 0x7f) | 0x80);
  return bytes;
}
