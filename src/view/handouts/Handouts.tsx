import { useState } from 'preact/hooks';
import { NATIONS } from '../../vocabulary/nations.ts';
import { sayHandout } from '../words/handoutWords.ts';
import { BriefCard } from './BriefCard.tsx';
import { GlossarySheet } from './GlossarySheet.tsx';
import { GuideSheet } from './GuideSheet.tsx';
import { type HandoutTexts, SHEETS, type SheetId } from './handouts.ts';
import { PlanSheet } from './PlanSheet.tsx';
import { RubricSheet } from './RubricSheet.tsx';

/** Everything that a teacher can read and print; one sheet at a time, which is also what is printed. */
export function Handouts({ texts }: { readonly texts: HandoutTexts }) {
  const [shown, show] = useState<SheetId>('guide');
  return (
    <div class="handouts-page">
      <p class="soft unprinted">{sayHandout('lead')}</p>
      <nav class="row unprinted" aria-label={sayHandout('sheets')}>
        {SHEETS.map((sheet) => (
          <button
            key={sheet}
            type="button"
            class="button"
            aria-pressed={sheet === shown}
            onClick={() => show(sheet)}
          >
            {sayHandout(`sheet.${sheet}`)}
          </button>
        ))}
      </nav>
      <p class="unprinted">
        <button type="button" class="button primary" onClick={() => window.print()}>
          {sayHandout('print')}
        </button>{' '}
        {shown === 'briefs' && <span class="small soft">{sayHandout('print.hint')}</span>}
      </p>
      <Sheet texts={texts} sheet={shown} />
    </div>
  );
}

function Sheet({ sheet, texts }: { readonly texts: HandoutTexts; readonly sheet: SheetId }) {
  switch (sheet) {
    case 'guide':
      return <GuideSheet texts={texts} />;
    case '45':
    case '90':
    case '150':
      return <PlanSheet texts={texts} plan={sheet} />;
    case 'briefs':
      return (
        <section aria-labelledby="briefs-title">
          <h3 id="briefs-title" class="unprinted">
            {sayHandout('briefs.title')}
          </h3>
          {NATIONS.map((nation) => (
            <BriefCard key={nation} texts={texts} nation={nation} level={4} />
          ))}
        </section>
      );
    case 'rubric':
      return <RubricSheet texts={texts} />;
    case 'glossary':
      return <GlossarySheet texts={texts} />;
  }
}
