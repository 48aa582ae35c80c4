import { decide, type Question } from './thinking.ts';

self.addEventListener('message', (event: MessageEvent<Question>) => {
  self.postMessage(decide(event.data));
});
