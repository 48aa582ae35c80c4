// A classroom in a process of its own, to be killed: FOLDER PORT, and a line on stdin when it is to take over.
import { once } from 'node:events';
import { flushCompileCache } from 'node:module';
import { classroomOn } from './support.ts';

const [folder = '', port = '0'] = process.argv.slice(2);
// The next process starts on what this one has compiled; a killed one writes nothing more.
flushCompileCache();
process.stdout.write('ready\n');
await once(process.stdin, 'data');
const classroom = await classroomOn(folder, {
  port: Number(port),
  report: (problem) => process.stderr.write(`${String(problem)}\n`),
});
process.stdout.write(`${JSON.stringify({ port: classroom.port, secret: classroom.house.secret })}\n`);
