import { useEffect, useRef, useState } from 'preact/hooks';
import { ASKINGS, type Asking, QUESTIONS, SCALE } from '../../../protocol/afterwards.ts';
import { Dialog } from '../../app/Dialog.tsx';
import { pointWords, sayAfter } from '../../words/afterWords.ts';
import { useClient } from '../app/useClient.ts';
import type { Client } from '../connection/client.ts';

/** Says that the anonymous questions are asked, and opens them; nothing while they aren't, or were answered or put off. */
export function AskedLine({ client }: { readonly client: Client }) {
  const { known } = useClient(client);
  const { afterwards } = known;
  const [putOff, setPutOff] = useState<Asking | null>(null);
  const [isOpen, setOpen] = useState<Asking | null>(null);
  const [thanks, setThanks] = useState('');
  useEffect(() => {
    if (thanks === '') return undefined;
    const timer = window.setTimeout(() => setThanks(''), 6000);
    return () => window.clearTimeout(timer);
  }, [thanks]);
  const asked = ASKINGS.find((when) => afterwards?.status.askings[when].stage === 'open') ?? null;
  const isDue = asked !== null && asked !== putOff && afterwards?.own?.answered[asked] === false;
  const close = (said: string) => {
    setOpen(null);
    setThanks(said);
  };
  return (
    <div class={isDue || thanks ? 'asked-line up' : 'asked-line'}>
      <p role="status">{isDue ? sayAfter(`asked.${asked}`) : thanks}</p>
      {isDue && (
        <div class="row">
          <button type="button" class="button primary small" onClick={() => setOpen(asked)}>
            {sayAfter('asked.open')}
          </button>
          <button type="button" class="button quiet small" onClick={() => setPutOff(asked)}>
            {sayAfter('asked.later')}
          </button>
        </div>
      )}
      {isOpen && <Questions client={client} when={isOpen} onClose={close} />}
    </div>
  );
}

function Questions(props: {
  readonly client: Client;
  readonly when: Asking;
  readonly onClose: (said: string) => void;
}) {
  const { client, when } = props;
  const [points, setPoints] = useState<readonly (number | null)[]>(() => QUESTIONS.map(() => null));
  const [problem, setProblem] = useState('');
  const isSending = useRef(false);
  const submit = async (event: Event) => {
    event.preventDefault();
    const given = points.flatMap((point) => point ?? []);
    if (given.length < QUESTIONS.length) {
      setProblem(sayAfter('asked.missing'));
      return;
    }
    if (isSending.current) return;
    isSending.current = true;
    const answer = await client.act({ kind: 'answer', when, points: given });
    isSending.current = false;
    // Sent twice, since the first word of it was lost, it counts once.
    if (answer.ok || answer.fault.code === 'answeredAlready') props.onClose(sayAfter('asked.thanks'));
    else if (answer.fault.code === 'notAsked') props.onClose(sayAfter('asked.closed'));
    else setProblem(sayAfter('asked.failed'));
  };
  return (
    <Dialog title={sayAfter('asked.title')} look="questions" onClose={() => props.onClose('')}>
      <p>{sayAfter('asked.lead')}</p>
      <form class="stack" onSubmit={(event) => void submit(event)}>
        {QUESTIONS.map((question, at) => (
          <fieldset class="question-scale" key={question}>
            <legend>{sayAfter(`question.${question}`)}</legend>
            {Array.from({ length: SCALE }, (_, index) => index + 1).map((point) => (
              <label key={point} class={points[at] === point ? 'chosen' : ''}>
                <input
                  type="radio"
                  name={question}
                  checked={points[at] === point}
                  onChange={() => {
                    setProblem('');
                    setPoints(points.with(at, point));
                  }}
                />
                <span>{pointWords(question, point)}</span>
              </label>
            ))}
          </fieldset>
        ))}
        {problem && (
          <p class="fall" role="alert">
            {problem}
          </p>
        )}
        <button type="submit" class="button primary">
          {sayAfter('asked.send')}
        </button>
      </form>
    </Dialog>
  );
}
