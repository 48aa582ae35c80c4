import type { ComponentType } from 'preact';
import { sayTitle } from '../words/titleWords.ts';
import { LazyWindow } from './LazyWindow.tsx';

/** The window in which the page about the model stands, over the title as over a game. */
export function ModelDialog(props: {
  readonly load: () => Promise<ComponentType>;
  readonly onClose: () => void;
}) {
  return (
    <LazyWindow {...props} title={sayTitle('title.model')} waiting="loading.model">
      {(Page) => <Page />}
    </LazyWindow>
  );
}
