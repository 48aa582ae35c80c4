import { Dialog } from '../../app/Dialog.tsx';
import { useSeated } from '../../play/context.ts';
import { causeSentence } from '../../words/causeWords.ts';
import { yearOf } from '../../words/names.ts';
import { sayPanel } from '../../words/panelWords.ts';
import { reasonOfEffect } from '../../words/reasons.ts';
import { signedTenths } from '../../words/say.ts';
import type { ShownBridge } from './bridgeTenths.ts';
import { Sum } from './Sum.tsx';
import { useBridges } from './useBridges.ts';

/** Why one's aims stand where they stand after a turn: every cause of the ledger, by who was at it. */
export function BridgeWindow(props: { readonly turn: number; readonly onClose: () => void }) {
  const { names } = useSeated();
  const bridge = useBridges().find(({ turn }) => turn === props.turn);
  const year = yearOf(names, props.turn);
  return (
    <Dialog title={sayPanel('bridge.title', { year })} onClose={props.onClose}>
      {bridge ? <BridgeParts bridge={bridge} /> : <p>{sayPanel('bridge.none')}</p>}
    </Dialog>
  );
}

function BridgeParts({ bridge }: { readonly bridge: ShownBridge }) {
  const { names, scenario, state } = useSeated();
  const { after, before, causes, parts, turn } = bridge;
  return (
    <>
      <dl class="sums">
        <Sum label={sayPanel('bridge.before')} value={(before / 10).toFixed(1)} />
        <Sum label={sayPanel('bridge.after')} value={(after / 10).toFixed(1)} strong />
      </dl>
      <p class="small soft">{sayPanel('bridge.lead')}</p>
      {parts.map(({ part, tenths }) => (
        <section key={part} class="why-year">
          <h3>
            <span>{sayPanel(`bridge.${part}.title`)}</span>
            <span class={tone(tenths)}>{signedTenths(tenths / 10)}</span>
          </h3>
          <ul class="movers small">
            {causes
              .filter((one) => one.part === part)
              .map(({ cause, entry, tenths: moved }, index) => (
                <li key={`${part}.${index}`}>
                  <span class={`number ${tone(moved)}`}>{signedTenths(moved / 10)}</span>
                  <span>
                    {entry
                      ? causeSentence(
                          { entry, occurrence: cause, turn },
                          state.seat,
                          scenario,
                          names,
                          state.view.turns,
                        )
                      : sayPanel('bridge.states')}
                    {entry && !cause && part === 'year' && (
                      <span class="soft"> {reasonOfEffect(entry.effect, scenario).reason}</span>
                    )}
                  </span>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function tone(tenths: number): string {
  return tenths > 0 ? 'rise' : tenths < 0 ? 'fall' : 'soft';
}
