import { type AfterStatus, ASKINGS, LEAST_ANSWERS } from '../../../protocol/afterwards.ts';
import { pointWords, sayAfter } from '../../words/afterWords.ts';
import { signedTenths } from '../../words/say.ts';
import { type ToldAnswers, type ToldQuestion, toldQuestions } from './toldAnswers.ts';

/** What the anonymous questions came to, before and after. */
export function Answers({ status }: { readonly status: AfterStatus }) {
  const told = toldQuestions(status);
  const isFew = ASKINGS.some(
    (when) => status.askings[when].stage === 'closed' && status.askings[when].counts === null,
  );
  return (
    <div class="answers">
      {isFew && <p>{sayAfter('told.few', { least: LEAST_ANSWERS })}</p>}
      {!isFew && told.length === 0 && <p>{sayAfter('told.none', { least: LEAST_ANSWERS })}</p>}
      {told.map((one) => (
        <Told key={one.question} told={one} />
      ))}
    </div>
  );
}

function Told({ told }: { readonly told: ToldQuestion }) {
  const { askings, moved, question } = told;
  return (
    <section class="answer" aria-labelledby={`answer-${question}`}>
      <h3 id={`answer-${question}`}>
        {sayAfter(`question.${question}`)}{' '}
        {moved !== null && (
          <strong class="answer-moved number">
            {moved === 0
              ? sayAfter('told.same')
              : sayAfter('told.moved', { delta: signedTenths(moved / 10) })}
          </strong>
        )}
      </h3>
      {askings.map((one) => (
        <Row key={one.when} told={told} answers={one} />
      ))}
    </section>
  );
}

function Row(props: { readonly told: ToldQuestion; readonly answers: ToldAnswers }) {
  const { count, counts, mean, when } = props.answers;
  const { question } = props.told;
  const list = counts.map((one, at) => `${pointWords(question, at + 1)} ${one}`).join(', ');
  const words = { when: sayAfter(`told.${when}`), count, mean: (mean / 10).toFixed(1), list };
  return (
    <div class="answer-row">
      <p class="unseen">{sayAfter('told.row', words)}</p>
      <span aria-hidden="true">{sayAfter(`told.${when}`)}</span>
      <div class="answer-bar" aria-hidden="true">
        {counts.map(
          (one, at) =>
            one > 0 && (
              <span key={at} class={`point-${at + 1}`} style={{ flexGrow: one }}>
                <span class="answer-point">{pointWords(question, at + 1)}</span> {one}
              </span>
            ),
        )}
      </div>
      <span class="number" aria-hidden="true">
        {words.mean}
      </span>
    </div>
  );
}
