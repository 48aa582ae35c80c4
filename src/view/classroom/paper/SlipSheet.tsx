import type { Engine } from '../../../game/engine.ts';
import { OFFERS_A_TURN } from '../../../game/talkRules.ts';
import type { Sheet } from '../../../protocol/paper/sheet.ts';
import { CHOICE_KINDS } from '../../../vocabulary/choices.ts';
import { NATIONS } from '../../../vocabulary/nations.ts';
import { type Names, resolutionTitle, yearOf } from '../../words/names.ts';
import { NATION_NAMES } from '../../words/nationNames.ts';
import { sayPaper } from '../../words/paperWords.ts';
import { choiceTitle } from '../../words/sentences.ts';
import { type Column, columnsOf } from './columns.ts';
import { SpeechSlip } from './SpeechSlip.tsx';
import { Strip } from './Strip.tsx';
import type { Paper } from './usePapers.ts';

/** Boxes for the offers that one says yes to, and for the coins of a bid: more codes go beside them, and are read too. */
const USUAL = { yes: 4, bid: 2 } as const;

/** One delegation's sheet for one year: what it may do, each with its code, and strips to write on and tear off. */
export function SlipSheet(props: { readonly paper: Paper; readonly engine: Engine; readonly names: Names }) {
  const { engine, names, paper } = props;
  const { sheet, view } = paper;
  const { phase, seat, turn } = sheet;
  const label = sayPaper('strip.name', { nation: NATION_NAMES[seat], turn });
  const question = view.position.questions[seat];
  const asked = engine.scenario.cabinet.find(({ id }) => id === question);
  const hasConsent = sheet.choices.some(({ needsConsent }) => needsConsent);
  return (
    <section class="slip-sheet" aria-labelledby={`slip-${seat}`}>
      <header>
        <h3 id={`slip-${seat}`}>
          {sayPaper('slip.head', { nation: NATION_NAMES[seat], year: yearOf(names, turn) })}
        </h3>
        <p>
          {sayPaper('slip.turn', { turn })} · {sayPaper('slip.coins', { coins: sheet.capital })} ·{' '}
          {sayPaper('slip.choices', { most: sheet.most })}
        </p>
      </header>
      <p class="slip-how">
        {sayPaper('slip.how')} {lettersOf(sheet)}
      </p>
      {sheet.speech && <SpeechSlip speech={sheet.speech} engine={engine} position={view.position} />}
      {!sheet.speech && <NationTable sheet={sheet} parts={['A', 'B']} />}
      {!sheet.speech && <NationTable sheet={sheet} parts={['C']} />}
      <div class="slip-lists">
        {asked && sheet.counsel.length > 0 && (
          <div>
            <p class="slip-part">{sayPaper('slip.counsel', { question: asked.question })}</p>
            <ul>
              {sheet.counsel.map(({ answer, code }) => (
                <Option key={code} code={code} title={asked.answers[answer].text} />
              ))}
            </ul>
          </div>
        )}
        {sheet.choices.length > 0 && (
          <div>
            <p class="slip-part">{sayPaper('slip.deeds', { most: sheet.most })}</p>
            <ul>
              {sheet.choices
                .filter(({ choice }) => CHOICE_KINDS[choice.kind] !== 'nation')
                .map(({ choice, code, needsConsent, price }) => (
                  <Option
                    key={code}
                    code={code}
                    title={`${choiceTitle(choice, names)} ${sayPaper('slip.price', { price })}${needsConsent ? sayPaper('slip.agreed') : ''}`}
                  />
                ))}
            </ul>
          </div>
        )}
        {sheet.bids.length > 0 && <Bids bids={sheet.bids} names={names} />}
      </div>
      {hasConsent && <p class="slip-note">{sayPaper('slip.agreed.note')}</p>}
      <div class="slip-strips">
        {phase === 'offer' && (
          <Strip
            label={label}
            fields={[
              { title: sayPaper('strip.offer'), boxes: OFFERS_A_TURN + (sheet.counsel.length > 0 ? 1 : 0) },
            ]}
          />
        )}
        {(phase === 'offer' || phase === 'answer') && (
          <Strip
            label={label}
            fields={[
              { title: sayPaper('strip.answer'), boxes: USUAL.yes },
              ...(sheet.stakes.length > 0 ? [{ title: sayPaper('strip.word'), boxes: 1 }] : []),
            ]}
            note={sheet.stakes.length > 0 ? sayPaper('slip.word.silent') : ''}
          />
        )}
        {phase !== 'debate' && (
          <Strip
            label={label}
            fields={[
              { title: sayPaper('strip.commit'), boxes: sheet.most },
              ...(sheet.stakes.length > 0 ? [{ title: sayPaper('strip.stake'), boxes: 1 }] : []),
              ...(sheet.bids.length > 0 ? [{ title: sayPaper('strip.bid'), boxes: USUAL.bid }] : []),
            ]}
          />
        )}
        {sheet.speech && (
          <Strip label={label} fields={[{ title: sayPaper('strip.debate'), boxes: sheet.speech.most }]} />
        )}
      </div>
    </section>
  );
}

/** The resolutions that one can bid to speak on: a line each, with a code for either side. */
function Bids({ bids, names }: { readonly bids: Sheet['bids']; readonly names: Names }) {
  const resolutions = [...new Set(bids.map(({ resolution }) => resolution))];
  return (
    <div>
      <p class="slip-part">{sayPaper('slip.bids')}</p>
      <ul>
        {resolutions.map((resolution) => (
          <li key={resolution}>
            {resolutionTitle(names, resolution)}:
            {bids
              .filter((one) => one.resolution === resolution)
              .map(({ code, side }) => (
                <span key={code} class="slip-side">
                  {sayPaper(`bid.${side}`)} <b class="slip-code">{code}</b>
                </span>
              ))}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Option({ code, title }: { readonly code: string; readonly title: string }) {
  return (
    <li>
      <span class="tick" aria-hidden="true" /> <b class="slip-code">{code}</b> {title}
    </li>
  );
}

/** What can be done to each nation in some parts of the turn: a row a nation, a column a deed. */
function NationTable(props: { readonly sheet: Sheet; readonly parts: readonly Column['part'][] }) {
  const { parts, sheet } = props;
  const columns = columnsOf(sheet).filter(({ part }) => parts.includes(part));
  if (columns.length === 0) return null;
  const others = NATIONS.filter((nation) => nation !== sheet.seat);
  return (
    <table class="slip-table">
      <thead>
        <tr>
          <th scope="col">{sayPaper('slip.to')}</th>
          {columns.map(({ part, title }) => (
            <th key={`${part} ${title}`} scope="col">
              <b>{part}</b> {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {others.map((nation) => (
          <tr key={nation}>
            <th scope="row">{NATION_NAMES[nation]}</th>
            {columns.map(({ cells, part, title }) => (
              <td key={`${part} ${title}`} class="slip-code">
                {cells[nation] ?? ''}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What the strips' letters stand for, of those that this sheet has. */
function lettersOf({ bids, phase, stakes }: Sheet): string {
  if (phase === 'debate') return '';
  const letters = [
    ...(phase === 'offer' ? (['offer'] as const) : []),
    ...(phase === 'commit' ? [] : (['answer'] as const)),
    'commit' as const,
    ...(stakes.length > 0 ? (['stake'] as const) : []),
    ...(bids.length > 0 ? (['bid'] as const) : []),
  ];
  return letters.map((letter) => sayPaper(`slip.letters.${letter}`)).join(' ');
}
