// A worker of the opponents: decides for one seat after the other.
import { parentPort, workerData } from 'node:worker_threads';
import { createEngine, type Engine } from '../../game/engine.ts';
import { opponentSlip } from '../../opponents/opponent.ts';
import type { Answer, Briefing, Question } from './opponents.ts';

const { scenarios, temperaments } = workerData as Briefing;
const engines = new Map<string, Engine>();

function engineOf(id: string): Engine {
  const scenario = scenarios[id];
  if (!scenario) throw new RangeError(`no scenario ${id}`);
  const engine = engines.get(id) ?? createEngine(scenario);
  engines.set(id, engine);
  return engine;
}

parentPort?.on('message', ({ view, level, seed }: Question) => {
  const player = { level, temperament: temperaments[view.seat] };
  const { slip, reason, refusals } = opponentSlip(engineOf(view.scenario), view, player, seed);
  const refused = refusals().map(({ offer, account }) => ({ offer, reason: account.reason }));
  const answer: Answer = { decision: { slip, reason, refused } };
  parentPort?.postMessage(answer);
});
