import { render } from 'preact';
import type { HandoutsModule } from '../handouts/handouts.ts';
import type { PlayModule } from '../play/playModule.ts';
import '../styles/faces.css';
import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/title.css';
import { App } from './App.tsx';

/** Puts the game on the page. */
export function mountApp(load: () => Promise<PlayModule>, loadHandouts: () => Promise<HandoutsModule>): void {
  const place = document.getElementById('app');
  if (!place) throw new Error('the page has no #app');
  render(<App load={load} loadHandouts={loadHandouts} />, place);
}
