import { forbidden, invalidParameter, notFound } from './api-error.ts';
import { admitToCalendar, type CalendarMethod } from './calendar-service.ts';
import { type Calendar, reaches } from './calendar-store.ts';
import type { AclRule } from './company-calendars.ts';
import type { EmulatedGoogle } from './emulated-google.ts';
import { type HttpAnswer, type HttpRequest, jsonAnswer, percentDecoded } from './http-answer.ts';
import { listIdentity, pageOf, pageSize } from './paging.ts';
import { stableHex } from './random.ts';
import { syncAnswer, syncToken } from './sync-token.ts';
import { visibleCalendar } from './visible-calendar.ts';

/** `acl.list`: a calendar's rules, for who may at least write to it; at most 250 a page, 100 unless asked. */
export function aclEndpoint(google: EmulatedGoogle, request: HttpRequest): HttpAnswer {
  const opened = open(google, request, 'calendar.v3.Acl.List', -2);
  if (!opened.ok) return opened.answer;
  const { calendar, actor } = opened;
  const { query, path } = request;
  const size = pageSize(query, 100, 250);
  if (size === undefined) return invalidParameter('maxResults', `Invalid value '${query.get('maxResults')}'.`);
  const list = `acl ${calendar.id}`;
  const heading = { kind: 'calendar#acl', etag: etag(calendar.id) };
  if (query.has('syncToken')) return syncAnswer(list, query, [], heading);
  const page = pageOf(calendar.acl, size, query.get('pageToken'), listIdentity(`${actor} ${path}`, query));
  if (!page) return invalidParameter('pageToken', 'Invalid page token value.', 'invalid');
  return jsonAnswer(200, {
    ...heading,
    ...(page.nextPageToken ? { nextPageToken: page.nextPageToken } : { nextSyncToken: syncToken(list) }),
    items: page.items.map((rule) => ruleResource(rule, calendar)),
  });
}

/** `acl.get`: one rule by its ID, such as `domain:example.com`. */
export function aclRuleEndpoint(google: EmulatedGoogle, request: HttpRequest): HttpAnswer {
  const opened = open(google, request, 'calendar.v3.Acl.Get', -3);
  if (!opened.ok) return opened.answer;
  const { calendar } = opened;
  const asked = percentDecoded(request.path.split('/').at(-1) ?? '');
  const rule = calendar.acl.find((each) => ruleId(each) === asked);
  return rule ? jsonAnswer(200, ruleResource(rule, calendar)) : notFound();
}

type Opened =
  | { readonly ok: true; readonly calendar: Calendar; readonly actor: string }
  | { readonly ok: false; readonly answer: HttpAnswer };

function open(google: EmulatedGoogle, request: HttpRequest, method: CalendarMethod, segment: number): Opened {
  const admitted = admitToCalendar(google, request, method);
  if (!admitted.ok) return admitted;
  const { actor } = admitted;
  const seen = visibleCalendar(google, percentDecoded(request.path.split('/').at(segment) ?? ''), actor);
  if (!seen) return { ok: false, answer: notFound() };
  if (!reaches(seen.role, 'writer')) return { ok: false, answer: forbidden() };
  return { ok: true, calendar: seen.calendar, actor };
}

function ruleResource(rule: AclRule, calendar: Calendar) {
  const id = ruleId(rule);
  return { kind: 'calendar#aclRule', etag: etag(`${calendar.id} ${id}`), id, scope: rule.scope, role: rule.role };
}

function ruleId({ scope }: AclRule): string {
  return scope.value === undefined ? scope.type : `${scope.type}:${scope.value}`;
}

function etag(seed: string): string {
  return `"${stableHex(`acl ${seed}`, 20)}"`;
}
