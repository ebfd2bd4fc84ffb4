import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { call, paste } from './page-call.ts';
import { anotherCompany } from './put-back.ts';

const kenji = 'kenji.tanaka@sakura-trading.example';
const hanako = 'hanako.sato@sakura-trading.example';
const grid = (page: Page) => page.getByRole('grid', { name: /^Busy times on/ });
const line = (page: Page, name: string | RegExp) => grid(page).getByRole('row').filter({ hasText: name });
const inspector = (page: Page) => page.getByRole('complementary');
const add = (page: Page) => page.getByRole('combobox', { name: 'Add a person, room or calendar' });

async function open(page: Page, user: string) {
  await page.keyboard.press('Control+5');
  await page.getByRole('combobox', { name: 'Subject' }).fill(user);
  await page.keyboard.press('Enter');
  await page.getByRole('radio', { name: 'Free/busy' }).click();
  await expect(grid(page)).toBeVisible();
}

const today = () => new Intl.DateTimeFormat('sv', { timeZone: 'Asia/Tokyo' }).format(Date.now());

/** Makes free/busy answer with these calendars. */
const play = (page: Page, calendars: object) =>
  call(page, 'emulator.setFault', {
    name: 'reply',
    on: true,
    argument: { path: '/calendar/v3/freeBusy', status: 200, body: { kind: 'calendar#freeBusy', calendars } },
  });
const busy = (from: string, to: string) => ({
  start: `${today()}T${from}:00+09:00`,
  end: `${today()}T${to}:00+09:00`,
});

test.describe('busy times side by side', () => {
  test.describe.configure({ mode: 'serial' });
  test.use({ goesOn: true });
  test.beforeEach(({ page }) => anotherCompany(page));

  test('a line each on one axis, what all have free, both zones, by keyboard', async ({ page, electronApp }) => {
    await play(page, {
      [kenji]: { busy: [busy('09:00', '10:00'), busy('12:00', '13:30')] },
      [hanako]: { busy: [busy('08:30', '09:30')] },
      'nobody@sakura-trading.example': { errors: [{ domain: 'global', reason: 'notFound' }], busy: [] },
    });
    await open(page, kenji);
    await expect(line(page, kenji).getByRole('gridcell')).toHaveCount(2);
    await add(page).focus();
    await paste(page, `${hanako}, <nobody@sakura-trading.example>;\n${kenji}`);
    await expect(line(page, hanako).getByRole('gridcell')).toHaveCount(1);
    await expect(line(page, 'nobody@')).toContainText('Not found, or free/busy is not shared with this user');
    await expect(line(page, 'Free for all').getByRole('gridcell').first()).toHaveAccessibleName(
      /^Free for all .* 08:00 – 08:30 · .* 23:00 – 23:30 \(UTC\)$/,
    );
    await expect(inspector(page)).toContainText('1 could not be read and is not counted.');
    await expect(inspector(page)).toContainText('4 h 30 min');

    // One tab stop; the arrow keys move between lines and times.
    await grid(page).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    const active = () =>
      grid(page).evaluate((element) =>
        document.getElementById(element.getAttribute('aria-activedescendant') ?? '')?.getAttribute('aria-label'),
      );
    expect(await active()).toMatch(/^Busy .* 12:00 – 13:30 · .* 03:00 – 04:30 \(UTC\)$/);
    await expect(inspector(page).getByRole('region', { name: 'Chosen line' })).toContainText('12:00 – 13:30');
    await page.keyboard.press('ArrowDown');
    expect(await active()).toMatch(/08:30 – 09:30/);
    await page.keyboard.press('Delete');
    await expect(line(page, hanako)).toHaveCount(0);

    await inspector(page).getByRole('button', { name: 'Copy as CSV' }).click();
    const copied = () => electronApp.evaluate(({ clipboard }) => clipboard.readText());
    await expect.poll(copied).toContain(`${kenji},${today()}T12:00+09:00,${today()}T13:30+09:00,`);
    await page.getByRole('radio', { name: 'Table' }).click();
    const row = page.getByRole('table').getByRole('row').filter({ hasText: kenji });
    await expect(row.getByRole('cell').first()).toContainText('12:00 – 13:30');
    await expect(row.getByRole('cell').last()).toContainText('03:00 – 04:30');

    // The people stay when one looks elsewhere.
    await page.getByRole('radio', { name: 'Account' }).click();
    await page.getByRole('radio', { name: 'Free/busy' }).click();
    await expect(page.getByRole('table').getByRole('row')).toHaveCount(3);
  });

  test('where nobody could be read, no time is called free', async ({ page }) => {
    const lost = { errors: [{ domain: 'global', reason: 'notFound' }], busy: [] };
    await play(page, { [kenji]: lost, [hanako]: lost });
    await open(page, kenji);
    await add(page).fill(hanako);
    await page.keyboard.press('Enter');
    await expect(line(page, hanako)).toContainText('Not found');
    await expect(line(page, 'Free for all')).toContainText('Nobody could be read');
    await expect(inspector(page).getByRole('region', { name: 'Free for all' })).toContainText(
      'Nobody could be read, so nothing is known of free times.',
    );
  });

  test('another day, a week, another zone: what is asked for follows', async ({ page }) => {
    await open(page, kenji);
    const asked = async () => {
      const exchanges = (await call(page, 'trace.list', {})).filter(({ url }) => url.endsWith('/freeBusy'));
      return JSON.parse(exchanges.at(-1)?.requestBody ?? '{}') as { timeMin?: string; timeMax?: string };
    };
    const hours = async () => {
      const { timeMin = '', timeMax = '' } = await asked();
      return (Date.parse(timeMax) - Date.parse(timeMin)) / 3_600_000;
    };
    await expect.poll(hours).toBe(24);
    const first = (await asked()).timeMin ?? '';
    expect(new Date(first).toISOString()).toMatch(/T15:00:00/);
    await page.getByRole('button', { name: 'Later' }).click();
    await expect.poll(async () => Date.parse((await asked()).timeMin ?? '') - Date.parse(first)).toBe(86_400_000);
    await page.getByRole('radio', { name: 'Week' }).click();
    await expect.poll(hours).toBe(168);
    await page.getByRole('radio', { name: 'UTC (you)' }).click();
    await expect.poll(async () => new Date((await asked()).timeMin ?? '').toISOString()).toMatch(/T00:00:00/);
    await page.getByRole('button', { name: 'Today', exact: true }).click();
    await page.getByRole('radio', { name: 'Day' }).click();
    await expect.poll(hours).toBe(24);
  });

  test('fifty are all seen and five hundred scroll, with only what one sees in the document', async ({ page }) => {
    const many = Array.from({ length: 500 }, (_, at) => `user${String(at).padStart(3, '0')}@sakura-trading.example`);
    const times = Array.from({ length: 8 }, (_, at) =>
      busy(`${String(8 + at).padStart(2, '0')}:00`, `${String(8 + at).padStart(2, '0')}:30`),
    );
    await play(page, Object.fromEntries(many.map((id) => [id, { busy: times }])));
    await open(page, kenji);
    await add(page).focus();
    await paste(page, many.join('\n'));
    await expect(page.getByText('At most 500 are compared at a time: 1 was not added.')).toBeVisible();
    await expect(line(page, 'user005@').getByRole('gridcell')).toHaveCount(8);
    await grid(page).focus();
    await page.keyboard.press('Control+End');
    await expect(line(page, 'user498@')).toBeVisible();
    expect(await grid(page).evaluate((element) => element.querySelectorAll('*').length)).toBeLessThan(2_000);
    // Beside each frame of scrolling one at rest, so that a busy machine slows both: scrolling skips no more than one.
    const frames = await grid(page).evaluate(async (element) => {
      const median = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
      const frame = async () => {
        const before = await new Promise(requestAnimationFrame);
        return (await new Promise(requestAnimationFrame)) - before;
      };
      const [resting, scrolling]: [number[], number[]] = [[], []];
      for (let at = 0; at < 90; at++) {
        resting.push(await frame());
        element.scrollTop -= 120;
        scrolling.push(await frame());
      }
      return { resting: median(resting), scrolling: median(scrolling) };
    });
    expect(frames.scrolling).toBeLessThan(2.1 * frames.resting);
  });

  test('hostile names and reasons are text, and a refused question is explained', async ({ page }) => {
    const hostile = '<img/src=x/onerror=globalThis.hacked=true>@evil.example';
    const odd = 'odd@evil.example';
    await play(page, {
      [kenji]: { busy: [{ start: 'soon', end: 'later' }] },
      [hostile]: { errors: [{ reason: '<b>because</b>\u202E' }], busy: { toString: 0 } },
      [odd]: { errors: [{ reason: { toString: 0 } }], busy: [{ start: { toString: 0 }, end: 1e308 }] },
    });
    await open(page, kenji);
    await add(page).fill(hostile);
    await page.keyboard.press('Enter');
    await expect(add(page)).toHaveValue('');
    await expect(line(page, 'onerror')).toContainText('Google gave no times: <b>because</b>');
    await add(page).fill(odd);
    await page.keyboard.press('Enter');
    await expect(line(page, odd)).toContainText('Google gave no times: unknown');
    expect(await page.evaluate(() => 'hacked' in globalThis)).toBe(false);
    await call(page, 'emulator.setFault', { name: 'reply', on: false });
    await call(page, 'emulator.setFault', {
      name: 'reply',
      on: true,
      argument: {
        path: '/calendar/v3/freeBusy',
        status: 403,
        body: { error: { code: 403, errors: [{ reason: 'forbidden' }], message: 'Forbidden' } },
      },
    });
    await page.getByRole('button', { name: 'Read again' }).click();
    await expect(page.getByRole('main').getByRole('article')).toContainText('Fix');
    // Nothing is said of times that nobody was told of.
    await expect(page.getByText('No time that is free for all')).toBeHidden();
    await expect(page.getByText('could not be read')).toBeHidden();
  });

  test('several people are added at once, typed or pasted, with an apostrophe in an address', async ({ page }) => {
    await open(page, kenji);
    const [sinead, misaki, taro] = ["sinead.o'brien", 'misaki.ito', 'taro.yamada'].map(
      (name) => `${name}@sakura-trading.example`,
    );
    await add(page).fill(`${sinead}, ${misaki}`);
    await page.keyboard.press('Enter');
    await expect(line(page, sinead ?? '')).toHaveCount(1);
    await expect(line(page, misaki ?? '')).toHaveCount(1);
    await paste(page, `'${taro}';'${hanako}'`);
    await expect(line(page, taro ?? '')).toHaveCount(1);
    await expect(line(page, hanako)).toHaveCount(1);
    // Everybody has a line of their own, and all times are there.
    await expect(grid(page).getByRole('row')).toHaveCount(7);
    await expect(grid(page)).not.toContainText('Not found');
  });
});
