import type { Temporal } from 'temporal-polyfill';
import { busyEvents, busyPerson } from './busy-events.ts';
import { company } from './company.ts';
import type { EventSeed } from './event-seed.ts';
import { hostileEvents } from './hostile-events.ts';
import { meetings, roomFuji } from './meetings.ts';
import { personalEvents } from './personal-events.ts';
import { stableHex } from './random.ts';

export type AccessRole = 'freeBusyReader' | 'reader' | 'writer' | 'owner';

export interface AclRule {
  readonly scope: { readonly type: 'default' | 'domain' | 'group' | 'user'; readonly value?: string };
  readonly role: AccessRole;
}

/** A calendar as the seed tells it. */
export interface CalendarSeed {
  readonly id: string;
  readonly kind: 'primary' | 'secondary' | 'resource' | 'holidays';
  readonly summary: string;
  readonly description?: string;
  readonly location?: string;
  readonly timeZone: string;
  /** Whose account it lives and dies with; null for Google's own. */
  readonly dataOwner: string | null;
  readonly acl: readonly AclRule[];
  /** Told when the calendar is first read: some have thousands. */
  readonly events: () => readonly EventSeed[];
}

/** A calendar in somebody's list. */
export interface Subscription {
  readonly person: string;
  readonly calendarId: string;
  readonly colorId: string;
  readonly hidden?: boolean;
  readonly selected?: boolean;
  readonly summaryOverride?: string;
}

const sakura = 'sakura-trading.example';
const hanako = `hanako.sato@${sakura}`;
const kenji = `kenji.tanaka@${sakura}`;
const taro = `taro.yamada@${sakura}`;
const sho = `sho.watanabe@${sakura}`;
const info = `info@${sakura}`;
const sinead = `sinead.o'brien@${sakura}`;
const michael = `michael.chen@${sakura}`;
const zoe = 'zoe.lefevre@nordlicht.example';

const secondaryId = (name: string) => `c_${stableHex(`calendar ${name}`, 64)}@group.calendar.google.com`;
const user = (value: string, role: AccessRole): AclRule => ({ scope: { type: 'user', value }, role });
const domain = (value: string, role: AccessRole): AclRule => ({ scope: { type: 'domain', value }, role });

const salesId = secondaryId('sales');
const projectId = secondaryId('project');
const launchesId = secondaryId('launches');
const oldId = secondaryId('old');
const feedId = secondaryId('feed');
const holidaysId = 'ja.japanese#holiday@group.v.calendar.google.com';

/** All calendars of the company; events count their days from `monday`. */
export function companyCalendars(monday: Temporal.PlainDate): readonly CalendarSeed[] {
  const owners = company.people.filter((person) => person.hasCalendar && person.state !== 'deleted');
  return [...owners.map((person) => primary(person, monday)), ...shared, ...busyCalendars(monday), holidays(monday)];
}

/** Who has which calendars in the list, besides the own one. */
export const subscriptions: readonly Subscription[] = [
  { person: hanako, calendarId: projectId, colorId: '4', selected: true },
  { person: hanako, calendarId: salesId, colorId: '10', selected: true },
  { person: hanako, calendarId: info, colorId: '16', selected: true, summaryOverride: '代表窓口' },
  { person: hanako, calendarId: michael, colorId: '20' },
  { person: hanako, calendarId: roomFuji.id, colorId: '8' },
  { person: hanako, calendarId: holidaysId, colorId: '2', selected: true },
  { person: hanako, calendarId: feedId, colorId: '22' },
  { person: hanako, calendarId: oldId, colorId: '19', hidden: true },
  { person: taro, calendarId: projectId, colorId: '4', selected: true },
  { person: taro, calendarId: info, colorId: '16' },
  { person: taro, calendarId: oldId, colorId: '19', hidden: true },
  { person: kenji, calendarId: salesId, colorId: '10', selected: true },
  { person: kenji, calendarId: roomFuji.id, colorId: '8' },
  { person: kenji, calendarId: holidaysId, colorId: '2', selected: true },
  { person: sho, calendarId: salesId, colorId: '10', selected: true },
  { person: sinead, calendarId: launchesId, colorId: '3', selected: true },
  { person: sinead, calendarId: salesId, colorId: '10' },
  { person: michael, calendarId: launchesId, colorId: '3', selected: true },
  { person: zoe, calendarId: feedId, colorId: '22', selected: true },
  { person: busyPerson, calendarId: secondaryId('board'), colorId: '11', selected: true },
  { person: busyPerson, calendarId: secondaryId('visitors'), colorId: '7', selected: true },
  { person: busyPerson, calendarId: holidaysId, colorId: '2', selected: true },
];

function primary(person: (typeof company.people)[number], monday: Temporal.PlainDate): CalendarSeed {
  // Two people and the second domain keep their details to themselves.
  const open = person.email.endsWith(sakura) && person.email !== michael;
  return {
    id: person.email,
    kind: 'primary',
    summary: person.email,
    timeZone: person.timeZone,
    dataOwner: null,
    acl: [
      user(person.email, 'owner'),
      domain(sakura, open ? 'reader' : 'freeBusyReader'),
      domain('nordlicht.example', 'freeBusyReader'),
      ...(person.email === info ? [user(hanako, 'writer'), user(taro, 'writer')] : []),
    ],
    events: () => [
      ...personalEvents(person),
      ...meetings.filter((meeting) => meeting.guests?.some((guest) => guest.email === person.email)),
      ...(person.email === busyPerson ? busyEvents('primary', monday) : []),
    ],
  };
}

const shared: readonly CalendarSeed[] = [
  {
    id: salesId,
    kind: 'secondary',
    summary: '営業チーム',
    description: '商談・訪問・休暇の共有',
    timeZone: 'Asia/Tokyo',
    dataOwner: kenji,
    acl: [
      user(kenji, 'owner'),
      user(sho, 'writer'),
      user(hanako, 'reader'),
      user(sinead, 'reader'),
      user('partner@kunde.example', 'reader'),
      { scope: { type: 'group', value: `sales-team@${sakura}` }, role: 'reader' },
    ],
    events: () => weekly(salesId, kenji, ['訪問: 横浜物産', '見積もり提出', '訪問: 北海道水産', 'パイプライン確認']),
  },
  {
    id: projectId,
    kind: 'secondary',
    summary: 'プロジェクト「さくら」',
    timeZone: 'Asia/Tokyo',
    dataOwner: hanako,
    acl: [user(hanako, 'owner'), user(taro, 'owner'), domain(sakura, 'reader')],
    events: () => weekly(projectId, hanako, ['設計レビュー', 'スプリント計画', '移行リハーサル', 'ふりかえり']),
  },
  {
    id: launchesId,
    kind: 'secondary',
    summary: 'Product launches',
    timeZone: 'America/New_York',
    dataOwner: sinead,
    acl: [user(sinead, 'owner'), user(michael, 'writer'), { scope: { type: 'default' }, role: 'freeBusyReader' }],
    events: () => weekly(launchesId, sinead, ['Launch: matcha line', 'Press call', 'Go / no-go'], 'America/New_York'),
  },
  {
    id: oldId,
    kind: 'secondary',
    summary: '旧システム移行(終了)',
    timeZone: 'Asia/Tokyo',
    dataOwner: taro,
    acl: [user(taro, 'owner'), user(hanako, 'writer')],
    events: () => weekly(oldId, taro, ['データ移行']),
  },
  {
    id: feedId,
    kind: 'secondary',
    summary: '外部フィード <b>imported</b>',
    description: 'Events from an untrusted feed.',
    timeZone: 'Europe/Berlin',
    dataOwner: zoe,
    acl: [user(zoe, 'owner'), user(hanako, 'reader')],
    events: () => hostileEvents,
  },
  {
    id: roomFuji.id,
    kind: 'resource',
    summary: roomFuji.name,
    location: '本社 12階',
    timeZone: 'Asia/Tokyo',
    dataOwner: null,
    acl: [user(hanako, 'owner'), domain(sakura, 'reader')],
    events: () => meetings.filter((meeting) => meeting.guests?.some((guest) => guest.room)),
  },
];

/** What the busiest person keeps for others: secondary calendars with thousands of events each. */
function busyCalendars(monday: Temporal.PlainDate): readonly CalendarSeed[] {
  return [
    {
      id: secondaryId('board'),
      kind: 'secondary',
      summary: '役員スケジュール',
      description: '役員の予定(秘書室管理)',
      timeZone: 'Asia/Tokyo',
      dataOwner: busyPerson,
      acl: [user(busyPerson, 'owner'), user(hanako, 'writer'), domain(sakura, 'freeBusyReader')],
      events: () => busyEvents('board', monday),
    },
    {
      id: secondaryId('visitors'),
      kind: 'secondary',
      summary: 'Visitors & travel',
      timeZone: 'America/New_York',
      dataOwner: busyPerson,
      acl: [
        user(busyPerson, 'owner'),
        user('reception@building.example', 'reader'),
        { scope: { type: 'default' }, role: 'freeBusyReader' },
      ],
      events: () => busyEvents('visitors', monday),
    },
  ];
}

function holidays(monday: Temporal.PlainDate): CalendarSeed {
  return {
    id: holidaysId,
    kind: 'holidays',
    summary: '日本の祝日',
    description: '日本の祝日と行事',
    timeZone: 'Asia/Tokyo',
    dataOwner: null,
    acl: [{ scope: { type: 'default' }, role: 'reader' }],
    events: () =>
      [-1, 0, 1].flatMap((years) =>
        Object.entries(fixedHolidays).map(([date, summary]): EventSeed => {
          const [month = 1, day = 1] = date.split('-').map(Number);
          const when = monday.with({ month, day }).add({ years });
          return {
            key: `holiday ${when.toString()}`,
            summary,
            organizer: holidaysId,
            timeZone: 'Asia/Tokyo',
            day: monday.until(when).days,
            more: { visibility: 'public', transparency: 'transparent', description: '祝日' },
          };
        }),
      ),
  };
}

const fixedHolidays: Readonly<Record<string, string>> = {
  '1-1': '元日',
  '2-11': '建国記念の日',
  '2-23': '天皇誕生日',
  '4-29': '昭和の日',
  '5-3': '憲法記念日',
  '5-4': 'みどりの日',
  '5-5': 'こどもの日',
  '8-11': '山の日',
  '11-3': '文化の日',
  '11-23': '勤労感謝の日',
};

/** Six appointments of each name, some behind us and some ahead. */
function weekly(
  calendarId: string,
  organizer: string,
  names: readonly string[],
  timeZone = 'Asia/Tokyo',
): readonly EventSeed[] {
  return names.flatMap((summary, row) =>
    [-21, -7, 0, 7, 14, 28].map((week) => ({
      key: `${calendarId} ${summary} ${week}`,
      summary,
      organizer,
      timeZone,
      day: week + row,
      at: `${10 + row * 2}:30`,
      minutes: 60 + row * 15,
    })),
  );
}
