import { accountState } from './account-state.ts';
import { apiError } from './api-error.ts';
import { type ApiService, admit } from './bearer-authentication.ts';
import type { EmulatedGoogle } from './emulated-google.ts';
import type { HttpAnswer, HttpRequest } from './http-answer.ts';

const service: ApiService = { name: 'calendar-json.googleapis.com', title: 'Google Calendar API' };
const auth = 'https://www.googleapis.com/auth/';

const listReaders = ['calendar', 'calendar.readonly', 'calendar.calendarlist', 'calendar.calendarlist.readonly'];
const settingsReaders = ['calendar', 'calendar.readonly', 'calendar.settings', 'calendar.settings.readonly'];
const aclReaders = ['calendar', 'calendar.acls', 'calendar.acls.readonly'];
const eventReaders = [
  'calendar',
  'calendar.readonly',
  'calendar.events',
  'calendar.events.readonly',
  'calendar.app.created',
  'calendar.events.freebusy',
  'calendar.events.owned',
  'calendar.events.owned.readonly',
  'calendar.events.public.readonly',
];

/** The scopes that open each method, as its reference lists them. */
const methodScopes = {
  'calendar.v3.CalendarList.List': listReaders,
  'calendar.v3.CalendarList.Get': listReaders,
  'calendar.v3.Calendars.Get': [
    'calendar',
    'calendar.readonly',
    'calendar.app.created',
    'calendar.calendars',
    'calendar.calendars.readonly',
  ],
  // calendar.readonly opens one rule, and not the list.
  'calendar.v3.Acl.List': aclReaders,
  'calendar.v3.Acl.Get': [...aclReaders, 'calendar.readonly'],
  'calendar.v3.Freebusy.Query': ['calendar', 'calendar.readonly', 'calendar.freebusy', 'calendar.events.freebusy'],
  'calendar.v3.Settings.List': settingsReaders,
  'calendar.v3.Settings.Get': settingsReaders,
  'calendar.v3.Colors.Get': [
    ...listReaders,
    'calendar.app.created',
    'calendar.events.freebusy',
    'calendar.events.owned',
    'calendar.events.owned.readonly',
    'calendar.events.public.readonly',
  ],
  'calendar.v3.Events.List': eventReaders,
  'calendar.v3.Events.Get': eventReaders,
  'calendar.v3.Events.Instances': eventReaders,
} as const;
export type CalendarMethod = keyof typeof methodScopes;

type Admitted =
  | { readonly ok: true; readonly actor: string; readonly scopes: readonly string[] }
  | { readonly ok: false; readonly answer: HttpAnswer };

/** Lets a request of the Calendar API in: token, API, scope, and whether Calendar is on for who acts. */
export function admitToCalendar(google: EmulatedGoogle, request: HttpRequest, method: CalendarMethod): Admitted {
  const admitted = admit(
    google,
    request,
    service,
    method,
    methodScopes[method].map((name) => auth + name),
  );
  if (!admitted.ok) return admitted;
  const { person, actor, scopes } = admitted.token;
  const usesCalendar = !person || (person.hasCalendar && accountState(google, person) === 'active');
  if (!usesCalendar || (person && google.faults.concerns('no-calendar', actor))) {
    const message = 'The user must be signed up for Google Calendar.';
    return { ok: false, answer: apiError(403, { message, domain: 'calendar', reason: 'notACalendarUser' }) };
  }
  if (google.faults.isOn('calendar-quota')) {
    const message = 'Calendar usage limits exceeded.';
    return { ok: false, answer: apiError(403, { message, domain: 'usageLimits', reason: 'quotaExceeded' }) };
  }
  return { ok: true, actor, scopes };
}
