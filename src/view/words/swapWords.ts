import { fill, type Params } from './say.ts';

/** Words of swapped chairs: some years in the seat that one's own deeds cost most. */
export const SWAP_WORDS = {
  title: 'Swap chairs',
  'ask.was': 'Whose recorded choices you meet',
  'ask.who': '{nation} ({holder})',
  'ask.choose': 'Choose a nation',
  'ask.early': 'No year of this game is over yet. Once one is, chairs can be swapped.',

  'chair.years': 'In the chair of {chair}, {from} to {to}',
  'chair.year': 'In the chair of {chair}, {from}',
  'by.ledger': "By the game's ledger",
  'by.model': "In this game's model,",
  'why.most': '{by} the deeds of {was} took most from {chair}: {lost}.',
  'why.most.won': '{by} the deeds of {was} took most from {chair}: {lost}. They also gave it {won}.',
  'why.little': '{by} the deeds of {was} took most from {chair}, though less than one point in all.',
  'why.even': '{by} the deeds of {was} took from no seat more than they gave it. {chair} gained least.',
  'why.even.won':
    '{by} the deeds of {was} took from no seat more than they gave it. {chair} gained least: {won}.',
  'why.even.both':
    '{by} the deeds of {was} took from no seat more than they gave it. {chair} gained least: {won}, against {lost}.',
  'points.trust.one': '1 point of its trust in {was}',
  'points.trust.many': '{count} points of its trust in {was}',
  'points.agenda.one': '1 point of its agenda',
  'points.agenda.many': '{count} points of its agenda',
  'points.both': '{trust} and {agenda} of its agenda',
  'when.broken':
    "In {year} {was} gave its Word, “{choice}”, and did otherwise. You begin with that year's Talk.",
  'when.most':
    'No Word of {was} was broken. You begin with the Talk of {year}, the year in which its deeds took most from {chair}.',
  'when.none': 'No Word of {was} was broken. You begin with the Talk of {year}.',
  'when.model':
    "You begin with the Talk of {year}. In this game's model, the deeds of that year took most from {chair}.",
  'when.model.none': 'You begin with the Talk of {year}.',
  how: 'You see what {chair} saw then, and decide for it. What {was} and the seven others do is what the recording has of them, as long as that is allowed. Where it is not, an opponent decides, and the game says so.',
  after: 'After that both courses stand beside each other. The recorded game stays as it is.',
  sit: 'Sit down in the chair of {chair}',

  'bar.title': 'Swapped chairs',
  'bar.year': 'In the chair of {chair}, year {at} of {count}, against the recorded choices of {was}.',
  'stray.choices':
    '{nation} could not do as recorded, “{missing}”, in {year}: an opponent chose “{instead}”.',
  'stray.choices.none':
    '{nation} could not do as recorded, “{missing}”, in {year}: an opponent chose nothing in its place.',
  'stray.choices.more':
    '{nation} had agreed to more than was recorded of {year}: an opponent added “{instead}”.',
  'stray.word':
    '{nation} could not give its recorded Word, “{missing}”, in {year}: an opponent gave “{instead}”.',
  'stray.word.silent':
    '{nation} could not give its recorded Word, “{missing}”, in {year}: an opponent kept silent.',
  'stray.offers':
    '{nation} could not put all that is recorded of it in the Talk of {year}: an opponent spoke for it.',
  'stray.question':
    'The cabinet of {nation} asked something else in {year} than is recorded: an opponent answered it.',
  'stray.answers':
    'The recording of {nation} has no answer to what was put to it in {year}: an opponent answered, as far as its recorded choices left room.',
  'stray.untaken':
    '{nation} could not agree to all that it had agreed to in {year}: some of it was no longer allowed.',
  'stray.stake':
    'The coin that {nation} had put on a Word in {year} could not lie there again: an opponent placed one.',
  'stray.stake.none':
    'The coin that {nation} had put on a Word in {year} could not lie there again: none was placed.',
  'stray.bid':
    'The bid for the floor that {nation} had made in {year} could not be made again: an opponent bid.',
  'stray.bid.none':
    'The bid for the floor that {nation} had made in {year} could not be made again: no bid was made.',
  'stray.speech': '{nation} has nothing recorded that fits this debate of {year}: an opponent spoke.',

  'end.title': 'They did this. You did that.',
  'end.lead.one':
    'One year in the chair of {chair}, lived twice: as its own government decided, and as you did. Both met the same recorded choices of {was}.',
  'end.lead.many':
    '{count} years in the chair of {chair}, each lived twice: as its own government decided, and as you did. Both met the same recorded choices of {was}.',
  'end.model':
    "Only the recorded choices are from the real record: all else, and every number here, is this game's model.",
  'end.met': '{was} in {year}, as recorded',
  'end.they': 'They did this',
  'end.they.who': '{chair}, in the record',
  'end.you': 'You did that',
  'end.you.who': 'you, in its chair',
  'end.word': 'Word: “{word}”, {fate}',
  'end.silent': 'Gave no Word',
  'fate.kept': 'kept',
  'fate.broken': 'broken',
  'fate.prevented': 'prevented by others',
  'end.nothing': 'Nothing',
  'end.alike.all': 'Both decided alike.',
  'end.alike.choicesAndWord':
    'The same choices and Word. What was put, answered, staked or said besides was not the same.',
  'end.alike.choices': 'The same choices, but not the same Word.',
  'end.alike.word': 'The same Word, but not the same choices.',
  'end.year': 'What the year moved',
  'end.trustIn': 'Its trust in {was}',
  'end.trustOf': 'Trust of {was} in it',
  'end.agenda': 'Its agenda, points',
  'end.stand': 'How {chair} and {was} stood',
  'end.measure': 'Measure',
  'end.before': 'Before {year}',
  'end.after.they': 'They, after {year}',
  'end.after.you': 'You, after {year}',
  'end.row.trustIn': '{chair} trusts {was}',
  'end.row.trustOf': '{was} trusts {chair}',
  'end.row.agenda': 'Agenda of {chair}, of 100',
  'end.trust': '{number} ({word})',
  'end.caveat':
    'Everything that happened in a year is in its numbers, not only what was decided in this chair.',
  'end.strayed': 'Where the recording could not be followed',
  'end.followed': 'All eight others did what the recording has of them.',
  'end.followed.open': 'In all that everybody may see, the eight others did what the recording has of them.',
  'end.ask': 'A question to think about',
  'ask.same':
    'You decided as they did. What would each of you have had to know of the other to decide otherwise?',
  'ask.alike':
    'You made the same choices and gave the same Words as they did, and put, answered or staked otherwise. How much of what came of it hung on that?',
  'ask.trustedMore':
    'More trust was left between the two seats in your course than in the recorded one. What was paid for it, and by whom?',
  'ask.trustedLess':
    'Less trust was left between the two seats in your course than in the recorded one. Which of the two could have acted otherwise, and at what price to it?',
  'ask.further':
    'Your course brought the agenda of {chair} further than its own government did. What did you know that nobody in that chair could?',
  'ask.behind':
    'Your course left the agenda of {chair} behind the recorded one. What looked different from that chair than from across the table?',
  'ask.even':
    'You decided otherwise, and little came out differently. What, if not this chair, did these years hang on?',
  'end.next': 'What next?',
  'go.compare': 'Look at both courses in the replay',
  'go.on': 'Play on from here',
  'go.ending': 'On to how it ends',
  'go.back': 'Back to the ending',
  'go.home': 'Back to the ending that you left',
  'go.recording': 'Back to the recording that you left',
} as const;

export type SwapKey = keyof typeof SWAP_WORDS;

export function saySwap(key: SwapKey, params?: Params): string {
  return fill(SWAP_WORDS[key], params);
}
