import type { ComponentChildren, ComponentType } from 'preact';
import { useArrived } from '../../app/useArrived.ts';
import { faultTitle, sayTitle } from '../../words/titleWords.ts';

/** A screen that few open: fetched when it is, so that nobody else waits for it. */
export function Later<P extends object>(props: {
  readonly load: () => Promise<ComponentType<P>>;
  readonly show: (Screen: ComponentType<P>) => ComponentChildren;
  /** What stands there until then; a whole page, where nothing is said. */
  readonly wait?: ComponentChildren;
}) {
  const { arrived, isFailed } = useArrived(props.load);
  if (arrived) return <>{props.show(arrived.value)}</>;
  if (props.wait !== undefined && !isFailed) return <>{props.wait}</>;
  if (props.wait !== undefined) return <p role="alert">{faultTitle('loadFailed')}</p>;
  return (
    <main class="loading">
      <h1 class="unseen">{sayTitle('title.name')}</h1>
      <p role={isFailed ? 'alert' : 'status'}>
        {isFailed ? faultTitle('loadFailed') : sayTitle('loading.play')}
      </p>
    </main>
  );
}
