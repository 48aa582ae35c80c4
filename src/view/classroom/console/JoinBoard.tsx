import { useState } from 'preact/hooks';
import { addressFor } from '../../../protocol/addresses.ts';
import {
  bestOrigin,
  hostOf,
  isThisMachineAlone,
  originsForOthers,
  typedOf,
} from '../../../protocol/origins.ts';
import { QrPicture } from '../../share/QrPicture.tsx';
import { codeAloud } from '../../words/classWords.ts';
import { sayConsole } from '../../words/consoleWords.ts';
import { useClient } from '../app/useClient.ts';
import { originsIn } from '../connection/known.ts';
import { useDesk } from './desk.ts';
import { useWindows } from './windows.ts';

/** How students come in: the code, its picture, the address, and the screen for the wall. */
export function JoinBoard() {
  const { order, status } = useDesk();
  const { code, isLocked } = status;
  const { known } = useClient(useWindows().client);
  const origins = originsIn(known);
  const others = originsForOthers(origins);
  // Nobody need be told that none can come in once somebody has, or the game has begun without.
  const isUnseen = status.stage === 'arriving' && (known.reach?.devices ?? 0) === 0;
  const [picked, pick] = useState<string | null>(null);
  const origin = picked ?? bestOrigin(origins, window.location.origin);
  return (
    <details class="panel folded" open={status.stage === 'arriving'}>
      <summary>
        <h3 id="join-title">{sayConsole('join.title.code', { code: codeAloud(code) })}</h3>
      </summary>
      <section
        class={`join-board${status.stage === 'arriving' ? '' : ' small-qr'}`}
        aria-labelledby="join-title"
      >
        <div class="room-qr">
          <QrPicture
            text={addressFor(origin, { as: 'newcomer', code })}
            label={sayConsole('join.qr', { code: codeAloud(code) })}
          />
        </div>
        <div class="stack">
          <dl class="join-facts">
            <div>
              <dt class="small soft">{sayConsole('join.code')}</dt>
              <dd class="join-code number">{codeAloud(code)}</dd>
            </div>
            <div>
              <dt class="small soft">{sayConsole('join.address')}</dt>
              <dd class="number">
                {others.length < 2 ? (
                  typedOf(origin)
                ) : (
                  <select
                    aria-label={sayConsole('join.address')}
                    value={origin}
                    onChange={({ currentTarget }) => pick(currentTarget.value)}
                  >
                    {others.map((one) => (
                      <option key={one} value={one}>
                        {typedOf(one)}
                      </option>
                    ))}
                  </select>
                )}
              </dd>
            </div>
          </dl>
          {isUnseen && isThisMachineAlone(hostOf(origin)) && <p class="small warn">{sayConsole('local')}</p>}
          <div class="row">
            <a
              class="button"
              href={addressFor('', { as: 'projector', code })}
              target="_blank"
              rel="noreferrer"
              aria-describedby="projector-hint"
            >
              {sayConsole('join.projector')}
            </a>
            <button
              type="button"
              class="button"
              onClick={() => void order({ kind: 'lock', locked: !isLocked })}
            >
              {sayConsole(isLocked ? 'join.unlock' : 'join.lock')}
            </button>
          </div>
          <p id="projector-hint" class="small soft">
            {sayConsole(isLocked ? 'join.locked' : 'join.projector.hint')}
          </p>
        </div>
      </section>
    </details>
  );
}
