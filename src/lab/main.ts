// `npm run lab -- COMMAND ...`: the game without a screen.
import { runLab } from './lab.ts';

// Whoever reads only the first lines (`... | head`) has seen enough.
process.stdout.on('error', (problem: NodeJS.ErrnoException) => {
  if (problem.code !== 'EPIPE') throw problem;
  process.exit(0);
});

process.exitCode = await runLab(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  note: (line) => void process.stderr.write(`${line}\n`),
});
