import * as v from 'valibot';
import type { Fault, Result } from '../vocabulary/result.ts';
import { checkAims } from './checkAims.ts';
import { checkDebate } from './checkDebate.ts';
import { checkEffects } from './checkEffects.ts';
import { checkPlan } from './checkPlan.ts';
import { checkSetup } from './checkSetup.ts';
import { checkStory } from './checkStory.ts';
import type { Say } from './parts.ts';
import type { Scenario } from './scenario.ts';
import { scenarioShape } from './shape.ts';

/**
 * The only gate by which a scenario enters the game: its form first, then what its parts have to do with each other.
 * Takes any value that JSON can hold and never throws on it.
 * @returns the scenario, or every fault there is; one broken part hides no other part's faults
 */
export function parseScenario(value: unknown): Result<Scenario, readonly Fault[]> {
  const faults: Fault[] = [];
  const say: Say = (code, path, params) => {
    faults.push(params ? { code, path, params } : { code, path });
  };
  const form = v.safeParse(scenarioShape, value);
  for (const issue of form.issues ?? []) sayIssue(issue, say);
  for (const check of [checkPlan, checkEffects, checkSetup, checkAims, checkStory, checkDebate])
    check(value, say);
  if (form.success && faults.length === 0) return { ok: true, value: form.output };
  return { ok: false, fault: faults };
}

/** The most of a wrong word that a fault repeats, in characters. */
const QUOTED = 40;

/** Turns one of the shape's issues into a fault: its message is the code, and what a thing is called. */
function sayIssue(issue: v.BaseIssue<unknown>, say: Say): void {
  const path = pathOf(issue.path ?? []);
  if (issue.input === undefined) {
    say('missing', path);
    return;
  }
  const space = issue.message.indexOf(' ');
  const code = space < 0 ? issue.message : issue.message.slice(0, space);
  const what = issue.message.slice(space + 1);
  switch (code) {
    case 'unknown':
    case 'malformed':
      say(code, path, { what, found: quoted(issue.input) });
      return;
    case 'tooSmall':
    case 'tooFew':
      say(code, path, { least: Number(issue.requirement) });
      return;
    case 'tooBig':
      say(code, path, { most: Number(issue.requirement) });
      return;
    default:
      say(code as Parameters<Say>[0], path);
  }
}

function quoted(input: unknown): string {
  if (typeof input === 'string') return JSON.stringify(clipped(input));
  if (Array.isArray(input)) return 'a list';
  return typeof input === 'object' && input !== null ? 'an object' : String(input);
}

function clipped(text: string): string {
  return text.length > QUOTED ? `${text.slice(0, QUOTED)}...` : text;
}

/** A path as people write it: `effects[3].amount`; a key that is no plain word stands in quotes. */
function pathOf(items: readonly { readonly key: unknown }[]): string {
  let path = '';
  for (const { key } of items) {
    const name = String(key);
    if (typeof key === 'number') path += `[${key}]`;
    else if (!/^[A-Za-z_][\w-]*$/.test(name)) path += `[${JSON.stringify(clipped(name))}]`;
    else path += path === '' ? name : `.${name}`;
  }
  return path;
}
