import { checkYear } from './support/axe.ts';
import { PATIENCE, test } from './support/test.ts';

test.use({
  ...PATIENCE,
  viewport: { width: 1920, height: 1080 },
  settings: { graphics: 'high', motion: 'reduced', sound: false },
});

test('axe finds nothing in a year with its board on a projector', async ({ page, game }) => {
  await checkYear(page, game);
});
