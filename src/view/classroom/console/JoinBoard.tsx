import { addressFor } from '../../../protocol/addresses.ts';
import { QrPicture } from '../../share/QrPicture.tsx';
import { codeAloud } from '../../words/classWords.ts';
import { sayConsole } from '../../words/consoleWords.ts';
import { useDesk } from './desk.ts';
import { isThisMachineAlone } from './origin.ts';

/** How students come in: the code, its picture, the address, and the screen for the wall. */
export function JoinBoard() {
  const { order, status } = useDesk();
  const { code, isLocked } = status;
  const { host, hostname, origin } = window.location;
  return (
    <section class="panel join-board" aria-labelledby="join-title">
      <h3 id="join-title" class="unseen">
        {sayConsole('join.title')}
      </h3>
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
            <dd class="number">{host}</dd>
          </div>
        </dl>
        {isThisMachineAlone(hostname) && <p class="small warn">{sayConsole('local', { host: hostname })}</p>}
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
  );
}
