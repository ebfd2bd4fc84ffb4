import { consent } from '../consent.ts';

// Stands in for a person at their browser: `browser.ts ACCOUNT ACTION URL` signs in on the emulator's pages as a browser
// without scripts does, and goes where it is sent. With `print` at the end it only says where that is.
const [account = '', action, url = '', only = ''] = process.argv.slice(2);

const target = await consent(url, account, action === 'cancel' ? 'cancel' : 'allow');
if (only === 'print') process.stdout.write(target);
else await (await fetch(target)).text();
