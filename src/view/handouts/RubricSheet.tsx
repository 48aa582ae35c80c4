import { sayHandout } from '../words/handoutWords.ts';
import type { HandoutTexts } from './handouts.ts';

/** What good play, argument and reflection look like. */
export function RubricSheet({ texts }: { readonly texts: HandoutTexts }) {
  const { lead, levels, rows } = texts.rubric;
  return (
    <article class="sheet">
      <h3 id="rubric-title">{sayHandout('rubric.title')}</h3>
      {lead.map((words) => (
        <p key={words}>{words}</p>
      ))}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls on a phone must be reached by keyboard */}
      <section class="table-room" tabIndex={0} aria-labelledby="rubric-title">
        <table class="rubric" aria-labelledby="rubric-title">
          <thead>
            <tr>
              <th scope="col">{sayHandout('rubric.what')}</th>
              {levels.map((level) => (
                <th key={level} scope="col">
                  {level}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.what}>
                <th scope="row">{row.what}</th>
                {row.levels.map((words) => (
                  <td key={words}>{words}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </article>
  );
}
