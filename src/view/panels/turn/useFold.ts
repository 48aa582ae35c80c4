import { useState } from 'preact/hooks';

/** What a `details` is given so that it opens by itself where something in it is picked, and closes by hand alone. */
export interface Fold {
  readonly open: boolean;
  readonly onToggle: (event: { readonly currentTarget: { readonly open: boolean } }) => void;
}

/**
 * A part that can be folded away.
 * @param isOpenAtFirst whether it lies open before anybody has touched it
 * @param isInUse whether something in it is picked; whoever takes that back finds it open still
 */
export function useFold(isOpenAtFirst: boolean, isInUse: boolean): Fold {
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  return { open: isOpen || isInUse, onToggle: ({ currentTarget }) => setOpen(currentTarget.open) };
}
