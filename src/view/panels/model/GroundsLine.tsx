import type { Grounds } from '../../../scenario/scenario.ts';
import { sourceWords } from '../../words/reasons.ts';
import { say } from '../../words/say.ts';
import { SourceLinks } from '../story/SourceLink.tsx';
import { useModel } from './modelContext.ts';

/** Where a number comes from and how sure it is. */
export function GroundsLine({ source, confidence }: Pick<Grounds, 'source' | 'confidence'>) {
  const { sources } = useModel();
  const isNumbered = source.startsWith('[');
  // Who judged is said once.
  const isPlainJudgement = source === 'judgement' && confidence === 'judgement';
  return (
    <p class="small faint grounds">
      {!isPlainJudgement &&
        (isNumbered ? <SourceLinks source={source} pages={sources} /> : <span>{sourceWords(source)}</span>)}
      <span class={`sure ${confidence}`}>{say(`confidence.${confidence}`)}</span>
    </p>
  );
}
