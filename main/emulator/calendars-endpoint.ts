import { notFound } from './api-error.ts';
import { admitToCalendar } from './calendar-service.ts';
import type { EmulatedGoogle } from './emulated-google.ts';
import { type HttpAnswer, type HttpRequest, jsonAnswer, percentDecoded } from './http-answer.ts';
import { stableHex } from './random.ts';
import { visibleCalendar } from './visible-calendar.ts';

/** `calendars.get`: the calendar itself, whoever has it in a list. `dataOwner` stands with secondary ones only. */
export function calendarEndpoint(google: EmulatedGoogle, request: HttpRequest): HttpAnswer {
  const admitted = admitToCalendar(google, request, 'calendar.v3.Calendars.Get');
  if (!admitted.ok) return admitted.answer;
  const asked = percentDecoded(request.path.split('/').at(-1) ?? '');
  const calendar = visibleCalendar(google, asked, admitted.actor)?.calendar;
  if (!calendar) return notFound();
  return jsonAnswer(200, {
    kind: 'calendar#calendar',
    etag: `"${stableHex(`calendar ${calendar.id}`, 20)}"`,
    id: calendar.id,
    summary: calendar.summary,
    ...(calendar.description && { description: calendar.description }),
    ...(calendar.location && { location: calendar.location }),
    timeZone: calendar.timeZone,
    ...(calendar.dataOwner && { dataOwner: calendar.dataOwner }),
    conferenceProperties: { allowedConferenceSolutionTypes: ['hangoutsMeet'] },
  });
}
