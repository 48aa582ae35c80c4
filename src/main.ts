import { mountApp } from './view/app/mount.tsx';

mountApp(
  () => import('./view/play.tsx').then((module) => module.playModule),
  () => import('./view/handouts.tsx').then((module) => module.handoutsModule),
);
