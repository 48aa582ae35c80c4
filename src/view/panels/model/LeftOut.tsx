import { sayModel } from '../../words/model/index.ts';
import { leftOut } from '../../words/model/leftOut.ts';

/** What the model leaves out, each with what that may distort. */
export function LeftOut() {
  return (
    <>
      <p class="soft">{sayModel('leftOut.lead')}</p>
      <ol class="model-steps model-gaps">
        {leftOut.map(([what, distorts]) => (
          <li key={what}>
            <p>{what}</p>
            <p class="soft">
              <strong>{sayModel('leftOut.distorts')}</strong> {distorts}
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}
