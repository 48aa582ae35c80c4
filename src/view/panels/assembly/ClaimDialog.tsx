import { claimText } from '../../../debate/bank.ts';
import { baseScore, isOnTable } from '../../../debate/baseScores.ts';
import { ratingOf } from '../../../debate/rating.ts';
import type { Claim } from '../../../scenario/scenario.ts';
import type { Argument } from '../../../vocabulary/debate.ts';
import { Dialog } from '../../app/Dialog.tsx';
import { ballotsWithout } from '../../play/chamber.ts';
import { usePlay } from '../../play/context.ts';
import type { Assembly } from '../../play/useAssembly.ts';
import { sayAssembly } from '../../words/assemblyWords.ts';
import { audienceLabel } from '../../words/names.ts';
import { sourceWords } from '../../words/reasons.ts';
import { signed } from '../../words/say.ts';
import { SourceLink } from '../story/SourceLink.tsx';
import { stopped, underWords } from './underWords.ts';

/** A ballot that moves by less than this is not told, in thousandths. */
const TOLD = 5;

/** One argument of the flow: where it comes from, how far it carries, and what the ballots would be without it. */
export function ClaimDialog(props: {
  readonly assembly: Assembly;
  readonly place: number;
  readonly onClose: () => void;
}) {
  const play = usePlay();
  const { chamber, standing } = props.assembly;
  const argument = standing.flow[props.place] as Argument;
  const claim = play.engine.bank.claims.get(argument.claim) as Claim;
  const moved = movedWithout(props.assembly, props.place);
  const label = play.names.nations[argument.by].label;
  const rating = ratingOf(chamber.debate, argument.claim);
  return (
    <Dialog title={`${label}: ${sayAssembly(`side.${argument.side}`).toLowerCase()}`} onClose={props.onClose}>
      <blockquote class="claim-quote">{claimText(play.engine.bank, argument.claim)}</blockquote>
      <p class="soft">{stopped(capital(underWords(play, standing.flow, argument)))}</p>
      <ClaimFacts claim={claim} by={argument.by} />
      {rating && <p>{sayAssembly('claim.rated', { base: rating.base, within: rating.within })}</p>}
      <h3>{sayAssembly('claim.detail')}</h3>
      <p>
        {moved.length > 0
          ? sayAssembly('claim.without', {
              ballots: moved
                .map(({ audience, delta }) =>
                  sayAssembly('form.ballot', {
                    audience: audienceLabel(play.names, audience),
                    delta: signed(delta),
                  }),
                )
                .join(', '),
            })
          : sayAssembly('claim.without.nothing')}
      </p>
      {chamber.hearing && (
        <>
          <h3>{sayAssembly('claim.bases')}</h3>
          <ul class="stack small">
            {chamber.audiences.map((audience) => {
              const score = baseScore(
                play.scenario,
                play.state.view.position,
                audience,
                claim,
                argument.by,
                standing.questioned.includes(props.place),
                rating,
              );
              const parts = sayAssembly(
                score.question === 0 ? 'claim.base.parts' : 'claim.base.parts.asked',
                {
                  weight: score.weight,
                  evidence: signed(score.evidence),
                  standing: signed(score.standing),
                  question: signed(score.question),
                  nation: label,
                },
              );
              return (
                <li key={audience}>
                  {sayAssembly('claim.base', {
                    audience: audienceLabel(play.names, audience),
                    total: score.total,
                  })}
                  <br />
                  <span class="soft">
                    {rating ? sayAssembly('claim.base.room', { parts, room: signed(score.room) }) : parts}
                  </span>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </Dialog>
  );
}

/** What a claim rests on, with its source and how far it carries. */
export function ClaimFacts({ claim, by }: { readonly claim: Claim; readonly by: Argument['by'] }) {
  const { state } = usePlay();
  const evidence =
    claim.evidence.length === 0
      ? 'claim.evidence.given'
      : isOnTable(claim, state.view.position, by)
        ? 'claim.evidence.won'
        : 'claim.evidence.missing';
  return (
    <>
      <p>
        {sayAssembly('claim.rests', { kind: sayAssembly(`claim.kind.${claim.kind}`) })} {claim.weight}
      </p>
      <p class={evidence === 'claim.evidence.missing' ? 'warn' : 'soft'}>{sayAssembly(evidence)}</p>
      <p class="small soft">
        {claim.source
          .split(' ')
          .filter((one) => !one.startsWith('['))
          .map(sourceWords)
          .join('; ')}{' '}
        <SourceLink source={claim.source} />
      </p>
    </>
  );
}

/** How the ballots would differ if one argument had not been made. */
function movedWithout(
  { chamber, standing }: Assembly,
  place: number,
): readonly { readonly audience: (typeof chamber.audiences)[number]; readonly delta: number }[] {
  return ballotsWithout(chamber, standing, place).flatMap(({ audience, strength }, index) => {
    const delta = strength - (standing.ballots[index]?.strength ?? strength);
    return Math.abs(delta) < TOLD ? [] : [{ audience, delta }];
  });
}

function capital(sentence: string): string {
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`;
}
