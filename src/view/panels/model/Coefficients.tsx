import { PRESTIGIOUS, TENSE } from '../../../rules/conditions.ts';
import { COEFFICIENTS } from '../../../scenario/scenario.ts';
import { sayModel, sayModelCount } from '../../words/model/index.ts';
import { UNIT_OF } from '../../words/model/numbers.ts';
import { GroundsLine } from './GroundsLine.tsx';
import { useModel } from './modelContext.ts';

/** Every coefficient of the scenario: what it is, how much, and why. */
export function Coefficients() {
  const { coefficients } = useModel().scenario;
  return (
    <>
      <p class="soft">{sayModel('coefficients.lead')}</p>
      <div class="table-room">
        <table class="model-table model-coefficients model-blocks">
          <caption>{sayModel('coefficients.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{sayModel('coefficients.what')}</th>
              <th scope="col">{sayModel('coefficients.value')}</th>
              <th scope="col">{sayModel('coefficients.why')}</th>
            </tr>
          </thead>
          <tbody>
            {COEFFICIENTS.map((name) => {
              const { value, reason, source, confidence } = coefficients[name];
              return (
                <tr key={name}>
                  <th scope="row">
                    {sayModel(`coefficient.${name}`, { prestigious: PRESTIGIOUS, tense: TENSE })}
                  </th>
                  <td class="value">
                    <span class="number">{value}</span>{' '}
                    <span class="small soft">{sayModelCount(`unit.${UNIT_OF[name]}`, value)}</span>
                  </td>
                  <td>
                    <p>{reason}</p>
                    <GroundsLine source={source} confidence={confidence} />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </>
  );
}
