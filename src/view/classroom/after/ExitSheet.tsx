import { useEffect, useRef, useState } from 'preact/hooks';
import type { Moment, ExitSheet as Sheet } from '../../../protocol/afterwards.ts';
import { LIMITS } from '../../../protocol/limits.ts';
import { Dialog } from '../../app/Dialog.tsx';
import { usePlay } from '../../play/context.ts';
import { saveFile } from '../../share/saveFile.ts';
import { askAbout, sayAfter } from '../../words/afterWords.ts';
import { asHtml } from '../../words/debrief/html.ts';
import type { Client } from '../connection/client.ts';
import { quoted } from './momentLines.ts';
import { sheetPage } from './sheetPage.ts';

/** Milliseconds after the last letter until what was written is kept. */
const KEEP_MS = 900;

/** Two moments of one's own, a question to each, and room to write. */
export function ExitSheet(props: {
  readonly client: Client;
  readonly sheet: Sheet;
  readonly nickname: string;
  readonly onClose: () => void;
}) {
  const { client, nickname, sheet } = props;
  const { engine, names } = usePlay();
  const [saved, setSaved] = useState('');
  const save = () => {
    const name = `1731-grams-exit-sheet-${nickname.replace(/[^\p{L}\p{N}]+/gu, '-')}.html`;
    const page = asHtml(sheetPage(sheet, nickname, engine, names));
    saveFile(name, new Blob([page], { type: 'text/html;charset=utf-8' }));
    setSaved(sayAfter('sheet.saved', { name }));
  };
  return (
    <Dialog title={`${sayAfter('sheet.title')}: ${nickname}`} look="exit-sheet" onClose={props.onClose}>
      <p>{sayAfter('sheet.lead')}</p>
      {sheet.moments.map((moment) => (
        <Asked
          key={moment.entry}
          client={client}
          moment={moment}
          written={sheet.written.find(({ about }) => about === moment.entry)?.text ?? ''}
        />
      ))}
      <p class="small soft">{sayAfter('sheet.private')}</p>
      <div class="row sheet-tools">
        <button type="button" class="button primary" onClick={() => window.print()}>
          {sayAfter('sheet.print')}
        </button>
        <button type="button" class="button" onClick={save}>
          {sayAfter('sheet.save')}
        </button>
        <p class="small" role="status">
          {saved}
        </p>
      </div>
    </Dialog>
  );
}

function Asked(props: { readonly client: Client; readonly moment: Moment; readonly written: string }) {
  const { client, moment, written } = props;
  const { engine, names } = usePlay();
  const { lead, lines, when } = quoted(moment, engine, names);
  const [words, setWords] = useState(written);
  const [state, setState] = useState<'kept' | 'keeping' | 'failed' | null>(null);
  const timer = useRef(0);
  /** What still has to be sent; null where nothing has. */
  const unsent = useRef<string | null>(null);
  const keep = () => {
    window.clearTimeout(timer.current);
    const text = unsent.current;
    if (text === null) return;
    unsent.current = null;
    setState('keeping');
    void client.act({ kind: 'reflect', about: moment.entry, text }).then((answer) => {
      setState(answer.ok ? 'kept' : 'failed');
    });
  };
  // Whoever closes the sheet in the middle of a word has written it all the same.
  useEffect(() => keep, []);
  const id = `moment-${moment.entry}`;
  return (
    <section class="moment" aria-labelledby={id}>
      <h3 id={id}>{when}</h3>
      <p>{lead}</p>
      {lines.length > 0 && (
        <blockquote>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </blockquote>
      )}
      <p class="moment-ask" id={`${id}-ask`}>
        {askAbout(moment)}
      </p>
      <label class="field">
        <span class="small soft">{sayAfter('sheet.label')}</span>
        <textarea
          rows={4}
          maxLength={LIMITS.reflectionLength}
          aria-describedby={`${id}-ask`}
          value={words}
          onInput={({ currentTarget: { value } }) => {
            setWords(value);
            unsent.current = value;
            window.clearTimeout(timer.current);
            timer.current = window.setTimeout(keep, KEEP_MS);
          }}
          onBlur={keep}
        />
      </label>
      {/* On paper a field shows no more than its own height. */}
      <p class="on-paper">{words}</p>
      <p class="small soft" role="status">
        {state && sayAfter(`sheet.${state}`)}
      </p>
    </section>
  );
}
