import { aclEndpoint, aclRuleEndpoint } from './acl-endpoints.ts';
import { notPlayed } from './api-error.ts';
import { accountEndpoint, authorizeEndpoint, consentEndpoint } from './authorize-endpoint.ts';
import { calendarDiscoveryEndpoint } from './calendar-discovery-endpoint.ts';
import { calendarListEndpoint, calendarListEntryEndpoint } from './calendar-list-endpoint.ts';
import { calendarEndpoint } from './calendars-endpoint.ts';
import { jwksEndpoint, pemCertsEndpoint, robotCertsEndpoint } from './certs-endpoints.ts';
import { colorsEndpoint } from './colors-endpoint.ts';
import { controlEndpoint } from './control-endpoints.ts';
import { directoryDomainsEndpoint } from './directory-domains.ts';
import { directoryGroupsEndpoint } from './directory-groups.ts';
import { directoryOrgUnitsEndpoint } from './directory-org-units.ts';
import { directoryUserEndpoint, directoryUsersEndpoint } from './directory-users.ts';
import { discoveryEndpoint } from './discovery-endpoint.ts';
import type { Endpoint } from './emulated-google.ts';
import { eventEndpoint, eventInstancesEndpoint } from './event-endpoints.ts';
import { eventsEndpoint } from './events-endpoint.ts';
import { freeBusyEndpoint } from './free-busy-endpoint.ts';
import { notFoundPage } from './http-answer.ts';
import { withFields } from './partial-response.ts';
import { revokeEndpoint } from './revoke-endpoint.ts';
import { accountPath, consentPath } from './sign-in-pages.ts';
import { settingEndpoint, settingsEndpoint } from './settings-endpoints.ts';
import { signJwtEndpoint } from './sign-jwt-endpoint.ts';
import { tokenEndpoint } from './token-endpoint.ts';
import { workspaceReadRoutes } from './workspace-reads.ts';
import { tokeninfoEndpoint, tokeninfoV2Endpoint } from './tokeninfo-endpoint.ts';
import { profilePictureEndpoint, userinfoEndpoint, userinfoV2Endpoint } from './userinfo-endpoint.ts';

interface Route {
  /** A whole path; a star is one segment. */
  readonly path: string;
  readonly endpoint: Endpoint;
  /** Only this method; without, the endpoint sees to it. */
  readonly method?: 'GET' | 'POST';
}

/** Google's paths, of all its hosts, on one origin. */
const routes: readonly Route[] = [
  { path: '/o/oauth2/v2/auth', endpoint: authorizeEndpoint },
  { path: '/o/oauth2/auth', endpoint: authorizeEndpoint },
  { path: accountPath, endpoint: accountEndpoint },
  { path: consentPath, endpoint: consentEndpoint },
  { path: '/token', endpoint: tokenEndpoint },
  { path: '/o/oauth2/token', endpoint: tokenEndpoint },
  { path: '/revoke', endpoint: revokeEndpoint },
  { path: '/tokeninfo', endpoint: tokeninfoEndpoint },
  { path: '/oauth2/v3/tokeninfo', endpoint: tokeninfoEndpoint },
  { path: '/oauth2/v2/tokeninfo', endpoint: tokeninfoV2Endpoint },
  { path: '/oauth2/v1/tokeninfo', endpoint: tokeninfoV2Endpoint },
  { path: '/oauth2/v1/certs', endpoint: pemCertsEndpoint, method: 'GET' },
  { path: '/oauth2/v3/certs', endpoint: jwksEndpoint, method: 'GET' },
  { path: '/robot/v1/metadata/x509/*', endpoint: robotCertsEndpoint, method: 'GET' },
  { path: '/v1/userinfo', endpoint: userinfoEndpoint },
  { path: '/oauth2/v3/userinfo', endpoint: userinfoEndpoint },
  { path: '/oauth2/v2/userinfo', endpoint: userinfoV2Endpoint, method: 'GET' },
  { path: '/oauth2/v1/userinfo', endpoint: userinfoV2Endpoint, method: 'GET' },
  { path: '/a/*', endpoint: profilePictureEndpoint, method: 'GET' },
  { path: '/.well-known/openid-configuration', endpoint: discoveryEndpoint, method: 'GET' },
  { path: '/discovery/v1/apis/calendar/v3/rest', endpoint: calendarDiscoveryEndpoint, method: 'GET' },
  { path: '/calendar/v3/users/me/calendarList', endpoint: calendarListEndpoint, method: 'GET' },
  { path: '/calendar/v3/users/me/calendarList/*', endpoint: calendarListEntryEndpoint, method: 'GET' },
  { path: '/calendar/v3/users/me/settings', endpoint: settingsEndpoint, method: 'GET' },
  { path: '/calendar/v3/users/me/settings/*', endpoint: settingEndpoint, method: 'GET' },
  { path: '/calendar/v3/colors', endpoint: colorsEndpoint, method: 'GET' },
  { path: '/calendar/v3/freeBusy', endpoint: freeBusyEndpoint, method: 'POST' },
  { path: '/calendar/v3/calendars/*', endpoint: calendarEndpoint, method: 'GET' },
  { path: '/calendar/v3/calendars/*/acl', endpoint: aclEndpoint, method: 'GET' },
  { path: '/calendar/v3/calendars/*/acl/*', endpoint: aclRuleEndpoint, method: 'GET' },
  { path: '/calendar/v3/calendars/*/events', endpoint: eventsEndpoint, method: 'GET' },
  { path: '/calendar/v3/calendars/*/events/*', endpoint: eventEndpoint, method: 'GET' },
  { path: '/calendar/v3/calendars/*/events/*/instances', endpoint: eventInstancesEndpoint, method: 'GET' },
  { path: '/admin/directory/v1/users', endpoint: directoryUsersEndpoint, method: 'GET' },
  { path: '/admin/directory/v1/users/*', endpoint: directoryUserEndpoint, method: 'GET' },
  { path: '/admin/directory/v1/groups', endpoint: directoryGroupsEndpoint, method: 'GET' },
  { path: '/admin/directory/v1/customer/*/domains', endpoint: directoryDomainsEndpoint, method: 'GET' },
  { path: '/admin/directory/v1/customer/*/orgunits', endpoint: directoryOrgUnitsEndpoint, method: 'GET' },
  { path: '/v1/projects/-/serviceAccounts/*', endpoint: signJwtEndpoint, method: 'POST' },
  ...workspaceReadRoutes.map((route): Route => ({ ...route, method: 'GET' })),
  { path: '/emulator/*', endpoint: controlEndpoint },
];

const isApi = /^\/(?:calendar|admin)\//;

/** What Google serves and the emulator does not play: it says so, instead of pretending that there is nothing. */
const knownOnly =
  /^\/(?:calendar\/v3\/(?:calendars|users\/me|freeBusy|colors|channels)|admin\/directory\/v1\/|drive\/v[23]\/|gmail\/v1\/|tasks\/v1\/|v1\/projects\/-\/serviceAccounts\/|device\/code$|batch\/)/;

/** The endpoint for a method and a path as it was sent, still percent-encoded. HEAD is GET without the body. */
export function endpointFor(sent: string, path: string): Endpoint {
  const method = sent === 'HEAD' ? 'GET' : sent;
  const segments = path.split('/');
  const route = routes.find(
    (candidate) => (candidate.method ?? method) === method && matches(candidate.path.split('/'), segments),
  );
  if (route) return isApi.test(path) ? withFields(route.endpoint) : route.endpoint;
  return knownOnly.test(path) ? () => notPlayed(method, path) : () => notFoundPage(path);
}

function matches(pattern: readonly string[], segments: readonly string[]): boolean {
  return (
    pattern.length === segments.length &&
    pattern.every((part, index) => (part === '*' ? segments[index] !== '' : part === segments[index]))
  );
}
