/** The short sounds of the game, one per kind of event. Their audio is in assets/sounds/cues.mp3. */
export const CUES = [
  'choose', // a card is picked
  'commit', // the choices are sealed
  'turn', // a new year begins
  'word', // a Word is given
  'kept', // a Word was kept
  'broken', // a Word was broken
  'capsule', // a capsule with samples arrives
  'loan', // a loan of samples sets out
  'signed', // the Accords are signed
  'joined', // a camp or a base is joined
  'tariff', // a tariff bites
  'lifted', // a tariff is lifted
  'truce', // two sides lay down tariffs for a time
  'studied', // samples are studied
  'published', // a result is published
  'funded', // a programme gets money
  'launch', // a rocket leaves
  'flown', // a flight succeeded
  'lost', // a flight failed
  'courted', // an uncommitted country is courted
  'news', // news arrives
  'cabinet', // the cabinet asks its question
  'resign', // an adviser resigns
  'law', // a law is passed, narrowed or repealed
  'speech', // a speech of a debate begins
  'supported', // an argument lands beneath another that it supports
  'attacked', // an argument lands against another
  'questioned', // a question is put to an argument
  'ballot', // a ballot is opened
  'adopted', // a resolution is adopted
  'rejected', // a resolution is rejected
  'ending', // the campaign ends
  'trustUp', // trust grows
  'trustDown', // trust shrinks
  'error', // that can't be done
] as const;
export type Cue = (typeof CUES)[number];
