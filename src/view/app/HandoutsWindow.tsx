import type { HandoutsModule } from '../handouts/handouts.ts';
import { sayTitle } from '../words/titleWords.ts';
import { LazyWindow } from './LazyWindow.tsx';

/** The window in which stands what a teacher reads and prints, over the title as over the console. */
export function HandoutsWindow(props: {
  readonly load: () => Promise<HandoutsModule>;
  readonly onClose: () => void;
}) {
  return (
    <LazyWindow
      {...props}
      title={sayTitle('title.teachers')}
      look="handouts printable"
      waiting="loading.teachers"
    >
      {({ Handouts }) => <Handouts />}
    </LazyWindow>
  );
}
