import { STAKE } from '../../../game/commitRules.ts';
import { NEWS_A_TURN } from '../../../game/year.ts';
import { PRESTIGIOUS } from '../../../rules/conditions.ts';
import { MOST_TOLD, TOLD_A_TURN } from '../../../rules/told.ts';
import { TOLD_MEASURES } from '../../../vocabulary/facilitator.ts';
import { sayModel } from '../../words/model/index.ts';
import { nameOf } from '../../words/names.ts';
import { listOf, say } from '../../words/say.ts';
import { choiceCounts } from './choiceCounts.ts';
import { useModel } from './modelContext.ts';

/** How a year is resolved, step by step. */
export function TurnDecided() {
  const { scenario, names } = useModel();
  const { coefficients, sessions, turns } = scenario;
  const { few, many, who } = choiceCounts(scenario);
  const numbers = {
    few,
    many,
    who: listOf(who.map((nation) => nameOf(names, nation))),
    income: coefficients.income.value,
    prestigeIncome: coefficients.prestigeIncome.value,
    prestigious: PRESTIGIOUS,
    news: NEWS_A_TURN,
    stake: STAKE,
    sessions: listOf(sessions.map(String)),
    tensionDrift: coefficients.tensionDrift.value,
    tensionBaseline: coefficients.tensionBaseline.value,
    turns,
  };
  const told = {
    most: TOLD_A_TURN,
    list: listOf(
      TOLD_MEASURES.map((measure) =>
        sayModel('turn.1.told.measure', { measure: say(`measure.${measure}`), most: MOST_TOLD[measure] }),
      ),
    ),
  };
  return (
    <>
      <h4>{sayModel('turn.title')}</h4>
      <ol class="model-steps">
        {(['turn.1', 'turn.2', 'turn.3', 'turn.4', 'turn.5', 'turn.6', 'turn.7'] as const).map((step) => (
          <li key={step}>
            {sayModel(step, numbers)}
            {step === 'turn.1' && scenario.systems.includes('cabinet') && ` ${sayModel('turn.1.cabinet')}`}
            {step === 'turn.1' && ` ${sayModel('turn.1.told', told)}`}
          </li>
        ))}
      </ol>
    </>
  );
}
