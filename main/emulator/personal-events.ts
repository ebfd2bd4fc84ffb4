import type { Person } from './company.ts';
import type { EventSeed } from './event-seed.ts';
import { stableHex } from './random.ts';

interface Words {
  readonly lunch: string;
  readonly focus: string;
  readonly dentist: string;
  readonly away: string;
  readonly home: string;
  readonly office: string;
  readonly trip: string;
  readonly deadline: string;
}

const words: Readonly<Record<string, Words>> = {
  ja: {
    lunch: '昼休み',
    focus: 'サイレント モード',
    dentist: '歯医者',
    away: '不在',
    home: '自宅',
    office: '本社',
    trip: '大阪出張',
    deadline: '経費精算の締切',
  },
  de: {
    lunch: 'Mittagspause',
    focus: 'Fokuszeit',
    dentist: 'Zahnarzt',
    away: 'Abwesend',
    home: 'Zuhause',
    office: 'Büro Berlin',
    trip: 'Dienstreise München',
    deadline: 'Frist: Umsatzsteuer',
  },
};
const english: Words = {
  lunch: 'Lunch',
  focus: 'Focus time',
  dentist: 'Dentist',
  away: 'Out of office',
  home: 'Home',
  office: 'Office',
  trip: 'Trip to Chicago',
  deadline: 'Expense report due',
};

/** What each person has alone. Days differ from person to person and are the same at every start. */
export function personalEvents(person: Person): readonly EventSeed[] {
  const say = words[person.language] ?? english;
  const luck = (what: string, below: number) => Number.parseInt(stableHex(`${what} ${person.email}`, 8), 16) % below;
  const base = { organizer: person.email, timeZone: person.timeZone };
  const key = (what: string) => `${what} ${person.email}`;
  return [
    {
      ...base,
      key: key('lunch'),
      summary: say.lunch,
      day: -28,
      at: luck('lunch', 2) ? '12:00' : '12:30',
      minutes: 60,
      repeat: { every: 'week', weekdays: [1, 2, 3, 4, 5], count: 60 },
    },
    {
      ...base,
      key: key('focus'),
      summary: say.focus,
      day: -28,
      at: '14:00',
      minutes: 120,
      repeat: { every: 'week', weekdays: [2, 4], count: 24 },
      more: {
        eventType: 'focusTime',
        focusTimeProperties: { autoDeclineMode: 'declineOnlyNewConflictingInvitations', chatStatus: 'doNotDisturb' },
      },
    },
    {
      ...base,
      key: key('home office'),
      summary: say.home,
      day: -28,
      repeat: { every: 'week', weekdays: [1 + luck('home', 5)], count: 12 },
      more: {
        eventType: 'workingLocation',
        visibility: 'public',
        transparency: 'transparent',
        workingLocationProperties: { type: 'homeOffice', homeOffice: {} },
      },
    },
    {
      ...base,
      key: key('office'),
      summary: say.office,
      day: -28,
      repeat: { every: 'week', weekdays: [1 + ((luck('home', 5) + 1) % 5)], count: 12 },
      more: {
        eventType: 'workingLocation',
        visibility: 'public',
        transparency: 'transparent',
        workingLocationProperties: { type: 'officeLocation', officeLocation: { label: say.office } },
      },
    },
    {
      ...base,
      key: key('dentist'),
      summary: say.dentist,
      day: luck('dentist', 12),
      at: '17:30',
      minutes: 45,
      more: { visibility: 'private' },
    },
    {
      ...base,
      key: key('away'),
      summary: say.away,
      day: 28 + luck('away', 10),
      at: '00:00',
      minutes: 3 * 1_440,
      more: {
        eventType: 'outOfOffice',
        outOfOfficeProperties: { autoDeclineMode: 'declineAllConflictingInvitations', declineMessage: `${say.away}.` },
      },
    },
    { ...base, key: key('trip'), summary: say.trip, day: 8 + luck('trip', 12), days: 2 + luck('nights', 2) },
    {
      ...base,
      key: key('deadline'),
      summary: say.deadline,
      day: 4,
      repeat: { every: 'week', interval: 2, count: 5 },
      more: { transparency: 'transparent', colorId: '6' },
    },
  ];
}
