import { test } from './fixtures.ts';
import { call } from './page-call.ts';

const S = 'sakura-trading.example';
const faults: [string, unknown?][] = [
  ['delegation-missing'],
  ['service-off', { service: 'calendar', users: [`kenji.tanaka@${S}`] }],
  ['service-refuses'],
  ['user-suspended'],
  ['suspended-with-token'],
  ['key-disabled'],
  ['api-disabled'],
  ['no-calendar'],
  ['calendar-quota'],
  ['calendar-refuses'],
  ['rate-limit-403'],
  ['server-error-503'],
  ['cut-answer'],
  ['html-answer'],
  ['redirect-elsewhere'],
  ['die-in-the-middle'],
  ['huge-answer'],
];
for (const half of [0, 1]) {
  test.describe(() => {
    test.use({ failsOnPageFaults: false });
    test(`faults ${half}`, async ({ page }) => {
      test.setTimeout(500_000);
      page.on('pageerror', (error) => console.log('PAGEERROR', String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error') console.log('CONSOLE', message.text().slice(0, 200));
      });
      await page.keyboard.press('Control+5');
      const first = page.getByRole('combobox').first();
      await first.fill(`hanako.sato@${S}`);
      await first.press('Enter');
      await page.waitForTimeout(1200);
      const view = (index: number) =>
        page.getByRole('radiogroup').first().getByRole('radio').nth(index).click({ timeout: 4000 });
      const user = async (who: string) => {
        const field = page.locator('.calendars-subject input').first();
        await field.fill(who, { timeout: 4000 });
        await field.press('Enter');
        await page.waitForTimeout(700);
      };
      const told = async (what: string) => {
        const cards = await page
          .getByRole('article')
          .getByRole('heading')
          .first()
          .allInnerTexts()
          .catch(() => []);
        const heads = await page
          .locator('article:visible')
          .evaluateAll((all) => all.map((each) => (each.textContent ?? '').slice(0, 70)));
        const main = (await page.getByRole('main').last().innerText()).replace(/\n+/g, ' | ').slice(0, 130);
        console.log(`   ${what}: cards=${JSON.stringify(heads)} main=${main}`, cards.length);
      };
      for (const [name, argument] of faults.filter((_, index) => index % 2 === half)) {
        console.log(`## ${name}`);
        const set = (on: boolean, given?: unknown) =>
          call(page, 'emulator.setFault', { name, on, ...(given !== undefined && { argument: given }) } as never);
        try {
          try {
            await set(true, argument);
          } catch (error) {
            console.log('   SET', String(error).slice(0, 200));
            continue;
          }
          await view(0);
          await user(`kenji.tanaka@${S}`);
          await page.waitForTimeout(2500);
          await told('events');
          await page
            .getByRole('button', { name: 'Read again' })
            .click({ timeout: 3000 })
            .catch(() => console.log('   no read again'));
          await page.waitForTimeout(2500);
          await told('again');
          await page.screenshot({ path: `/tmp/support/pics/fault-${name}-events.png` });
          await view(1);
          await page.getByRole('textbox').first().fill('会議', { timeout: 3000 });
          await page.keyboard.press('Enter');
          await page.waitForTimeout(2500);
          await told('find');
          await page.screenshot({ path: `/tmp/support/pics/fault-${name}-find.png` });
          await view(2);
          await page.waitForTimeout(2500);
          await told('freebusy');
          await view(3);
          await page.waitForTimeout(1500);
          await told('account');
          await page.screenshot({ path: `/tmp/support/pics/fault-${name}-account.png` });
          await view(4);
          await page.waitForTimeout(300);
          const check = page.getByRole('button', { name: /^Check/ }).first();
          await check.click({ timeout: 3000 });
          await page.waitForTimeout(3500);
          await told('leaver');
          await page.screenshot({ path: `/tmp/support/pics/fault-${name}-leaver.png` });
        } catch (error) {
          console.log('   ERR', String(error).slice(0, 300));
          await page.screenshot({ path: `/tmp/support/pics/fault-${name}-ERR.png` });
        }
        await set(false);
        await user(`hanako.sato@${S}`);
      }
    });
  });
}
