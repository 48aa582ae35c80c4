import { sayHandout } from '../words/handoutWords.ts';
import type { HandoutTexts } from './handouts.ts';

/** How to run a lesson: before, during, after, and what to do when something goes wrong. */
export function GuideSheet({ texts }: { readonly texts: HandoutTexts }) {
  return (
    <article class="sheet">
      <h3>{sayHandout('guide.title')}</h3>
      {texts.guide.map(({ paragraphs, points, title }) => (
        <section key={title}>
          <h4>{title}</h4>
          {paragraphs.map((words) => (
            <p key={words}>{words}</p>
          ))}
          {points && (
            <ul>
              {points.map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </article>
  );
}
