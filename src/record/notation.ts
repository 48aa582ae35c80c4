import type { Occupant } from '../vocabulary/levels.ts';
import { NATIONS } from '../vocabulary/nations.ts';
import { isOfSeat } from '../vocabulary/talk.ts';
import { FACILITATOR, writeIntervention } from './interventionNotation.ts';
import type { GameRecord } from './record.ts';
import { writeSlip } from './slipNotation.ts';

/** What the first line of a record in the notation begins with; the form's version follows. */
export const TITLE = '1731-grams record';

/** Whether a text means to be a record in the notation, with remarks before it or not; what else it may be is for others to say. */
export function isNotation(text: string): boolean {
  const first = text
    .slice(0, 10_000)
    .split('\n')
    .find((line) => line.trim() !== '' && !line.startsWith('#'));
  return first?.startsWith(TITLE) ?? false;
}

/**
 * A record as a text for reading: a header, then a heading for each turn and a line for each entry, then the turn's
 * hash. A seat that changes hands is a line where it did. `parseNotation` reads it back to the same record.
 */
export function makeNotation(record: GameRecord): string {
  const { scenario, semantics, secrets, seats, handovers, hashes } = record;
  const lines = [
    `${TITLE} ${record.version}`,
    `scenario ${scenario.id}, version ${scenario.version}, hash ${scenario.hash}`,
    `rules ${record.rules}`,
    `seed ${record.seed}`,
    ...(semantics ? [`semantics ${semantics}`] : []),
    `secrets ${NATIONS.map((nation) => `${nation} ${secrets[nation]}`).join(', ')}`,
    ...NATIONS.map((nation) => `seat ${nation}: ${writeOccupant(seats[nation])}`),
  ];
  let ended = 0;
  const endBefore = (turn: number): void => {
    for (; ended < hashes.length && ended + 1 < turn; ended += 1)
      lines.push(`turn ${ended + 1} ends as ${hashes[ended]}`);
  };
  let now: number | null = null;
  let handed = 0;
  const handOverAt = (place: number): void => {
    for (let one = handovers[handed]; one && one.from <= place; one = handovers[handed]) {
      lines.push(`seat ${one.seat}: ${writeOccupant(one.to)}`);
      handed += 1;
    }
  };
  for (const [place, entry] of record.entries.entries()) {
    const { turn } = entry;
    if (turn !== now) {
      endBefore(turn);
      lines.push('', `turn ${turn}`);
      now = turn;
    }
    handOverAt(place);
    lines.push(
      isOfSeat(entry)
        ? `${entry.seat} ${writeSlip(entry.slip)}`
        : `${FACILITATOR} ${writeIntervention(entry.facilitator)}`,
    );
  }
  endBefore(Number.POSITIVE_INFINITY);
  handOverAt(record.entries.length);
  if (record.endedEarly) lines.push('', 'ended early');
  const open = NATIONS.flatMap((seat) => {
    const slip = record.open[seat];
    return slip ? [`${seat} ${writeSlip(slip)}`] : [];
  });
  if (open.length > 0) lines.push('', 'still open', ...open);
  return `${lines.join('\n')}\n`;
}

function writeOccupant(occupant: Occupant): string {
  return occupant.kind === 'person'
    ? `person ${JSON.stringify(occupant.name)}`
    : `opponent ${occupant.level}`;
}
