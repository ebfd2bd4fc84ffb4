// Stands in for a person at their browser: `browser.ts ACCOUNT ACTION URL` signs in on the emulator's pages as a browser
// without scripts does, and goes where it is sent. With `print` at the end it only says where that is. The action `forge`
// goes there at once, with a code that nobody made.
import process from 'node:process';

const [account = '', action = 'allow', url = '', only = ''] = process.argv.slice(2);

if (action === 'forge') {
  const { searchParams } = new URL(url);
  const back = new URL(searchParams.get('redirect_uri') ?? url);
  back.searchParams.set('state', searchParams.get('state') ?? '');
  back.searchParams.set('code', '4/0AVMBsJhNeverIssuedToAnybody_abcdefghijklmnopqrstuvwxyz');
  await fetch(back);
  process.exit();
}

let answer = await fetch(url, { redirect: 'manual' });
for (const pressed of [{ account }, { action }]) {
  if (answer.headers.has('location')) break;
  answer = await submit(await answer.text(), pressed);
}
const target = answer.headers.get('location') ?? 'http://127.0.0.1:1/no-redirect';
if (only === 'print') process.stdout.write(target);
else await (await fetch(target)).text();

/** Sends a page's form: hidden fields, ticked boxes, and the button that was pressed. */
function submit(page: string, button: Readonly<Record<string, string>>): Promise<Response> {
  const fields = page.matchAll(/<input type="(?:hidden|checkbox)" name="([^"]+)" value="([^"]*)"/g);
  const body = new URLSearchParams(Array.from(fields, ([, name = '', value = '']): [string, string] => [name, value]));
  for (const [name, value] of Object.entries(button)) body.append(name, value);
  const form = new URL(/<form[^>]* action="([^"]*)"/.exec(page)?.[1] ?? '', url);
  return fetch(form, { method: 'POST', body, redirect: 'manual' });
}
