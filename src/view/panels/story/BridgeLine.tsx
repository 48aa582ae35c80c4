import { usePlay } from '../../play/context.ts';
import { yearOf } from '../../words/names.ts';
import { sayPanel } from '../../words/panelWords.ts';
import { sayPlay } from '../../words/playWords.ts';
import { bridgeSentence, sinceSentence } from './bridgeSentence.ts';
import type { ShownBridge } from './bridgeTenths.ts';
import { useBridges } from './useBridges.ts';

/** What a year did to the aims of the seat that looks; nothing as long as it has moved none. */
export function YearBridge({ turn }: { readonly turn: number }) {
  const bridge = useBridges().find((one) => one.turn === turn);
  return bridge && bridge.causes.length > 0 ? <BridgeLine bridge={bridge} /> : null;
}

/** A turn's bridge in one line: who moved one's aims by how much, what they stand at, and the way to each cause. */
export function BridgeLine({
  bridge,
  isDated,
  since,
}: {
  readonly bridge: ShownBridge;
  readonly isDated?: boolean;
  /** The bridge of the year that runs: what has moved the aims since. */
  readonly since?: ShownBridge | undefined;
}) {
  const { names, open } = usePlay();
  const year = yearOf(names, bridge.turn);
  const told = [bridgeSentence(bridge), since && sinceSentence(since)].filter(Boolean).join(' ');
  return (
    <p class="small bridge-line">
      <span>
        {isDated && <span class="soft number">{year} </span>}
        {told}
      </span>
      <button
        type="button"
        class="button quiet small"
        aria-label={sayPanel('bridge.why', { year })}
        onClick={() => open({ kind: 'bridge', turn: bridge.turn })}
      >
        {sayPlay('reveal.why')}
      </button>
    </p>
  );
}
