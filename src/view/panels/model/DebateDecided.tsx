import { LEAST_BASE, MOST_BASE, WEIGHTS } from '../../../debate/baseScores.ts';
import { HALF } from '../../../debate/hearing.ts';
import { MOST_COINS } from '../../../game/bids.ts';
import { MOST_WITHIN } from '../../../rules/told.ts';
import { CLAIM_KINDS, SPEECHES, THRESHOLDS } from '../../../vocabulary/debate.ts';
import { sayAssembly } from '../../words/assemblyWords.ts';
import { atHead, sayModel } from '../../words/model/index.ts';
import { useModel } from './modelContext.ts';

/** The formula by which debates are decided, with its numbers. */
export function DebateDecided() {
  const { coefficients: is } = useModel().scenario;
  const leans = {
    own: is.ownLean.value,
    trust: is.trustLean.value,
    world: is.worldLean.value,
    aim: is.aimLean.value,
    regard: is.regardLean.value,
    mood: is.moodLean.value,
  } as const;
  return (
    <>
      <h4>{sayModel('debate.title')}</h4>
      <h5>{sayModel('debate.floor')}</h5>
      <p>
        {sayModel('debate.floor.how', {
          bid: MOST_COINS,
          speeches: SPEECHES.filter(({ placements }) => placements > 0).length,
          placements: SPEECHES.reduce((sum, { placements }) => sum + placements, 0),
        })}
      </p>
      <h5>{sayModel('debate.base')}</h5>
      <BaseScores />
      <h5>{sayModel('debate.fold')}</h5>
      <p>{sayModel('debate.fold.how', { presumption: is.presumption.value })}</p>
      <dl class="model-formulas">
        {(['debate.dfQuad', 'debate.quadratic'] as const).map((formula) => (
          <div key={formula}>
            <dt>{sayModel(`${formula}.name`)}</dt>
            <dd class="number">{sayModel(formula)}</dd>
          </div>
        ))}
      </dl>
      <h5>{sayModel('debate.ballot')}</h5>
      <p>{sayModel('debate.ballot.how', { half: HALF, mostLean: is.mostLean.value })}</p>
      <ul class="plain">
        {(Object.keys(leans) as (keyof typeof leans)[]).map((lean) => (
          <li key={lean}>{sayModel(`debate.lean.${lean}`, leans)}</li>
        ))}
      </ul>
      <h5>{sayModel('debate.thresholds')}</h5>
      <ul class="plain">
        {THRESHOLDS.map((threshold) => (
          <li key={threshold}>{sayAssembly(`threshold.${threshold}`)}</li>
        ))}
      </ul>
      <p>{sayModel('debate.swing')}</p>
    </>
  );
}

/** What a claim rests on and what else moves its base score. */
function BaseScores() {
  const { coefficients: is } = useModel().scenario;
  return (
    <>
      <div class="table-room">
        <table class="model-small">
          <caption>{sayModel('debate.base.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{sayModel('debate.base.kind')}</th>
              <th scope="col" class="amount">
                {sayModel('debate.base.score')}
              </th>
            </tr>
          </thead>
          <tbody>
            {CLAIM_KINDS.map((kind) => (
              <tr key={kind}>
                <th scope="row">{atHead(sayAssembly(`claim.kind.${kind}`))}</th>
                <td class="amount number">{is[WEIGHTS[kind]].value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ul class="plain">
        <li>{sayModel('debate.base.evidence', { evidence: is.evidenceWeight.value })}</li>
        <li>
          {sayModel('debate.base.standing', {
            standing: is.standingWeight.value,
            broken: is.brokenStanding.value,
            kept: is.keptStanding.value,
          })}
        </li>
        <li>{sayModel('debate.base.question', { question: is.questionWeight.value })}</li>
        <li>{sayModel('debate.base.room', { within: MOST_WITHIN })}</li>
        <li>{sayModel('debate.base.kept', { least: LEAST_BASE, most: MOST_BASE })}</li>
      </ul>
    </>
  );
}
