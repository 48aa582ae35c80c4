import { useState } from 'preact/hooks';
import { Dialog } from '../../app/Dialog.tsx';
import { usePlay } from '../../play/context.ts';
import { sayPanel } from '../../words/panelWords.ts';
import { sayWatch } from '../../words/watchWords.ts';
import { ChronicleAims } from './ChronicleAims.tsx';
import { ChronicleLines } from './ChronicleLines.tsx';
import { ChronicleNine } from './ChronicleNine.tsx';
import { ChronicleYears } from './ChronicleYears.tsx';
import { CHRONICLE_TABS, type ChronicleTab } from './chronicleAt.ts';
import { Tabs } from './Tabs.tsx';

/** What has happened so far: year by year, as lines over time, and as progress of one's own aims, or of all nine's. */
export function Chronicle(props: { readonly tab: ChronicleTab; readonly onClose: () => void }) {
  const [tab, setTab] = useState(props.tab);
  const isWatching = usePlay().state.seat === null;
  const label = (name: ChronicleTab): string =>
    name === 'aims' && isWatching ? sayWatch('standings.course') : sayPanel(`chronicle.${name}`);
  return (
    <Dialog title={sayPanel('chronicle.title')} onClose={props.onClose}>
      <div class="chronicle">
        <Tabs
          label={sayPanel('chronicle.tabs')}
          tabs={CHRONICLE_TABS.map((name) => ({ name, label: label(name) }))}
          open={tab}
          onOpen={setTab}
        >
          {tab === 'years' && <ChronicleYears />}
          {tab === 'lines' && <ChronicleLines />}
          {tab === 'aims' && (isWatching ? <ChronicleNine /> : <ChronicleAims />)}
        </Tabs>
      </div>
    </Dialog>
  );
}
