import { expect, type Locator, type Page } from '@playwright/test';
import { type Hand, mouse } from './hands.ts';
import { debate, panel, play, swap, title } from './words.ts';

/** What a person does in a year; the rest is left as the screens suggest it. */
export interface Year {
  /** Which of the two advisers is heard. */
  readonly adviser?: 0 | 1;
  /** How many of the suggested offers are put on the table. */
  readonly offers?: number;
  /** Whether what others put is taken, wherever it can be; null leaves it unanswered, which is a no. */
  readonly yes?: boolean | null;
  /** Which suggested Word is given; null is silence. */
  readonly word?: number | null;
  /** How many choices are committed. */
  readonly choices?: number;
}

/** What leads on from a year's end: to the assembly, the next year, a chapter's close, swapped chairs, or the ending. */
const ONWARD = /^(On to |The chapter closes|How it ends|They did this)/;

export type Game = ReturnType<typeof gameOn>;

/** The game in its own words. Everything is found by role and name, and pressed by one kind of hand. */
export function gameOn(page: Page, hand: Hand = mouse) {
  const button = (name: RegExp): Locator => page.getByRole('button', { name });
  const region = (name: RegExp): Locator => page.getByRole('region', { name });
  const within = (outer: Locator, name: RegExp): Locator => outer.getByRole('region', { name });

  const offers = region(play('offers.title'));
  const answers = region(play('answers.title'));
  const commit = region(play('commit.title'));
  const film = region(play('reveal.opening'));
  const reveal = region(play('reveal.title'));
  const swapped = page.getByRole('heading', { level: 1, name: swap('end.title') });
  // In a class whoever has the floor reads so in the title's place; alone, in a part of the panel.
  const assembly = region(debate('title'))
    .or(region(debate('form.title')))
    .first();
  const chapterNext = button(panel('chapter.go'));
  const advisers = within(offers, play('offers.cabinet')).getByRole('button');
  const suggestedOffers = within(offers, play('offers.table')).getByRole('button');
  const suggestedWords = within(answers, play('answers.word')).getByRole('button');
  const suggestedChoices = within(commit, play('commit.suggested')).getByRole('button');
  const silence = answers.getByRole('button', { name: /^Stay silent \(/ });
  const commitButton = commit.getByRole('button', { name: /^Commit / });
  const word = (nation: string): Locator =>
    region(play('words.title'))
      .or(region(play('words.seats')))
      .getByRole('button', { name: new RegExp(`^[A-Z]{3} ${nation}( |$)`) });

  /** Presses one of two ways, and takes it back where the game says that it can't be. */
  const pressUnlessRefused = async (within: Locator, one: Locator, other: Locator): Promise<void> => {
    await hand(one);
    if (await within.getByRole('alert').isVisible()) await hand(other);
  };

  const game = {
    hand,
    button,
    offers,
    answers,
    commit,
    film,
    reveal,
    assembly,
    advisers,
    suggestedOffers,
    suggestedWords,
    suggestedChoices,
    word,
    /** A window that lies over the screen. */
    dialog: (name: RegExp): Locator => page.getByRole('dialog', { name }),
    notice: page.getByRole('alert'),
    ending: page.getByRole('heading', { level: 2, name: panel('ending.nine') }),

    async openTitle(): Promise<void> {
      await page.goto('./');
      await expect(page.getByRole('heading', { level: 1, name: title('title.name') })).toBeVisible();
    },

    /** Starts the game that a link asks for. */
    async startGame(link: Readonly<Record<string, string | number>>): Promise<void> {
      await page.goto(
        `./?${new URLSearchParams(Object.entries(link).map(([key, value]) => [key, String(value)]))}`,
      );
      await expect(offers).toBeVisible();
    },

    async answerCabinet(adviser: 0 | 1 = 0): Promise<void> {
      if ((await advisers.count()) > 0) await hand(advisers.nth(adviser));
    },

    /** Talk's first half. */
    async offer({ adviser = 0, offers: count = 0 }: Year = {}): Promise<void> {
      await expect(offers).toBeVisible();
      await game.answerCabinet(adviser);
      const most = Math.min(count, await suggestedOffers.count());
      for (let at = 0; at < most; at += 1) await hand(suggestedOffers.nth(at));
      await hand(button(play('offers.submit')));
    },

    /** Talk's second half. */
    async answer({ yes = true, word: spoken = 0 }: Year = {}): Promise<void> {
      await expect(answers).toBeVisible();
      const put = answers
        .getByRole('group')
        .filter({ has: page.getByRole('button', { name: play('answers.yes') }) });
      for (const one of yes === null ? [] : await put.all()) {
        const no = one.getByRole('button', { name: play('answers.no') });
        const agree = one.getByRole('button', { name: play('answers.yes') });
        // Yes is shut where it would promise one deed to two nations.
        if (yes && (await agree.isEnabled())) await pressUnlessRefused(answers, agree, no);
        else await hand(no);
      }
      if (await silence.isVisible()) {
        if (spoken === null) await hand(silence);
        else await pressUnlessRefused(answers, suggestedWords.nth(spoken), silence);
      }
      await hand(answers.getByRole('button', { name: /^(Give your Word: |Stay silent: |Done$)/ }));
    },

    /** Presses the first suggested choices that are neither picked nor shut; fewer where there are no more. */
    async chooseFirst(count: number): Promise<void> {
      await expect(commit).toBeVisible();
      for (let picked = 0; picked < count; picked += 1) {
        const open = within(commit, play('commit.suggested')).getByRole('button', {
          pressed: false,
          disabled: false,
        });
        if ((await open.count()) === 0) return;
        await hand(open.first());
      }
    },

    /** Commits what is picked. */
    async handIn(): Promise<void> {
      await hand(commitButton);
      // Whoever is about to break a promise is asked once more.
      const sure = commit.getByRole('button', { name: play('commit.submit.break') });
      if (await sure.isVisible()) await hand(sure);
    },

    /** Goes past the film, where there is a board to show one, to the Reveal. */
    async seeReveal(): Promise<void> {
      await expect(film.or(reveal)).toBeVisible();
      if (await film.isVisible()) {
        await hand(film.getByRole('button', { name: play('reveal.skip') })).catch(async (fault: unknown) => {
          // On a busy machine the film may be over before the button is reached: then there is nothing to skip.
          if (!(await reveal.isVisible())) throw fault;
        });
      }
      await expect(reveal).toBeVisible();
    },

    /** Through a debate as fast as can be: delegates speak, all ballots open at once. */
    async passAssembly(): Promise<void> {
      const ballots = assembly.getByRole('button', { name: debate('ballots.open') });
      const floor = assembly.getByRole('button', { name: debate('form.delegate') });
      const skip = assembly.getByRole('button', { name: /^Skip to the ballots/ });
      let skipped = false;
      // Each person of a shared device has its own delegate.
      while (!(await ballots.isVisible())) {
        await expect(skipped ? floor.or(ballots) : floor.or(skip).or(ballots)).toBeVisible();
        if (await floor.isVisible()) await hand(floor);
        else if (!skipped && (await skip.isVisible())) {
          skipped = true;
          await hand(skip);
        }
      }
      await expect(ballots).toBeVisible();
      await hand(assembly.getByRole('button', { name: debate('ballots.openAll') }));
      await hand(assembly.getByRole('button', { name: ONWARD }));
    },

    /** From the Reveal to the next year, through a debate or a chapter's close where there is one, or to the ending. */
    async goOn(): Promise<void> {
      await expect(reveal).toBeVisible();
      await hand(reveal.getByRole('button', { name: ONWARD }));
      await expect(offers.or(chapterNext).or(game.ending).or(assembly)).toBeVisible();
      if (await assembly.isVisible()) await game.passAssembly();
      await expect(offers.or(chapterNext).or(game.ending).or(swapped)).toBeVisible();
      if (await chapterNext.isVisible()) await hand(chapterNext);
    },

    /** Talk and Commit of one year, up to its Reveal. */
    async playYear(year: Year = {}): Promise<void> {
      await game.offer(year);
      await game.answer(year);
      await game.chooseFirst(year.choices ?? 1);
      await game.handIn();
      await game.seeReveal();
    },

    /** Years one after the other, until there are no more of them or the ending is there. */
    async playYears(most: number, year: Year = {}): Promise<void> {
      for (let played = 0; played < most; played += 1) {
        await game.playYear(year);
        await game.goOn();
        if (await game.ending.isVisible()) return;
      }
    },

    /** Opens something from the menu over the board, which a phone folds away. */
    async openMenu(name: RegExp): Promise<void> {
      const folded = page.getByRole('button', { name: play('head.menu'), expanded: false });
      if (await folded.isVisible()) await hand(folded);
      await hand(page.getByRole('navigation', { name: play('head.menu') }).getByRole('button', { name }));
    },

    async closeDialog(): Promise<void> {
      await hand(
        page
          .getByRole('dialog')
          .last()
          .getByRole('button', { name: title('dialog.close') }),
      );
    },

    async leave(): Promise<void> {
      await game.openMenu(play('menu.leave'));
      await expect(button(title('title.saves'))).toBeVisible();
    },
  };
  return game;
}
