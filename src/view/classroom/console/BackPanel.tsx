import { useState } from 'preact/hooks';
import { codeAloud } from '../../words/classWords.ts';
import { sayConsole } from '../../words/consoleWords.ts';
import { useDesk } from './desk.ts';
import type { Progress } from './progress.ts';
import { Sure } from './Sure.tsx';

/** What turns the game back, aside, or off. */
export function BackPanel({ progress }: { readonly progress: Progress | null }) {
  const { erase, fork, order, status } = useDesk();
  const [picked, pick] = useState<number | null>(null);
  const { code, stage } = status;
  // Looked back at, a year is not over yet for those who look.
  const last = progress?.turn ?? status.turn;
  const turns = Array.from({ length: last }, (_, at) => at + 1);
  const turn = Math.min(picked ?? last, last);
  return (
    <details class="panel folded" open={stage !== 'playing'}>
      <summary>
        <h3>{sayConsole('back.title')}</h3>
      </summary>
      <div class="stack">
        {stage !== 'arriving' && (
          <>
            <div class="field">
              <label for="back-turn">{sayConsole('back.turn')}</label>
              <select
                id="back-turn"
                value={turn}
                onChange={({ currentTarget }) => pick(Number(currentTarget.value))}
              >
                {turns.map((one) => (
                  <option key={one} value={one}>
                    {one}
                  </option>
                ))}
              </select>
            </div>
            <div class="row">
              <Sure
                label={sayConsole('back.undo')}
                question={sayConsole('back.undo.sure', { turn })}
                yes={sayConsole('back.undo.yes', { turn })}
                onYes={() => void order({ kind: 'undo', turn })}
              />
              <button type="button" class="button" aria-describedby="fork-hint" onClick={() => fork(turn)}>
                {sayConsole('back.fork')}
              </button>
            </div>
            <p id="fork-hint" class="small soft">
              {sayConsole('back.fork.hint')}
            </p>
          </>
        )}
        <div class="row">
          {stage === 'playing' && (
            <Sure
              label={sayConsole('back.end')}
              question={sayConsole('back.end.sure')}
              yes={sayConsole('back.end.yes')}
              onYes={() => void order({ kind: 'end' })}
            />
          )}
          <Sure
            label={sayConsole('back.erase')}
            question={sayConsole('back.erase.sure')}
            yes={sayConsole('back.erase.yes', { code: codeAloud(code) })}
            onYes={erase}
          />
        </div>
      </div>
    </details>
  );
}
