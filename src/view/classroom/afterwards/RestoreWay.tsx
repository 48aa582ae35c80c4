import { useCallback, useRef, useState } from 'preact/hooks';
import { useFileDrop } from '../../app/useFileDrop.ts';
import { restoreFault, sayAfterDesk } from '../../words/afterDeskWords.ts';
import { codeAloud } from '../../words/classWords.ts';
import { restoreRoom } from './roomFiles.ts';

/** Opens a room from its file, picked or dropped. */
export function RestoreWay(props: { readonly secret: string; readonly onRoom: (room: string) => void }) {
  const { onRoom, secret } = props;
  const picker = useRef<HTMLInputElement>(null);
  const [isReading, setReading] = useState(false);
  const [said, say] = useState<{ readonly text: string; readonly isFault: boolean } | null>(null);
  const take = useCallback(
    async (file: File): Promise<void> => {
      say(null);
      setReading(true);
      const opened = await restoreRoom(file, secret);
      setReading(false);
      if (opened.ok) {
        onRoom(opened.value.room);
        say({ text: sayAfterDesk('restore.done', { code: codeAloud(opened.value.code) }), isFault: false });
        return;
      }
      const { fault } = opened;
      say({
        text: fault.code === 'noAnswer' ? sayAfterDesk('restore.failed') : restoreFault(fault),
        isFault: true,
      });
    },
    [secret],
  );
  const hangs = useFileDrop(useCallback((file: File) => void take(file), [take]));
  return (
    <section class={`stack restore${hangs ? ' hangs' : ''}`} aria-labelledby="restore-title">
      <h2 id="restore-title">{sayAfterDesk('restore.title')}</h2>
      <p class="small soft" id="restore-lead">
        {sayAfterDesk('restore.lead')}
      </p>
      <button
        type="button"
        class="button"
        aria-describedby="restore-lead"
        onClick={() => picker.current?.click()}
      >
        {sayAfterDesk('restore.pick')}
      </button>
      <input
        ref={picker}
        type="file"
        hidden
        accept=".json,application/json"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          // The same file may be picked again after it was mended.
          currentTarget.value = '';
          if (file) void take(file);
        }}
      />
      <p class={`small${said?.isFault ? ' fall' : ''}`} role="status">
        {isReading ? sayAfterDesk('restore.reading') : said?.text}
      </p>
    </section>
  );
}
