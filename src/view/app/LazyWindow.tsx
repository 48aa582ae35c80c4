import type { ComponentChildren } from 'preact';
import { faultTitle, sayTitle, type TitleKey } from '../words/titleWords.ts';
import { Dialog } from './Dialog.tsx';
import { useArrived } from './useArrived.ts';

/** A window whose contents are fetched when it is opened. Until they are there it says so, and whether they can't be had. */
export function LazyWindow<Arrived>(props: {
  readonly title: string;
  readonly look?: string;
  /** What it says while it waits. */
  readonly waiting: TitleKey;
  readonly load: () => Promise<Arrived>;
  /** Whether what arrives is a window itself, which takes the place of this one. */
  readonly isWhole?: boolean;
  readonly onClose: () => void;
  readonly children: (arrived: Arrived) => ComponentChildren;
}) {
  const { children, isWhole, load, onClose, waiting, ...about } = props;
  const { arrived, isFailed } = useArrived(load);
  if (arrived && isWhole) return <>{children(arrived.value)}</>;
  return (
    <Dialog {...about} onClose={onClose}>
      {isFailed && <p role="alert">{faultTitle('loadFailed')}</p>}
      {!isFailed && !arrived && <p role="status">{sayTitle(waiting)}</p>}
      {arrived && children(arrived.value)}
    </Dialog>
  );
}
