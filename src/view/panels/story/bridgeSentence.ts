import { sayPanel } from '../../words/panelWords.ts';
import { listOf, signedTenths } from '../../words/say.ts';
import type { ShownBridge } from './bridgeTenths.ts';

/** `Your choices +10.0, others’ −6.7 and the year −3.0: 36.0.` */
export function bridgeSentence({ after, parts }: ShownBridge): string {
  const told = parts.map(({ part, tenths }) =>
    sayPanel(`bridge.${part}`, { points: signedTenths(tenths / 10) }),
  );
  return sayPanel('bridge.line', { parts: listOf(told), after: (after / 10).toFixed(1) });
}

/** What the year that runs has moved since the last one's end: `Since then the news −0.7.` Null as long as nothing has. */
export function sinceSentence({ parts }: ShownBridge): string | null {
  const told = parts
    .filter(({ tenths }) => tenths !== 0)
    .map(({ part, tenths }) =>
      sayPanel(part === 'own' ? 'bridge.own.within' : `bridge.${part}`, {
        points: signedTenths(tenths / 10),
      }),
    );
  return told.length === 0 ? null : sayPanel('bridge.since', { parts: listOf(told) });
}
