import { authoredKit } from './authoredKit.ts';
import { AfterPanel } from './classroom/afterwards/AfterPanel.tsx';
import type { AfterModule } from './classroom/afterwards/module.ts';
import { RestoreWay } from './classroom/afterwards/RestoreWay.tsx';
import { RoomsWindow } from './classroom/afterwards/RoomsWindow.tsx';
import { Wall } from './classroom/afterwards/wall/Wall.tsx';
import './styles/afterDesk.css';

/** Composition root of a class's afterwards, on the console and the wall: hands them the authored content. */
export const afterModule: AfterModule = {
  AfterPanel: (props) => <AfterPanel {...props} kit={authoredKit} />,
  RoomsWindow: (props) => <RoomsWindow {...props} kit={authoredKit} />,
  RestoreWay,
  Wall: (props) => <Wall {...props} kit={authoredKit} />,
};
