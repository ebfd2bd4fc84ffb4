import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { answerWith, expectOnlyText, half, megabyte, odd } from './hostile.ts';
import { call, paste } from './page-call.ts';

const hanako = 'hanako.sato@sakura-trading.example';
const taro = 'taro.yamada@sakura-trading.example';
const misaki = 'misaki.ito@sakura-trading.example';
const inspector = (page: Page) => page.getByRole('complementary');
const results = (page: Page) => page.getByRole('listbox', { name: 'Found events' });

const openFind = async (page: Page) => {
  await page.keyboard.press('Control+5');
  await page.getByRole('combobox', { name: 'Subject' }).fill(hanako);
  await page.keyboard.press('Enter');
  await page.getByRole('radio', { name: 'Find', exact: true }).click();
};
const addUser = async (page: Page, user: string) => {
  await page.getByRole('combobox', { name: 'Add a user' }).fill(user);
  await page.keyboard.press('Enter');
};
const findWords = async (page: Page, words: string) => {
  await page.getByRole('textbox', { name: 'Words of the event' }).fill(words);
  await page.keyboard.press('Enter');
};

/** The file that the next save dialog chooses. */
const answerSave = async (electronApp: ElectronApplication, name: string) => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'grantscope-')), name);
  await electronApp.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, file);
  return file;
};

test('an event is found across users, those who refuse are told, and what was found is saved', async ({
  page,
  electronApp,
}) => {
  await openFind(page);
  await expect(page.getByRole('heading', { name: 'Find an event across calendars' })).toBeVisible();
  for (const user of [misaki, taro, 'daiki.nakamura@sakura-trading.example']) await addUser(page, user);
  await findWords(page, '採用面接');
  await expect(page.getByText('2 events · 4 users searched')).toBeVisible();
  await expect(results(page).getByRole('option')).toHaveCount(2);

  const refused = page.getByRole('region', { name: 'Could not be searched' });
  await refused.getByRole('button', { name: /^1 could not be searched: Calendar is switched off/ }).click();
  await expect(refused.getByRole('article')).toContainText('Fix');

  await results(page).focus();
  await page.keyboard.press('ArrowDown');
  await expect(inspector(page).getByRole('heading', { level: 2 })).toHaveText(/採用面接/);
  await page.keyboard.press('Enter');
  await expect(inspector(page)).toBeFocused();
  await page.getByRole('radio', { name: 'User', exact: true }).click();
  await expect(results(page).getByRole('option').first()).toContainText(hanako);

  for (const [format, start] of [
    ['iCalendar (.ics)', 'BEGIN:VCALENDAR'],
    ['CSV', '\uFEFFsubject,calendarId'],
    ['JSON', '['],
  ] as const) {
    const file = await answerSave(electronApp, 'events');
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('menuitem', { name: format, exact: true }).click();
    await expect(page.getByText('Saved.').first()).toBeVisible();
    await expect.poll(() => existing(file).slice(0, start.length)).toBe(start);
  }

  await page.getByRole('radio', { name: 'Calendars', exact: true }).click();
  await page.getByRole('radio', { name: 'Find', exact: true }).click();
  await expect(results(page).getByRole('option')).toHaveCount(2);
});

test('why somebody does not see an event is said, with what was asked and what differs', async ({ page }) => {
  await openFind(page);
  await addUser(page, taro);
  await findWords(page, '採用面接');
  await results(page).getByRole('option').first().click();
  await inspector(page).getByRole('button', { name: 'Compare with others' }).click();
  await addUser(page, 'michael.chen@sakura-trading.example');
  await addUser(page, misaki);
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  const verdicts = (user: string) =>
    page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: user }) });
  await expect(verdicts(taro)).toContainText('Not invited');
  await expect(verdicts(taro)).toContainText(`${taro} is not among the 3 guests`);
  await expect(verdicts(taro)).toContainText('Asked: events.list iCalUID');
  await expect(verdicts(misaki)).toContainText('The same');
  const table = page.getByRole('table');
  await expect(table.getByRole('columnheader', { name: new RegExp(taro) })).toContainText('no copy');
  await page.getByText('Only what differs').click();
  await expect(table.getByRole('row', { name: /^Title/ })).toContainText('採用面接');
  await page.getByRole('button', { name: 'Back to what was found' }).click();
  await expect(results(page)).toBeVisible();

  // An event of the calendars is compared without being looked for.
  await page.getByRole('radio', { name: 'Calendars', exact: true }).click();
  await page.getByRole('radio', { name: 'Agenda', exact: true }).click();
  // Hanako has two talks a week; this is the one without Taro.
  await page.getByRole('searchbox', { name: 'Search events' }).fill('1on1');
  await page.keyboard.press('Enter');
  const line = page.getByRole('listbox', { name: /^Events of/ }).getByRole('option', { name: /11:00.*1on1/ });
  await line.first().click();
  await inspector(page).getByRole('button', { name: 'Compare with others' }).click();
  await expect(page.getByRole('heading', { name: '1on1' })).toBeVisible();
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await expect(verdicts(taro)).toContainText(/Not invited|A private event/);
  await page.getByRole('button', { name: 'Back to the calendars' }).click();
  await expect(line.first()).toBeVisible();
});

test('events with guests from outside are found without any words', async ({ page }) => {
  await openFind(page);
  await page.getByRole('button', { name: /Look for/ }).click();
  await page.getByRole('option', { name: 'Guests from outside' }).click();
  await expect(page.getByRole('textbox', { name: 'Words of the event' })).toBeHidden();
  await page.getByRole('button', { name: 'Find', exact: true }).click();
  await expect(results(page).getByRole('option').first()).toBeVisible();
  await results(page).getByRole('option').first().click();
  await expect(inspector(page)).toContainText('outside');
  await expect(page.getByText('Inside are the users’ domains: sakura-trading.example.')).toBeVisible();

  // Once an administrator is known, the directory tells the organization's other domains.
  const [key] = (await call(page, 'credentials.list', {})).filter(({ kind }) => kind === 'serviceAccountKey');
  await call(page, 'directory.users.list', { credentialId: key?.id ?? '', subject: hanako });
  await page.getByRole('button', { name: 'Find', exact: true }).click();
  await expect(
    page.getByText('Inside are all domains of the organization: sakura-trading.example, nordlicht.example.'),
  ).toBeVisible();
});

test('more users than can be searched at a time: the limit, and what to do', async ({ page }) => {
  await openFind(page);
  const many = Array.from({ length: 1_001 }, (_, at) => `user${at}@sakura-trading.example`).join('\n');
  await page.getByRole('combobox', { name: 'Add a user' }).focus();
  await paste(page, many);
  await findWords(page, 'x');
  const problem = page.getByRole('main').getByRole('article');
  await expect(problem).toContainText('Too many users at a time');
  await expect(problem).toContainText('At most 1000 are asked at a time');
  await expect(problem).toContainText('Divide the list');
});

test('a search can be stopped, and keeps what had come', async ({ page }) => {
  await openFind(page);
  await addUser(page, taro);
  await call(page, 'emulator.setFault', {
    name: 'reply',
    on: true,
    argument: {
      path: '/calendar/v3/calendars/',
      status: 200,
      times: 1,
      body: { items: [{ id: 'first', summary: 'Came first', start: { date: '2026-12-01' } }] },
    },
  });
  await call(page, 'emulator.setFault', {
    name: 'never-answers',
    on: true,
    argument: { path: '/calendar/v3/calendars/' },
  });
  await findWords(page, 'first');
  await expect(results(page).getByRole('option', { name: /Came first/ })).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('Stopped. What had come is shown.')).toBeVisible();
  await expect(results(page).getByRole('option')).toHaveCount(1);
});

test('hostile content stays text in the list, the comparison and the files', async ({ page, electronApp }) => {
  const event = {
    id: 'evil',
    iCalUID: '"><script>globalThis.hacked=true</script>@x',
    summary: `=HYPERLINK("javascript:alert(1)")\u202E<img src=x onerror="globalThis.hacked=true">${'W'.repeat(100_000)}`,
    location: 'javascript:globalThis.hacked=true',
    organizer: { email: '<b>boss</b>\r\nX-EVIL:1' },
    attendees: [{ email: 'a@b.c', displayName: '<i>x</i>\u0007', responseStatus: '__proto__' }],
    recurrence: ['RRULE:FREQ=DAILY\r\nX-EVIL:1'],
    start: { dateTime: new Date(Date.now() + 86_400_000).toISOString() },
    end: { dateTime: 'never' },
    creator: odd,
    updated: odd,
    visibility: [odd],
    description: half,
    extendedProperties: JSON.parse('{"__proto__":{"toString":0}}') as unknown,
  };
  // Nothing of these has the type that it should have; one has a megabyte to say.
  const others = [
    { id: odd, summary: odd, start: odd },
    { id: 'two', summary: odd, location: [odd], start: event.start, end: odd, attendees: { 0: odd }, organizer: [odd] },
    { id: 'three', summary: 3, iCalUID: odd, start: event.start, end: event.start, recurrence: odd, status: odd },
    { id: 'four', summary: half, description: megabyte, start: event.start, end: event.start, attendees: [odd, [], 1] },
  ];
  await answerWith(page, '/calendar/v3/calendars/', 200, { ...event, items: [event, ...others] });
  await openFind(page);
  await addUser(page, taro);
  await findWords(page, 'x');
  await expect(results(page).getByRole('option').nth(1)).toBeVisible();
  for (const option of await results(page).getByRole('option').all()) await option.click();
  await expectOnlyText(page);
  await results(page).getByRole('option').first().click();
  await expect(results(page).getByRole('option').first()).toContainText('U+202E<img src=x');
  for (const format of ['iCalendar (.ics)', 'CSV'] as const) {
    const file = await answerSave(electronApp, 'events');
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('menuitem', { name: format, exact: true }).click();
    await expect.poll(() => existing(file).includes('HYPERLINK')).toBe(true);
    expect(/^X-EVIL/m.test(existing(file)), 'a line of its own').toBe(format === 'CSV');
    expect(/(?:^|,)"?=/m.test(existing(file)), 'a formula').toBe(false);
  }
  await inspector(page).getByRole('button', { name: 'Compare with others' }).click();
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await page.getByText('Only what differs').click();
  await expect(page.getByRole('table')).toContainText('<img src=x onerror=');
  expect(await page.evaluate(() => 'hacked' in globalThis)).toBe(false);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
  expect(
    await page.evaluate(() => document.querySelectorAll('#root a[href], #root script, #root b, #root img').length),
  ).toBe(0);
});

function existing(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
