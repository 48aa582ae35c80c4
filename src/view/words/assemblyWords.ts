import type { ClaimKind, Side, Speech, Threshold } from '../../vocabulary/debate.ts';
import { fill } from './titleWords.ts';

/** Words of the assembly: bids, the flow, speeches and ballots. */
export const ASSEMBLY_WORDS = {
  'bid.title': 'The assembly',
  'bid.now': 'It sits this year, after the Reveal.',
  'bid.later': 'It sits next in {year}. Made again, a bid that waits counts for one coin more each year.',
  'bid.agenda': 'On the agenda: “{title}”. A bid gets you the floor, for or against.',
  'bid.lead': 'The highest bid tables its resolution. You pay only if you get the floor.',
  'bid.pick': 'Resolution',
  'bid.none': 'No bid',
  'bid.side': 'Speak',
  'bid.side.affirmative': 'for it',
  'bid.side.negative': 'against it',
  'bid.coins': 'Coins',
  'bid.counts': 'Your bid counts for {count}.',
  'bid.waiting': 'Waiting: {nation}, {side} “{title}”, {count} more.',
  'bid.onlyAgainst': 'You can only speak against it. {why}',
  'bid.quick': 'Bid 1 coin to speak {side}',
  'bid.again': 'Bid 1 coin again: “{title}” (counts for {count})',
  'bid.inForce': 'In force: {titles}.',
  'bid.slip': 'bid {coins} to speak {side} “{title}”',
  'bid.closed': 'Not open to you now ({count})',
  'bid.yours': 'If adopted, your aims: {points}',

  'threshold.majority': 'Adopted by a majority of the ballots.',
  'threshold.twoThirds': 'Adopted by two thirds of the ballots.',
  'threshold.leaders': 'Adopted if China and the United States both agree. The other ballots are advice.',
  'threshold.congress': 'Decided by a majority of five committees of the United States Congress.',

  'reveal.next': 'On to the assembly',

  title: 'The assembly: {title}',
  resolved: 'Resolved: {text}',
  tabled: 'Tabled by {nation}.',
  'bid.lost':
    'Your bid for “{title}” did not get the floor. It cost you nothing; made again, it counts for more.',
  'bid.lost.speaks':
    'Your bid for “{title}” lost and cost you nothing; made again, it counts for more. You speak on this instead.',
  'tabled.agenda': 'On the agenda of this session.',
  'side.affirmative': 'For',
  'side.negative': 'Against',
  'speech.constructive': 'constructive',
  'speech.question': 'cross-examination',
  'speech.rebuttal': 'rebuttal',
  'speech.title': '{nation}, {side}: {kind}',
  'speech.nothing': 'No argument is added.',
  'speech.wait': '{nation} is about to speak …',
  'ballots.wait': 'All has been said. The room may still rate it; then the ballots are opened.',

  flow: 'The flow',
  'flow.lead':
    'Each column is a speech. A plain line supports, a barred one attacks. Pick an argument for its source.',
  'flow.empty':
    'Nothing has been said yet. Each argument will stand under its speech, with a line to what it bears on.',
  'flow.empty.for': 'What is asked for',
  'flow.empty.against': 'What it costs',
  'flow.under.resolution.support': 'speaks for the resolution',
  'flow.under.resolution.attack': 'speaks against the resolution',
  'flow.under.support': 'supports {nation}: “{claim}”',
  'flow.under.attack': 'attacks {nation}: “{claim}”',
  'flow.by': '{nation}:',
  'flow.short.resolution.support': 'for the resolution',
  'flow.short.resolution.attack': 'against the resolution',
  'flow.short.own.support': 'supports its own argument',
  'flow.short.own.attack': 'attacks its own argument',
  'flow.short.support': 'supports {nation}',
  'flow.short.attack': 'attacks {nation}',
  'flow.strength': 'Strength',
  'flow.strength.of': 'of 100',
  'flow.dropped': 'unanswered',
  'flow.questioned': 'questioned',
  'flow.questioned.bare': 'questioned: no evidence',
  'flow.rated': 'rated by the room',

  'claim.kind.science': 'a published finding',
  'claim.kind.record': 'a matter of record',
  'claim.kind.text': 'the text of a law or agreement',
  'claim.kind.testimony': 'testimony',
  'claim.kind.forecast': 'a forecast',
  'claim.kind.principle': 'a principle',
  'claim.rests': 'It rests on {kind}.',
  'claim.evidence.given': 'Its evidence is on the table from the start.',
  'claim.evidence.won': 'Its evidence is on the table: this game has borne it out.',
  'claim.evidence.missing': 'Its evidence is not on the table: a question would lower it.',
  'claim.without': 'Without it: {ballots}.',
  'claim.without.nothing': 'Without it no ballot would move by as much as 5.',
  'claim.detail': 'About this argument',
  'claim.bases': 'How strong each audience finds it by itself',
  'claim.base': '{audience}: {total}',
  'claim.base.parts': 'kind {weight}, evidence {evidence}, standing of {nation} {standing}',
  'claim.base.parts.asked':
    'kind {weight}, evidence {evidence}, standing of {nation} {standing}, question {question}',
  'claim.rated': 'Rated by the room: {base} of 1000, which may move what is found here by {within} at most.',
  'claim.base.room': '{parts}, the room {room}',

  'form.title': 'You have the floor',
  'form.title.ours': 'Your delegation has the floor',
  'form.lead.timed': 'Pick up to {most}. The strongest now:',
  'form.said': 'What was said last',
  'form.lead.constructive':
    'Make up to {most} arguments. Each shows whose ballot it would move, as far as you can know.',
  'form.lead.rebuttal': 'The last word of your side: up to {most} arguments.',
  'form.lead.last': 'The last word of the debate: up to {most} arguments.',
  'form.lead.question':
    'Ask one argument of the other side for its evidence. If it has none, it loses much of its strength.',
  'form.suggested': 'Strongest now',
  'form.all.resolution': 'On the resolution itself ({count})',
  'form.all.attack': 'Answers to {nation}: “{claim}” ({count})',
  'form.all.support': 'Support for {nation}: “{claim}” ({count})',
  'form.moves': 'Moves, in thousandths: {ballots}.',
  'form.moves.none': 'Moves nobody as things stand.',
  'form.ballot': '{audience} {delta}',
  'form.flips': 'Wins the ballot of {audiences}.',
  'form.flips.many': 'Wins {count} ballots.',
  'form.submit.none': 'Say nothing',
  'form.submit.one': 'Make 1 argument',
  'form.submit.many': 'Make {count} arguments',
  'form.ask.idle': 'No question would move a ballot now: what counts among their arguments has its evidence.',
  'form.ask.silent': 'They have made no argument that could be questioned.',
  'form.ask': 'Ask this question',
  'form.ask.none': 'Ask nothing',
  'form.ask.bare': 'No evidence on the table.',
  'form.ask.sound': 'It has its evidence: the question would change nothing.',
  'form.full': 'This speech has no room for more.',
  'form.aloud': 'Give the speech aloud if your class does, and put down here which arguments you made.',
  'form.delegate': 'Let a delegate speak for me',
  'form.mine': 'Yours',
  'form.stand': 'If ballots were opened now: {ayes} of {counted} for; {needed} needed.',
  'form.answered': 'The others will answer.',

  'pace.next': 'Hear the next speech',
  'pace.skip': 'Skip to the ballots',
  'pace.skip.delegate': 'Skip to the ballots: a delegate speaks for you',
  'pace.pause': 'Wait after each speech',
  'pace.play': 'Go on by itself',

  'ballots.title': 'Ballots',
  'ballots.expected': 'Ballots if they were opened now',
  'ballots.expected.note': 'As the flow stands; others have yet to speak.',
  'ballots.open': 'Open the next ballot',
  'ballots.openAll': 'Open all ballots',
  'ballots.closed': 'closed',
  'ballots.for': 'for, by',
  'ballots.against': 'against, short by',
  'ballots.line': '{audience}: {vote} {margin}',
  'ballots.advice': 'advice only',
  'ballots.why':
    'On a scale of 1,000 the arguments come to {strength}, and it leans {lean}: together {sum}. Above 500 it is for.',
  'ballots.count': '{ayes} of {counted} for; {needed} needed.',
  'ballots.unopened': 'None is open yet; {needed} of {counted} needed.',
  'ballots.opened': '{ayes} of {opened} opened for; {needed} of {counted} needed.',
  'ballots.yours': 'Your own ballot goes by your declared aims and by what adoption would do to you.',
  'vote.for': 'for',
  'vote.against': 'against',
  'ballots.lean.own': 'adoption changes its own numbers',
  'ballots.lean.trust': 'others would trust it more or less',
  'ballots.lean.world': 'it cares for calm and openness',
  'ballots.lean.aims': 'it bears on what it has set out to do',
  'ballots.lean.regard': 'of what it thinks of {nation}',
  'ballots.lean.mood': 'of the mood in Congress and its own cares',
  'ballots.lean.because': 'It leans that way mostly because {reason}.',
  'ballots.held': 'the result hangs on it',

  'verdict.adopted': 'Adopted',
  'verdict.rejected': 'Rejected',
  'verdict.swing': 'What swung it',
  'verdict.swing.line':
    '{where} Nothing counted for more there than this: “{claim}” ({nation}). It moved that ballot by {share} of 1,000.',
  'verdict.swing.alone': 'The result hung on {audience}.',
  'verdict.swing.many':
    'No single ballot decided it; of those that adoption needed, the hardest to win was that of {audience}.',
  'verdict.swing.decides': 'Without this argument the result would have been the other.',
  'verdict.swing.decides.many':
    'Without this argument several ballots would have fallen otherwise, and the result with them.',
  'verdict.swing.sampled':
    'With so many arguments this is worked out from a sample of the orders in which they could have come.',
  'verdict.lean':
    'The hardest of the ballots that adoption needed fell as it leaned; no argument moved it that way.',
  'verdict.yours': 'What it did for you',
  'verdict.yours.none': 'None of your numbers moved by it.',
  'verdict.year': 'How the year ended for you',
  'verdict.all': 'Everything that followed',
  'verdict.norm': 'It stands from now on: whoever keeps to it or breaks it will feel it.',
  'verdict.rest': 'It can come up again after two years of rest.',

  'live.speech': '{nation}, {kind}.',
  'live.argument': '{nation}: {claim} It {under}',
  'live.question': '{nation} asks {other} for evidence: “{claim}”',
  'live.question.none': '{nation} asks nothing.',
  'live.rated': 'The room rates “{claim}”: {value} of 100.',
  'live.ballot': '{audience}: {vote}.',
} as const satisfies Record<
  | `threshold.${Threshold}`
  | `claim.kind.${ClaimKind}`
  | `side.${Side}`
  | `speech.${Speech['kind']}`
  | `form.lead.${Speech['kind']}`,
  string
> &
  Record<string, string>;

export type AssemblyKey = keyof typeof ASSEMBLY_WORDS;

export function sayAssembly(
  key: AssemblyKey,
  params: Readonly<Record<string, string | number>> = {},
): string {
  return fill(ASSEMBLY_WORDS[key], params);
}
