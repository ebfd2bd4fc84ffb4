/**
 * The environment as Node's agents read a proxy from it. `proxy.example.com:8080` gets the scheme that curl would take it
 * with: without one, Node would ignore it and ask directly. What Node cannot speak to, SOCKS for example, is refused with
 * `ERR_PROXY_INVALID_CONFIG`, as Node refuses an address that is broken.
 */
export function proxyEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  // Node's own order.
  const proxy = env['https_proxy'] || env['HTTPS_PROXY'] || '';
  if (proxy === '' || /^https?:\/\//i.test(proxy)) return env;
  if (/^(?:[^@/\s]+@)?[\w.-]+:\d{1,5}\/?$/.test(proxy)) return { ...env, https_proxy: `http://${proxy}` };
  throw Object.assign(new Error('not an HTTP proxy'), { code: 'ERR_PROXY_INVALID_CONFIG' });
}
