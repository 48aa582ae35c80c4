import { TITLE_WORDS } from '../../src/view/words/titleWords.ts';
import { expect, test } from './support/test.ts';
import { play } from './support/words.ts';

test.use({ settings: { graphics: 'high', motion: 'full', sound: false } });

test('without WebGL the game says so once and a whole year can be played', async ({ page, game }) => {
  await page.addInitScript(() => {
    const refuse = <Canvas extends { getContext: unknown }>(canvas: Canvas): void => {
      const get = canvas.getContext as (kind: string, ...more: unknown[]) => unknown;
      canvas.getContext = function (this: Canvas, kind: string, ...more: unknown[]) {
        return kind.startsWith('webgl') ? null : get.call(this, kind, ...more);
      };
    };
    refuse(HTMLCanvasElement.prototype);
    refuse(OffscreenCanvas.prototype);
  });
  await game.startGame({ scenario: 'campaign', seat: 'DEU', seed: 5 });
  await expect(page.getByRole('region', { name: play('board.label') })).toContainText(
    TITLE_WORDS['fault.noWebgl'],
  );
  await expect(page.getByText(TITLE_WORDS['fault.noWebgl'])).toHaveCount(1);
  await game.playYear({ offers: 1, choices: 2 });
  // There is no film to wait for.
  await expect(game.button(play('reveal.skip'))).toBeHidden();
  await expect(game.button(play('reveal.replay'))).toBeHidden();
  await game.goOn();
  await expect(page.getByText(play('head.when', { year: 2022 }))).toBeVisible();
});
