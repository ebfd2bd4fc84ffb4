// @ts-nocheck
/* oxlint-disable */
// Minimal CDP client over the debugging pipe (fd 3/4 of the browser): when this process dies, so does the browser.
const { EventEmitter } = require('node:events');
class Session extends EventEmitter {
  constructor(c, id) {
    super();
    this.setMaxListeners(0);
    this.c = c;
    this.id = id;
  }
  send(method, params = {}) {
    return this.c.post(method, params, this.id);
  }
}
exports.connect = (proc) => {
  const [, , , to, from] = proc.stdio,
    pend = new Map(),
    sessions = new Map();
  let n = 0,
    parts = [];
  const c = {
    post: (method, params, sessionId) =>
      new Promise((ok, no) => {
        pend.set(++n, [ok, no, method]);
        to.write(JSON.stringify({ id: n, method, params, sessionId }) + '\0');
      }),
    session: (id) => sessions.get(id) ?? sessions.set(id, new Session(c, id)).get(id),
  };
  const receive = (m) => {
    if (!m.id) return void c.session(m.sessionId).emit(m.method, m.params);
    const [ok, no, method] = pend.get(m.id);
    pend.delete(m.id);
    m.error ? no(new Error(`${method}: ${m.error.message}`)) : ok(m.result);
  };
  from.on('data', (d) => {
    let i;
    while ((i = d.indexOf(0)) >= 0) {
      const text = Buffer.concat([...parts, d.subarray(0, i)]).toString();
      parts = [];
      d = d.subarray(i + 1);
      receive(JSON.parse(text));
    }
    if (d.length) parts.push(d);
  });
  from.on('close', () => {
    for (const [, no, method] of pend.values()) no(new Error(`${method}: browser closed`));
    pend.clear();
    c.onclose?.();
  });
  to.on('error', () => {});
  return c;
};
