import type { Engine } from '../../../game/engine.ts';
import type { DeskAfterwards } from '../../../protocol/afterwards.ts';
import type { RoomStatus } from '../../../protocol/replies.ts';
import { Dialog } from '../../app/Dialog.tsx';
import { sayAfterDesk } from '../../words/afterDeskWords.ts';
import { askAbout } from '../../words/afterWords.ts';
import type { Names } from '../../words/names.ts';
import { quoted } from '../after/momentLines.ts';

/** What every student was asked about, and what it wrote. */
export function SheetsWindow(props: {
  readonly sheets: DeskAfterwards['sheets'];
  readonly status: RoomStatus;
  readonly engine: Engine;
  readonly names: Names;
  readonly onClose: () => void;
}) {
  const { engine, names, sheets, status } = props;
  return (
    <Dialog title={sayAfterDesk('sheets.window')} look="wide" onClose={props.onClose}>
      <p class="soft">{sayAfterDesk(sheets.length === 0 ? 'sheets.none' : 'sheets.private')}</p>
      {sheets.map(({ member, sheet }) => (
        <section key={member} class="stack sheet-read" aria-labelledby={`sheet-${member}`}>
          <h3 id={`sheet-${member}`}>{status.members.find(({ id }) => id === member)?.nickname ?? member}</h3>
          {sheet.moments.map((moment) => {
            const { lead, lines, when } = quoted(moment, engine, names);
            const written = sheet.written.find(({ about }) => about === moment.entry)?.text;
            return (
              <div key={moment.entry} class="stack">
                <p class="small">
                  <strong>{when}.</strong> {lead} {lines.map((line) => `“${line}”`).join(' ')}{' '}
                  <span class="soft">{askAbout(moment)}</span>
                </p>
                <p class={written === undefined ? 'small soft' : 'sheet-text'}>
                  {written ?? sayAfterDesk('sheets.nothing')}
                </p>
              </div>
            );
          })}
        </section>
      ))}
    </Dialog>
  );
}
