import { CHOICE_KIND_LIST, type ChoiceKind, UNIQUE_CHOICES } from '../../../vocabulary/choices.ts';
import { NATIONS } from '../../../vocabulary/nations.ts';
import { sayModel } from '../../words/model/index.ts';
import { kindTitle } from '../../words/sentences.ts';
import { choiceCounts } from './choiceCounts.ts';
import { useModel } from './modelContext.ts';

/** What every choice costs, and what it costs to court each country. */
export function Prices() {
  const { scenario, names } = useModel();
  const { few, many } = choiceCounts(scenario);
  const ownerOf = (kind: ChoiceKind) => NATIONS.find((nation) => UNIQUE_CHOICES[nation].includes(kind));
  return (
    <>
      <h4>{sayModel('prices.title')}</h4>
      <p class="soft">{sayModel('prices.lead', { income: scenario.coefficients.income.value, few, many })}</p>
      <div class="table-room">
        <table class="model-table">
          <caption>{sayModel('prices.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{sayModel('prices.choice')}</th>
              <th scope="col" class="amount">
                {sayModel('prices.coins')}
              </th>
              <th scope="col">{sayModel('prices.open')}</th>
            </tr>
          </thead>
          <tbody>
            {CHOICE_KIND_LIST.filter((kind) => !scenario.withheld?.includes(kind)).map((kind) => {
              const owner = ownerOf(kind);
              return (
                <tr key={kind}>
                  <th scope="row">{kindTitle(kind)}</th>
                  <td class="amount number">{scenario.prices[kind]}</td>
                  <td class="soft">
                    {kind === 'court'
                      ? sayModel('prices.court')
                      : owner
                        ? names.nations[owner].label
                        : sayModel('prices.all')}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {scenario.countries.length > 0 && <Countries />}
    </>
  );
}

function Countries() {
  const { countries } = useModel().scenario;
  return (
    <details class="model-deed">
      <summary>
        <h4>{sayModel('countries.title')}</h4>
      </summary>
      <div class="table-room">
        <table class="model-table">
          <caption>{sayModel('countries.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{sayModel('countries.country')}</th>
              <th scope="col" class="amount">
                {sayModel('prices.coins')}
              </th>
              <th scope="col">{sayModel('countries.lean')}</th>
            </tr>
          </thead>
          <tbody>
            {countries.map(({ country, name, price, lean }) => (
              <tr key={country}>
                <th scope="row">{name}</th>
                <td class="amount number">{price}</td>
                <td class="soft">{sayModel(`lean.${lean}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
