import { beforeAll, describe, expect, test } from 'vitest';
import { calendarReadonly, hanako, useEmulator } from './running-emulator.ts';

const google = useEmulator();
let token: string;
beforeAll(async () => {
  token = await google.accessToken(hanako, calendarReadonly);
});
const list = async (fields: string) =>
  google.api(`/calendar/v3/calendars/primary/events?${new URLSearchParams({ fields, maxResults: '2500' })}`, token);

interface Event {
  readonly id: string;
  readonly organizer?: Readonly<Record<string, unknown>>;
  readonly attendees?: readonly Readonly<Record<string, unknown>>[];
}

describe('the parameter fields', () => {
  test('leaves only what it names, at every depth, however it is written', async () => {
    const { body } = await list('nextPageToken,items(id,organizer/email,attendees(email,resource))');
    expect(Object.keys(body)).toEqual(['items']);
    const events = body.items as Event[];
    expect(events.length).toBeGreaterThan(10);
    for (const { id, organizer, attendees = [], ...rest } of events) {
      expect(id).toMatch(/^[0-9a-f]{26}/);
      expect(Object.keys(organizer ?? { email: '' })).toEqual(['email']);
      for (const attendee of attendees)
        expect(['email', 'resource']).toEqual(expect.arrayContaining(Object.keys(attendee)));
      expect(rest).toEqual({});
    }
    expect((await list('items/id,items/organizer/email')).body).toEqual(
      (await list('items(id,organizer(email))')).body,
    );
    expect(Object.keys((await list('timeZone')).body)).toEqual(['timeZone']);
    expect((await list('*')).body).toEqual(
      (await list('items,kind,etag,summary,description,updated,timeZone,accessRole,defaultReminders,nextSyncToken'))
        .body,
    );
  });
  test.each(['items(', 'items(id', 'items()', ',items', 'items,', 'items/', 'items id', ''])(
    '%j is no mask',
    async (fields) => {
      const { status, body } = await list(fields);
      expect(status).toBe(400);
      expect(body).toMatchObject({
        error: {
          message: `Invalid field selection ${fields}`,
          errors: [{ reason: 'invalidParameter', location: 'fields' }],
        },
      });
    },
  );
  test('a refusal is told whole', async () => {
    const { status, body } = await google.api('/calendar/v3/calendars/nobody%40x.example/events?fields=items', token);
    expect(status).toBe(404);
    expect(body).toHaveProperty('error.message', 'Not Found');
  });
});
