import type { EmulatedGoogle } from './emulated-google.ts';
import { type HttpAnswer, jsonAnswer } from './http-answer.ts';

const text = { type: 'string', location: 'query' };
const yesOrNo = { type: 'boolean', location: 'query' };
const number = { type: 'integer', format: 'int32', location: 'query' };
const inPath = { type: 'string', required: true, location: 'path' };
const calendarId = inPath;
const paging = { maxResults: number, pageToken: text, syncToken: text };

/** The methods that the emulator plays, as Google's own document describes them. */
const resources = {
  acl: {
    methods: {
      get: method('acl.get', 'calendars/{calendarId}/acl/{ruleId}', 'AclRule', { calendarId, ruleId: inPath }),
      list: method('acl.list', 'calendars/{calendarId}/acl', 'Acl', { ...paging, calendarId, showDeleted: yesOrNo }),
    },
  },
  calendars: { methods: { get: method('calendars.get', 'calendars/{calendarId}', 'Calendar', { calendarId }) } },
  colors: { methods: { get: method('colors.get', 'colors', 'Colors', {}) } },
  freebusy: {
    methods: {
      query: {
        ...method('freebusy.query', 'freeBusy', 'FreeBusyResponse', {}),
        httpMethod: 'POST',
        request: { $ref: 'FreeBusyRequest' },
      },
    },
  },
  settings: {
    methods: {
      get: method('settings.get', 'users/me/settings/{setting}', 'Setting', { setting: inPath }),
      list: method('settings.list', 'users/me/settings', 'Settings', paging),
    },
  },
  calendarList: {
    methods: {
      get: method('calendarList.get', 'users/me/calendarList/{calendarId}', 'CalendarListEntry', { calendarId }),
      list: method('calendarList.list', 'users/me/calendarList', 'CalendarList', {
        ...paging,
        minAccessRole: text,
        showHidden: yesOrNo,
        showDeleted: yesOrNo,
      }),
    },
  },
  events: {
    methods: {
      get: method('events.get', 'calendars/{calendarId}/events/{eventId}', 'Event', {
        calendarId,
        eventId: inPath,
        timeZone: text,
      }),
      instances: method('events.instances', 'calendars/{calendarId}/events/{eventId}/instances', 'Events', {
        ...paging,
        calendarId,
        eventId: inPath,
        showDeleted: yesOrNo,
        timeMax: text,
        timeMin: text,
        timeZone: text,
      }),
      list: method('events.list', 'calendars/{calendarId}/events', 'Events', {
        ...paging,
        calendarId,
        eventTypes: { ...text, repeated: true },
        iCalUID: text,
        orderBy: text,
        q: text,
        showDeleted: yesOrNo,
        singleEvents: yesOrNo,
        timeMax: text,
        timeMin: text,
        timeZone: text,
        updatedMin: text,
      }),
    },
  },
};

const schemas = Object.fromEntries(
  [
    'Acl',
    'AclRule',
    'Calendar',
    'CalendarList',
    'CalendarListEntry',
    'Colors',
    'Event',
    'Events',
    'FreeBusyRequest',
    'FreeBusyResponse',
    'Setting',
    'Settings',
  ].map((id) => [id, { id, type: 'object' }]),
);

/**
 * Google APIs Discovery Service v1, `apis.getRest` for Calendar v3: what clients build themselves from, with the
 * emulator's URLs and only what it plays.
 */
export function calendarDiscoveryEndpoint({ origin }: EmulatedGoogle): HttpAnswer {
  return jsonAnswer(200, {
    kind: 'discovery#restDescription',
    discoveryVersion: 'v1',
    id: 'calendar:v3',
    name: 'calendar',
    version: 'v3',
    title: 'Calendar API',
    documentationLink: 'https://developers.google.com/workspace/calendar/firstapp',
    protocol: 'rest',
    rootUrl: `${origin}/`,
    servicePath: 'calendar/v3/',
    baseUrl: `${origin}/calendar/v3/`,
    basePath: '/calendar/v3/',
    batchPath: 'batch/calendar/v3',
    parameters: { alt: { ...text, default: 'json', enum: ['json'] }, fields: text, key: text, quotaUser: text },
    schemas,
    resources,
  });
}

function method(name: string, path: string, response: string, parameters: Readonly<Record<string, object>>) {
  const required = Object.keys(parameters).filter((parameter) => parameters[parameter] === inPath);
  return {
    id: `calendar.${name}`,
    path,
    flatPath: path,
    httpMethod: 'GET',
    parameters,
    parameterOrder: required,
    response: { $ref: response },
  };
}
