import { claimText } from '../../../debate/bank.ts';
import type { Engine } from '../../../game/engine.ts';
import type { SheetSpeech } from '../../../protocol/paper/sheet.ts';
import type { Position } from '../../../rules/position.ts';
import { sayPaper } from '../../words/paperWords.ts';

/** What the speaker can say, or ask about, each with its code. */
export function SpeechSlip(props: {
  readonly speech: SheetSpeech;
  readonly engine: Engine;
  readonly position: Position;
}) {
  const { engine, position, speech } = props;
  const { debate } = position;
  if (!debate) return null;
  const textOf = (claim: string): string => claimText(engine.bank, claim);
  const firsts = speech.placements.filter(({ isSecond }) => !isSecond);
  return (
    <div class="slip-speech">
      <p class="slip-part">
        {speech.questions.length > 0
          ? sayPaper('slip.question')
          : sayPaper('slip.speech', { most: speech.most })}
      </p>
      <ul>
        {speech.questions.map(({ code, question }) => (
          <li key={code}>
            <b class="slip-code">{code}</b> {textOf(debate.flow[question]?.claim ?? '')}
          </li>
        ))}
        {firsts.map(({ claim, code, onto }) => (
          <li key={code}>
            <b class="slip-code">{code}</b>{' '}
            {onto === null
              ? textOf(claim)
              : sayPaper('slip.onto', { claim: textOf(claim), onto: textOf(onto) })}
            {speech.placements
              .filter((one) => one.isSecond && one.onto === claim)
              .map((one) => (
                <p key={one.code} class="slip-second">
                  <b class="slip-code">{one.code}</b> {sayPaper('slip.second', { claim: textOf(one.claim) })}
                </p>
              ))}
          </li>
        ))}
      </ul>
    </div>
  );
}
