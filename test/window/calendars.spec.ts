import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { call } from './page-call.ts';
import { anotherCompany } from './put-back.ts';

const subject = (page: Page) => page.getByRole('combobox', { name: 'Subject' });
const list = (page: Page) => page.getByRole('grid', { name: /^Calendars of/ });
const agenda = (page: Page) => page.getByRole('listbox', { name: /^Events of/ });
const inspector = (page: Page) => page.getByRole('complementary');
const month = (page: Page) => page.getByRole('grid', { name: /^[A-Z][a-z]+ \d{4}$/ });
const toLayout = (page: Page, name: string) => page.getByRole('radio', { name, exact: true }).click();
const toZone = async (page: Page, name: string) => {
  await page.getByRole('button', { name: /time zones and more$/ }).click();
  await page.getByRole('menuitemradio', { name }).first().click();
  await page.keyboard.press('Escape');
};

const actFor = async (page: Page, user: string) => {
  await page.keyboard.press('Control+5');
  await subject(page).fill(user);
  await page.keyboard.press('Enter');
};

const showOnly = async (page: Page, calendar: string) => {
  const row = list(page).getByRole('row', { name: calendar });
  await row.hover();
  await row.getByRole('button', { name: `Only ${calendar}` }).click();
};

/** Of one calendar of one user, and nothing else. */
const openAgenda = async (page: Page) => {
  await actFor(page, 'hanako.sato@sakura-trading.example');
  await showOnly(page, 'hanako.sato@sakura-trading.example');
  await toLayout(page, 'Agenda');
};

/** Makes every calendar answer with these events. */
const playEvents = (page: Page, items: readonly object[], more: object = {}) =>
  call(page, 'emulator.setFault', {
    name: 'reply',
    on: true,
    argument: { path: '/calendar/v3/calendars/', status: 200, body: { kind: 'calendar#events', items, ...more } },
  });

/** Today in Tokyo, or as many days later, as `2026-11-22`. */
const tokyoDay = (later: number) =>
  new Intl.DateTimeFormat('sv', { timeZone: 'Asia/Tokyo' }).format(Date.now() + later * 86_400_000);

test.describe('the calendars and events of a user', () => {
  test.describe.configure({ mode: 'serial' });
  test.use({ goesOn: true });
  test.beforeEach(({ page }) => anotherCompany(page));

  test('a user’s calendars: chosen by keyboard, the list, one entry, the events by day', async ({ page }) => {
    await page.getByRole('navigation', { name: 'Screens' }).getByRole('button', { name: 'Calendars' }).click();
    await expect(page.getByRole('heading', { name: 'Pick a user this credential may act as' })).toBeVisible();
    await subject(page).focus();
    await page.keyboard.type('info@');
    await expect(page.getByRole('option', { name: /@/ })).toHaveCount(1);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');

    await expect(month(page)).toBeVisible();
    await expect(page.getByText(/^\d+ events?$/)).toBeVisible();
    const own = list(page).getByRole('row', { name: 'info@sakura-trading.example' });
    await expect(own.getByRole('checkbox')).toBeChecked();
    await own.getByText('Owner').click();
    await expect(own).toHaveAttribute('aria-selected', 'true');
    await expect(inspector(page).getByRole('heading', { level: 2 })).toHaveText('info@sakura-trading.example');
    await expect(inspector(page)).toContainText('Asia/Tokyo');
    await expect(inspector(page)).toContainText('Owner');

    await toLayout(page, 'Agenda');
    await agenda(page).focus();
    await page.keyboard.press('ArrowDown');
    await expect(inspector(page).getByRole('button', { name: 'Raw JSON' })).toBeVisible();
    await expect(inspector(page)).toContainText('Event ID');
    await inspector(page).getByRole('button', { name: 'info@sakura-trading.example' }).first().click();
    await expect(inspector(page)).toContainText('Calendar list entry');
  });

  test('as the service account itself the list is empty, and a person’s calendar is an explained 404', async ({
    page,
  }) => {
    await page.keyboard.press('Control+5');
    await page.getByRole('button', { name: 'Read as the service account itself' }).click();
    await expect(
      page.getByText('To see a person’s calendars, name the user to act for.', { exact: false }),
    ).toBeVisible();
    await page.getByRole('textbox', { name: 'Calendar ID' }).fill('info@sakura-trading.example');
    await page.keyboard.press('Enter');
    await expect(inspector(page).getByRole('article')).toContainText('404');
    await expect(inspector(page).getByRole('article')).toContainText('Fix');
    await subject(page).fill('info@sakura-trading.example');
    await page.keyboard.press('Enter');
    await expect(inspector(page).getByRole('heading', { level: 2 })).toHaveText('info@sakura-trading.example');
    await expect(list(page).getByRole('row', { name: 'info@sakura-trading.example' })).toBeVisible();
  });

  test('the agenda follows the zone: other times, other days', async ({ page }) => {
    await playEvents(page, [
      {
        id: 'early',
        summary: 'Early',
        start: { dateTime: `${tokyoDay(1)}T07:30:00+09:00` },
        end: { dateTime: `${tokyoDay(1)}T08:00:00+09:00` },
      },
      {
        id: 'night',
        summary: 'Late shift',
        start: { dateTime: `${tokyoDay(2)}T23:00:00+09:00` },
        end: { dateTime: `${tokyoDay(3)}T01:00:00+09:00` },
      },
      {
        id: 'until-midnight',
        summary: 'Until midnight',
        start: { dateTime: `${tokyoDay(4)}T22:00:00+09:00` },
        end: { dateTime: `${tokyoDay(5)}T00:00:00+09:00` },
      },
      { id: 'trip', summary: 'Trip', start: { date: tokyoDay(6) }, end: { date: tokyoDay(8) } },
      { id: 'broken', summary: 'Broken', start: { dateTime: 'soon' }, end: {} },
    ]);
    await openAgenda(page);
    const lines = (name: string) => agenda(page).getByRole('option').filter({ hasText: name });
    await expect(lines('Early')).toContainText('07:30 – 08:00');
    await expect(lines('Early')).toContainText('22:30 −1 – 23:00 −1');
    await expect(lines('Late shift')).toHaveCount(2);
    await expect(lines('Late shift').first()).toContainText('from 23:00');
    await expect(lines('Late shift').last()).toContainText('until 01:00');
    await expect(lines('Until midnight')).toHaveCount(1);
    await expect(lines('Trip')).toHaveCount(2);
    await expect(lines('Trip').last()).toContainText('day 2 of 2');
    await expect(lines('Broken')).toHaveCount(1);
    await expect(agenda(page)).toContainText('Without a readable time');

    await toZone(page, 'UTC (you)');
    await expect(lines('Early')).toContainText('22:30 – 23:00');
    await expect(lines('Early')).toContainText('07:30 +1');
    await expect(lines('Late shift')).toHaveCount(1);

    // A colleague’s calendar in the list brings its zone.
    await toZone(page, 'America/New_York (calendar)');
    await expect(lines('Early')).toContainText(/1[78]:30 – 1[89]:00/);
  });

  test('hostile content is only ever text, and its hidden characters are seen', async ({ page }) => {
    await playEvents(page, [
      {
        id: 'script',
        summary: '<img src=x onerror="globalThis.hacked=true">',
        location: 'javascript:globalThis.hacked=true',
        description: '<script>globalThis.hacked = true</script><style>*{display:none}</style>',
        htmlLink: 'javascript:globalThis.hacked=true',
        start: { dateTime: `${tokyoDay(1)}T09:00:00+09:00` },
        end: { dateTime: `${tokyoDay(1)}T10:00:00+09:00` },
        attendees: [
          { email: 'attacker@evil.invalid', displayName: '<b>Bank</b>\u202E', responseStatus: '__proto__' },
          7,
          null,
        ],
        conferenceData: { entryPoints: 'none' },
        recurrence: { length: 3 },
      },
      { id: 'bidi', summary: 'Invoice \u202Efdp.exe\u202C', start: { date: tokyoDay(1) }, end: { date: tokyoDay(2) } },
      { id: 'bidi', summary: 'the same id', start: { date: tokyoDay(1) }, end: { date: tokyoDay(2) } },
      { id: 'long', summary: 'W'.repeat(5_000), start: { date: tokyoDay(2) }, end: { date: '99999-01-01' } },
      { id: 'numbers', summary: 42, location: {}, start: { date: tokyoDay(2) }, end: { date: tokyoDay(1) } },
    ]);
    await openAgenda(page);
    const line = (name: string | RegExp) => agenda(page).getByRole('option').filter({ hasText: name });
    await expect(line('Invoice U+202Efdp.exeU+202C')).toBeVisible();
    await expect(line('the same id')).toBeVisible();
    await expect(line('(no title)')).toBeVisible();
    await line('<img src=x').click();
    await expect(inspector(page)).toContainText('<script>globalThis.hacked = true</script>');
    await expect(inspector(page)).toContainText('<b>Bank</b>U+202E');
    await inspector(page).getByRole('button', { name: 'Raw JSON' }).click();
    await expect(inspector(page).getByRole('region', { name: 'Raw JSON' })).toContainText('\\u202e');
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(1280);
    expect(await page.evaluate(() => 'hacked' in globalThis)).toBe(false);
    expect(
      await page.evaluate(
        () => document.images.length + document.querySelectorAll('#root a[href], #root script').length,
      ),
    ).toBe(0);
  });

  test('pages show as they come, and reading on can be stopped', async ({ page }) => {
    const first = {
      id: 'first',
      summary: 'On the first page',
      start: { date: tokyoDay(1) },
      end: { date: tokyoDay(2) },
    };
    await call(page, 'emulator.setFault', {
      name: 'reply',
      on: true,
      argument: {
        // Hers alone: which of several calendars is asked for first is not certain.
        path: `/calendar/v3/calendars/${encodeURIComponent('hanako.sato@sakura-trading.example')}/events`,
        status: 200,
        times: 1,
        body: { items: [first], nextPageToken: 'more' },
      },
    });
    await call(page, 'emulator.setFault', {
      name: 'never-answers',
      on: true,
      argument: { path: '/calendar/v3/calendars/' },
    });
    await openAgenda(page);
    await expect(agenda(page).getByRole('option', { name: /On the first page/ })).toBeVisible();
    await expect(page.getByRole('progressbar', { name: '1 event read' })).toBeVisible();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect(page.getByRole('progressbar', { name: '1 event read' })).toBeHidden();
  });

  test('an event that is shown stays, whatever comes after it', async ({ page }) => {
    await playEvents(page, [{ id: 'one', summary: 'Stays', start: { date: tokyoDay(1) }, end: { date: tokyoDay(2) } }]);
    await openAgenda(page);
    const stays = agenda(page).getByRole('option', { name: /Stays/ });
    await expect(stays).toHaveCount(1);
    await page.evaluate(() => {
      const counts = [1];
      Reflect.set(window, 'countsOfEvents', counts);
      new MutationObserver(() => {
        const count = document.querySelectorAll('.agenda [role=option]').length;
        if (count !== counts.at(-1)) counts.push(count);
      }).observe(document.body, { childList: true, subtree: true });
    });
    await page.getByRole('button', { name: 'Show all', exact: true }).click();
    const shown = Number(/^\d+/.exec((await page.getByText(/^\d+ of \d+ shown$/).textContent()) ?? '')?.[0]);
    expect(shown).toBeGreaterThan(3);
    await expect(stays).toHaveCount(shown);
    const counts = await page.evaluate(() => Reflect.get(window, 'countsOfEvents') as readonly number[]);
    expect(counts.toSorted((one, other) => one - other)).toEqual(counts);
  });
});

test.describe('what is asked for, and asked for again', () => {
  test.describe.configure({ mode: 'serial' });
  test.use({ goesOn: true });
  test.beforeEach(({ page }) => anotherCompany(page));

  test('an arrow key that comes while the list loads is not lost: its first calendar has the focus', async ({
    page,
  }) => {
    const slow = { path: '/calendar/v3/users/me/calendarList', milliseconds: 1_000 };
    await call(page, 'emulator.setFault', { name: 'slow', on: true, argument: slow });
    await actFor(page, 'hanako.sato@sakura-trading.example');
    await expect(list(page)).toHaveText('Reading the calendar list…');
    await list(page).focus();
    await page.keyboard.press('ArrowDown');
    await expect(list(page).getByRole('row', { name: 'hanako.sato@sakura-trading.example' })).toBeFocused();
    await expect(inspector(page)).toContainText('hanako.sato@sakura-trading.example');
  });

  test('a user whose calendars are all hidden is not told that the list still loads', async ({ page }) => {
    const items = [{ id: 'old@group.calendar.google.com', summary: 'Old plans', accessRole: 'owner', hidden: true }];
    const argument = { path: '/calendar/v3/users/me/calendarList', status: 200, body: { items } };
    await call(page, 'emulator.setFault', { name: 'reply', on: true, argument });
    await actFor(page, 'hanako.sato@sakura-trading.example');
    await page.getByRole('button', { name: '1 hidden calendar' }).click();
    await expect(page.getByRole('grid', { name: /^Hidden calendars of/ }).getByRole('row')).toHaveText(/Old plans/);
    await expect(page.getByText('Reading the calendar list…')).toBeHidden();
  });

  test('searching asks Google, and finding nothing says where it looked', async ({ page }) => {
    await openAgenda(page);
    await expect(agenda(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await page.getByRole('searchbox', { name: 'Search events' }).fill('昼休み');
    await expect(agenda(page).getByRole('option').first()).toContainText('昼休み');
    await page.getByRole('searchbox', { name: 'Search events' }).fill('no such event anywhere');
    await expect(page.getByRole('heading', { name: /^Nothing matches “no such event anywhere” from/ })).toBeVisible();
    const asked = (await call(page, 'trace.list', {})).map(({ url }) => new URL(url).searchParams.get('q'));
    expect(asked).toContain('no such event anywhere');
  });

  test('earlier, today and later move the range by its own length', async ({ page }) => {
    await openAgenda(page);
    await expect(agenda(page)).toBeVisible();
    const range = page.getByRole('group', { name: 'From – to' });
    const start = await range.textContent();
    await page.getByRole('button', { name: 'Later' }).click();
    await expect(range).not.toHaveText(start ?? '');
    await page.getByRole('button', { name: 'Earlier' }).click();
    await expect(range).toHaveText(start ?? '');
    await page.getByRole('button', { name: 'Earlier' }).click();
    await page.getByRole('button', { name: 'Today', exact: true }).click();
    await expect(range).toHaveText(start ?? '');
  });

  test('a delegation that is missing is explained with what to paste, and trying again helps', async ({ page }) => {
    await call(page, 'emulator.setFault', { name: 'delegation-missing', on: true });
    await actFor(page, 'kenji.tanaka@sakura-trading.example');
    const card = page.getByRole('main').getByRole('article').first();
    await expect(card).toContainText('unauthorized_client');
    await expect(card).toContainText(/Manage Domain Wide Delegation/);
    const key = (await call(page, 'credentials.list', {})).find(({ kind }) => kind === 'serviceAccountKey');
    await expect(card).toContainText(key?.kind === 'serviceAccountKey' ? (key.clientId ?? '?') : '?');
    await call(page, 'emulator.setFault', { name: 'delegation-missing', on: false });
    await card.getByRole('button', { name: 'Try again' }).click();
    await expect(list(page).getByRole('row').nth(1)).toBeVisible();
  });

  test('what was refused is asked again when one comes back to it', async ({ page }) => {
    await call(page, 'emulator.setFault', {
      name: 'user-suspended',
      on: true,
      argument: 'taro.yamada@sakura-trading.example',
    });
    await actFor(page, 'taro.yamada@sakura-trading.example');
    await expect(page.getByRole('article')).toBeVisible();
    await actFor(page, 'hanako.sato@sakura-trading.example');
    await expect(list(page).getByRole('row', { name: 'hanako.sato@' })).toBeVisible();
    await call(page, 'emulator.setFault', { name: 'user-suspended', on: false });
    await actFor(page, 'taro.yamada@sakura-trading.example');
    await expect(list(page).getByRole('row', { name: 'taro.yamada@' })).toBeVisible();
    await expect(page.getByRole('article')).toBeHidden();
  });

  test('a calendar chosen for one user is not asked for as another', async ({ page }) => {
    await actFor(page, 'hanako.sato@sakura-trading.example');
    await list(page).getByRole('row', { name: 'hanako.sato@' }).getByText('Owner').click();
    await expect(inspector(page).getByRole('heading', { level: 2 })).toHaveText(/hanako/);
    await actFor(page, 'yui.mori@sakura-trading.example');
    await expect(list(page).getByRole('row', { name: 'yui.mori@' })).toBeVisible();
    await expect(inspector(page)).toBeHidden();
    await actFor(page, 'akira.takahashi@sakura-trading.example');
    await expect(page.getByRole('article')).toHaveCount(1);
    await expect(page.getByRole('article')).toContainText('suspended');
    await expect(inspector(page)).toBeHidden();
  });

  test('another calendar is chosen with the arrow keys, and back leads to the one before', async ({ page }) => {
    await actFor(page, 'hanako.sato@sakura-trading.example');
    await list(page).getByRole('row', { name: 'hanako.sato@' }).getByText('Owner').click();
    await expect(inspector(page).getByRole('heading', { level: 2 })).toHaveText(/hanako/);
    await page.keyboard.press('ArrowDown');
    await expect(inspector(page).getByRole('heading', { level: 2 })).toHaveText(/さくら/);
    await page.keyboard.press('ArrowDown');
    await expect(inspector(page).getByRole('heading', { level: 2 })).toHaveText(/営業/);
    await page.keyboard.press('Control+[');
    await expect(inspector(page).getByRole('heading', { level: 2 })).toHaveText(/さくら/);
  });

  test('in a narrow window list, agenda and inspector stand below each other and all can be reached', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 820, height: 620 });
    await openAgenda(page);
    await expect(agenda(page)).toBeVisible();
    await expect(list(page)).toBeVisible();
    await list(page).getByText('Owner').first().click();
    await expect(inspector(page)).toBeVisible();
  });
});

test.describe('for a viewer in New York, in Japanese', () => {
  test.use({
    environment: { TZ: 'America/New_York' },
    language: 'ja',
    theme: 'dark',
    size: { width: 1440, height: 900 },
  });
  test('both zones are offered and the words are Japanese', async ({ page }) => {
    await page.keyboard.press('Control+5');
    await page.getByRole('combobox', { name: '対象ユーザー' }).fill('hanako.sato@sakura-trading.example');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('grid', { name: '2026年' })).toBeVisible();
    await page.getByRole('button', { name: /タイムゾーンなど$/ }).click();
    await expect(page.getByRole('menuitemradio', { name: 'Asia/Tokyo(ユーザー)' }).first()).toBeChecked();
    await page.getByRole('menuitemradio', { name: 'America/New_York(あなた)' }).first().click();
    await page.keyboard.press('Escape');
    await page.getByRole('radio', { name: '予定リスト' }).click();
    await expect(page.getByRole('listbox', { name: /の予定$/ })).toBeVisible();
    await page
      .getByRole('grid', { name: /のカレンダー$/ })
      .getByText('オーナー')
      .first()
      .click();
    await expect(page.getByRole('complementary')).toContainText('オーナー');
  });
});
