import { useEffect } from 'preact/hooks';
import type { TurnLog } from '../../game/log.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Pace } from '../app/settings.ts';
import type { Sound } from '../sound/sound.ts';
import { type Names, yearOf } from '../words/names.ts';
import { sayPlay } from '../words/playWords.ts';
import { deedSentence } from '../words/sentences.ts';
import { CUE_OF_DEED } from './cues.ts';
import { openedWith } from './homecomings.ts';
import type { PlayState } from './playState.ts';
import { watchSentence } from './watchSentence.ts';

const CUES_WITHOUT_FILM = 3;
const CUE_GAP_MS = 900;

/** What this says and sounds with. */
export interface BeatVoice {
  readonly scenario: Scenario;
  readonly names: Names;
  readonly sound: Sound;
  readonly announce: (sentence: string) => void;
}

/**
 * What is said to screen readers, and sounds, when another screen comes up.
 * @param log the turn that is revealed, on its Reveal
 * @param isFilmed whether the board's film sounds the deeds
 * @param isFilming whether it does just now: an onlooker is told what a year came to once it is over
 */
export function useBeatVoice(
  state: PlayState,
  log: TurnLog | null,
  pace: Pace,
  isFilmed: boolean,
  isFilming: boolean,
  { scenario, names, sound, announce }: BeatVoice,
): void {
  const { screen, seat, view } = state;
  const home = openedWith(state);

  /** Without a film the weightiest deeds of the year sound one after the other. */
  const soundDeeds = () => {
    const cues = new Set((log?.occurrences ?? []).flatMap(({ deed }) => CUE_OF_DEED[deed] ?? []));
    [...cues].slice(0, CUES_WITHOUT_FILM).forEach((cue, index) => {
      window.setTimeout(() => sound.cue(cue), index * CUE_GAP_MS);
    });
  };

  useEffect(() => {
    if (seat !== null) {
      if (screen === 'offers') {
        const begun = sayPlay('live.newTurn', { year: yearOf(names, view.turn) });
        announce([begun, ...home.map((flight) => deedSentence(flight, seat, names))].join(' '));
      }
      if (screen === 'answers') announce(sayPlay('live.answers'));
      if (screen === 'commit') announce(sayPlay('live.commit'));
      if (screen === 'reveal') announce(sayPlay('live.reveal'));
    }
    if (screen === 'reveal' && !isFilmed) soundDeeds();
    if (screen === 'ending') sound.cue('ending');
    else if (home.length > 0) {
      // The film has its own sound.
      if (!isFilmed) sound.cue('capsule');
    } else if (screen === 'offers' || (screen === 'watch' && view.phase === 'offer')) sound.cue('turn');
  }, [screen, view.turn]);

  useEffect(() => {
    const sentence = seat === null && !isFilming ? watchSentence(state, scenario, names, pace) : null;
    if (sentence) announce(sentence);
  }, [screen, view.turn, view.phase, isFilming]);
}
