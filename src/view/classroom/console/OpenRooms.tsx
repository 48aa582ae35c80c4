import { useState } from 'preact/hooks';
import type { Opening } from '../../../protocol/commands.ts';
import { LIMITS } from '../../../protocol/limits.ts';
import { isLevel, LEVELS, type Level } from '../../../vocabulary/levels.ts';
import { sayConsole } from '../../words/consoleWords.ts';

import { waysToSplit } from './split.ts';

const GAMES = ['lesson', 'campaign'] as const;

/** Asks how many come and what they play, and opens as many rooms as they need. */
export function OpenRooms(props: {
  readonly onOpen: (students: number, rooms: number, opening: Opening) => Promise<boolean>;
}) {
  const [students, setStudents] = useState(String(LIMITS.studentsARoom));
  const [scenario, setScenario] = useState<string>('lesson');
  const [level, setLevel] = useState<Level>('practised');
  const [isOpening, setOpening] = useState(false);
  const [split, setSplit] = useState<number | null>(null);
  const [isUnsaid, setUnsaid] = useState(false);
  const count = Math.min(LIMITS.students, Math.max(1, Math.round(Number(students)) || 1));
  const ways = waysToSplit(count);
  const rooms = ways.find((one) => one === split) ?? ways[0] ?? 1;
  const submit = async (event: Event) => {
    event.preventDefault();
    const isSaid = Math.round(Number(students)) >= 1;
    setUnsaid(!isSaid);
    if (!isSaid) return;
    setOpening(true);
    await props.onOpen(count, rooms, { scenario, level });
    setOpening(false);
  };
  return (
    <form
      class="stack"
      aria-label={sayConsole('open.title')}
      noValidate
      onSubmit={(event) => void submit(event)}
    >
      <p class="small soft" id="open-lead">
        {sayConsole('open.lead', { count: LIMITS.studentsARoom })}
      </p>
      <div class="field">
        <label for="open-students">{sayConsole('open.students')}</label>
        <input
          id="open-students"
          type="number"
          min={1}
          max={LIMITS.students}
          required
          aria-describedby="open-lead"
          value={students}
          onInput={({ currentTarget }) => setStudents(currentTarget.value)}
        />
      </div>
      <div class="field">
        <label for="open-split">{sayConsole('open.split')}</label>
        <select
          id="open-split"
          value={rooms}
          onChange={({ currentTarget }) => setSplit(Number(currentTarget.value))}
        >
          {ways.map((one) => (
            <option key={one} value={one}>
              {splitWords(count, one)}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for="open-scenario">{sayConsole('open.scenario')}</label>
        <select
          id="open-scenario"
          value={scenario}
          onChange={({ currentTarget }) => setScenario(currentTarget.value)}
        >
          {GAMES.map((game) => (
            <option key={game} value={game}>
              {sayConsole(`open.scenario.${game}`)}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for="open-level">{sayConsole('open.level')}</label>
        <select
          id="open-level"
          value={level}
          onChange={({ currentTarget: { value } }) => isLevel(value) && setLevel(value)}
        >
          {LEVELS.map((one) => (
            <option key={one} value={one}>
              {sayConsole(`open.level.${one}`)}
            </option>
          ))}
        </select>
      </div>
      {isUnsaid && (
        <p class="small fall" role="alert">
          {sayConsole('open.students.none', { most: LIMITS.students })}
        </p>
      )}
      <button type="submit" class="button" aria-disabled={isOpening}>
        {isOpening
          ? sayConsole('open.submitting')
          : rooms === 1
            ? sayConsole('open.submit.one')
            : sayConsole('open.submit.many', { count: rooms })}
      </button>
    </form>
  );
}

function splitWords(students: number, rooms: number): string {
  const least = Math.floor(students / rooms);
  if (rooms === 1) return sayConsole('open.split.one', { students });
  return students % rooms === 0
    ? sayConsole('open.split.even', { rooms, least })
    : sayConsole('open.split.odd', { rooms, least, most: least + 1 });
}
