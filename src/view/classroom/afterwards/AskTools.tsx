import { useState } from 'preact/hooks';
import { type AfterStatus, ASKINGS, type Asking, LEAST_ANSWERS } from '../../../protocol/afterwards.ts';
import { Dialog } from '../../app/Dialog.tsx';
import { sayAfterDesk } from '../../words/afterDeskWords.ts';
import { useDesk } from '../console/desk.ts';
import { Answers } from './Answers.tsx';
import { toldQuestions } from './toldAnswers.ts';

/** Switches the anonymous questions on and off, and shows what they came to. */
export function AskTools({ status }: { readonly status: AfterStatus }) {
  const { order, status: room } = useDesk();
  const [isShown, show] = useState(false);
  const isOver = room.stage === 'over';
  const when: Asking = isOver ? 'after' : 'before';
  const open = ASKINGS.find((one) => status.askings[one].stage === 'open') ?? null;
  const { answered, stage } = status.askings[when];
  const isDone = stage === 'closed' && answered >= LEAST_ANSWERS;
  return (
    <>
      <p class="small soft">{sayAfterDesk('ask.lead')}</p>
      <p role="status">
        {open
          ? sayAfterDesk('ask.open', { count: status.askings[open].answered })
          : stage === 'closed' &&
            answered < LEAST_ANSWERS &&
            sayAfterDesk('ask.few', { count: answered, least: LEAST_ANSWERS })}
      </p>
      <div class="row">
        {open ? (
          <button
            type="button"
            class="button"
            onClick={() => void order({ kind: 'ask', when: open, open: false })}
          >
            {sayAfterDesk(`ask.${open}.close`)}
          </button>
        ) : (
          !isDone && (
            <button
              type="button"
              class="button"
              onClick={() => void order({ kind: 'ask', when, open: true })}
            >
              {sayAfterDesk(`ask.${when}.open`)}
            </button>
          )
        )}
        {toldQuestions(status).length > 0 && (
          <button type="button" class="button" onClick={() => show(true)}>
            {sayAfterDesk('ask.see')}
          </button>
        )}
      </div>
      {isShown && (
        <Dialog title={sayAfterDesk('ask.window')} look="wide" onClose={() => show(false)}>
          <Answers status={status} />
        </Dialog>
      )}
    </>
  );
}
