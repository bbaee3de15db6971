import type { Page } from 'playwright-core';
import { extent } from '../../packages/statistics/src/testing/extent.ts';
import type { Language } from '../../packages/workshop/src/strings/language.ts';
import { strings, type Strings } from '../../packages/workshop/src/strings/strings.ts';

/** How to get from one state of the app to the next, on one page. */
export interface State {
  /** Name of the screen and of what was done there. */
  readonly name: string;
  /** Its place, as in a link; default: that of the state before. */
  readonly place?: string;
  readonly reach: (page: Page, words: Strings) => Promise<unknown>;
  /** Selectors of what a projector shows without scrolling. */
  readonly inSight?: readonly string[];
  /** Whether only the long form looks at it: a search, or another of a kind that the short form has. */
  readonly long?: true;
}

/**
 * What the main screen must show without scrolling: dials, the finding, governments at work, and all
 * governments as dots.
 */
const ofCompare = ['.sides', '.living-finding', '.living canvas', '.living-bar', '.result .chart svg'];

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const drawn = (page: Page) => page.waitForSelector('.living canvas');
const layChip = (page: Page, { chips }: Strings) =>
  page.getByRole('button', { name: chips.add(chips.stretches.betterMost) }).click();
const finished = (page: Page) => page.waitForSelector('footer .fingerprint', { timeout: 120_000 });
const view = (at: number) => async (page: Page) => {
  await page.evaluate((place) => {
    const radio = document.querySelectorAll<HTMLInputElement>('.views input')[place];
    const list = document.querySelectorAll<HTMLSelectElement>('.look select')[1];
    if (radio !== undefined) radio.click();
    else {
      list.selectedIndex = place;
      list.dispatchEvent(new Event('change', { bubbles: true }));
    }
  }, at);
  await page.waitForSelector('.result > :is(.picture, .twins, .at-work), .flips', { timeout: 120_000 });
  await finished(page);
};

/** Where only the layout counts, the short form goes to the smallest government. */
const small = extent('g=island&', '');
/** One comparison for all views in the short form: the one whose dial was moved. */
const compared = extent('b=cog,b.4&', '');

/** A table of two units with mistakes. */
const BROKEN_TABLE = 'Unit,Service\nA,x\nB,\n,y\nA,x';

/** All screens and what can be done there, in the order of the walk. */
export const states: readonly State[] = [
  { name: 'start', place: 'p=start', reach: (page) => page.waitForSelector('.tiny svg circle') },
  {
    name: 'compare',
    place: `${compared}p=compare`,
    reach: async (page) => {
      await drawn(page);
      await finished(page);
    },
    inSight: ofCompare,
  },
  {
    name: 'compare, A as B',
    place: 'b=status-quo&p=compare',
    reach: async (page) => {
      await drawn(page);
      await finished(page);
    },
    inSight: ofCompare,
  },
  {
    name: 'compare, a dial moved and the drawer open',
    place: 'b=cog,b.4&p=compare',
    reach: async (page) => {
      await drawn(page);
      await finished(page);
      await page.locator('.panel button[aria-expanded=false]').click();
      await page.evaluate(() => scrollTo(0, 0));
    },
    inSight: ofCompare,
  },
  { name: 'compare, why', place: `${compared}p=compare`, reach: view(1) },
  { name: 'compare, over time', reach: view(2) },
  { name: 'compare, who duplicates', reach: view(3) },
  { name: 'compare, all measures', reach: view(4) },
  {
    name: 'compare, what would reverse it',
    reach: async (page, { compare }) => {
      await view(5)(page);
      await page.getByRole('button', { name: compare.flipRun }).waitFor();
    },
  },
  {
    name: 'compare, covered for bets',
    reach: async (page, { compare }) => {
      await view(0)(page);
      await press(page, compare.cover);
      await page.waitForSelector('.bins');
    },
  },
  {
    name: 'compare, with bets uncovered',
    reach: async (page, words) => {
      await layChip(page, words);
      await press(page, words.compare.uncover);
      await drawn(page);
    },
  },
  { name: 'claims', place: 'p=claims', reach: (page) => page.waitForSelector('.cards') },
  { name: 'a claim', place: `${small}p=C13`, reach: (page) => page.waitForSelector('.bins') },
  {
    name: 'a claim that was run',
    reach: async (page, words) => {
      await layChip(page, words);
      await press(page, words.claims.run);
      await page.waitForSelector('.verdict:not(:has(.hint))', { timeout: 120_000 });
    },
  },
  {
    name: 'a claim and where it flips',
    long: true,
    reach: async (page, { claims }) => {
      const [before] = claims.flipRun('|').split('|');
      const move = page.getByRole('button', { name: before });
      await move.click();
      await page.waitForSelector('.claim .picture ~ p .picture, .claim .picture ~ .picture');
      // The button is enabled again when it is done.
      await move.and(page.locator(':enabled')).waitFor({ timeout: 120_000 });
    },
  },
  {
    name: 'break it',
    place: 'g=federation&b=superministry&p=break',
    reach: (page, { break: words }) => page.getByRole('button', { name: words.search }).waitFor(),
  },
  {
    name: 'break it, searched',
    long: true,
    reach: async (page, { break: words }) => {
      await press(page, words.search);
      await page.locator('.page li').first().waitFor({ timeout: 240_000 });
    },
  },
  {
    name: 'minister',
    place: `${small}p=hours`,
    reach: (page) => page.waitForSelector('.asks'),
  },
  {
    name: 'minister, first month',
    reach: async (page, { hours }) => {
      await press(page, hours.begin);
      await drawn(page);
    },
  },
  {
    name: 'minister, second month, with cards',
    reach: async (page, { hours }) => {
      await press(page, hours.suggested);
      await press(page, hours.hold);
      await page.waitForSelector('.news');
      await drawn(page);
      await page.getByText(hours.cards.title).click();
      await page.waitForSelector('.year-cards textarea');
    },
  },
  {
    name: 'minister, the year over',
    reach: async (page, { hours }) => {
      await press(page, hours.holdAll);
      await page.waitForSelector('.hours .table');
      await drawn(page);
    },
  },
  {
    name: 'minister, under every way of coordinating',
    reach: async (page, { hours }) => {
      await press(page, hours.runAll);
      await page.waitForFunction(
        () => document.querySelectorAll('.hours .table:last-of-type tbody tr').length === 17,
        undefined,
        { timeout: 60_000 },
      );
    },
  },
  {
    name: 'inside a meeting',
    place: `${small}p=inside`,
    reach: (page) => page.waitForSelector('.meeting-table svg'),
  },
  {
    name: 'inside a meeting, its last step, an empty chair and a trace',
    reach: async (page, { inside }) => {
      for (let step = 1; step < 5; step++) await page.getByRole('button', { name: inside.next }).click();
      await press(page, inside.run);
      await press(page, inside.traceRun);
      await page.waitForSelector('.told li');
    },
  },
  { name: 'measured reforms', place: 'p=cases', reach: (page) => page.waitForSelector('.reform') },
  ...Array.from({ length: 6 }, (_, at): State => ({
    name: `measured reform ${at + 2}`,
    ...(at > 0 && { long: true }),
    reach: async (page) => {
      await page
        .locator('.reforms input')
        .nth(at + 1)
        .check();
    },
  })),
  { name: 'own government', place: 'p=own', reach: (page) => page.waitForSelector('textarea') },
  {
    name: 'own government, a table with mistakes',
    reach: async (page, { own }) => {
      await page.locator('textarea').fill(BROKEN_TABLE);
      await press(page, own.read);
      await page.waitForSelector('.notice li');
    },
  },
  {
    name: 'own government, a table read',
    reach: async (page, { own }) => {
      await press(page, own.example);
      await page.waitForSelector('.overlap tbody tr');
    },
  },
  {
    name: 'own government, compared',
    reach: async (page, { own }) => {
      await press(page, own.use);
      await drawn(page);
      await finished(page);
    },
    inSight: ofCompare,
  },
  {
    name: 'monday card',
    place: `${small}p=monday`,
    reach: async (page) => {
      await page.waitForSelector('.expectations', { timeout: 60_000 });
      await page.locator('.monday textarea').fill('Responder a quien más tiempo nos espera.');
      await page.waitForSelector('.monday .mono');
    },
  },
  { name: 'assumptions', place: 'p=assumptions', reach: (page) => page.waitForSelector('.assumptions') },
  {
    name: 'share',
    place: `${compared}p=compare`,
    reach: async (page, { bar }) => {
      await finished(page);
      await press(page, bar.share);
      await page.waitForSelector('dialog .qr');
    },
  },
  {
    name: 'tour',
    reach: async (page, { bar }) => {
      await page.keyboard.press('Escape');
      await press(page, bar.tour);
      await page.waitForSelector('dialog .lead');
    },
  },
];

/**
 * Walks one page through states, in their order.
 * @param see - checks each state, once it is reached
 */
export async function throughStates(
  page: Page,
  language: Language,
  see: (state: State) => Promise<void>,
  wanted: (state: State) => boolean = () => true,
): Promise<void> {
  for (const state of states.filter(wanted)) {
    if (state.place !== undefined)
      await page.evaluate((hash) => {
        location.hash = hash;
      }, `v=1&l=${language}&${state.place}`);
    await state.reach(page, strings[language]);
    await see(state);
  }
}
