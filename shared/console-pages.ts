import type { Evidence } from './outcome.ts';

/**
 * The pages of Google's consoles that a remedy sends people to, by the name that `{{open:name}}` uses. A page of the
 * Google Cloud console opens in the project at fault where the evidence tells which one that is.
 */
export const consolePages = {
  domainWideDelegation: () => 'https://admin.google.com/ac/owl/domainwidedelegation',
  thirdPartyApps: () => 'https://admin.google.com/ac/owl/list?tab=configuredApps',
  workspaceServices: () => 'https://admin.google.com/ac/appslist/core',
  users: () => 'https://admin.google.com/ac/users',
  groups: () => 'https://admin.google.com/ac/groups',
  clients: (evidence) => cloudConsole('auth/clients', evidence),
  audience: (evidence) => cloudConsole('auth/audience', evidence),
  dataAccess: (evidence) => cloudConsole('auth/scopes', evidence),
  credentials: (evidence) => cloudConsole('apis/credentials', evidence),
  apis: (evidence) => cloudConsole('apis/dashboard', evidence),
  apiLibrary: (evidence) => cloudConsole(`apis/library${pageOfService(evidence)}`, evidence),
  calendarApi: (evidence) => cloudConsole('apis/library/calendar-json.googleapis.com', evidence),
  calendarQuotas: (evidence) => cloudConsole('apis/api/calendar-json.googleapis.com/quotas', evidence),
  serviceAccounts: (evidence) => cloudConsole('iam-admin/serviceaccounts', evidence),
  iam: (evidence) => cloudConsole('iam-admin/iam', evidence),
  calendar: () => 'https://calendar.google.com/calendar/r',
  calendarSettings: () => 'https://calendar.google.com/calendar/r/settings',
  gmailEndUserAccess: () => 'https://admin.google.com/ac/apps/gmail/enduseraccess',
  gmailRouting: () => 'https://admin.google.com/ac/apps/gmail/routing',
  appPasswords: () => 'https://myaccount.google.com/apppasswords',
  twoStep: () => 'https://myaccount.google.com/signinoptions/two-step-verification',
  securityActivity: () => 'https://myaccount.google.com/notifications',
  organizationPolicies: (evidence) => cloudConsole('iam-admin/orgpolicies', evidence),
  quotas: (evidence) => cloudConsole('iam-admin/quotas', evidence),
  runServices: (evidence) => cloudConsole('run', evidence),
  iap: (evidence) => cloudConsole('security/iap', evidence),
  topics: (evidence) => cloudConsole('cloudpubsub/topic/list', evidence),
  chatApi: (evidence) => cloudConsole('apis/api/chat.googleapis.com/hangouts-chat', evidence),
  connections: () => 'https://myaccount.google.com/connections',
} as const satisfies Readonly<Record<string, (evidence: Evidence) => string>>;

type ConsolePage = keyof typeof consolePages;

export function isConsolePage(name: string): name is ConsolePage {
  return Object.hasOwn(consolePages, name);
}

/** Google names an API by its host. */
function pageOfService({ service }: Evidence): string {
  return typeof service === 'string' && /^[a-z0-9-]{1,60}\.googleapis\.com$/.test(service) ? `/${service}` : '';
}

function cloudConsole(path: string, evidence: Evidence): string {
  const project = projectOf(evidence);
  return `https://console.cloud.google.com/${path}${project === null ? '' : `?project=${encodeURIComponent(project)}`}`;
}

/** Google builds the project into a service account's address, and its number into an OAuth client's ID. */
function projectOf({ projectNumber, serviceAccount, clientId }: Evidence): string | null {
  if (typeof projectNumber === 'string' && /^[\w:.-]+$/.test(projectNumber)) return projectNumber;
  const ofAccount = /@([a-z][a-z0-9-]{4,28}[a-z0-9])\.iam\.gserviceaccount\.com$/.exec(String(serviceAccount ?? ''));
  const ofClient = /^(\d+)-[\w-]+\.apps\.googleusercontent\.com$/.exec(String(clientId ?? ''));
  return ofAccount?.[1] ?? ofClient?.[1] ?? null;
}
