import { useState } from 'preact/hooks';
import { Dialog } from '../../app/Dialog.tsx';
import { sayPanel } from '../../words/panelWords.ts';
import { GlossarySources } from './GlossarySources.tsx';
import { GlossaryTerms } from './GlossaryTerms.tsx';
import { Tabs } from './Tabs.tsx';
import { VisibilityTable } from './VisibilityTable.tsx';

const PARTS = ['terms', 'who', 'sources'] as const;

/** Terms with the facts behind them, the table of who sees what, and the sources. */
export function Glossary(props: { readonly term: string | null; readonly onClose: () => void }) {
  const [part, setPart] = useState<(typeof PARTS)[number]>('terms');
  return (
    <Dialog title={sayPanel('glossary.title')} onClose={props.onClose}>
      <Tabs
        label={sayPanel('glossary.tabs')}
        tabs={PARTS.map((name) => ({ name, label: sayPanel(`glossary.${name}`) }))}
        open={part}
        onOpen={setPart}
      >
        {part === 'terms' && <GlossaryTerms term={props.term} />}
        {part === 'who' && <VisibilityTable />}
        {part === 'sources' && <GlossarySources />}
      </Tabs>
    </Dialog>
  );
}
