import type { PairRecord, Said, TrustCourse } from '../../../debrief/pairs.ts';
import { sayDebrief } from '../debriefWords.ts';
import { nameOf, yearOf } from '../names.ts';
import { isMessageKey, say, sayAny, signed } from '../say.ts';
import { codeTitle } from '../sentences.ts';
import { type Block, heading, list, text } from './page.ts';
import { asked, type Telling } from './telling.ts';

/** Pair by pair, what was said against what was done; those who said nothing to each other in one sentence. */
export function pairBlocks(telling: Telling): readonly Block[] {
  const { debrief, game, names } = telling;
  const { systems } = game.engine.scenario;
  const label = ({ pair }: PairRecord): string =>
    sayDebrief('pairs.pair', { one: nameOf(names, pair[0]), other: nameOf(names, pair[1]) });
  const silent = debrief.pairs.filter(({ said }) => said.length === 0);
  return [
    text(sayDebrief('pairs.lead')),
    ...(systems.includes('word') || systems.includes('pledges') ? [] : [text(sayDebrief('pairs.off'))]),
    ...debrief.pairs.flatMap((record) => (record.said.length === 0 ? [] : pairBlock(telling, record))),
    ...(silent.length === 0
      ? []
      : [text(sayDebrief('pairs.silent', { list: silent.map(label).join('; ') }))]),
  ];
}

function pairBlock(telling: Telling, { pair, said, trust }: PairRecord): readonly Block[] {
  const { names } = telling;
  const [one, other] = pair;
  const broken = said.find(({ fate }) => fate === 'broken');
  return [
    heading(sayDebrief('pairs.pair', { one: names.nations[one].label, other: nameOf(names, other) })),
    ...list([
      ...said.map((item) => saidLine(telling, item)),
      ...trust.map((course) => trustLine(telling, course)),
    ]),
    asked(
      broken
        ? sayDebrief('pairs.ask.broken', { by: nameOf(names, broken.by), to: nameOf(names, broken.to) })
        : sayDebrief('pairs.ask.kept', { one: nameOf(names, one), other: nameOf(names, other) }),
    ),
  ];
}

function saidLine({ names }: Telling, said: Said): string {
  const base = {
    year: yearOf(names, said.turn),
    by: nameOf(names, said.by),
    to: nameOf(names, said.to),
    fate: sayDebrief(`pairs.fate.${said.fate}`),
  };
  if (said.kind === 'deal') return sayDebrief('pairs.deal', { ...base, act: say(`act.${said.act}`) });
  const choice = codeTitle(said.choice, names);
  return sayDebrief(said.kind === 'pledge' ? 'pairs.pledge' : `pairs.word.${said.stake}`, {
    ...base,
    choice,
  });
}

function trustLine({ names }: Telling, { of, toward, opening, end, most }: TrustCourse): string {
  const course = sayDebrief('pairs.course', {
    of: names.nations[of].label,
    toward: nameOf(names, toward),
    opening,
    end,
  });
  const thing = most && `thing.${most.deed}`;
  if (!most || !thing || !isMessageKey(thing)) return course;
  const told = sayDebrief('pairs.most', {
    delta: signed(most.delta),
    deed: `${names.nations[toward].own} ${sayAny(thing)}`,
    year: yearOf(names, most.turn),
  });
  return `${course} ${told}`;
}
