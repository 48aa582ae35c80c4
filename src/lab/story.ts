import { isFor } from '../debate/hearing.ts';
import { actsIn } from '../debrief/recorded.ts';
import type { Game } from '../game/game.ts';
import { BEATS, type Beat, beatOf, isCommitted, type TurnLog } from '../game/log.ts';
import { isOver } from '../game/opening.ts';
import { scoreOf } from '../game/score.ts';
import type { Change } from '../rules/change.ts';
import { endingOf } from '../rules/ending.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { sayAssembly } from '../view/words/assemblyWords.ts';
import { changeSentence } from '../view/words/changes.ts';
import { audienceLabel, type Names, nameOf, namesOf, resolutionTitle, yearOf } from '../view/words/names.ts';
import { reasonOfEffect, sourceWords } from '../view/words/reasons.ts';
import { say } from '../view/words/say.ts';
import {
  codeTitle,
  deedSentence,
  offerSentence,
  stakeSentence,
  wordSentence,
} from '../view/words/sentences.ts';
import type { Argument } from '../vocabulary/debate.ts';
import { NATIONS, type Nation } from '../vocabulary/nations.ts';
import { storyWords } from './words.ts';

/** What is told under one heading: each sentence with what it moved, and why. */
interface Told {
  readonly sentence: string;
  readonly changes: readonly Change[];
}

/** A game told turn by turn: what was said and decided, what came of it, and for every number that moved the reason. */
export function storyOf(game: Game): string {
  const names = namesOf(game.engine.scenario);
  const lines = game.turns.flatMap((log) => ['', ...turnOf(log, game, names)]);
  return `${[...lines, ...(isOver(game) ? ['', ...endOf(game, names)] : [])].join('\n')}\n`;
}

function turnOf(log: TurnLog, game: Game, names: Names): readonly string[] {
  const { turns } = game.engine.scenario;
  const year = yearOf(names, log.turn);
  // A game that ended early has its aftermath in turns that were to be played.
  const isPlayed = log.turn <= turns && (log.talk.length > 0 || isCommitted(log) || log.hash === '');
  const heading = isPlayed ? say('turn', { year, turn: log.turn, turns }) : say('turn.aftermath', { year });
  const happened = happenedBy(log, names);
  return [
    heading,
    ...BEATS.flatMap((beat) => {
      const told = [
        ...saidIn(beat, log, game, names).map((sentence) => ({ sentence, changes: [] })),
        ...happened[beat],
      ];
      if (told.length === 0) return [];
      return [
        `  ${say(`beat.${beat}`)}`,
        ...told.flatMap(({ sentence, changes }) => [
          `    ${sentence}`,
          ...whyLines(changes, game, names).map((line) => `      ${line}`),
        ]),
      ];
    }),
  ];
}

/** What was said and decided in a beat, a sentence each. */
function saidIn(beat: Beat, log: TurnLog, game: Game, names: Names): readonly string[] {
  switch (beat) {
    case 'talk':
      return [
        ...log.talk.map(({ offer, taken }) => {
          const sentence = offerSentence(offer, null, names);
          return `${sentence} ${taken ? storyWords.taken : storyWords.declined}`;
        }),
        ...NATIONS.flatMap((nation) => {
          const word = log.words[nation];
          return word === undefined ? [] : [wordSentence(nation, word, null, names)];
        }),
      ];
    case 'reveal':
      return [
        ...NATIONS.flatMap((nation) => decidedBy(nation, log, names)),
        ...datedIn(log, game.engine.scenario),
      ];
    case 'debate':
      return debateIn(log, game, names);
    default:
      return [];
  }
}

function decidedBy(nation: Nation, log: TurnLog, names: Names): readonly string[] {
  const choices = log.choices[nation];
  const stake = log.stakes[nation];
  const bid = log.bids[nation];
  const nothing = choices?.length === 0 ? [storyWords.passes(nameOf(names, nation))] : [];
  return [
    ...(choices && choices.length > 0
      ? [
          storyWords.commits(
            names.nations[nation].label,
            choices.map((code) => codeTitle(code, names)).join('; '),
          ),
        ]
      : nothing),
    ...(stake ? [stakeSentence(nation, stake, null, names)] : []),
    ...(bid
      ? [
          storyWords.bids(
            names.nations[nation].label,
            bid.coins,
            bid.side,
            resolutionTitle(names, bid.resolution),
          ),
        ]
      : []),
  ];
}

/** What the record tells of the choices that were made as it has them, in order of date. */
function datedIn(log: TurnLog, scenario: Scenario): readonly string[] {
  return actsIn(log, scenario)
    .filter(({ chosenIn }) => chosenIn === log.turn)
    .map(({ date, text, source, disputed }) => {
      const told = storyWords.recorded(date, text, sourceWords(source));
      return disputed === undefined ? told : `${told} ${storyWords.disputed(disputed)}`;
    });
}

/** The flow in the order in which it was spoken, the ballots, and how it ended. */
function debateIn({ debate }: TurnLog, { engine }: Game, names: Names): readonly string[] {
  if (!debate) return [];
  const claimAt = (place: number): string =>
    engine.bank.claims.get(debate.flow[place]?.claim ?? '')?.text ?? '';
  const under = (place: number, relation: Argument['relation']): string => {
    const answered = debate.flow[place];
    return answered
      ? sayAssembly(`flow.under.${relation}`, { nation: nameOf(names, answered.by), claim: claimAt(place) })
      : sayAssembly(`flow.under.resolution.${relation}`);
  };
  return [
    sayAssembly('title', { title: resolutionTitle(names, debate.resolution) }),
    ...debate.flow.map(({ by, under: place, relation }, at) =>
      sayAssembly('live.argument', {
        nation: names.nations[by].label,
        claim: claimAt(at),
        under: under(place, relation),
      }),
    ),
    ...(debate.room?.ratings ?? []).map(({ claim, base }) =>
      storyWords.rated(engine.bank.claims.get(claim)?.text ?? claim, base, debate.room?.within ?? 0),
    ),
    ...debate.ballots.map((ballot) =>
      sayAssembly('live.ballot', {
        audience: audienceLabel(names, ballot.audience),
        vote: sayAssembly(isFor(ballot) ? 'vote.for' : 'vote.against'),
      }),
    ),
    `${sayAssembly(debate.isAdopted ? 'verdict.adopted' : 'verdict.rejected')}.`,
  ];
}

/** Deeds by the beat in which they moved something, or else in that of the deed before; then what hangs on no deed. */
function happenedBy(log: TurnLog, names: Names): Readonly<Record<Beat, readonly Told[]>> {
  const told: Record<Beat, Told[]> = { brief: [], talk: [], reveal: [], debate: [], year: [] };
  const byDeed = new Map<number, Change[]>();
  const beats = new Map<number, Beat>();
  log.ledger.forEach((change, place) => {
    const beat = beatOf(log, place);
    // What hangs on no deed is told under its beat.
    const deed = change.deed >= 0 ? change.deed : -1 - BEATS.indexOf(beat);
    byDeed.set(deed, [...(byDeed.get(deed) ?? []), change]);
    if (!beats.has(deed)) beats.set(deed, beat);
  });
  let beat: Beat = 'brief';
  log.occurrences.forEach((happened, deed) => {
    beat = beats.get(deed) ?? beat;
    told[beat].push({ sentence: deedSentence(happened, null, names), changes: byDeed.get(deed) ?? [] });
  });
  for (const [at, quiet] of BEATS.entries()) {
    const changes = byDeed.get(-1 - at);
    if (changes) told[quiet].push({ sentence: storyWords.besides, changes });
  }
  return told;
}

/** One line for each reason: what it moved, then why. */
function whyLines(changes: readonly Change[], { engine }: Game, names: Names): readonly string[] {
  const byEffect = new Map<string, Change[]>();
  for (const change of changes) byEffect.set(change.effect, [...(byEffect.get(change.effect) ?? []), change]);
  return [...byEffect].map(([effect, moved]) => {
    const { reason, source } = reasonOfEffect(effect, engine.scenario);
    return storyWords.why(
      moved.map((change) => changeSentence(change, null, names)).join('; '),
      reason,
      source,
    );
  });
}

function endOf(game: Game, names: Names): readonly string[] {
  const { title, text } = endingOf(game.engine.scenario, game.position);
  return [
    say('phase.over'),
    `  ${title}. ${text}`,
    ...NATIONS.map(
      (nation) => `  ${storyWords.score(names.nations[nation].label, scoreOf(game, nation).score)}`,
    ),
  ];
}
