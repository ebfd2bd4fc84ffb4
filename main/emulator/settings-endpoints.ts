import { invalidParameter, notFound } from './api-error.ts';
import { admitToCalendar } from './calendar-service.ts';
import { personByEmail } from './company.ts';
import type { EmulatedGoogle } from './emulated-google.ts';
import { type HttpAnswer, type HttpRequest, jsonAnswer, percentDecoded } from './http-answer.ts';
import { listIdentity, pageOf, pageSize } from './paging.ts';
import { stableHex } from './random.ts';
import { syncAnswer, syncToken } from './sync-token.ts';

/** `settings.list`: what a person has set in Calendar; at most 250 a page, 100 unless asked. */
export function settingsEndpoint(google: EmulatedGoogle, request: HttpRequest): HttpAnswer {
  const admitted = admitToCalendar(google, request, 'calendar.v3.Settings.List');
  if (!admitted.ok) return admitted.answer;
  const { actor } = admitted;
  const { query, path } = request;
  const size = pageSize(query, 100, 250);
  if (size === undefined) return invalidParameter('maxResults', `Invalid value '${query.get('maxResults')}'.`);
  const list = `settings ${actor}`;
  const heading = { kind: 'calendar#settings', etag: `"${stableHex(`settings ${actor}`, 20)}"` };
  if (query.has('syncToken')) return syncAnswer(list, query, [], heading);
  const all = Object.keys(settingsOf(actor));
  const page = pageOf(all, size, query.get('pageToken'), listIdentity(`${actor} ${path}`, query));
  if (!page) return invalidParameter('pageToken', 'Invalid page token value.', 'invalid');
  return jsonAnswer(200, {
    ...heading,
    ...(page.nextPageToken ? { nextPageToken: page.nextPageToken } : { nextSyncToken: syncToken(list) }),
    items: page.items.map((id) => settingResource(actor, id)),
  });
}

/** `settings.get`: one of them. */
export function settingEndpoint(google: EmulatedGoogle, request: HttpRequest): HttpAnswer {
  const admitted = admitToCalendar(google, request, 'calendar.v3.Settings.Get');
  if (!admitted.ok) return admitted.answer;
  const id = percentDecoded(request.path.split('/').at(-1) ?? '');
  return Object.hasOwn(settingsOf(admitted.actor), id)
    ? jsonAnswer(200, settingResource(admitted.actor, id))
    : notFound();
}

function settingResource(actor: string, id: string) {
  const etag = `"${stableHex(`setting ${actor} ${id}`, 20)}"`;
  return { kind: 'calendar#setting', etag, id, value: settingsOf(actor)[id] };
}

/** The settings that Google's reference lists; everybody has them as their country does. */
function settingsOf(actor: string): Readonly<Record<string, string>> {
  const { language = 'en', timeZone = 'UTC' } = personByEmail(actor) ?? {};
  const isEuropean = timeZone.startsWith('Europe/');
  return {
    autoAddHangouts: 'true',
    dateFieldOrder: language === 'ja' ? 'YMD' : isEuropean ? 'DMY' : 'MDY',
    defaultEventLength: '60',
    format24HourTime: String(language === 'ja' || isEuropean),
    hideInvitations: 'false',
    hideWeekends: 'false',
    locale: language,
    remindOnRespondedEventsOnly: 'false',
    showDeclinedEvents: 'true',
    timezone: timeZone,
    useKeyboardShortcuts: 'true',
    weekStart: isEuropean ? '1' : '0',
  };
}
