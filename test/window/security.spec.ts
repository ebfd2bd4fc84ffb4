import { expect, test } from './fixtures.ts';
import { answerQuestions, callFromPage, watchOpened } from './program.ts';

// These break the page's rules on purpose.
test.use({ failsOnPageFaults: false });

test.describe('the page is a guest', () => {
  test.describe.configure({ mode: 'serial' });
  test.use({ goesOn: true, emulatorAtStart: false });

  test('it has no Node, and of the program only two functions that it cannot change', async ({ page }) => {
    const found = await page.evaluate(() => ({
      node: ['require', 'process', 'Buffer', 'global', 'module', 'ipcRenderer', 'electron'].filter(
        (name) => name in window,
      ),
      ours: Object.keys(window.grantscope),
      frozen: Object.isFrozen(window.grantscope),
      property: Object.getOwnPropertyDescriptor(window, 'grantscope'),
      isolated: String(window.grantscope.call).includes('ipcRenderer'),
    }));
    expect(found).toMatchObject({
      node: [],
      ours: ['call', 'onEvent'],
      frozen: true,
      property: { writable: false, configurable: false },
      isolated: false,
    });
  });

  test('no script but its own runs, and it reaches nothing', async ({ page }) => {
    const found = await page.evaluate(async () => {
      const violated: string[] = [];
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
        violated.push(effectiveDirective),
      );
      const inline = document.createElement('script');
      inline.textContent = 'window.ran = true';
      document.body.append(inline);
      const failed = (element: HTMLElement) =>
        new Promise((resolve) => {
          element.addEventListener('error', () => resolve(true));
          element.addEventListener('load', () => resolve(false));
          document.body.append(element);
        });
      // Later, since what a test evaluates directly may evaluate more.
      const refused = (work: () => unknown) =>
        new Promise((resolve) => setTimeout(resolve)).then(work).then(
          () => false,
          () => true,
        );
      const image = (src: string) => Object.assign(new Image(), { src });
      const script = (src: string) => Object.assign(document.createElement('script'), { src });
      const frame = Object.assign(document.createElement('iframe'), { src: 'https://example.com/' });
      const frameRefused = new Promise((resolve) => {
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
          if (effectiveDirective === 'frame-src') resolve(true);
        });
      });
      document.body.append(frame);
      return {
        inline: 'ran' in window,
        function: await refused(() => Reflect.construct(Function, ['return 1'])),
        fetch: await refused(() => fetch('https://oauth2.googleapis.com/token')),
        fetchSelf: await refused(() => fetch('index.html')),
        fetchLoopback: await refused(() => fetch('http://127.0.0.1:9/')),
        socket: await refused(
          () =>
            new Promise((resolve, reject) => {
              const socket = new WebSocket('wss://example.com/');
              socket.addEventListener('open', resolve);
              socket.addEventListener('error', reject);
            }),
        ),
        dataImage: await failed(image('data:image/gif;base64,R0lGODlhAQABAAAAACw=')),
        foreignImage: await failed(image('https://example.com/a.png')),
        foreignScript: await failed(script('https://example.com/a.js')),
        foreignFrame: await frameRefused,
        violated: [...new Set(violated)],
      };
    });
    expect(found).toEqual({
      inline: false,
      function: true,
      fetch: true,
      fetchSelf: true,
      fetchLoopback: true,
      socket: true,
      dataImage: true,
      foreignImage: true,
      foreignScript: true,
      foreignFrame: true,
      violated: expect.arrayContaining(['script-src-elem', 'connect-src', 'img-src']) as unknown,
    });
  });

  test('no address of its own scheme leads out of the page’s files', async ({ page }) => {
    const loaded = await page.evaluate(async () => {
      const addresses = [
        '/..%2fdesktop%2fmain.js',
        '/%2e%2e/desktop/main.js',
        '/assets/..%2f..%2fdesktop%2fmain.js',
        '/..%5cdesktop%5cmain.js',
        '//desktop/main.js',
        '/.built-from',
        '/renderer/index.html%00.js',
      ];
      const loads = (src: string) =>
        new Promise<boolean>((resolve) => {
          const script = Object.assign(document.createElement('script'), { src });
          script.addEventListener('load', () => resolve(true));
          script.addEventListener('error', () => resolve(false));
          document.body.append(script);
        });
      const found = await Promise.all(addresses.map(async (address) => [address, await loads(address)] as const));
      const own = document.querySelector<HTMLScriptElement>('script[src]')?.src ?? '';
      return { out: found.filter(([, is]) => is), own: await loads(own) };
    });
    expect(loaded).toEqual({ out: [], own: true });
  });

  test('it stays where it is, and opens no window', async ({ electronApp, page }) => {
    await electronApp.evaluate(({ BrowserWindow }) => {
      const attempts: string[] = [];
      Reflect.set(globalThis, 'attempts', attempts);
      BrowserWindow.getAllWindows()[0]?.webContents.on('will-navigate', (...[, url]) => void attempts.push(url));
    });
    const targets = ['https://example.com/', 'http://127.0.0.1:9/', 'app://grantscope/renderer/other.html'];
    for (const target of targets) {
      await page.evaluate((href) => {
        const link = Object.assign(document.createElement('a'), { href });
        document.body.append(link);
        link.click();
      }, target);
    }
    const attempts = () => electronApp.evaluate(() => (Reflect.get(globalThis, 'attempts') as string[]).length);
    await expect.poll(attempts).toBeGreaterThan(0);
    expect(await page.evaluate(() => window.open('https://example.com/'))).toBeNull();
    await page.evaluate(() => {
      const link = Object.assign(document.createElement('a'), { href: 'https://example.com/', target: '_blank' });
      document.body.append(link);
      link.click();
    });
    await expect(page.locator('.frame')).toBeVisible();
    const at = await electronApp.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map((window) => window.webContents.getURL()),
    );
    expect(at).toEqual(['app://grantscope/renderer/index.html']);
    expect(electronApp.windows()).toHaveLength(1);
  });

  test('it is given no permission', async ({ page }) => {
    const found = await page.evaluate(async () => ({
      geolocation: (await navigator.permissions.query({ name: 'geolocation' })).state,
      notifications: await Notification.requestPermission(),
      camera: await navigator.mediaDevices.getUserMedia({ video: true }).then(
        () => 'given',
        () => 'refused',
      ),
    }));
    expect(found).toEqual({ geolocation: 'denied', notifications: 'denied', camera: 'refused' });
  });
});

test.describe('main believes no caller', () => {
  test.describe.configure({ mode: 'serial' });
  test.use({ goesOn: true, emulatorAtStart: false });

  test('what is the shell’s is refused to the page', async ({ page, userData }) => {
    for (const [name, request] of [
      ['credentials.openFile', { path: '/etc/hostname' }],
      ['emulator.writeFiles', { directory: userData }],
    ] as const) {
      expect(await callFromPage(page, name, request)).toMatchObject({
        ok: false,
        problem: { code: 'usage.not_allowed_from_page' },
      });
    }
  });

  test('names and requests that are none get a problem, never a throw', async ({ page }) => {
    for (const name of ['', '__proto__', 'constructor', 'toString', 'no.such', 7, null, undefined, ['inspect']]) {
      expect(await callFromPage(page, name, {}), String(name)).toMatchObject({
        ok: false,
        problem: { code: 'usage.invalid_request' },
      });
    }
    for (const request of [undefined, null, 1, 'x', [], { surplus: 1 }, { url: 7 }, { url: 'x'.repeat(10_000) }]) {
      expect(await callFromPage(page, 'window.openExternal', request), JSON.stringify(request)).toMatchObject({
        ok: false,
        problem: { code: 'usage.invalid_request' },
      });
    }
  });

  test('a call has a name of its own', async ({ page }) => {
    await callFromPage(page, 'emulator.start', {});
    const client = await callFromPage(page, 'emulator.openFile', { file: 'webClient' });
    await callFromPage(page, 'emulator.setFault', { name: 'never-answers', on: true });
    const codes = await page.evaluate(
      async (credentialId) => {
        const { call } = window.grantscope;
        const check = async (callId: unknown) => {
          const outcome = await call('client.check', { credentialId }, callId as string);
          return outcome.ok ? 'ok' : outcome.problem.code;
        };
        const running = check('a');
        const refused = [await check(''), await check(7), await check('x'.repeat(101)), await check('a')];
        await call('operation.cancel', { callId: 'a' }, 'b');
        return [...refused, await running];
      },
      client.ok ? client.value.id : '',
    );
    const refused = 'usage.invalid_request';
    expect(codes).toEqual([refused, refused, refused, refused, 'operation.cancelled']);
  });

  test('a page from elsewhere is not answered, though it has the same preload', async ({ electronApp, page }) => {
    await expect(page.locator('.frame')).toBeVisible();
    const opened = electronApp.waitForEvent('window');
    await electronApp.evaluate(async ({ app, BrowserWindow }) => {
      const preload = `${app.getAppPath()}/out/preload/preload.cjs`;
      const stranger = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } });
      await stranger.loadURL('data:text/html,<h1>stranger</h1>');
    });
    const stranger = await opened;
    await stranger.getByRole('heading').waitFor();
    expect(await stranger.evaluate(() => window.grantscope.call('settings.get', {}, 'x'))).toMatchObject({
      ok: false,
      problem: { code: 'desktop.caller_refused' },
    });
  });

  test('and no page from elsewhere is loaded at all', async ({ electronApp, page }) => {
    await expect(page.locator('.frame')).toBeVisible();
    const failures = await electronApp.evaluate(async ({ BrowserWindow }) => {
      const urls = ['https://example.com/', 'file:///etc/hostname', 'app://other/renderer/index.html'];
      const stranger = new BrowserWindow({ show: false, webPreferences: { sandbox: true } });
      const failed = await Promise.all(
        urls.map((url) =>
          stranger.loadURL(url).then(
            () => url,
            () => 'failed',
          ),
        ),
      );
      stranger.destroy();
      return failed;
    });
    expect(failures).toEqual(['failed', 'failed', 'failed']);
  });
});

test.describe('links out of the program', () => {
  test.describe.configure({ mode: 'serial' });
  test.use({ goesOn: true });

  test('Google’s and the emulator’s open at once', async ({ electronApp, page }) => {
    const opened = await watchOpened(electronApp);
    const state = await callFromPage(page, 'emulator.state', {});
    const emulator = state.ok ? `${state.value?.origin}/` : '';
    for (const url of ['https://admin.google.com/ac/owl', emulator]) {
      expect(await callFromPage(page, 'window.openExternal', { url })).toEqual({ ok: true, value: true });
    }
    expect(await opened()).toEqual(['https://admin.google.com/ac/owl', emulator]);
  });

  test('others only when a person has seen the host and agreed', async ({ electronApp, page }) => {
    const opened = await watchOpened(electronApp);
    const url = 'https://accounts.google.com.example/login';
    const refused = await answerQuestions(electronApp, 1);
    expect(await callFromPage(page, 'window.openExternal', { url })).toEqual({ ok: true, value: false });
    expect(await opened()).toEqual([]);
    expect(await refused()).toEqual([expect.stringContaining('accounts.google.com.example')]);
    await answerQuestions(electronApp, 0);
    expect(await callFromPage(page, 'window.openExternal', { url })).toEqual({ ok: true, value: true });
    expect(await opened()).toEqual([url]);
  });

  test('and nothing that is not a link to a page', async ({ electronApp, page }) => {
    const opened = await watchOpened(electronApp);
    for (const url of ['file:///etc/passwd', 'javascript:alert(1)', 'http://example.com/', 'https://a@example.com/']) {
      expect(await callFromPage(page, 'window.openExternal', { url })).toMatchObject({
        ok: false,
        problem: { code: 'link.not_allowed' },
      });
    }
    expect(await opened()).toEqual([]);
  });
});
