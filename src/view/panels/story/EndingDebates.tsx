import { useMemo } from 'preact/hooks';
import { claimText } from '../../../debate/bank.ts';
import { isFor } from '../../../debate/hearing.ts';
import { type BrokenOff, brokenOffIn } from '../../../debrief/brokenOff.ts';
import type { Debated } from '../../../game/log.ts';
import type { Argument } from '../../../vocabulary/debate.ts';
import type { Nation } from '../../../vocabulary/nations.ts';
import { chamberOf, countOf, swingOf } from '../../play/chamber.ts';
import { usePlay } from '../../play/context.ts';
import { sayAssembly } from '../../words/assemblyWords.ts';
import { nameOf, resolutionTitle, yearOf } from '../../words/names.ts';
import { sayPanel } from '../../words/panelWords.ts';
import { sayWatch } from '../../words/watchWords.ts';

/** What was debated, how it ended, the argument that swung each, and what part one had in it. */
export function EndingDebates({ seat, isOwn }: { readonly seat: Nation; readonly isOwn: boolean }) {
  const play = usePlay();
  const { engine, names, session } = play;
  const debates = useMemo(() => {
    const view = session.table.view(seat);
    return view.turns.flatMap(({ turn, debate }) => {
      const chamber = debate ? chamberOf(engine, view, turn) : null;
      if (!debate || !chamber) return [];
      return [{ turn, debate, count: countOf(chamber.resolution, debate.ballots), swing: swingOf(chamber) }];
    });
  }, [seat]);
  const brokenOff = useMemo(() => brokenOffIn(session.table.view(seat).turns), [seat]);
  if (debates.length === 0 && !brokenOff) return null;
  return (
    <section aria-labelledby="debates-title">
      <h2 id="debates-title">{sayPanel('ending.debates')}</h2>
      <ul class="stack">
        {debates.map(({ turn, debate, count, swing }) => {
          const argument = swing ? debate.flow[swing.place] : undefined;
          return (
            <li key={turn}>
              <p>
                <span class="faint number">{yearOf(names, turn)}</span>{' '}
                <strong>{resolutionTitle(names, debate.resolution)}</strong>
                {': '}
                {sayPanel(debate.isAdopted ? 'ending.debate.adopted' : 'ending.debate.rejected', {
                  ayes: count.ayes,
                  counted: count.counted,
                  needed: count.needed,
                })}
              </p>
              <p class="small soft">
                {swing && argument
                  ? sayPanel(
                      `ending.debate.${swing.decides ? 'swing' : 'most'}${isOwn && argument.by === seat ? '.own' : ''}`,
                      {
                        claim: claimText(play.engine.bank, argument.claim),
                        nation: nameOf(names, argument.by),
                      },
                    )
                  : sayAssembly('verdict.lean')}{' '}
                {partOf(debate, seat, isOwn)}
              </p>
            </li>
          );
        })}
        {brokenOff && <EndingBrokenOff seat={seat} isOwn={isOwn} debate={brokenOff} />}
      </ul>
    </section>
  );
}

interface BrokenOffProps {
  readonly seat: Nation;
  readonly isOwn: boolean;
  readonly debate: BrokenOff;
}

/** The debate that the end of the game broke off: the last that was said in it, and what part one had until then. */
function EndingBrokenOff({ seat, isOwn, debate }: BrokenOffProps) {
  const { engine, names } = usePlay();
  const { isOpened, resolution, said, tabledBy, turn } = debate;
  const last = said.at(-1);
  return (
    <li>
      <p>
        <span class="faint number">{yearOf(names, turn)}</span>{' '}
        <strong>{resolutionTitle(names, resolution)}</strong>
        {': '}
        {sayPanel(isOpened ? 'ending.debate.brokenOff' : 'ending.debate.brokenOff.unopened')}
      </p>
      {isOpened && (
        <p class="small soft">
          {tabledBy === null && `${sayAssembly('tabled.agenda')} `}
          {tabledBy !== null &&
            tabledBy !== seat &&
            `${sayAssembly('tabled', { nation: nameOf(names, tabledBy) })} `}
          {last
            ? sayPanel(isOwn && last.by === seat ? 'ending.debate.said.own' : 'ending.debate.said', {
                claim: claimText(engine.bank, last.claim),
                nation: nameOf(names, last.by),
              })
            : sayPanel('ending.debate.unsaid')}{' '}
          {partOf({ ...debate, flow: said, ballots: null }, seat, isOwn)}{' '}
          {sayPanel('ending.debate.brokenOff.ask')}
        </p>
      )}
    </li>
  );
}

/** A debate as far as it was held; without ballots where it was broken off before them. */
interface Heard extends Pick<Debated, 'speakers' | 'tabledBy'> {
  readonly flow: readonly Pick<Argument, 'by'>[];
  readonly ballots: Debated['ballots'] | null;
}

/** What a seat did in a debate. */
function partOf({ ballots, flow, speakers, tabledBy }: Heard, seat: Nation, isOwn: boolean): string {
  const say = isOwn ? sayPanel : sayWatch;
  const made = flow.filter(({ by }) => by === seat).length;
  const tabled = tabledBy === seat ? `${say('ending.debate.tabled')} ` : '';
  // Whoever has a place on a side by lot, and lets it pass, has not spoken.
  const form = made === 0 ? 'none' : made === 1 ? 'one' : 'many';
  if (speakers.affirmative.includes(seat))
    return `${tabled}${say(`ending.debate.spokeFor.${form}`, { count: made })}`;
  if (speakers.negative.includes(seat))
    return `${tabled}${say(`ending.debate.spokeAgainst.${form}`, { count: made })}`;
  if (!ballots) return `${tabled}${say('ending.debate.noBallot')}`;
  const own = ballots.find(({ audience }) => audience === seat);
  if (!own) return `${tabled}${say('ending.debate.listened')}`;
  return `${tabled}${say(isFor(own) ? 'ending.debate.ballotFor' : 'ending.debate.ballotAgainst')}`;
}
