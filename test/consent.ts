/** Signs in and agrees (or not) on the emulator's pages, as a browser without scripts does; returns where it is sent. */
export async function consent(url: string, account: string, action: 'allow' | 'cancel' = 'allow'): Promise<string> {
  let answer = await fetch(url, { redirect: 'manual' });
  for (const pressed of [{ account }, { action }]) {
    if (answer.headers.has('location')) break;
    answer = await submit(await answer.text(), url, pressed);
  }
  return answer.headers.get('location') ?? 'http://127.0.0.1:1/no-redirect';
}

/** Sends a page's form: hidden fields, ticked boxes, and the button that was pressed. */
function submit(page: string, base: string, button: Readonly<Record<string, string>>): Promise<Response> {
  const fields = page.matchAll(/<input type="(?:hidden|checkbox)" name="([^"]+)" value="([^"]*)"/g);
  const body = new URLSearchParams(Array.from(fields, ([, name = '', value = '']): [string, string] => [name, value]));
  for (const [name, value] of Object.entries(button)) body.append(name, value);
  const form = new URL(/<form[^>]* action="([^"]*)"/.exec(page)?.[1] ?? '', base);
  return fetch(form, { method: 'POST', body, redirect: 'manual', headers: { origin: new URL(base).origin } });
}
