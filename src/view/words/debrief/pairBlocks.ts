import type { PairRecord, Said, TrustCourse } from '../../../debrief/pairs.ts';
import { sayDebrief } from '../debriefWords.ts';
import { type Names, nameOf, yearOf } from '../names.ts';
import { isMessageKey, say, sayAny, signed } from '../say.ts';
import { codeTitle } from '../sentences.ts';
import { type Block, heading, list, text } from './page.ts';
import { asked, type Telling } from './telling.ts';

/**
 * What was said against what was done: pair by pair where something of it was not done, in one table where all was, and
 * those who said nothing to each other in one sentence.
 */
export function pairBlocks(telling: Telling): readonly Block[] {
  const { debrief, game, names } = telling;
  const { systems } = game.engine.scenario;
  const spoken = debrief.pairs.filter(({ said }) => said.length > 0);
  const silent = debrief.pairs.filter(({ said }) => said.length === 0);
  const kept = spoken.filter(isAllKept);
  return [
    text(sayDebrief('pairs.lead')),
    ...(systems.includes('word') || systems.includes('pledges') ? [] : [text(sayDebrief('pairs.off'))]),
    ...spoken.filter((record) => !isAllKept(record)).flatMap((record) => pairBlock(telling, record)),
    ...(kept.length === 0 ? [] : keptBlocks(telling, kept)),
    ...(silent.length === 0
      ? []
      : [
          text(
            sayDebrief('pairs.silent', { list: silent.map(({ pair }) => between(pair, names)).join('; ') }),
          ),
        ]),
  ];
}

/** Two nations within a sentence. */
function between([one, other]: PairRecord['pair'], names: Names): string {
  return sayDebrief('pairs.pair', { one: nameOf(names, one), other: nameOf(names, other) });
}

function labelOf({ pair: [one, other] }: PairRecord, names: Names): string {
  return sayDebrief('pairs.pair', { one: names.nations[one].label, other: nameOf(names, other) });
}

function isAllKept({ said }: PairRecord): boolean {
  return said.every(({ fate }) => fate === 'kept');
}

/** Pairs of whom there is little to ask: a row each, and one question for all. */
function keptBlocks(telling: Telling, kept: readonly PairRecord[]): readonly Block[] {
  const { names } = telling;
  const course = ({ opening, end }: TrustCourse): string => sayDebrief('pairs.kept.course', { opening, end });
  return [
    heading(sayDebrief('pairs.kept')),
    {
      kind: 'table',
      head: [
        sayDebrief('pairs.kept.pair'),
        sayDebrief('pairs.kept.what'),
        sayDebrief('pairs.kept.trust'),
        sayDebrief('pairs.kept.back'),
      ],
      rows: kept.map((record) => [
        labelOf(record, names),
        record.said.map((said) => keptItem(said, names)).join('; '),
        ...record.trust.map(course),
      ]),
    },
    asked(sayDebrief('pairs.ask.kept')),
  ];
}

function keptItem(said: Said, names: Names): string {
  const base = { by: nameOf(names, said.by), to: nameOf(names, said.to), year: yearOf(names, said.turn) };
  if (said.kind === 'deal') return sayDebrief('pairs.kept.item', { ...base, what: say(`act.${said.act}`) });
  const what = codeTitle(said.choice, names);
  return said.kind === 'pledge'
    ? sayDebrief('pairs.kept.item', { ...base, what })
    : sayDebrief(`pairs.kept.item.${said.stake}`, { ...base, what });
}

/** One pair between whom something was left undone, in full. */
function pairBlock(telling: Telling, record: PairRecord): readonly Block[] {
  const { names } = telling;
  const { said, trust } = record;
  const [one, other] = record.pair;
  const broken = said.find(({ fate }) => fate === 'broken');
  const isOver = said.some(({ fate }) => fate !== 'kept' && fate !== 'open');
  return [
    heading(labelOf(record, names)),
    ...list([
      ...said.map((item) => saidLine(telling, item)),
      ...trust.map((line) => trustLine(telling, line)),
    ]),
    asked(
      broken
        ? sayDebrief('pairs.ask.broken', { by: nameOf(names, broken.by), to: nameOf(names, broken.to) })
        : sayDebrief(isOver ? 'pairs.ask.undone' : 'pairs.ask.open', {
            one: nameOf(names, one),
            other: nameOf(names, other),
          }),
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
