import { type Briefing, createMind, type Question } from './thinking.ts';

const mind = createMind();

self.addEventListener('message', (event: MessageEvent<Briefing | Question>) => {
  const answer = mind(event.data);
  if (answer) self.postMessage(answer);
});
