import { authoredKit } from './authoredKit.ts';
import type { ClassPlayModule } from './classroom/join/Student.tsx';
import { ClassPlay } from './classroom/play/ClassPlay.tsx';

/** Composition root of play in a class: hands the authored content to the screens. */
export const classPlay: ClassPlayModule = {
  ClassPlay: (props) => <ClassPlay {...props} kit={authoredKit} />,
};
