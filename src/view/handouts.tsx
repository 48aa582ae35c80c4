import { briefs } from '../content/classroom/briefs.ts';
import { guide } from '../content/classroom/guide.ts';
import { planNotes } from '../content/classroom/planNotes.ts';
import { rubric } from '../content/classroom/rubric.ts';
import { firstTerms } from '../content/classroom/terms.ts';
import { glossary } from '../content/story/glossary.ts';
import { lessonAgendas } from '../content/story/lessonAgendas.ts';
import { sources } from '../content/story/sources.ts';
import { byNation } from '../vocabulary/nations.ts';
import { BriefCard } from './handouts/BriefCard.tsx';
import { Handouts } from './handouts/Handouts.tsx';
import type { HandoutsModule, HandoutTexts } from './handouts/handouts.ts';
import { NATION_NAMES } from './words/nationNames.ts';
import './styles/handouts.css';

/** Composition root of what is printed for a lesson: hands the authored texts to their pages. */
const texts: HandoutTexts = {
  briefs,
  aims: byNation((nation) => {
    const [first, second] = lessonAgendas[nation].public;
    return [first.text, second.text];
  }),
  names: NATION_NAMES,
  guide,
  plans: planNotes,
  rubric,
  glossary: firstTerms.flatMap((id) => glossary.find((term) => term.id === id) ?? []),
  sources,
};

export const handoutsModule: HandoutsModule = {
  Handouts: () => <Handouts texts={texts} />,
  OwnBrief: ({ nation }) => <BriefCard texts={texts} nation={nation} level={3} />,
};
