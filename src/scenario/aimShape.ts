import * as v from 'valibot';
import { NATIONAL_MEASURES, PROGRAMMES, WORLD_MEASURES } from '../vocabulary/measures.ts';
import { CAMPS, NATIONS } from '../vocabulary/nations.ts';
import type { Metric } from './scenario.ts';
import { closed, list, pair, text, whole, word } from './shapes.ts';

const nation = word(NATIONS, 'nation');
const selfOrNation = word(['self', ...NATIONS], 'nation');
const nationalMeasure = word(NATIONAL_MEASURES, 'measure');
const namedGroup = word(['others', 'signatories', 'members'], 'group');
const listedGroup = list(nation, 1);
const group = v.lazy(
  (input): v.GenericSchema<unknown, v.InferOutput<typeof namedGroup | typeof listedGroup>> =>
    Array.isArray(input) ? listedGroup : namedGroup,
);

const kind = <K extends Metric['kind']>(name: K) => v.literal(name);

export const metricShape = v.variant(
  'kind',
  [
    closed({ kind: kind('national'), measure: nationalMeasure, of: selfOrNation }),
    closed({ kind: kind('world'), measure: word(WORLD_MEASURES, 'measure') }),
    closed({ kind: kind('trust'), from: group, toward: selfOrNation }),
    closed({ kind: kind('trustIn'), group }),
    closed({ kind: kind('mean'), measure: nationalMeasure, group }),
    closed({ kind: kind('lead'), measure: nationalMeasure, over: nation }),
    closed({ kind: kind('weightLead'), camp: word(CAMPS, 'camp') }),
    closed({ kind: kind('tariffs'), side: word(['by', 'on', 'world'], 'side') }),
    closed({
      kind: kind('standing'),
      any: list(word(['signed', 'member', 'flown', 'lawEased', 'unaligned'], 'standing'), 1),
    }),
    closed({ kind: kind('programme'), programme: word(PROGRAMMES, 'programme') }),
  ],
  ({ expected }) => (expected === 'Object' ? 'notAnObject' : 'unknown metric'),
);

/** The furthest that a metric's reading may lie from 0. */
const FAR = 9999;
/** What an aim of the world must weigh at least, in per cent. */
export const WORLD_WEIGHT = 20;

export const aimShape = closed({
  id: text(),
  text: text(),
  metric: metricShape,
  from: whole(-FAR, FAR),
  to: whole(-FAR, FAR),
  weight: whole(1, 99),
});

export const agendaShape = closed({
  public: pair(aimShape),
  secret: list(aimShape, 2),
  world: aimShape,
});

export const conditionShape = closed({
  metric: metricShape,
  atLeast: v.optional(whole(-FAR, FAR)),
  atMost: v.optional(whole(-FAR, FAR)),
});

export const endingShape = closed({ id: text(), title: text(), text: text(), when: list(conditionShape) });
