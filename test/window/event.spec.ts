import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { call } from './page-call.ts';
import { anotherCompany } from './put-back.ts';

const hanako = 'hanako.sato@sakura-trading.example';
const inspector = (page: Page) => page.getByRole('complementary');
const fact = (page: Page, name: string) =>
  inspector(page)
    .locator('.facts > div')
    .filter({ has: page.getByText(name, { exact: true }) });

/** Today in Tokyo, or as many days later, as `2026-11-22`. */
const tokyoDay = (later: number) =>
  new Intl.DateTimeFormat('sv', { timeZone: 'Asia/Tokyo' }).format(Date.now() + later * 86_400_000);

const playEvents = (page: Page, items: readonly object[]) =>
  call(page, 'emulator.setFault', {
    name: 'reply',
    on: true,
    argument: { path: '/calendar/v3/calendars/', status: 200, body: { kind: 'calendar#events', items } },
  });

/** Shows one event of the user’s own calendar. */
const openEvent = async (page: Page, title: string | RegExp) => {
  await page.keyboard.press('Control+5');
  await page.getByRole('combobox', { name: 'Subject' }).fill(hanako);
  await page.keyboard.press('Enter');
  const row = page.getByRole('grid', { name: /^Calendars of/ }).getByRole('row', { name: hanako });
  await row.hover();
  await row.getByRole('button', { name: `Only ${hanako}` }).click();
  await page.getByRole('radio', { name: 'Agenda', exact: true }).click();
  await page.getByRole('option', { name: title }).first().click();
};

const event = {
  id: 'abc_20261127T133000Z',
  recurringEventId: 'abc',
  iCalUID: 'abc@google.com',
  etag: '"3532"',
  status: 'confirmed',
  htmlLink: 'https://www.google.com/calendar/event?eid=abc',
  summary: 'All hands',
  creator: { email: 'misaki.ito@sakura-trading.example', displayName: 'Misaki' },
  organizer: { email: hanako, displayName: 'Hanako', self: true },
  start: { dateTime: `${tokyoDay(1)}T23:30:00+09:00`, timeZone: 'Europe/Berlin' },
  end: { dateTime: `${tokyoDay(2)}T01:00:00+09:00`, timeZone: 'Europe/Berlin' },
  originalStartTime: { dateTime: `${tokyoDay(1)}T22:30:00+09:00` },
  visibility: 'private',
  guestsCanInviteOthers: false,
  attendees: [
    {
      email: hanako,
      displayName: 'Hanako',
      organizer: true,
      self: true,
      responseStatus: 'accepted',
      additionalGuests: 2,
    },
    { email: 'taro.yamada@sakura-trading.example', responseStatus: 'declined', comment: 'travelling' },
    { email: 'auditor@pruefstelle.example', responseStatus: 'tentative', optional: true },
    { email: 'zoe.lefevre@nordlicht.example', responseStatus: 'needsAction' },
    { email: 'c_1@resource.calendar.google.com', displayName: 'Room Fuji', resource: true, responseStatus: 'accepted' },
  ],
  reminders: {
    useDefault: false,
    overrides: [
      { method: 'email', minutes: 1_440 },
      { method: 'popup', minutes: 0 },
    ],
  },
  conferenceData: {
    entryPoints: [
      { entryPointType: 'video', uri: 'https://meet.google.com/abc-defg-hij', label: 'meet.google.com/abc-defg-hij' },
      { entryPointType: 'phone', uri: 'tel:+81-3-1234-5678', label: '+81 3-1234-5678', pin: '123456789' },
    ],
  },
  extendedProperties: { private: { ticket: 'A-12' } },
  eventType: 'outOfOffice',
  outOfOfficeProperties: { autoDeclineMode: 'declineOnlyNewConflictingInvitations', declineMessage: 'Away.' },
};

test.describe('the detail of an event', () => {
  test.describe.configure({ mode: 'serial' });
  test.use({ goesOn: true });
  test.beforeEach(({ page }) => anotherCompany(page));

  test('all that Google tells of an event is said in words, and its times explain themselves', async ({ page }) => {
    await playEvents(page, [event]);
    await openEvent(page, /All hands/);
    const detail = inspector(page);
    await expect(detail.getByRole('heading', { level: 2 })).toHaveText('All hands');
    await expect(detail).toContainText('Lasts 1 hour 30 minutes · over midnight');
    await expect(detail).toContainText(/Moved: it would be .*22:30/);
    await expect(detail).toContainText('Misaki made it for Hanako.');
    await expect(fact(page, 'Visibility')).toContainText('only guests, and who may change the calendar');
    await expect(fact(page, 'Reminders')).toContainText('email 1 day before');
    await expect(fact(page, 'Reminders')).toContainText('notification at the start');
    await expect(fact(page, 'New invitations')).toContainText('that conflict are declined');
    await expect(detail).toContainText('PIN 123456789');
    await expect(detail).toContainText('1 yes, 1 maybe, 1 no, 1 awaiting');
    await expect(detail.getByRole('list', { name: 'No', exact: true })).toContainText('Note: travelling');
    await expect(detail.getByRole('list', { name: 'Maybe' })).toContainText('outside');
    await expect(detail.getByRole('list', { name: 'Rooms and resources' })).toContainText('Room Fuji');
    await expect(detail).toContainText('Guests may not: change the event and invite others');
    await expect(fact(page, 'ticket (this copy)')).toContainText('A-12');

    await detail.getByRole('button', { name: 'Why at this time?' }).click();
    await expect(detail.getByRole('row', { name: /^Set in/ })).toContainText('Europe/Berlin');
    await expect(detail).toContainText('Asia/Tokyo is 8 hours ahead of Europe/Berlin at that time');
    await expect(detail).toContainText('The series keeps its hour in Europe/Berlin.');
    // Scrolling there would close what the field opens.
    const another = detail.getByRole('combobox', { name: 'In another zone' });
    await another.scrollIntoViewIfNeeded();
    await another.click();
    await another.pressSequentially('new york');
    await page.getByRole('option', { name: 'America/New_York' }).click();
    await expect(detail.getByRole('row', { name: /^Asked about/ })).toContainText('America/New_York');

    await detail.getByRole('button', { name: 'Copy iCalUID' }).click();
    await expect(detail.getByRole('button', { name: 'Copied' })).toBeVisible();
    await expect(detail.getByRole('button', { name: 'Copy link' })).toBeVisible();
  });

  test('a series is said in words, each of its occurrences with what became of it, and saved with its rule', async ({
    page,
    electronApp,
  }) => {
    await openEvent(page, /朝会/);
    const detail = inspector(page);
    await detail.getByRole('button', { name: 'All occurrences' }).click();
    await expect(detail).toContainText('Every week on Monday to Friday, 80 times');
    await expect(detail).toContainText(/80 occurrences · \d+ changed · \d+ canceled/);
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'grantscope-')), 'series.ics');
    await electronApp.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
    }, file);
    await detail.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('menuitem', { name: 'iCalendar (.ics)' }).click();
    await expect(page.getByText('Saved.').first()).toBeVisible();
    const saved = readFileSync(file, 'utf8');
    expect(saved).toMatch(/^RRULE:FREQ=WEEKLY/m);
    expect(saved).toMatch(/^RECURRENCE-ID:/m);
    expect(saved).toMatch(/^STATUS:CANCELLED/m);
    const occurrences = detail.getByRole('listbox', { name: 'Occurrences of the series' });
    await occurrences.focus();
    await page.keyboard.press('Home');
    await expect(detail.getByRole('button', { name: /^Back to/ })).toBeVisible();
    await detail.getByRole('button', { name: /^Back to/ }).click();
    await expect(detail.getByRole('button', { name: hanako }).first()).toBeVisible();
  });

  test('what is hidden is said to be hidden, and why', async ({ page }) => {
    await playEvents(page, [
      {
        id: 'busy',
        status: 'confirmed',
        visibility: 'private',
        start: { date: tokyoDay(1) },
        end: { date: tokyoDay(2) },
      },
    ]);
    await openEvent(page, /busy/i);
    await expect(inspector(page).getByRole('heading', { level: 2 })).toHaveText('Busy');
    await expect(inspector(page)).toContainText('The event is private.');
    await expect(inspector(page)).toContainText('all day');
  });

  test('hostile content stays text, leads nowhere, and does not break the page', async ({ page }) => {
    const wide = 'W'.repeat(100_000);
    await playEvents(page, [
      {
        id: 'evil',
        summary: `<img src=x onerror="globalThis.hacked=true">\u202E${wide}`,
        location: 'javascript:globalThis.hacked=true',
        description: `<script>globalThis.hacked=true</script>${wide}`,
        htmlLink: 'https://www.google.com.evil.invalid/calendar/event?eid=1',
        hangoutLink: 'javascript:globalThis.hacked=true',
        conferenceData: {
          conferenceSolution: { name: '<b>Meet</b>' },
          entryPoints: [{ entryPointType: 'video', uri: 'javascript:alert(1)', label: '<i>join</i>', pin: '\u202E12' }],
        },
        attachments: [
          { fileUrl: 'file:///etc/passwd', title: '<u>invoice</u>' },
          { fileUrl: 'data:text/html,<script>1</script>', title: 'notes' },
        ],
        source: { title: '<s>x</s>', url: 'javascript:alert(1)' },
        recurrence: ['RRULE:FREQ=SECONDLY', '<script>', 7, `EXDATE:${'9'.repeat(9_000)}`],
        extendedProperties: { shared: { '<b>name</b>': { deep: true }, __proto__: 'x' } },
        attendees: [
          {
            email: 'attacker@evil.invalid',
            displayName: '<b>Bank</b>\u202E',
            responseStatus: '__proto__',
            comment: '\u0007',
          },
        ],
        reminders: {
          useDefault: false,
          overrides: [{ method: '<b>', minutes: 'soon' }, null, 3, { method: 'popup', minutes: { toString: 0 } }],
        },
        sequence: { toString: 0 },
        colorId: { toString: 0 },
        creator: [{ toString: 0 }],
        created: { toString: 0 },
        updated: 1e308,
        guestsCanModify: { toString: 0 },
        attendeesOmitted: [],
        eventType: '<b>kind</b>',
        visibility: 'toString',
        start: { dateTime: `${tokyoDay(1)}T09:00:00+09:00`, timeZone: '<b>Zone</b>' },
        end: { dateTime: `${tokyoDay(1)}T08:00:00+09:00` },
      },
    ]);
    await openEvent(page, /<img src=x/);
    const detail = inspector(page);
    await expect(detail).toContainText('<img src=x onerror="globalThis.hacked=true">U+202EWWW');
    await expect(detail).toContainText('Its end is before its start');
    await expect(detail).toContainText('RRULE:FREQ=SECONDLY');
    await expect(detail).toContainText('<b>Bank</b>U+202E');
    await expect(detail).toContainText('Its link leads elsewhere than Google Calendar');
    await detail.getByRole('button', { name: 'Why at this time?' }).click();
    await expect(detail).toContainText('<b>Zone</b>, which this computer does not know');
    await expect(detail.getByRole('button', { name: /Open in Google|<u>invoice|<i>join/ })).toHaveCount(0);
    await detail
      .getByRole('button', { name: /^Show all 100,0\d\d characters$/ })
      .first()
      .click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
    expect(await page.evaluate(() => 'hacked' in globalThis)).toBe(false);
    expect(
      await page.evaluate(
        () => document.images.length + document.querySelectorAll('#root a[href], #root script, #root b').length,
      ),
    ).toBe(0);
  });
});
