import { useEffect, useState } from 'preact/hooks';

/** What was fetched, once it is there; and whether it can't be had. */
export interface Arrival<Arrived> {
  /** In a box of its own, since a state that is a function would be called. */
  readonly arrived: { readonly value: Arrived } | null;
  readonly isFailed: boolean;
}

/** Fetches something once, for as long as it is waited for. */
export function useArrived<Arrived>(load: () => Promise<Arrived>): Arrival<Arrived> {
  const [arrived, setArrived] = useState<Arrival<Arrived>['arrived']>(null);
  const [isFailed, setFailed] = useState(false);
  useEffect(() => {
    let isAwaited = true;
    load().then(
      (value) => isAwaited && setArrived({ value }),
      () => isAwaited && setFailed(true),
    );
    return () => {
      isAwaited = false;
    };
  }, []);
  return { arrived, isFailed };
}
