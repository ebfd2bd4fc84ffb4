// @ts-nocheck
/* oxlint-disable */
// Stand-in for the main-process `electron` module: the subset this app uses, on headless Chromium over CDP.
const { EventEmitter } = require('node:events');
const { spawn } = require('node:child_process');
const fs = require('node:fs'),
  os = require('node:os'),
  path = require('node:path'),
  crypto = require('node:crypto');
const { fileURLToPath, pathToFileURL } = require('node:url');
const vm = require('node:vm');
const { connect } = require('./cdp.cjs');
const worlds = require('./worlds.cjs');
const codecSource = fs.readFileSync(path.join(__dirname, 'codec.js'), 'utf8').trim().replace(/;$/, '');
const codec = vm.runInThisContext(codecSource);
const WORLD = 'Electron Isolated Context';
const schemes = new Map(); // scheme -> handler
const privileged = new Set();
// Chromium without Electron's patches knows no custom scheme: app://host/x travels as https://host.app.invalid/x.
const toWire = (u) => {
  const m = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(.*)$/i.exec(u);
  return m && schemes.has(m[1]) ? `https://${m[2]}.${m[1]}.invalid${m[3] || '/'}` : u;
};
const fromWire = (u) => {
  const m = /^https:\/\/(.*)\.([a-z0-9+-]+)\.invalid(\/.*)?$/i.exec(u);
  return m && schemes.has(m[2]) ? `${m[2]}://${m[1]}${m[3] ?? '/'}` : u;
};
const event = (extra) => ({
  defaultPrevented: false,
  preventDefault() {
    this.defaultPrevented = true;
  },
  ...extra,
});

let browser, chromium, userDataDir, profile;
const windows = new Map();
let nextId = 1;

class App extends EventEmitter {
  #ready = Promise.withResolvers();
  #isReady = false;
  #paths = {};
  #quitting = false;
  name = 'app';
  #version = '0.0.0';
  #appPath = '.';
  isPackaged = false;
  #args = [];
  commandLine = {
    switches: new Map(),
    appendSwitch: (k, v = '') => {
      app.commandLine.switches.set(k, v);
    },
    hasSwitch: (k) => app.commandLine.switches.has(k),
    getSwitchValue: (k) =>
      app.commandLine.switches.get(k) ??
      globalThis[Symbol.for('standin.args')].find((a) => a.startsWith(`--${k}=`))?.slice(k.length + 3) ??
      '',
    appendArgument() {},
    removeSwitch: (k) => app.commandLine.switches.delete(k),
  };
  standin = {
    init: (dir, pkg, args) => {
      this.#appPath = dir;
      this.name = pkg.productName ?? pkg.name;
      this.#version = pkg.version;
      this.#args = args;
      const ud = args.find((a) => a.startsWith('--user-data-dir='));
      if (ud) this.#paths.userData = ud.slice(16);
    },
    start: async () => {
      const exe =
        process.env.STANDIN_CHROMIUM ?? (await (await import('@sparticuz/chromium')).default.executablePath());
      const wantPort = globalThis[Symbol.for('standin.args')].some((a) => a.startsWith('--remote-debugging-port'));
      profile = fs.mkdtempSync(path.join(os.tmpdir(), 'standin-'));
      const keep = [...this.commandLine.switches]
        .filter(([k]) => !['enable-features', 'user-data-dir'].includes(k))
        .map(([k, v]) => (v ? `--${k}=${v}` : `--${k}`));
      chromium = spawn(
        exe,
        [
          ...keep,
          '--headless',
          '--no-sandbox',
          '--disable-gpu',
          '--hide-scrollbars',
          '--mute-audio',
          '--no-startup-window',
          '--block-new-web-contents',
          '--remote-debugging-pipe',
          ...(wantPort ? ['--remote-debugging-port=0'] : []),
          `--user-data-dir=${profile}`,
          '--disable-dev-shm-usage',
          '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost',
        ],
        { stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'] },
      );
      let log = '';
      chromium.stderr.on('data', (d) => {
        log += d;
        const m = /DevTools listening on ws:\S+\n/.exec(log);
        if (m && wantPort) process.stderr.write(m[0]);
        if (m) log = '';
      });
      browser = connect(chromium);
      browser.onclose = () => {
        if (!this.#quitting) {
          console.error('stand-in: Chromium ended\n' + log);
          this.exit(1);
        }
      };
      await browser.post('Browser.getVersion');
      this.#isReady = true;
      this.emit('will-finish-launching');
      this.emit('ready', event(), {});
      this.#ready.resolve();
    },
  };
  whenReady() {
    return this.#ready.promise;
  }
  isReady() {
    return this.#isReady;
  }
  getVersion() {
    return this.#version;
  }
  getName() {
    return this.name;
  }
  setName(n) {
    this.name = n;
  }
  getAppPath() {
    return this.#appPath;
  }
  getPreferredSystemLanguages() {
    return [this.getLocale()];
  }
  getLocale() {
    return process.env.LANG?.startsWith('ja') ? 'ja' : 'en-US';
  }
  getPath(k) {
    const base = path.join(process.env.XDG_CONFIG_HOME ?? path.join(os.homedir(), '.config'));
    return (this.#paths[k] ??=
      {
        home: os.homedir(),
        appData: base,
        userData: path.join(base, this.name),
        temp: os.tmpdir(),
        logs: path.join(base, this.name, 'logs'),
        exe: process.argv[0],
      }[k] ?? path.join(os.homedir(), k[0].toUpperCase() + k.slice(1)));
  }
  setPath(k, v) {
    this.#paths[k] = v;
  }
  setAppUserModelId() {}
  setAsDefaultProtocolClient() {
    return true;
  }
  disableHardwareAcceleration() {}
  enableSandbox() {}
  focus() {}
  requestSingleInstanceLock() {
    return true;
  }
  releaseSingleInstanceLock() {}
  quit() {
    if (this.#quitting) return;
    const e = event();
    this.emit('before-quit', e);
    if (e.defaultPrevented) return;
    for (const w of [...windows.values()]) {
      w.close();
      if (!w.isDestroyed()) return;
    }
    this.#quitting = true;
    const q = event();
    this.emit('will-quit', q);
    if (q.defaultPrevented) {
      this.#quitting = false;
      return;
    }
    this.exit(0);
  }
  exit(code = 0) {
    this.#quitting = true;
    this.emit('quit', event(), code);
    const end = () => {
      try {
        fs.rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
      } catch {}
      process.exit(code);
    };
    if (!chromium || chromium.exitCode !== null) return end();
    chromium.once('exit', end);
    browser?.post('Browser.close').catch(() => chromium.kill());
    setTimeout(() => {
      chromium.kill('SIGKILL');
    }, 3000).unref();
  }
}
const app = new App();

const mainHandlers = new Map();
class IpcMain extends EventEmitter {
  handle(c, f) {
    if (mainHandlers.has(c)) throw new Error(`Attempted to register a second handler for '${c}'`);
    mainHandlers.set(c, f);
  }
  handleOnce(c, f) {
    this.handle(c, (...a) => {
      mainHandlers.delete(c);
      return f(...a);
    });
  }
  removeHandler(c) {
    mainHandlers.delete(c);
  }
}
const ipcMain = new IpcMain();

class WebContents extends EventEmitter {
  #win;
  #s;
  #targetId;
  #main;
  #preloadCtx;
  #openHandler = () => ({ action: 'allow' });
  #url = '';
  #title = '';
  #own = new Set();
  destroyed = false;
  #queue = [];
  constructor(win, prefs, bounds) {
    super();
    this.id = nextId++;
    this.#win = win;
    this.session = prefs.session ?? defaultSession;
    this.opened = this.#open(prefs, bounds);
    this.opened.catch((e) => {
      if (!this.destroyed) console.error(e);
    });
  }
  get targetId() {
    return this.#targetId;
  }
  async #open(prefs, { width = 800, height = 600 }) {
    const { targetId } = await browser.post('Target.createTarget', { url: 'about:blank', width, height });
    this.#targetId = targetId;
    const { sessionId } = await browser.post('Target.attachToTarget', { targetId, flatten: true });
    const s = (this.#s = browser.session(sessionId));
    s.on('Runtime.executionContextCreated', ({ context: c }) => {
      if (c.name === WORLD && c.auxData.frameId === this.#main) this.#preloadCtx = c.id;
    });
    s.on('Runtime.bindingCalled', (m) => {
      if (m.name === '__standinPost' && m.executionContextId === this.#preloadCtx)
        this.#fromPreload(JSON.parse(m.payload), m.executionContextId);
    });
    s.on('Fetch.requestPaused', (m) =>
      this.#request(m).catch((e) => {
        if (!this.destroyed) {
          console.error(e);
          s.send('Fetch.failRequest', { requestId: m.requestId, errorReason: 'Failed' }).catch(() => {});
        }
      }),
    );
    s.on('Page.frameNavigated', ({ frame }) => {
      if (frame.id === this.#main && frame.url !== 'about:blank') {
        this.#url = frame.unreachableUrl ?? frame.url + (frame.urlFragment ?? '');
        this.emit('did-navigate', event(), fromWire(this.#url), 200, 'OK');
      }
    });
    s.on('Page.navigatedWithinDocument', ({ frameId, url }) => {
      if (frameId === this.#main) {
        this.#url = url;
        this.emit('did-navigate-in-page', event(), fromWire(url), true);
      }
    });
    s.on('Page.domContentEventFired', () => {
      this.emit('dom-ready', event());
    });
    s.on('Page.loadEventFired', () => {
      if (!this.#url) return;
      this.emit('did-finish-load', event());
      this.#win.emit('ready-to-show', event());
    });
    s.on('Page.windowOpen', (m) => {
      const url = fromWire(m.url);
      const r = this.#openHandler({
        url,
        frameName: m.windowName,
        features: m.windowFeatures.join(','),
        disposition: 'foreground-tab',
        referrer: { url: '', policy: 'strict-origin-when-cross-origin' },
      });
      if (r.action === 'allow') {
        const w = new BrowserWindow(r.overrideBrowserWindowOptions ?? {});
        void w.loadURL(url);
        this.emit('did-create-window', w, { url });
      }
    });
    s.on('Runtime.consoleAPICalled', (m) =>
      this.emit(
        'console-message',
        event({ level: m.type, message: m.args.map((a) => a.value ?? a.description).join(' ') }),
      ),
    );
    s.on('Inspector.targetCrashed', () =>
      this.emit('render-process-gone', event(), { reason: 'crashed', exitCode: 1 }),
    );
    browser.session(undefined).on('Target.targetDestroyed', (m) => {
      if (m.targetId === targetId) this.#win.destroy();
    });
    const [tree] = await Promise.all([
      s.send('Page.getFrameTree'),
      s.send('Page.enable'),
      s.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false }),
      s.send('Runtime.enable'),
      s.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }),
      browser.post('Target.setDiscoverTargets', { discover: true }),
      s.send('Runtime.addBinding', { name: '__standinPost', executionContextName: WORLD }),
    ]);
    this.#main = tree.frameTree.frame.id;
    const key = crypto.randomUUID();
    const guard = 'if (window === window.top && location.href !== "about:blank")';
    if (prefs.preload) {
      const info = {
        platform: process.platform,
        arch: process.arch,
        versions: { electron: process.versions.electron, chrome: '0', node: process.versions.node },
        argv: [],
        env: {},
        resourcesPath: process.resourcesPath,
      };
      const source = fs.readFileSync(prefs.preload, 'utf8');
      await s.send('Page.addScriptToEvaluateOnNewDocument', {
        source: `${guard} { (${worlds.bridge})(${JSON.stringify(key)}, "M", "I").hello(); }`,
      });
      await s.send('Page.addScriptToEvaluateOnNewDocument', {
        worldName: WORLD,
        source: `${guard} { (${worlds.preload})((${worlds.bridge})(${JSON.stringify(key)}, "I", "M"), ${codecSource.trim()}, ${JSON.stringify(info)}, function (require, module, exports, process) {${source}\n}); }\n//# sourceURL=${pathToFileURL(prefs.preload)}`,
      });
    }
    await this.session.applyPermissions(this);
  }
  async #request(m) {
    const { request: r, requestId } = m;
    const url = fromWire(r.url);
    const doc = m.resourceType === 'Document' && m.frameId === this.#main;
    if (doc && !this.#own.delete(r.url) && !m.redirectedRequestId) {
      const e = event({ url, isMainFrame: true });
      this.emit('will-navigate', e, url);
      if (e.defaultPrevented) return this.#s.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' });
    }
    const filtered = await this.session.webRequest.run({
      url,
      method: r.method,
      resourceType:
        {
          Document: doc ? 'mainFrame' : 'subFrame',
          Script: 'script',
          Stylesheet: 'stylesheet',
          Image: 'image',
          Fetch: 'xhr',
          XHR: 'xhr',
        }[m.resourceType] ?? 'other',
      webContentsId: this.id,
      webContents: this,
    });
    if (filtered.cancel) return this.#s.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' });
    const handler = schemes.get(url.split(':')[0]);
    if (!handler) return this.#s.send('Fetch.continueRequest', { requestId });
    let res;
    try {
      res = await handler(new Request(url, { method: r.method, headers: r.headers, body: r.postData }));
    } catch (e) {
      console.error(e);
      return this.#s.send('Fetch.failRequest', { requestId, errorReason: 'Failed' });
    }
    const body = Buffer.from(await res.arrayBuffer());
    await this.#s.send('Fetch.fulfillRequest', {
      requestId,
      responseCode: res.status,
      responseHeaders: [...res.headers].map(([name, value]) => ({ name, value })),
      body: body.toString('base64'),
    });
  }
  async #fromPreload(m, contextId) {
    const url = fromWire(this.#url);
    const e = {
      sender: this,
      senderFrame: {
        url,
        origin: url.split('/').slice(0, 3).join('/'),
        parent: null,
        top: undefined,
        frameTreeNodeId: 1,
        processId: 1,
        routingId: 1,
        detached: false,
      },
      processId: 1,
      frameId: 1,
      type: 'frame',
      reply: (c, ...a) => this.send(c, ...a),
    };
    const args = codec.decode(m.args);
    if (m.t === 'send') {
      this.emit('ipc-message', e, m.channel, ...args);
      ipcMain.emit(m.channel, e, ...args);
      return;
    }
    const out = { t: 'reply', id: m.id };
    try {
      const f = mainHandlers.get(m.channel);
      if (!f) throw new Error(`No handler registered for '${m.channel}'`);
      out.ok = codec.encode(await f(e, ...args));
    } catch (err) {
      out.err = `Error invoking remote method '${m.channel}': ${err}`;
    }
    this.#deliver(out, contextId);
  }
  #deliver(m, contextId) {
    if (contextId && !this.destroyed)
      this.#s
        .send('Runtime.evaluate', { expression: `__standinDeliver(${JSON.stringify(JSON.stringify(m))})`, contextId })
        .catch(() => {});
  }
  send(channel, ...args) {
    const body = codec.encode(args);
    this.#deliver({ t: 'msg', channel, args: body }, this.#preloadCtx);
  }
  async loadURL(url) {
    await this.opened;
    const wire = toWire(url);
    this.#own.add(wire.split('#')[0]);
    this.emit('did-start-loading');
    const done = new Promise((r) => this.#s.once('Page.loadEventFired', r));
    const r = await this.#s.send('Page.navigate', { url: wire });
    if (r.errorText) {
      this.emit('did-fail-load', event(), -2, r.errorText, url, true);
      throw new Error(`${r.errorText} loading '${url}'`);
    }
    await done;
  }
  setWindowOpenHandler(f) {
    this.#openHandler = f;
  }
  getURL() {
    return fromWire(this.#url);
  }
  getTitle() {
    return this.#title;
  }
  isDestroyed() {
    return this.destroyed;
  }
  isLoading() {
    return false;
  }
  getUserAgent() {
    return 'standin';
  }
  async executeJavaScript(code) {
    await this.opened;
    const r = await this.#s.send('Runtime.evaluate', { expression: code, awaitPromise: true, returnByValue: true });
    if (r.exceptionDetails) throw new Error(r.exceptionDetails.exception?.description ?? r.exceptionDetails.text);
    return r.result.value;
  }
  reload() {
    this.#own.add(this.#url.split('#')[0]);
    void this.#s.send('Page.reload');
  }
  close() {
    this.#win.close();
  }
  openDevTools() {}
  setZoomFactor() {}
  focus() {}
  get mainFrame() {
    return { url: this.getURL() };
  }
  async shut() {
    await this.opened.catch(() => {});
    await browser.post('Target.closeTarget', { targetId: this.#targetId }).catch(() => {});
  }
  static getAllWebContents() {
    return [...windows.values()].map((w) => w.webContents);
  }
  static fromId(id) {
    return WebContents.getAllWebContents().find((w) => w.id === id);
  }
  static fromDevToolsTargetId(t) {
    return WebContents.getAllWebContents().find((w) => w.targetId === t);
  }
}

class BrowserWindow extends EventEmitter {
  #destroyed = false;
  #visible;
  #title;
  #bounds;
  constructor(o = {}) {
    super();
    if (!app.isReady() && !browser) throw new Error('Cannot create BrowserWindow before app is ready');
    const prefs = o.webPreferences ?? {};
    this.options = o;
    if (prefs.sandbox === false || prefs.contextIsolation === false || prefs.nodeIntegration)
      throw new Error('stand-in: only sandbox + contextIsolation windows');
    this.#visible = o.show !== false;
    this.#title = o.title ?? app.name;
    this.#bounds = { x: o.x ?? 0, y: o.y ?? 0, width: o.width ?? 800, height: o.height ?? 600 };
    this.webContents = new WebContents(this, prefs, o);
    this.id = this.webContents.id;
    windows.set(this.id, this);
    app.emit('web-contents-created', event(), this.webContents);
    app.emit('browser-window-created', event(), this);
  }
  loadURL(u) {
    return this.webContents.loadURL(u);
  }
  loadFile(f) {
    return this.loadURL(pathToFileURL(path.resolve(app.getAppPath(), f)).href);
  }
  show() {
    this.#visible = true;
    this.emit('show');
  }
  hide() {
    this.#visible = false;
    this.emit('hide');
  }
  focus() {}
  isVisible() {
    return this.#visible;
  }
  isFocused() {
    return this.#visible;
  }
  isMinimized() {
    return false;
  }
  restore() {}
  maximize() {}
  getBounds() {
    return { ...this.#bounds };
  }
  setBounds(b) {
    Object.assign(this.#bounds, b);
  }
  getTitle() {
    return this.#title;
  }
  setTitle(t) {
    this.#title = t;
  }
  setMenu() {}
  removeMenu() {}
  setMenuBarVisibility() {}
  setBackgroundColor() {}
  isDestroyed() {
    return this.#destroyed;
  }
  close() {
    if (this.#destroyed) return;
    const e = event();
    this.emit('close', e);
    if (!e.defaultPrevented) this.destroy();
  }
  destroy() {
    if (this.#destroyed) return;
    this.#destroyed = true;
    this.webContents.destroyed = true;
    windows.delete(this.id);
    void this.webContents.shut();
    this.webContents.emit('destroyed');
    this.emit('closed');
    if (windows.size === 0)
      setImmediate(() => {
        if (app.listenerCount('window-all-closed')) app.emit('window-all-closed');
        else app.quit();
      });
  }
  static getAllWindows() {
    return [...windows.values()];
  }
  static fromWebContents(wc) {
    return [...windows.values()].find((w) => w.webContents === wc) ?? null;
  }
  static fromId(id) {
    return windows.get(id) ?? null;
  }
  static getFocusedWindow() {
    return windows.values().next().value ?? null;
  }
}

class Session extends EventEmitter {
  #req;
  #check;
  webRequest;
  constructor() {
    super();
    let before;
    this.webRequest = {
      onBeforeRequest: (f, cb) => {
        before = cb ?? f;
      },
      onHeadersReceived() {},
      onBeforeSendHeaders() {},
      run: (d) => (before ? new Promise((r) => before(d, r)) : Promise.resolve({})),
    };
    this.protocol = protocol;
  }
  setDevicePermissionHandler() {}
  setPermissionRequestHandler(f) {
    this.#req = f;
  }
  setPermissionCheckHandler(f) {
    this.#check = f;
  }
  async applyPermissions(wc) {
    for (const [name, cdp] of [
      ['geolocation', 'geolocation'],
      ['notifications', 'notifications'],
      ['media', 'camera'],
      ['media', 'microphone'],
      ['clipboard-read', 'clipboard-read'],
      ['midi', 'midi'],
    ]) {
      let ok = true;
      if (this.#req)
        await new Promise((r) =>
          this.#req(
            wc,
            name,
            (x) => {
              ok = x;
              r();
            },
            {},
          ),
        );
      if (ok && this.#check) ok = this.#check(wc, name, '', {});
      await browser
        .post('Browser.setPermission', { permission: { name: cdp }, setting: ok ? 'granted' : 'denied' })
        .catch(() => {});
    }
  }
  async clearStorageData() {}
  async clearCache() {}
  setProxy() {
    return Promise.resolve();
  }
  setSpellCheckerEnabled() {}
  setCertificateVerifyProc() {}
  on() {
    return this;
  }
}
const protocol = {
  registerSchemesAsPrivileged(l) {
    if (app.isReady()) throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
    for (const s of l) privileged.add(s.scheme);
  },
  handle(s, f) {
    if (schemes.has(s)) throw new Error(`Failed to register protocol: ${s}`);
    schemes.set(s, f);
  },
  unhandle(s) {
    schemes.delete(s);
  },
  isProtocolHandled: (s) => schemes.has(s),
};
const defaultSession = new Session();
const session = { defaultSession, fromPartition: () => defaultSession };
const net = {
  isOnline: () => true,
  async fetch(u, init) {
    const s = String(u.url ?? u);
    if (s.startsWith('file:')) return new Response(await fs.promises.readFile(fileURLToPath(s)));
    const h = schemes.get(s.split(':')[0]);
    return h ? h(new Request(u, init)) : fetch(u, init);
  },
};

const key = crypto.randomBytes(32);
const safeStorage = {
  isAsyncEncryptionAvailable: async () => false,
  available: process.env.STANDIN_NO_KEYRING !== '1',
  isEncryptionAvailable: () => safeStorage.available,
  getSelectedStorageBackend: () => (safeStorage.available ? 'gnome_libsecret' : 'basic_text'),
  setUsePlainTextEncryption() {},
  encryptString(t) {
    if (!safeStorage.available)
      throw new Error(
        'Error while encrypting the text provided to safeStorage.encryptString. Encryption is not available.',
      );
    const iv = crypto.randomBytes(12),
      c = crypto.createCipheriv('aes-256-gcm', key, iv);
    return Buffer.concat([Buffer.from('v11'), iv, c.update(t, 'utf8'), c.final(), c.getAuthTag()]);
  },
  decryptString(b) {
    if (!safeStorage.available)
      throw new Error(
        'Error while decrypting the ciphertext provided to safeStorage.decryptString. Decryption is not available.',
      );
    if (b.subarray(0, 3).toString() !== 'v11')
      throw new Error('Error while decrypting the ciphertext provided to safeStorage.decryptString.');
    const d = crypto.createDecipheriv('aes-256-gcm', key, b.subarray(3, 15));
    d.setAuthTag(b.subarray(-16));
    return d.update(b.subarray(15, -16), undefined, 'utf8') + d.final('utf8');
  },
};
const notAnswered = (k) => async () => {
  throw new Error(`stand-in: dialog.${k} was not answered by the test`);
};
const dialog = Object.fromEntries(
  ['showOpenDialog', 'showSaveDialog', 'showMessageBox'].map((k) => [k, notAnswered(k)]),
);
dialog.showErrorBox = (t, c) => console.error(`${t}: ${c}`);
const opened = [];
const shell = {
  opened,
  openExternal: async (u) => {
    opened.push(u);
  },
  openPath: async (p) => {
    opened.push(p);
    return '';
  },
  showItemInFolder: (p) => {
    opened.push(p);
  },
  beep() {},
};
let clip = '';
const clipboard = {
  writeText: (t) => {
    clip = t;
  },
  readText: () => clip,
  clear: () => {
    clip = '';
  },
};
class Menu {
  items = [];
  append(i) {
    this.items.push(i);
  }
  popup() {}
  static #m = null;
  static buildFromTemplate(t) {
    const m = new Menu();
    m.items = t;
    return m;
  }
  static setApplicationMenu(m) {
    Menu.#m = m;
  }
  static getApplicationMenu() {
    return Menu.#m;
  }
}
const nativeTheme = Object.assign(new EventEmitter(), { themeSource: 'system', shouldUseDarkColors: false });
class Notification extends EventEmitter {
  constructor(o) {
    super();
    this.o = o;
  }
  show() {}
  static isSupported() {
    return false;
  }
}
const screen = Object.assign(new EventEmitter(), {
  getPrimaryDisplay: () => ({ workAreaSize: { width: 1280, height: 800 }, scaleFactor: 1 }),
});
const powerMonitor = new EventEmitter();

exports.app = app;
exports.BrowserWindow = BrowserWindow;
exports.ipcMain = ipcMain;
exports.webContents = WebContents;
exports.protocol = protocol;
exports.session = session;
exports.net = net;
exports.safeStorage = safeStorage;
exports.dialog = dialog;
exports.shell = shell;
exports.clipboard = clipboard;
exports.Menu = Menu;
exports.nativeTheme = nativeTheme;
exports.Notification = Notification;
exports.screen = screen;
exports.powerMonitor = powerMonitor;
