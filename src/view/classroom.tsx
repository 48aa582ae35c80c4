import { render } from 'preact';
import './styles/faces.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/classroom.css';
import './styles/after.css';
import { ClassApp } from './classroom/app/ClassApp.tsx';

/** Composition root of the classroom's page: the door and the lobby come first, the game while one waits there. */
const place = document.getElementById('app');
if (!place) throw new Error('the page has no #app');
render(
  <ClassApp
    loadPlay={() => import('./classroomPlay.tsx').then(({ classPlay }) => classPlay)}
    loadIntervene={() => import('./classroomIntervene.tsx').then(({ ClassIntervene }) => ClassIntervene)}
    loadAfterwards={() => import('./classroomAfterwards.tsx').then(({ afterModule }) => afterModule)}
    loadPaper={() => import('./classroomPaper.tsx').then(({ paperModule }) => paperModule)}
    loadHandouts={() => import('./handouts.tsx').then(({ handoutsModule }) => handoutsModule)}
    loadProjector={() => import('./classroomProjector.tsx').then(({ ClassProjector }) => ClassProjector)}
  />,
  place,
);
