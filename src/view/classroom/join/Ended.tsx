import { useEffect, useRef } from 'preact/hooks';
import type { Fault } from '../../../vocabulary/result.ts';
import { anyClassFault, sayClass } from '../../words/classWords.ts';

/** Why the table hung up, and the way back. */
export function Ended(props: {
  readonly fault: Fault;
  readonly onBack: () => void;
  readonly onJoin: () => void;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { code } = props.fault;
  return (
    <main class="join">
      <h1 ref={heading} tabIndex={-1}>
        {sayClass('ended.title')}
      </h1>
      <p role="alert">{anyClassFault(props.fault)}</p>
      <div class="row">
        {code === 'openedElsewhere' && (
          <button type="button" class="button primary" onClick={props.onBack}>
            {sayClass('ended.again')}
          </button>
        )}
        {code === 'otherVersion' ? (
          <button type="button" class="button primary" onClick={() => window.location.reload()}>
            {sayClass('ended.reload')}
          </button>
        ) : (
          <button type="button" class="button" onClick={props.onJoin}>
            {sayClass('ended.join')}
          </button>
        )}
      </div>
    </main>
  );
}
