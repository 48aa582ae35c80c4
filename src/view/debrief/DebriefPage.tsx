import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { factsOf } from '../../debrief/debrief.ts';
import { goTo } from '../panels/goTo.ts';
import type { DebriefProps, Kit } from '../play/kit.ts';
import { debriefPage } from '../words/debrief/debriefPage.ts';
import { historyPage } from '../words/debrief/historyPage.ts';
import type { Section } from '../words/debrief/page.ts';
import type { Told } from '../words/debrief/telling.ts';
import { sayDebrief } from '../words/debriefWords.ts';
import { Blocks } from './Blocks.tsx';
import { DebriefTools } from './DebriefTools.tsx';
import { grouped } from './grouped.ts';
import { TurnsSearch } from './TurnsSearch.tsx';

/** The whole debrief, to be read, printed and saved. What takes a while to reckon says how far it is. */
export function DebriefPage({ called, game, holders, sources }: DebriefProps) {
  const facts = useMemo(() => factsOf(game, holders), [game]);
  const [turns, setTurns] = useState<Told['turningPoints']>();
  const page = useMemo(() => {
    const told: Told = turns === undefined ? facts : { ...facts, turningPoints: turns };
    return called === undefined ? debriefPage(told, game, sources) : historyPage(told, game, sources, called);
  }, [facts, turns]);
  return (
    <div class="debrief-page">
      <nav class="debrief-contents" aria-labelledby="debrief-contents">
        <h3 id="debrief-contents">{sayDebrief('contents')}</h3>
        <ul>
          {page.sections.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${placeOf(id)}`} onClick={goTo(placeOf(id))}>
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div class="debrief-parts">
        <div class="debrief-lead">
          {page.lead.map((words) => (
            <p key={words}>{words}</p>
          ))}
        </div>
        <DebriefTools
          page={turns === undefined ? null : page}
          hasTurns={turns !== null}
          name={`${facts.scenario.id}-${facts.seed}`}
        />
        {page.sections.map((section) => (
          <Part key={section.id} section={section} sources={sources}>
            {section.id === 'turning-points' && !turns && <TurnsSearch game={game} onTurns={setTurns} />}
          </Part>
        ))}
      </div>
    </div>
  );
}

function placeOf(id: string): string {
  return `debrief-${id}`;
}

function Part(props: {
  readonly section: Section;
  readonly sources: Kit['sources'];
  readonly children: ComponentChildren;
}) {
  const { section, sources } = props;
  const { lead, items } = grouped(section.blocks);
  const place = placeOf(section.id);
  return (
    <section class={`debrief-part of-${section.id}`} aria-labelledby={place}>
      <h3 id={place} tabIndex={-1}>
        {section.title}
      </h3>
      <Blocks blocks={lead} sources={sources} />
      {props.children}
      {items.length > 0 && (
        <div class="debrief-items">
          {items.map(({ heading, blocks }) => (
            <article class="debrief-item" key={heading}>
              <h4>{heading}</h4>
              <Blocks blocks={blocks} sources={sources} />
            </article>
          ))}
        </div>
      )}
    </section>
  );
}
