import type { Permit } from '../../game/permit.ts';
import { type Choice, parseChoice } from '../../vocabulary/choices.ts';
import { isNation } from '../../vocabulary/nations.ts';
import type { Fault } from '../../vocabulary/result.ts';
import { type Names, nameOf, yearOf } from './names.ts';
import {
  hasPlace,
  isMessageKey,
  listOf,
  type MessageKey,
  type Params,
  say,
  sayAny,
  sayCount,
} from './say.ts';
import { codeTitle, targetName } from './sentences.ts';

/** Why something can't be done, and what would allow it. */
export interface Obstacle {
  readonly why: string;
  readonly mend: string;
}

/** The most particular message there is: for this kind of choice, else the general one. */
function particular(base: string, choice: Choice | undefined): MessageKey {
  const own = `${base}.${choice?.kind}`;
  if (isMessageKey(own)) return own;
  return isMessageKey(base) ? base : 'fault.unknown';
}

/** The two sentences of one code; its remedy stands under the same name. */
function obstacle(code: string, params: Params, choice?: Choice): Obstacle {
  const remedy = code.replace(/^refused\./, 'mend.').replace(/^short\./, 'mend.short.');
  return { why: sayAny(particular(code, choice), params), mend: sayAny(particular(remedy, choice), params) };
}

/** Null for a choice that is open. */
export function permitSentence(permit: Permit, choice: Choice, names: Names): Obstacle | null {
  if (permit.open) return null;
  const params = { target: targetName(choice, names) };
  if (permit.lacks === 'permission') return obstacle(`refused.${permit.because}`, params, choice);
  const { of, need, have } = permit.shortage;
  return obstacle(`short.${of}`, { ...params, need, have, coins: sayCount('coins', have) });
}

/**
 * What is wrong with a slip that was refused.
 * @param about the choice it concerns, where the fault does not name one itself
 */
export function faultSentence(fault: Fault, names: Names, about?: Choice): string {
  const { code, path } = fault;
  const params = { ...fault.params };
  if (typeof params.have === 'number') params.coins = sayCount('coins', params.have);
  if (typeof params.owed === 'string')
    params.owed = listOf(params.owed.split('|').map((owed) => `“${codeTitle(owed, names)}”`));
  const choice = about ?? (typeof params.code === 'string' ? parseChoice(params.code) : undefined);
  if (choice && choice.target !== null) params.target = targetName(choice, names);
  if (code.startsWith('partnerLacks.') && isNation(params.nation))
    params.nation = nameOf(names, params.nation);
  if (code === 'tooManyDeliveries') {
    params.over = sayCount('fewer', Number(params.need) - Number(params.have));
    if (path.startsWith('answers')) return sayAny('fault.tooManyDeliveries.answers', params);
  }
  if (code === 'pledgeDue') {
    params.from = yearOf(names, Number(params.from));
    params.to = yearOf(names, Number(params.to));
  }
  if (code === 'wrongPhase') {
    const phase = `phase.${params.expected}`;
    if (isMessageKey(phase)) params.expected = sayAny(phase);
  }
  if (code === 'short.capital' && path.startsWith('bid')) return sayAny('short.capital.bid', params);
  if (code === 'short.capital' && path === 'stake') return sayAny('short.capital.stake', params);
  if (code === 'short.partnerLots' && params.target === undefined) return say('short.partnerLots.unnamed');
  const key = particular(isMessageKey(code) ? code : `fault.${code}`, choice);
  // Where nobody says whom it is about, the general sentence must do.
  return params.target === undefined && hasPlace(key, 'target') ? say('refused.state') : sayAny(key, params);
}
