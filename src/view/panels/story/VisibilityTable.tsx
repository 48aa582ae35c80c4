import { type MeasureName, VISIBILITY } from '../../../vocabulary/measures.ts';
import { type PanelKey, sayPanel } from '../../words/panelWords.ts';
import { sayAny } from '../../words/say.ts';

/** What is no measure and yet has to be said who sees. */
const OTHER_THINGS: readonly (readonly [PanelKey, PanelKey])[] = [
  ['who.offers', 'sees.atTable'],
  ['who.words', 'sees.atTable'],
  ['who.pledges', 'sees.atTable'],
  ['who.choices', 'sees.afterReveal'],
  ['who.stakes', 'sees.afterReveal'],
  ['who.cabinet', 'sees.owner'],
  ['who.publicAims', 'sees.all'],
  ['who.secretAim', 'sees.afterEnd'],
];

/** Who sees what: every measure as the rules have it, then what is said and done. */
export function VisibilityTable() {
  return (
    <div class="stack">
      <p class="soft">{sayPanel('glossary.who.lead')}</p>
      <div class="table-room">
        <table class="who">
          <caption class="unseen">{sayPanel('glossary.who')}</caption>
          <thead>
            <tr>
              <th scope="col">{sayPanel('glossary.who.what')}</th>
              <th scope="col">{sayPanel('glossary.who.sees')}</th>
            </tr>
          </thead>
          <tbody>
            {OTHER_THINGS.map(([what, who]) => (
              <tr key={what}>
                <th scope="row">{sayPanel(what)}</th>
                <td>{sayPanel(who)}</td>
              </tr>
            ))}
            {(Object.keys(VISIBILITY) as (MeasureName | 'courted')[]).map((measure) => (
              <tr key={measure}>
                <th scope="row">
                  {sayAny(`measure.${measure}.short`)}
                  <span class="small soft term-means">{sayAny(`measure.${measure}.means`)}</span>
                </th>
                <td>{sayPanel(`sees.${VISIBILITY[measure]}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
