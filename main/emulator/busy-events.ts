import type { Temporal } from 'temporal-polyfill';
import type { EventSeed, Guest, Repeat } from './event-seed.ts';

/** Whose calendars hold 20,000 events of every kind, over two years around the start. */
export const busyPerson = 'yui.mori@sakura-trading.example';

type BusyCalendar = 'primary' | 'board' | 'visitors';

/** Occurrences in all: 20,000. Those that were cancelled are not counted. */
const sizes: Readonly<Record<BusyCalendar, number>> = { primary: 9_000, board: 6_500, visitors: 4_500 };

const tokyo = 'Asia/Tokyo';
const newYork = 'America/New_York';
const zones = [tokyo, tokyo, tokyo, newYork, 'Europe/Berlin', 'Asia/Kolkata', 'Australia/Lord_Howe'];
const span = 364;

const titles = [
  '打ち合わせ',
  '来客対応',
  '役員会 資料確認',
  'Kundentermin',
  'Supplier call',
  '出張手配',
  '稟議レビュー',
  'Board preparation',
  '採用面接',
  '会食',
  'Budget check',
  '取材対応',
];
const outsiders = ['buyer@osaka-shoji.example', 'pm@pacific-freight.example', 'press@shimbun.example'];

/** One of the busiest person's calendars: the same at every start, its days counted from this week's Monday. */
export function busyEvents(calendar: BusyCalendar, monday: Temporal.PlainDate): readonly EventSeed[] {
  const fixed = [...(calendar === 'primary' ? everyKind(monday) : []), ...series(calendar)];
  const own = calendar === 'primary' ? personalCount : 0;
  const rest = sizes[calendar] - own - fixed.reduce((sum, seed) => sum + occurrencesOf(seed), 0);
  return [...fixed, ...Array.from({ length: rest }, (_, index) => single(calendar, index))];
}

/** Everybody has these (personal-events.ts), the busiest person too. */
const personalCount = 60 + 24 + 12 + 12 + 1 + 1 + 1 + 5;

/** Within the years that endless ones are made for; cancelled ones are not counted. */
function occurrencesOf({ repeat, cancelled = [] }: EventSeed): number {
  return repeat ? (repeat.count ?? 0) - cancelled.length : 1;
}

/** A number that looks like chance and is the same at every start (xorshift). */
function chance(seed: number, below: number): number {
  let x = (seed + 1) * 2_654_435_761;
  x ^= x << 13;
  x ^= x >>> 17;
  x ^= x << 5;
  return (x >>> 0) % below;
}

function single(calendar: BusyCalendar, index: number): EventSeed {
  const at = sizes[calendar] * 7 + index * 5;
  const of = (what: number, below: number) => chance(at + what * 7_919, below);
  const isAllDay = of(1, 20) === 0;
  const hasGuests = of(2, 4) === 0;
  const timeZone = zones[of(3, zones.length)] ?? tokyo;
  const guests: readonly Guest[] = [
    {
      email: busyPerson,
      response: (['accepted', 'accepted', 'tentative', 'declined'] as const)[of(4, 4)] ?? 'accepted',
    },
    { email: outsiders[of(5, outsiders.length)] ?? '', response: 'needsAction' },
  ];
  return {
    key: `busy ${calendar} ${index}`,
    summary: `${titles[of(6, titles.length)]} ${index + 1}`,
    organizer: busyPerson,
    timeZone,
    day: of(7, 2 * span) - span,
    ...(isAllDay
      ? { days: 1 + of(8, 3) }
      : {
          at: `${String(7 + of(9, 13)).padStart(2, '0')}:${['00', '15', '30', '45'][of(10, 4)]}`,
          minutes: 15 * (1 + of(11, 10)),
        }),
    ...(hasGuests && { guests }),
    ...(of(12, 25) === 0 && { more: { visibility: 'private' } as const }),
  };
}

/** Weekly and daily ones, with occurrences that were cancelled or moved. */
function series(calendar: BusyCalendar): readonly EventSeed[] {
  const count = { primary: 24, board: 16, visitors: 10 }[calendar];
  return Array.from({ length: count }, (_, index): EventSeed => {
    const isDaily = index % 8 === 0;
    const repeat: Repeat = isDaily
      ? { every: 'week', weekdays: [1, 2, 3, 4, 5], count: 260 }
      : { every: 'week', interval: 1 + (index % 2), count: 52 };
    return {
      key: `busy series ${calendar} ${index}`,
      summary: `定例 ${titles[index % titles.length]}`,
      organizer: busyPerson,
      timeZone: zones[index % zones.length] ?? tokyo,
      day: -180 + (index % 5),
      at: `${String(8 + (index % 10)).padStart(2, '0')}:${index % 2 ? '30' : '00'}`,
      minutes: 30 + 15 * (index % 4),
      repeat,
      cancelled: [7, 19],
      moved: { 11: 60, 30: -30 },
      ...(index % 3 === 0 && {
        guests: [
          { email: busyPerson, response: 'accepted' },
          { email: outsiders[index % outsiders.length] ?? '', response: 'accepted' },
        ],
      }),
    };
  });
}

/** One of every kind and of every edge, this week and around the next change of clocks. */
function everyKind(monday: Temporal.PlainDate): readonly EventSeed[] {
  const base = { organizer: busyPerson, timeZone: tokyo };
  const change = dayOfClockChange(monday);
  return [
    {
      ...base,
      key: 'busy birthday',
      summary: '森 結衣 さんの誕生日',
      day: 3 - 365,
      repeat: { every: 'year', count: 5 },
      more: {
        eventType: 'birthday',
        visibility: 'private',
        transparency: 'transparent',
        birthdayProperties: { type: 'self' },
      },
    },
    {
      ...base,
      key: 'busy from gmail',
      summary: 'Flight to San Francisco (UA 838)',
      organizer: 'unknownorganizer@calendar.google.com',
      day: 2,
      at: '16:25',
      minutes: 9 * 60 + 20,
      endTimeZone: 'America/Los_Angeles',
      more: {
        eventType: 'fromGmail',
        visibility: 'private',
        location: 'Tokyo HND',
        source: { title: 'Your flight', url: 'https://mail.google.com/mail?extsrc=cal' },
      },
    },
    { ...base, key: 'busy zero', summary: '締切(長さなし)', day: 1, at: '12:00', minutes: 0 },
    { ...base, key: 'busy midnight', summary: '深夜の電話会議', day: 1, at: '23:30', minutes: 90 },
    { ...base, key: 'busy until midnight', summary: '年次報告 仕上げ', day: 0, at: '21:00', minutes: 180 },
    { ...base, key: 'busy days', summary: '合宿', day: 3, days: 3 },
    {
      ...base,
      key: 'busy timed days',
      summary: '展示会 搬入から撤収まで',
      day: 4,
      at: '13:00',
      minutes: 2 * 1_440 + 300,
    },
    {
      ...base,
      key: 'busy clock change',
      summary: 'Night of the clock change',
      timeZone: newYork,
      day: change - 1,
      at: '23:30',
      minutes: 360,
    },
    {
      ...base,
      key: 'busy across the change',
      summary: 'Weekly across the clock change',
      timeZone: newYork,
      day: change - 22,
      at: '09:00',
      minutes: 60,
      repeat: { every: 'week', count: 6 },
    },
    {
      ...base,
      key: 'busy half-hour zone',
      summary: 'Lord Howe sync',
      timeZone: 'Australia/Lord_Howe',
      day: 2,
      at: '08:15',
      minutes: 45,
    },
    {
      ...base,
      key: 'busy declined',
      summary: '辞退した会議',
      organizer: 'pm@pacific-freight.example',
      day: 1,
      at: '10:00',
      minutes: 60,
      guests: [
        { email: 'pm@pacific-freight.example', name: 'Pat Moreno', response: 'accepted' },
        { email: busyPerson, response: 'declined' },
      ],
    },
    {
      ...base,
      key: 'busy confidential',
      summary: '人事面談',
      day: 2,
      at: '15:00',
      minutes: 60,
      more: { visibility: 'confidential' },
    },
    {
      ...base,
      key: 'busy custom location',
      summary: '大阪商事 本社',
      day: 3,
      more: {
        eventType: 'workingLocation',
        visibility: 'public',
        transparency: 'transparent',
        workingLocationProperties: { type: 'customLocation', customLocation: { label: '大阪商事 本社' } },
      },
    },
    {
      ...base,
      key: 'busy half day out',
      summary: '午後不在',
      day: 4,
      at: '13:00',
      minutes: 300,
      more: {
        eventType: 'outOfOffice',
        outOfOfficeProperties: { autoDeclineMode: 'declineOnlyNewConflictingInvitations' },
      },
    },
    {
      ...base,
      key: 'busy company party',
      summary: '全社忘年会',
      day: 10,
      at: '18:00',
      minutes: 180,
      guests: [
        { email: busyPerson, response: 'accepted' },
        ...Array.from({ length: 250 }, (_, at): Guest => ({ email: `staff-${at + 1}@sakura-trading.example` })),
      ],
    },
  ];
}

/** The day of the next change of clocks in New York, counted from `monday`. */
function dayOfClockChange(monday: Temporal.PlainDate): number {
  const change = monday.toZonedDateTime(newYork).getTimeZoneTransition('next');
  return change ? monday.until(change.toPlainDate()).days : 0;
}
