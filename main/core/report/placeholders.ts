import { redactText } from '../redact.ts';
import { mapTexts, type ReportDocument } from './report-document.ts';

/**
 * A report fit for a public ticket: without secrets, and without the names of anybody and anything of theirs. `domains`: those
 * that may stand in it without an address that shows them to be one.
 */
export function withoutNames(document: ReportDocument, domains: readonly string[] = []): ReportDocument {
  const change = createPlaceholders(domains);
  // Once to learn the names, wherever they stand first, and once to replace them everywhere.
  mapTexts(document, change);
  return mapTexts(document, change);
}

/**
 * Names of people, domains, projects, clients and keys, each replaced by the same stand-in wherever it comes:
 * `user-1@domain-1.example`. What a text says stays, and whom it speaks of goes. Domains that everybody shares stay.
 */
export function createPlaceholders(domains: readonly string[] = []): (text: string) => string {
  const counters = new Map<string, number>();
  const known = new Map<string, string>();
  const standIn = (kind: string, name: string): string => {
    const key = `${kind} ${name.toLowerCase()}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const number = (counters.get(kind) ?? 0) + 1;
    counters.set(kind, number);
    const made = `${kind}-${number}`;
    known.set(key, made);
    return made;
  };
  const domain = (name: string): string => (isShared(name) ? name : `${standIn('domain', name)}.example`);
  const address = (whole: string, local: string, host: string): string => {
    const project = /^([a-z0-9-]+)\.iam\.gserviceaccount\.com$/i.exec(host)?.[1];
    if (project !== undefined)
      return `${standIn('service-account', whole)}@${standIn('project', project)}.iam.gserviceaccount.com`;
    if (/\.(?:calendar\.google\.com|gserviceaccount\.com)$/i.test(host)) return `${standIn('account', whole)}@${host}`;
    return `${standIn('user', `${local}@${host}`)}@${domain(host)}`;
  };
  for (const name of domains) domain(name);
  const bareDomains = () => [...known.keys()].filter((key) => key.startsWith('domain ')).map((key) => key.slice(7));
  const bareProjects = () => [...known.keys()].filter((key) => key.startsWith('project ')).map((key) => key.slice(8));

  return (text) => {
    let changed = redactText(text)
      .replaceAll(clientIds, (whole) => `${standIn('client', whole)}.apps.googleusercontent.com`)
      .replaceAll(addresses, (whole: string, local: string, host: string) => address(whole, local, host))
      .replaceAll(uniqueIds, (whole) => standIn('id', whole))
      .replaceAll(keyIds, (whole) => standIn('key', whole));
    // A domain or a project may also stand alone, once an address has shown that it is one.
    for (const name of bareDomains()) changed = replaceWord(changed, name, () => domain(name));
    for (const name of bareProjects()) changed = replaceWord(changed, name, () => standIn('project', name));
    return changed;
  };
}

const clientIds = /\b\d{6,20}-[\w-]{8,80}\.apps\.googleusercontent\.com/g;
/** Also with letters beyond ASCII: whatever stands around an @ is taken to be somebody's. */
const addresses =
  /([\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]{1,100})@((?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62})\.){1,8}[\p{L}\p{N}-]{2,63})/gu;
const uniqueIds = /(?<![\w.-])\d{15,25}(?![\w-])/g;
const keyIds = /(?<!\w)[0-9a-f]{40}(?!\w)/gi;

/** Mail providers and Google's own names tell nothing of anybody. */
function isShared(name: string): boolean {
  return /^(?:gmail|googlemail)\.com$|(?:^|\.)(?:google\.com|googleapis\.com|googleusercontent\.com)$/i.test(name);
}

function replaceWord(text: string, word: string, by: () => string): string {
  const literal = word.replaceAll(/[$()*+./?[\\\]^{|}]/g, String.raw`\$&`);
  return text.replaceAll(new RegExp(String.raw`(?<![\p{L}\p{N}-])${literal}(?![\p{L}\p{N}-])`, 'giu'), by);
}
