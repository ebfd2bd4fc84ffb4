import { admitToCalendar } from './calendar-service.ts';
import type { EmulatedGoogle } from './emulated-google.ts';
import { type HttpAnswer, type HttpRequest, jsonAnswer } from './http-answer.ts';

/** The background of each of Google's calendar colours, by its ID from 1. */
const ofCalendars =
  '#ac725e #d06b64 #f83a22 #fa573c #ff7537 #ffad46 #42d692 #16a765 #7bd148 #b3dc6c #fbe983 #fad165 #92e1c0 #9fe1e7 #9fc6e7 #4986e7 #9a9cff #b99aff #c2c2c2 #cabdbf #cca6ac #f691b2 #cd74e6 #a47ae2';
const ofEvents = '#a4bdfc #7ae7bf #dbadff #ff887c #fbd75b #ffb878 #46d6db #e1e1e1 #5484ed #51b749 #dc2127';

/** `colors.get`: what `colorId` of calendars and of events stands for. */
export function colorsEndpoint(google: EmulatedGoogle, request: HttpRequest): HttpAnswer {
  const admitted = admitToCalendar(google, request, 'calendar.v3.Colors.Get');
  if (!admitted.ok) return admitted.answer;
  return jsonAnswer(200, {
    kind: 'calendar#colors',
    updated: '2012-02-14T00:00:00.000Z',
    calendar: numbered(ofCalendars),
    event: numbered(ofEvents),
  });
}

/** The background of a calendar's colour. */
export function calendarColor(colorId: string): string | undefined {
  return ofCalendars.split(' ')[Number(colorId) - 1];
}

function numbered(backgrounds: string) {
  return Object.fromEntries(
    backgrounds.split(' ').map((background, index) => [String(index + 1), { background, foreground: '#1d1d1d' }]),
  );
}
