import { usePlay } from '../../play/context.ts';
import { sayPanel } from '../../words/panelWords.ts';
import { aimBand, heaviestAim } from './aimStanding.ts';

/** How far an aim has come, as a bar whose track is as long as the aim is weighty. */
export function AimBar(props: {
  readonly labelledBy: string;
  /** 0-100 */
  readonly percent: number;
  readonly weight: number;
  readonly trend?: 'up' | 'level' | 'down';
}) {
  const { percent, weight, trend } = props;
  const { scenario } = usePlay();
  const band = sayPanel(`aim.${aimBand(percent)}`);
  const spoken = trend
    ? sayPanel('aims.value', { band, percent, weight, trend: sayPanel(`trend.${trend}`) })
    : sayPanel('aims.value.plain', { band, percent, weight });
  return (
    <div
      class="aim-bar"
      role="progressbar"
      aria-labelledby={props.labelledBy}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      aria-valuetext={spoken}
      style={{
        '--filled': `${percent}%`,
        '--weight': `${Math.round((weight * 100) / heaviestAim(scenario))}%`,
      }}
    />
  );
}
