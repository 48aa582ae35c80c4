import { checkScreen } from './support/axe.ts';
import { prepareBranches, prepareGame } from './support/savedGame.ts';
import { expect, test } from './support/test.ts';
import { opens, title, replay as words } from './support/words.ts';

const ROOT = { scenario: 'lesson', seat: 'PAK', seed: 7, years: 5, screen: 'ending' } as const;
const NAME = 'Pakistan, 2025, five years';

test('games that branched from each other are kept as a tree, named, opened, compared, and outlive their root', async ({
  page,
  game,
}) => {
  const saves = game.dialog(title('saves.title'));
  const row = (name: string) => saves.getByRole('listitem').filter({ hasText: name });
  const openSaves = async () => {
    await page.reload();
    await game.button(title('title.saves')).click();
  };
  const status = page.getByRole('status');
  const tab = (name: 'kin' | 'compare') => page.getByRole('tab', { name: words(`tab.${name}`) });

  await game.openTitle();
  await prepareGame(page, ROOT);
  await prepareBranches(page, ROOT, [
    { id: 'one', turn: 2, seat: 'JPN', seed: 11 },
    { id: 'two', turn: 3, seat: 'FRA', seed: 12 },
  ]);
  await openSaves();

  await test.step('each stands below the game that it left, with year and seat', async () => {
    await expect(row('Pakistan').first().getByRole('listitem')).toHaveText([
      /^Japan, from 2022/,
      /^France, from 2023/,
    ]);
    await expect(
      saves.getByText(title('saves.left', { of: NAME, year: 2022, seats: 'Japan' })),
    ).toBeVisible();
    await checkScreen(page, 'saved games as a tree');
  });

  await test.step('one is given a name, which is there after a reload', async () => {
    await saves.getByRole('button', { name: /^Rename: Japan, from 2022/ }).click();
    const field = saves.getByRole('textbox', { name: title('saves.name') });
    await expect(field).toBeFocused();
    await field.fill('Without the tariffs');
    await checkScreen(page, 'naming a game');
    await field.press('Enter');
    await expect(saves.getByRole('button', { name: /^Rename: Without the tariffs/ })).toBeFocused();
    await openSaves();
    await expect(saves.getByText('Without the tariffs', { exact: true })).toBeVisible();
  });

  await test.step('its replay shows the tree and which of it is open, and leads to the others', async () => {
    await saves.getByRole('button', { name: 'Replay: Without the tariffs' }).click();
    await tab('kin').click();
    const tree = page.getByRole('tabpanel');
    await expect(tree.getByText(title('saves.here'))).toHaveCount(1);
    await expect(tree.getByRole('button', { name: 'Replay: Without the tariffs' })).toHaveCount(0);
    await checkScreen(page, 'the tree in the replay');
    await tree.getByRole('button', { name: 'Replay: France, from 2023' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('France, from 2023');
  });

  await test.step('it is compared with the game that it left, down to the one choice that matters most', async () => {
    await tab('compare').click();
    await expect(page.getByText(words('compare.lead.left', { of: NAME, year: 2023 }))).toBeVisible();
    await expect(status).toHaveText(
      /^(For France the difference hangs most on|No single choice that France)/,
    );
    await checkScreen(page, 'two games beside each other');
  });

  await test.step('below the first year that was decided otherwise the later ones unfold', async () => {
    await expect(page.getByText(words('compare.year', { year: 2023 }))).toBeVisible();
    const later = page.getByText(words('compare.later', { year: 2025 }));
    const row = page
      .getByRole('group')
      .filter({ has: later })
      .getByRole('row', { name: /^France / });
    await expect(later).toContainText('France');
    await expect(row).toBeHidden();
    await later.click();
    await expect(row).toBeVisible();
    expect(await row.getByRole('cell').allTextContents()).toHaveLength(2);
    const [here, there] = await row.getByRole('cell').allTextContents();
    expect(here).not.toBe(there);
    await checkScreen(page, 'the years in which two games differ');
  });

  await test.step('any two of one root are compared', async () => {
    await tab('kin').click();
    await page.getByRole('button', { name: 'Compare: Without the tariffs' }).click();
    await expect(
      page.getByText(words('compare.lead.kin', { of: 'Without the tariffs', root: NAME })),
    ).toBeVisible();
    await page.getByRole('combobox', { name: words('compare.beside') }).selectOption({ label: NAME });
    await expect(page.getByText(words('compare.lead.left', { of: NAME, year: 2023 }))).toBeVisible();
    await game.button(words('close')).click();
  });

  await test.step('the root is deleted: its branches stay beside each other, and it can still be looked at', async () => {
    await openSaves();
    await saves.getByRole('button', { name: opens(new RegExp(`^Delete: ${NAME}`)) }).click();
    await expect(row(NAME).first().getByRole('listitem')).toHaveCount(2);
    await expect(saves.getByText(title('saves.gone'))).toBeVisible();
    await saves.getByRole('button', { name: `Replay: ${NAME}` }).click();
    await tab('compare').click();
    await page.getByRole('combobox', { name: words('compare.beside') }).selectOption('France, from 2023');
    await expect(
      page.getByText(words('compare.lead.leftBy', { of: 'France, from 2023', year: 2023 })),
    ).toBeVisible();
    await game.button(words('close')).click();
    await openSaves();
    await saves.getByRole('button', { name: 'Replay: France, from 2023' }).click();
    await tab('compare').click();
    await expect(page.getByText(words('compare.lead.left', { of: NAME, year: 2023 }))).toBeVisible();
    await expect(page.getByRole('table').first()).toBeVisible();
  });
});
