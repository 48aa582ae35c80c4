import { ROLES } from '../../protocol/roles.ts';
import type { Nation } from '../../vocabulary/nations.ts';
import { Linked } from '../debrief/Linked.tsx';
import { sayHandout } from '../words/handoutWords.ts';
import { CitedSources } from './CitedSources.tsx';
import type { HandoutTexts } from './handouts.ts';

/** One nation's role card: what a delegation reads before its first year. @param props.level of its heading */
export function BriefCard(props: {
  readonly texts: HandoutTexts;
  readonly nation: Nation;
  readonly level: 3 | 4;
}) {
  const { nation, texts } = props;
  const brief = texts.briefs[nation];
  const Heading = props.level === 3 ? 'h3' : 'h4';
  return (
    <article class="sheet brief-card">
      <Heading>{sayHandout('brief.title', { nation: texts.names[nation] })}</Heading>
      <dl>
        <dt>{sayHandout('brief.situation')}</dt>
        <dd>
          <Linked text={brief.situation} sources={texts.sources} />
        </dd>
        <dt>{sayHandout('brief.aims')}</dt>
        <dd>
          <ol>
            {texts.aims[nation].map((aim) => (
              <li key={aim}>{aim}</li>
            ))}
          </ol>
        </dd>
        {(['have', 'fear', 'argument', 'question'] as const).map((part) => (
          <div key={part} class="brief-part">
            <dt>{sayHandout(`brief.${part}`)}</dt>
            <dd>{brief[part]}</dd>
          </div>
        ))}
        <dt>{sayHandout('brief.offices')}</dt>
        <dd>
          <ul>
            {ROLES.map((role) => (
              <li key={role}>
                <strong>{sayHandout(`brief.${role}`)}:</strong> {brief.offices[role]}
              </li>
            ))}
          </ul>
          <p class="small">{sayHandout('brief.small')}</p>
        </dd>
      </dl>
      <CitedSources text={brief.situation} sources={texts.sources} />
    </article>
  );
}
