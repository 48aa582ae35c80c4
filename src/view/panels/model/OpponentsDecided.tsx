import { SKILLS, type Skill } from '../../../opponents/levels.ts';
import { TERMS } from '../../../opponents/terms.ts';
import { LEVELS } from '../../../vocabulary/levels.ts';
import { sayModel } from '../../words/model/index.ts';

/** More than any seat has choices: nothing escapes who attends to so many. */
const EVERYTHING = 900;

const TRAITS = [
  'whim',
  'attention',
  'foresight',
  'years',
  'prospects',
  'asks',
  'proposals',
  'distraction',
  'lookahead',
] as const;

function told(trait: (typeof TRAITS)[number], skill: Skill): string {
  if (trait === 'lookahead') {
    const { lookahead } = skill;
    return lookahead ? sayModel('skill.lookahead.some', { ...lookahead }) : sayModel('no');
  }
  const value = skill[trait];
  if (typeof value === 'boolean') return sayModel(value ? 'yes' : 'no');
  if (trait === 'attention' && value >= EVERYTHING) return sayModel('skill.attention.all');
  // Thousandths of a point.
  return trait === 'whim' ? String(value / 1000) : String(value);
}

/** How opponents decide: what they see, what each level can do, and what is summed. */
export function OpponentsDecided() {
  return (
    <>
      <h4>{sayModel('minds.title')}</h4>
      <p>{sayModel('minds.lead')}</p>
      <div class="table-room">
        <table class="model-table model-blocks">
          <caption>{sayModel('minds.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{sayModel('minds.can')}</th>
              {LEVELS.map((level) => (
                <th scope="col" key={level}>
                  {sayModel(`level.${level}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {TRAITS.map((trait) => (
              <tr key={trait}>
                <th scope="row">{sayModel(`skill.${trait}`)}</th>
                {LEVELS.map((level) => (
                  <td key={level} class="number" data-head={sayModel(`level.${level}`)}>
                    {told(trait, SKILLS[level])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <h5>{sayModel('terms.title', { count: TERMS.length })}</h5>
      <ul class="plain model-terms">
        {TERMS.map((term) => (
          <li key={term}>{sayModel(`term.${term}`)}</li>
        ))}
      </ul>
    </>
  );
}
