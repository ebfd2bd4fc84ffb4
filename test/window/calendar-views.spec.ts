import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { call } from './page-call.ts';
import { barriers } from './page-faults.ts';
import { anotherCompany } from './put-back.ts';

const hanako = 'hanako.sato@sakura-trading.example';
const grid = (page: Page) => page.locator('.grid-root');
const month = (page: Page) => page.getByRole('grid', { name: /^[A-Z][a-z]+ \d{4}$/ });
const list = (page: Page) => page.getByRole('grid', { name: /^Calendars of/ });
const inspector = (page: Page) => page.getByRole('complementary');
const dayList = (page: Page) => page.getByRole('dialog').filter({ has: page.getByRole('heading') });
const focused = (page: Page) => page.locator(':focus');
const toLayout = (page: Page, name: string) => page.getByRole('radio', { name, exact: true }).click();

const show = async (page: Page, user = hanako) => {
  await page.keyboard.press('Control+5');
  await page.getByRole('combobox', { name: 'Subject' }).fill(user);
  await page.keyboard.press('Enter');
  await expect(month(page)).toBeVisible();
};

const showOnly = async (page: Page, calendar: string) => {
  const row = list(page).getByRole('row', { name: calendar });
  await row.hover();
  await row.getByRole('button', { name: `Only ${calendar}` }).click();
};

/** Makes every calendar, or one, answer with these events. */
const playEvents = (page: Page, items: readonly object[], calendarId = '') =>
  call(page, 'emulator.setFault', {
    name: 'reply',
    on: true,
    argument: {
      path: `/calendar/v3/calendars/${calendarId && encodeURIComponent(calendarId)}`,
      status: 200,
      body: { kind: 'calendar#events', items },
    },
  });

const tokyoDays = new Intl.DateTimeFormat('sv', { timeZone: 'Asia/Tokyo' });

/** In Tokyo, as `2026-11-22`. */
const tokyoDay = (later: number, from = Date.now()) => tokyoDays.format(from + later * 86_400_000);

const elements = (page: Page) => page.locator('.agenda').evaluate((root) => root.querySelectorAll('*').length);

test.describe('by keyboard', () => {
  test.describe.configure({ mode: 'serial' });
  test.use({ goesOn: true });
  test.beforeEach(({ page }) => anotherCompany(page));

  test('a month is one tab stop: arrows go by day, Enter opens the day’s list, back leads to where one was', async ({
    page,
  }) => {
    await show(page);
    await expect(grid(page).locator('[tabindex="0"]:visible')).toHaveCount(0);
    await expect(grid(page)).toHaveAttribute('tabindex', '0');
    await grid(page).focus();
    await expect(focused(page)).toHaveAttribute('data-date', tokyoDay(0));
    await expect(focused(page)).toHaveRole('gridcell');

    await page.keyboard.press('Home');
    const sunday = (await focused(page).getAttribute('data-date')) ?? '';
    await page.keyboard.press('End');
    await expect(focused(page)).toHaveAttribute('data-date', tokyoDay(6, Date.parse(sunday)));
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await expect(focused(page)).toHaveAttribute('data-date', tokyoDay(5, Date.parse(sunday)));
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');

    const title = await month(page).getAttribute('aria-label');
    await page.keyboard.press('PageDown');
    await expect(month(page)).not.toHaveAttribute('aria-label', title ?? '');
    await expect(focused(page)).toHaveRole('gridcell');
    await page.keyboard.press('Control+[');
    await expect(month(page)).toHaveAttribute('aria-label', title ?? '');

    await grid(page).focus();
    const day = await focused(page).getAttribute('data-date');
    await page.keyboard.press('Enter');
    await expect(dayList(page).getByRole('option').first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(inspector(page)).toContainText('Event ID');
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(dayList(page)).toBeHidden();
    await expect(focused(page)).toHaveAttribute('data-date', day ?? '');

    await page.keyboard.press('Tab');
    expect(await grid(page).evaluate((root) => root.contains(document.activeElement))).toBe(false);
    await page.keyboard.press('Shift+Tab');
    await expect(focused(page)).toHaveAttribute('data-date', day ?? '');
  });

  test('by keyboard from the user to who shares a calendar: arrows choose it, Enter goes to what is said of it', async ({
    page,
  }) => {
    await page.keyboard.press('Control+5');
    await expect(page.getByRole('main', { name: 'Calendars' })).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.type('hanako');
    await expect(page.getByRole('option', { name: /hanako/ })).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const calendars = page.getByRole('grid', { name: `Calendars of ${hanako}` });
    const first = calendars.getByRole('row', { name: hanako });
    await expect(first).toBeVisible();
    await first.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(inspector(page)).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await expect(inspector(page).getByRole('tab', { name: 'Sharing' })).toHaveAttribute('aria-selected', 'true');
    await expect(inspector(page)).toContainText('Make changes and manage sharing');
    // The key of the screen one is on leads back to its work area, and leaves it as it is.
    await page.keyboard.press('Control+5');
    await expect(page.getByRole('main', { name: 'Calendars' })).toBeFocused();
    await expect(inspector(page)).toContainText('Make changes and manage sharing');
  });

  test('keys choose the layout and the date; a week’s events are reached by arrows and opened by Enter', async ({
    page,
  }) => {
    await show(page);
    await grid(page).focus();
    await page.keyboard.press('w');
    await expect(page.getByRole('radio', { name: 'Week', exact: true })).toBeChecked();
    await expect(grid(page).locator('[data-stop]').first()).toBeAttached();
    await grid(page).focus();
    await expect(focused(page)).toHaveAttribute('data-stop', '');
    const first = await focused(page).textContent();
    await page.keyboard.press('End');
    await expect(focused(page)).not.toHaveText(first ?? '');
    await page.keyboard.press('Home');
    await expect(focused(page)).toHaveText(first ?? '');
    await page.keyboard.press('ArrowRight');
    await expect(focused(page)).toHaveAttribute('data-stop', '');
    await page.keyboard.press('Enter');
    await expect(inspector(page)).toContainText('Event ID');
    expect(await barriers(page)).toEqual([]);

    await page.keyboard.press('d');
    await expect(page.getByRole('radio', { name: 'Day', exact: true })).toBeChecked();
    await expect(grid(page)).toHaveAccessibleName(/^[A-Z][a-z]{2}, [A-Z][a-z]+ \d+, \d{4}/);
    await grid(page).focus();
    await page.keyboard.press('a');
    await expect(page.getByRole('listbox', { name: /^Events of/ })).toBeFocused();
    await page.keyboard.press('m');
    await expect(focused(page)).toHaveRole('gridcell');
    await page.keyboard.press('g');
    const dialog = page.getByRole('dialog', { name: 'go to a date' });
    await expect(dialog).toBeVisible();
    await page.keyboard.press('PageDown');
    await page.keyboard.press('Enter');
    await expect(dialog).toBeHidden();
    await expect(month(page).locator('.today')).toHaveCount(0);
    await page.keyboard.press('Control+k');
    await page.locator('.palette').getByRole('combobox').fill('Go to today');
    await expect(page.getByRole('option')).toHaveCount(1);
    await page.keyboard.press('Enter');
    await expect(month(page).locator('.today')).toHaveCount(1);
    await page.keyboard.press('Control+6');
    await page.keyboard.press('Control+5');
    await page.getByRole('button', { name: 'Later', exact: true }).click();
    await expect(month(page).locator('.grid-outer').first()).toBeVisible();
    await expect(month(page).locator('.today')).toHaveCount(0);
  });
});

test.describe('as it is drawn', () => {
  test.describe.configure({ mode: 'serial' });
  test.use({ goesOn: true });
  test.beforeEach(({ page }) => anotherCompany(page));

  for (const pixels of [1440, 1280]) {
    test(`in a window ${pixels} px wide a week counts what has no column beside the events, and an event’s title goes before its time`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: pixels, height: 800 });
      const at = (from: string, to: string) => ({
        start: { dateTime: `${tokyoDay(0)}T${from}:00+09:00` },
        end: { dateTime: `${tokyoDay(0)}T${to}:00+09:00` },
        status: 'confirmed',
      });
      await playEvents(
        page,
        [
          { id: 'one', summary: '1on1', ...at('09:00', '09:15') },
          ...['a', 'b', 'c', 'd'].map((id) => ({ id, summary: `Meeting ${id}`, ...at('11:00', '13:00') })),
        ],
        hanako,
      );
      await show(page);
      await showOnly(page, hanako);
      await toLayout(page, 'Week');
      const more = grid(page).locator('.grid-more');
      await expect(more).toHaveText('+2');
      const { x = 0, width = 0 } = (await more.boundingBox()) ?? {};
      expect(width).toBeGreaterThanOrEqual(24);
      for (const event of await grid(page).locator('.grid-event').filter({ hasText: 'Meeting' }).all()) {
        const box = await event.boundingBox();
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(x);
      }
      const title = grid(page).getByText('1on1', { exact: true });
      expect(await title.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
    });
  }

  test('a narrow week draws one event at a time and counts the others, and nothing above it overlaps', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1000, height: 800 });
    const at = {
      start: { dateTime: `${tokyoDay(0)}T11:00:00+09:00` },
      end: { dateTime: `${tokyoDay(0)}T12:00:00+09:00` },
    };
    await playEvents(
      page,
      ['a', 'b'].map((id) => ({ id, summary: `Meeting ${id}`, status: 'confirmed', ...at })),
      hanako,
    );
    await show(page);
    await showOnly(page, hanako);
    await toLayout(page, 'Week');
    await expect(grid(page).locator('.grid-more')).toHaveText('+1');
    const controls = page.locator('.calendars-subject, .top-bar > button, .top-bar .segment, .bar > :not(.grow)');
    const boxes = await controls.evaluateAll((elements) =>
      elements.map((element) => element.getBoundingClientRect().toJSON()),
    );
    expect(boxes.length).toBeGreaterThan(10);
    const overlapping = boxes.filter((one, index) =>
      boxes.some(
        (other, at) =>
          at > index &&
          one.left < other.right - 1 &&
          other.left < one.right - 1 &&
          one.top < other.bottom - 1 &&
          other.top < one.bottom - 1,
      ),
    );
    expect(overlapping).toEqual([]);
    for (const { right } of boxes) expect(right).toBeLessThanOrEqual(1000);
  });

  test('a title that is cut off is whole in a tooltip, for as long as the pointer rests on it', async ({ page }) => {
    const summary = 'A meeting with a title that no day of a month has room for';
    const at = {
      start: { dateTime: `${tokyoDay(0)}T11:00:00+09:00` },
      end: { dateTime: `${tokyoDay(0)}T12:00:00+09:00` },
    };
    await playEvents(page, [{ id: 'long', summary, status: 'confirmed', ...at }], hanako);
    await show(page);
    const title = month(page).locator('.event-title').filter({ hasText: summary }).first();
    await title.hover();
    await expect(title).toHaveAttribute('title', summary);
    await page.getByRole('heading', { level: 1 }).hover();
    await expect(title).not.toHaveAttribute('title');
  });

  test('an event with a colour of its own is drawn in it, others in that of their calendar', async ({ page }) => {
    await show(page);
    await toLayout(page, 'Agenda');
    const dot = (title: string) =>
      page
        .getByRole('option', { name: title })
        .first()
        .locator('.color-dot')
        .evaluate((element) => getComputedStyle(element).backgroundColor);
    await expect.poll(() => dot('基幹システム 深夜メンテナンス')).toBe('rgb(220, 33, 39)');
    expect(await dot('1on1')).toBe('rgb(159, 225, 231)');
  });

  test('calendars are grouped and shown one by one; one that is refused says why and leaves the others', async ({
    page,
  }) => {
    const team = 'c_sales@group.calendar.google.com';
    const listed = await call(page, 'calendar.calendarList.list', await account(page));
    const refused = listed.calendars.find(({ summary }) => summary === '営業チーム')?.id ?? team;
    await call(page, 'emulator.setFault', {
      name: 'reply',
      on: true,
      argument: {
        path: `/calendar/v3/calendars/${encodeURIComponent(refused)}`,
        status: 403,
        body: {
          error: {
            code: 403,
            message: 'Forbidden',
            errors: [{ domain: 'global', reason: 'forbidden', message: 'Forbidden' }],
          },
        },
      },
    });
    await show(page);
    const row = (name: string) => page.getByRole('row', { name });
    await expect(list(page)).toContainText('Own calendars');
    await expect(list(page)).toContainText('Rooms and resources');
    await expect(row('営業チーム')).toContainText('not readable');
    await expect(month(page).locator('.grid-outer').first()).toBeVisible();
    const problems = page.locator('.reading-problems');
    await expect(problems).toContainText('営業チーム');
    await problems.getByRole('button', { name: '営業チーム' }).click();
    await expect(inspector(page).getByRole('article')).toContainText('Fix');

    await row('営業チーム').getByRole('checkbox').click({ force: true });
    await expect(problems).toBeHidden();
    await page.getByRole('button', { name: 'Show none' }).click();
    await expect(page.getByText('Choose a calendar to see its events.')).toBeVisible();
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect(row('michael.chen').getByRole('checkbox')).toBeChecked();
    await page.getByRole('button', { name: /hidden calendar/ }).click();
    await expect(
      page
        .getByRole('grid', { name: /^Hidden calendars of/ })
        .getByRole('checkbox')
        .first(),
    ).not.toBeChecked();
    await row('michael.chen').hover();
    await row('michael.chen')
      .getByRole('button', { name: /^Only michael/ })
      .click();
    await expect(page.getByText(/^1 of \d+ shown$/)).toBeVisible();
    await toLayout(page, 'Agenda');
    await expect(page.getByRole('listbox', { name: /^Events of/ })).toContainText('busy');
  });

  test('what kind an event is, what was answered and where else it stands is told by icon and word', async ({
    page,
  }) => {
    const at = (hour: string) => ({
      start: { dateTime: `${tokyoDay(0)}T${hour}:00+09:00` },
      end: { dateTime: `${tokyoDay(0)}T${hour.slice(0, 2)}:30:00+09:00` },
    });
    const answered = (responseStatus: string) => ({ attendees: [{ self: true, email: hanako, responseStatus }] });
    await playEvents(page, [
      { id: 'out', summary: 'Away', eventType: 'outOfOffice', ...at('08:00') },
      { id: 'focus', summary: 'Deep work', eventType: 'focusTime', ...at('09:00') },
      { id: 'cake', summary: 'Aiko', eventType: 'birthday', start: { date: tokyoDay(0) }, end: { date: tokyoDay(1) } },
      { id: 'mail', summary: 'Flight', eventType: 'fromGmail', ...at('10:00') },
      { id: 'task', summary: 'New kind', eventType: 'taskBlock', ...at('11:00') },
      {
        id: 'home',
        eventType: 'workingLocation',
        workingLocationProperties: { customLocation: { label: 'Kyoto' } },
        start: { date: tokyoDay(0) },
        end: { date: tokyoDay(1) },
      },
      { id: 'open', summary: 'Invited', ...answered('needsAction'), ...at('12:00') },
      { id: 'maybe', summary: 'Perhaps', ...answered('tentative'), ...at('13:00') },
      { id: 'no', summary: 'Not going', ...answered('declined'), ...at('14:00') },
      { id: 'gone', summary: 'Called off', status: 'cancelled', ...at('15:00') },
      { id: 'hidden', visibility: 'private', ...at('16:00') },
      { id: 'shared', summary: 'In both', iCalUID: 'both@google.com', recurringEventId: 'series', ...at('17:00') },
    ]);
    await show(page);
    await toLayout(page, 'Agenda');
    const line = (name: string) =>
      page
        .getByRole('listbox', { name: /^Events of/ })
        .getByRole('option')
        .filter({ hasText: name })
        .first();
    for (const [title, words] of [
      ['Away', 'out of office'],
      ['Deep work', 'focus time'],
      ['Aiko', 'birthday'],
      ['Flight', 'from Gmail'],
      ['New kind', 'taskBlock'],
      ['Kyoto', 'working location'],
    ] as const)
      await expect(line(title)).toContainText(words);
    await page.getByRole('listbox', { name: /^Events of/ }).focus();
    await page.keyboard.press('PageDown');
    await showOnly(page, hanako);
    for (const [title, words] of [
      ['Invited', 'not answered'],
      ['Perhaps', 'maybe'],
      ['Not going', 'declined'],
      ['Called off', 'canceled'],
      ['busy', 'private'],
      ['In both', 'repeats'],
    ] as const)
      await expect(line(title)).toContainText(words);
    await toLayout(page, 'Day');
    const drawn = (title: string): Locator => grid(page).locator('.grid-outer').filter({ hasText: title }).first();
    await expect(drawn('Not going')).toContainText('declined');
    await expect(drawn('Away')).toContainText('out of office');
    await expect(drawn('Invited')).toHaveAccessibleName(/Invited.*12:00 – 12:30.*not answered.*hanako/);
  });
});

test('every event of 20,000 is drawn on its day or counted there, in a month of at most 3,000 elements', async ({
  page,
}) => {
  // Half a minute's work of a busy processor.
  test.slow();
  const titles = ['Standup', 'Customer call: Acme', '週次定例', 'Hiring sync', '予算会議', 'W'.repeat(300)];
  const items = Array.from({ length: 20_000 }, (_, index) => {
    const day = Math.floor(index / 10) - 1_000;
    const common = { id: `e${index}`, summary: `${titles[index % titles.length]} #${index}` };
    if (index % 7 === 0) {
      return { ...common, start: { date: tokyoDay(day) }, end: { date: tokyoDay(day + 1 + (index % 3)) } };
    }
    const start = new Date(Date.parse(`${tokyoDay(day)}T00:00:00Z`) + ((index * 37) % 1_380) * 60_000);
    const end = new Date(start.getTime() + (15 + (index % 5) * 30) * 60_000);
    const wall = (time: Date) => ({ dateTime: `${time.toISOString().slice(0, 19)}+09:00` });
    return { ...common, start: wall(start), end: wall(end) };
  });
  await playEvents(page, items, hanako);
  await show(page);
  await showOnly(page, hanako);
  await expect(month(page).locator('.grid-outer').first()).toBeVisible();
  await expect(month(page).locator('.grid-more').first()).toBeVisible();

  const counts = await month(page).evaluate((root) => {
    const cells = [...root.querySelectorAll<HTMLElement>('[data-date]')];
    const drawn = [...root.querySelectorAll<HTMLElement>('.grid-outer')]
      .filter((event) => getComputedStyle(event).visibility === 'visible')
      .map((event) => event.getBoundingClientRect());
    return cells.map((cell) => {
      const { left, right, top, bottom } = cell.getBoundingClientRect();
      const middle = (left + right) / 2;
      const here = drawn.filter(
        (box) => box.left < middle && box.right > middle && box.top >= top && box.bottom <= bottom + 1,
      );
      const more = Number(/\d+/.exec(cell.querySelector('.grid-more')?.textContent ?? '0')?.[0]);
      return {
        day: cell.dataset['date'] ?? '',
        shown: here.length + more,
        lowest: Math.min(...here.map((box) => box.height)),
      };
    });
  });
  const expected = (day: string) =>
    items.filter(({ start, end }) => {
      if ('date' in start) return start.date <= day && day < ('date' in end ? end.date : '');
      const [from, to] = [start.dateTime.slice(0, 19), 'dateTime' in end ? end.dateTime.slice(0, 19) : ''];
      return from.startsWith(day) || (from < day && to > `${day}T00:00:00`);
    }).length;
  expect(counts.length).toBeGreaterThanOrEqual(28);
  for (const { day, shown, lowest } of counts) {
    expect(`${day}: ${shown}`).toBe(`${day}: ${expected(day)}`);
    expect(lowest).toBeGreaterThanOrEqual(24);
  }
  expect(await elements(page)).toBeLessThanOrEqual(3_000);
  const clipped = month(page)
    .locator('.event-title')
    .filter({ hasText: /^W{100}/ })
    .first();
  expect(
    await clipped.evaluate((title) => [getComputedStyle(title).textOverflow, title.scrollWidth > title.clientWidth]),
  ).toEqual(['ellipsis', true]);

  const today = counts.find(({ day }) => day === tokyoDay(0));
  await month(page)
    .locator(`[data-date="${tokyoDay(0)}"] .grid-more`)
    .click();
  await expect(dayList(page)).toContainText(`${today?.shown} events`);
  await expect(dayList(page).getByRole('option')).toHaveCount(Math.min(today?.shown ?? 0, 13 + 8));
  await page.keyboard.press('Escape');

  for (const layout of ['Week', 'Day', 'Agenda']) {
    await toLayout(page, layout);
    await expect(page.locator(layout === 'Agenda' ? '.agenda-title' : '.grid-outer').first()).toBeVisible();
    expect(await elements(page), layout).toBeLessThanOrEqual(1_500);
    expect(await barriers(page), layout).toEqual([]);
  }
});

/** Tens of thousands of events are read while other tests run: that takes as long as it takes. */
const whenRead = { timeout: 50_000 };

test('the busiest person’s 20,000 events keep to the budgets of elements, going through time too', async ({ page }) => {
  test.setTimeout(120_000);
  await show(page, 'yui.mori@sakura-trading.example');
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(month(page).locator('.grid-more').first()).toBeVisible(whenRead);
  await page.getByRole('button', { name: 'Later', exact: true }).click();
  await expect(month(page).locator('.grid-more').first()).toBeVisible(whenRead);
  expect(await elements(page)).toBeLessThanOrEqual(3_000);
  await page.getByRole('button', { name: 'Today', exact: true }).click();
  for (const layout of ['Week', 'Day', 'Agenda']) {
    await toLayout(page, layout);
    await expect(page.locator(layout === 'Agenda' ? '.agenda-title' : '.grid-outer.is-column').first()).toBeVisible();
    expect(await elements(page), layout).toBeLessThanOrEqual(1_500);
  }
});

test('hostile content is text in every layout, within the same budgets', async ({ page }) => {
  const at = (later: number, hour: string) => ({ dateTime: `${tokyoDay(later)}T${hour}:00+09:00` });
  await playEvents(page, [
    {
      id: 'script',
      summary: '<img src=x onerror="globalThis.hacked=true">',
      start: at(0, '09:00'),
      end: at(0, '10:00'),
    },
    {
      id: 'link',
      summary: 'javascript:globalThis.hacked=true',
      eventType: '<b>type</b>\u202E',
      start: at(0, '10:00'),
      end: at(0, '11:00'),
    },
    { id: 'bidi', summary: 'Invoice \u202Efdp.exe\u202C', start: { date: tokyoDay(0) }, end: { date: tokyoDay(1) } },
    {
      id: 'long',
      summary: 'W'.repeat(100_000),
      location: 'L'.repeat(100_000),
      start: { date: tokyoDay(0) },
      end: { date: '99999-01-01' },
    },
    {
      id: 'control',
      summary: 'bell\u0007\u0000',
      colorId: { toString: 0 },
      start: at(0, '11:00'),
      end: at(0, '11:00'),
    },
    { id: 'broken', summary: 'No time', start: { dateTime: 'soon' }, end: {} },
  ]);
  await show(page);
  await showOnly(page, hanako);
  for (const layout of ['Month', 'Week', 'Day', 'Agenda']) {
    await toLayout(page, layout);
    const view = page.locator('.agenda');
    if (layout === 'Month') await view.locator(`[data-date="${tokyoDay(0)}"] .grid-more`).click();
    const where = layout === 'Month' ? dayList(page) : view;
    for (const words of [
      '<img src=x onerror=',
      'javascript:globalThis',
      'Invoice U+202Efdp.exeU+202C',
      'bellU+0007U+0000',
      '<b>type</b>U+202E',
    ]) {
      await expect(where, layout).toContainText(words);
    }
    await page.keyboard.press('Escape');
    const longest = await view.evaluate((root) =>
      Math.max(
        ...[...root.querySelectorAll('*')].map((each) =>
          Math.max((each.textContent ?? '').length, each.getAttribute('title')?.length ?? 0),
        ),
      ),
    );
    expect(longest, layout).toBeLessThan(5_000);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
  }
  await toLayout(page, 'Week');
  await page.getByRole('button', { name: '1 without a readable time' }).click();
  await expect(page.locator('.agenda')).toContainText('Without a readable time');
  expect(await page.evaluate(() => 'hacked' in globalThis)).toBe(false);
  expect(
    await page.evaluate(() => document.images.length + document.querySelectorAll('#root a[href], #root script').length),
  ).toBe(0);
});

test.describe('in the dark', () => {
  test.use({ theme: 'dark' });
  test('what stands on the tint of a calendar’s colour can be read, whatever the colour', async ({ page }) => {
    test.setTimeout(120_000);
    await show(page, 'yui.mori@sakura-trading.example');
    await page.getByRole('button', { name: 'Show all' }).click();
    for (const layout of ['Month', 'Week', 'Day', 'Agenda']) {
      await toLayout(page, layout);
      // A day may have few events, as a Friday does, or none.
      if (layout === 'Day') await expect(page.getByText(/^\d+ events?$/)).toBeVisible(whenRead);
      else
        await expect(page.locator(layout === 'Agenda' ? '.agenda-title' : '.grid-outer').nth(8)).toBeVisible(whenRead);
      expect(await barriers(page), layout).toEqual([]);
    }
  });
});

test.describe('for a viewer in New York', () => {
  test.use({ environment: { TZ: 'America/New_York' } });
  test('both zones stand beside each other, and a day of 25 hours says so', async ({ page }) => {
    const events = [
      {
        id: 'first',
        summary: 'Before',
        start: { dateTime: '2026-11-01T01:30:00-04:00' },
        end: { dateTime: '2026-11-01T02:00:00-05:00' },
      },
      {
        id: 'night',
        summary: 'Night shift',
        start: { dateTime: '2026-10-31T22:00:00-04:00' },
        end: { dateTime: '2026-11-01T06:00:00-05:00' },
      },
      {
        id: 'tokyo',
        summary: 'Standup',
        start: { dateTime: '2026-11-02T09:00:00+09:00' },
        end: { dateTime: '2026-11-02T10:00:00+09:00' },
      },
    ];
    await playEvents(page, events);
    await show(page);
    await showOnly(page, hanako);
    await grid(page).focus();
    await page.keyboard.press('g');
    const field = page.getByRole('dialog', { name: 'go to a date' }).getByRole('spinbutton');
    await field.first().click();
    await page.keyboard.type('11012026');
    await page.keyboard.press('Enter');
    await toLayout(page, 'Week');
    const slot = (text: string) => grid(page).locator('.grid-times').filter({ hasText: text }).first();
    await expect(grid(page)).toContainText('GMT+9');
    await expect(grid(page)).toContainText('GMT-4');
    await expect(slot('09:00')).toContainText('20:00 −1');
    const event = (title: string) => grid(page).locator('.grid-outer').filter({ hasText: title });
    const top = async (locator: Locator) => Math.round((await locator.boundingBox())?.y ?? 0);
    const inTokyo = grid(page).locator('[data-time="09:00:00"]').first();
    expect(Math.abs((await top(event('Standup'))) - (await top(inTokyo)))).toBeLessThanOrEqual(2);

    await page.getByRole('button', { name: /time zones and more$/ }).click();
    await page.getByRole('menuitemradio', { name: 'America/New_York (you)' }).first().click();
    await page.keyboard.press('Escape');
    await expect(grid(page)).toContainText('25-hour day');
    await expect(event('Night shift')).toContainText('until 06:00');
    await expect(event('Before')).toContainText('01:30 – 02:00');
    await expect(event('Standup')).toContainText('19:00 – 20:00');
    await page.mouse.move(0, 0);
    const box = await event('Before').boundingBox();
    await page.mouse.move((box?.x ?? 0) + 8, (box?.y ?? 0) + 8);
    await page.mouse.down();
    await page.mouse.move((box?.x ?? 0) + 8, (box?.y ?? 0) + 208, { steps: 5 });
    await page.mouse.up();
    expect(await event('Before').boundingBox()).toEqual(box);
    const methods = new Set(
      (await call(page, 'trace.list', {})).filter(({ url }) => url.includes('/calendar/')).map(({ method }) => method),
    );
    expect([...methods]).toEqual(['GET']);
  });
});

async function account(page: Page): Promise<{ readonly credentialId: string; readonly subject: string }> {
  const key = (await call(page, 'credentials.list', {})).find(({ kind }) => kind === 'serviceAccountKey');
  return { credentialId: key?.id ?? '', subject: hanako };
}
