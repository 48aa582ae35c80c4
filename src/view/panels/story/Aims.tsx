import { useEffect, useId, useState } from 'preact/hooks';
import { usePlay } from '../../play/context.ts';
import { LOOKING_BACK } from '../../play/playState.ts';
import { sayPanel } from '../../words/panelWords.ts';
import { AimBar } from './AimBar.tsx';
import { type AimStanding, aimBand } from './aimStanding.ts';
import { BridgeLine } from './BridgeLine.tsx';
import { useBridges } from './useBridges.ts';
import { useGuarded } from './useGuarded.ts';
import { useNarrow } from './useNarrow.ts';
import { useOwnAims } from './useOwnAims.ts';
import { useQuietYears } from './useQuietYears.ts';

const ARROWS = { up: '▲', level: '–', down: '▼' } as const;

/**
 * One's four aims, always in sight: on a wide screen all of them, on a phone one line that opens.
 * @param compact lets the one line stand for them where there is little room
 */
export function Aims(props: { readonly compact?: boolean }) {
  const { settings, state } = usePlay();
  const { standings, score } = useOwnAims();
  // The largest letters leave a wide screen as little room as a phone has.
  const cramped = useNarrow() || settings.get().text === 'largest';
  const id = useId();
  const guarded = useGuarded();
  const [shown, show] = useState(false);
  useEffect(() => show(false), [state.seat, state.screen]);
  // With the secret aim goes what it could be worked out of: all four together.
  const hidden = guarded && !shown;

  const quiet = useQuietYears();
  // The year that is being looked back on is told beside the aims.
  const bridges = useBridges();
  const last = LOOKING_BACK.has(state.screen) ? undefined : bridges.at(-2);
  const weights = sayPanel('aims.weights', { weights: standings.map(({ aim }) => aim.weight).join(' · ') });
  const list = (
    <>
      <ul class="aims-list">
        {standings.map((standing, index) =>
          standing.secret && hidden ? (
            <li key={standing.aim.id} class="aim soft">
              {sayPanel('aims.secret.hidden')}
            </li>
          ) : (
            <AimLine key={standing.aim.id} standing={standing} index={index} />
          ),
        )}
      </ul>
      {last && !hidden && <BridgeLine bridge={last} since={bridges.at(-1)} isDated />}
      {quiet && !hidden && <p class="small soft aims-quiet">{quiet}</p>}
      {guarded && (
        <button type="button" class="link small" aria-pressed={shown} onClick={() => show(!shown)}>
          {sayPanel(shown ? 'aims.secret.hide' : 'aims.secret.show')}
        </button>
      )}
    </>
  );
  if (props.compact && cramped) {
    return (
      <details class="aims panel">
        <summary>
          <span class="aims-head">
            <span>{sayPanel('aims.title')}</span>
            <span class="aims-brief" aria-hidden="true">
              {standings.map(({ aim, percent, secret }) => (
                <span
                  key={aim.id}
                  class="aims-pip"
                  style={{ '--filled': `${secret && hidden ? 0 : percent}%` }}
                />
              ))}
            </span>
            {!hidden && <span class="number">{sayPanel('aims.total.short', { score })}</span>}
          </span>
        </summary>
        <p class="small faint">{weights}</p>
        {list}
      </details>
    );
  }
  return (
    <section class="aims panel" aria-labelledby={`${id}title`}>
      <header class="aims-head">
        <h2 id={`${id}title`}>{sayPanel('aims.title')}</h2>
        <span class="small faint">{weights}</span>
        {!hidden && (
          <p class="number">
            <span class="unseen">{sayPanel('aims.total', { score })}</span>
            <span aria-hidden="true">{sayPanel('aims.total.short', { score })}</span>
          </p>
        )}
      </header>
      {list}
    </section>
  );
}

function AimLine(props: { readonly standing: AimStanding; readonly index: number }) {
  const { open } = usePlay();
  const { aim, percent, secret, trend } = props.standing;
  const id = useId();
  return (
    <li class="aim">
      <span class="aim-line">
        <button
          type="button"
          id={id}
          class="link"
          aria-label={sayPanel('aims.why', { text: aim.text })}
          onClick={() => open({ kind: 'aim', index: props.index })}
        >
          {aim.text}
        </button>{' '}
        {secret && <span class="badge">{sayPanel('aims.secret')}</span>}
        <span class="aim-value" aria-hidden="true">
          <span class="number">
            {sayPanel('percent', { value: percent })}{' '}
            <span class={`aim-trend ${trend}`}>{ARROWS[trend]}</span>
          </span>
          <span class="soft">{sayPanel(`aim.${aimBand(percent)}`)}</span>
        </span>
      </span>
      <AimBar labelledBy={id} percent={percent} weight={aim.weight} trend={trend} />
    </li>
  );
}
