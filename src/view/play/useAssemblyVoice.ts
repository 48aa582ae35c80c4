import { useEffect, useRef } from 'preact/hooks';
import { claimText } from '../../debate/bank.ts';
import { isFor } from '../../debate/hearing.ts';
import type { Engine } from '../../game/engine.ts';
import { SPEECHES } from '../../vocabulary/debate.ts';
import type { Rating } from '../../vocabulary/facilitator.ts';
import { stopped, underWords } from '../panels/assembly/underWords.ts';
import type { Cue } from '../sound/cues.ts';
import { sayAssembly } from '../words/assemblyWords.ts';
import { audienceLabel, type Names, nameOf } from '../words/names.ts';
import { askedIn, countOf, isIdle, ratedSince } from './chamber.ts';
import { type Assembly, ballotOrder } from './useAssembly.ts';

/** The ratings of a debate in which nobody rates. */
const NONE: readonly Rating[] = [];
/** Between two sounds of one speech, in milliseconds. */
const GAP_MS = 450;

/**
 * What is heard and said to screen readers while a debate unfolds.
 * @param isFilmed whether the board's film tells the verdict
 * @param isBrief tells the verdict alone: for a debate that is rushed through
 */
export function useAssemblyVoice(
  assembly: Assembly | null,
  engine: Engine,
  names: Names,
  announce: (sentence: string) => void,
  cue: (name: Cue) => void,
  isFilmed: boolean,
  isBrief: boolean,
): void {
  const last = useRef({ heard: 0, opened: 0, isOver: false });
  const rated = useRef<readonly Rating[] | null>(null);
  const ratings = assembly ? (assembly.chamber.debate.room?.ratings ?? NONE) : null;
  useEffect(() => {
    const before = rated.current;
    rated.current = ratings;
    // What was rated before one came is on the flow already.
    if (!assembly || !before || isBrief) return;
    const told = ratedSince(before, assembly.chamber.debate).map((rating) => ratedSentence(engine, rating));
    if (told.length > 0) announce(told.join(' '));
  }, [ratings]);
  const heard = assembly?.heard ?? 0;
  const opened = assembly?.opened ?? 0;
  const isOver = assembly?.isOver ?? false;
  useEffect(() => {
    const before = last.current;
    last.current = { heard, opened, isOver };
    if (!assembly) return;
    // A cross-examination in which nothing was asked comes along with the speech before it.
    const passed = heard - before.heard === 2 && isIdle(assembly.chamber.debate, heard - 1) ? 2 : 1;
    if (heard > before.heard && !isBrief) {
      const told = Array.from({ length: passed }, (_, at) =>
        tellSpeech(assembly, heard - passed + at, { engine, names }, cue),
      );
      announce(told.join(' '));
    }
    if (opened > before.opened && !isBrief) {
      const ballot = ballotOrder(assembly)[opened - 1];
      cue('ballot');
      if (ballot) {
        announce(
          sayAssembly('live.ballot', {
            audience: audienceLabel(names, ballot.audience),
            vote: sayAssembly(isFor(ballot) ? 'vote.for' : 'vote.against'),
          }),
        );
      }
    }
    // Where there is a board, its film of the verdict sounds and tells.
    if (isOver && !before.isOver && !isFilmed) {
      const { isAdopted } = countOf(assembly.chamber.resolution, assembly.standing.ballots);
      cue(isAdopted ? 'adopted' : 'rejected');
      announce(sayAssembly(isAdopted ? 'verdict.adopted' : 'verdict.rejected'));
    }
  }, [heard, opened, isOver]);
}

/** What screen readers are told of an argument that a class has just rated. */
export function ratedSentence({ bank }: Pick<Engine, 'bank'>, { base, claim }: Rating): string {
  return sayAssembly('live.rated', { claim: claimText(bank, claim), value: base / 10 });
}

function tellSpeech(
  { chamber, standing }: Assembly,
  index: number,
  words: { readonly engine: Engine; readonly names: Names },
  cue: (name: Cue) => void,
): string {
  const speech = SPEECHES[index];
  if (!speech) return '';
  const { names } = words;
  const nation = names.nations[chamber.debate.speakers[speech.side][speech.speaker]].label;
  const said = standing.flow.filter((argument) => argument.speech === index);
  const place = askedIn(standing, index);
  const asked = place === null ? undefined : standing.flow[place];
  if (said.length > 0 || asked || speech.kind !== 'question') cue(asked ? 'questioned' : 'speech');
  said.forEach(({ relation }, at) => {
    window.setTimeout(() => cue(relation === 'attack' ? 'attacked' : 'supported'), GAP_MS * (at + 1));
  });
  const sentences = said.map((argument) =>
    sayAssembly('live.argument', {
      nation,
      claim: claimText(words.engine.bank, argument.claim),
      under: stopped(underWords(words, standing.flow, argument)),
    }),
  );
  if (asked) {
    sentences.push(
      sayAssembly('live.question', {
        nation,
        other: nameOf(names, asked.by),
        claim: claimText(words.engine.bank, asked.claim),
      }),
    );
  } else if (sentences.length === 0) {
    sentences.push(
      speech.kind === 'question'
        ? sayAssembly('live.question.none', { nation })
        : sayAssembly('live.speech', { nation, kind: sayAssembly(`speech.${speech.kind}`) }),
    );
  }
  return sentences.join(' ');
}
