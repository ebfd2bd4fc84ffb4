import { consent } from '../consent.ts';

// Stands in for a person at their browser: `browser.ts ACCOUNT ACTION URL` signs in on the emulator's pages as a browser
// without scripts does, and goes where it is sent. With `print` at the end it only says where that is. The action `forge`
// goes there at once, with a code that nobody made.
const [account = '', action, url = '', only = ''] = process.argv.slice(2);

const target = action === 'forge' ? forged() : await consent(url, account, action === 'cancel' ? 'cancel' : 'allow');
if (only === 'print') process.stdout.write(target);
else await (await fetch(target)).text();

function forged(): string {
  const { searchParams } = new URL(url);
  const back = new URL(searchParams.get('redirect_uri') ?? '');
  back.searchParams.set('state', searchParams.get('state') ?? '');
  back.searchParams.set('code', '4/0AVMBsJhNeverIssuedToAnybody_abcdefghijklmnopqrstuvwxyz');
  return back.href;
}
