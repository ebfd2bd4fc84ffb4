import type { Language } from '../language.ts';

/** What a role allows (Calendar API v3, Acl, `role`), as the sharing settings of Google Calendar name it. */
const en = {
  none: 'No access',
  freeBusyReader: 'See only free/busy (hide details)',
  reader: 'See all event details',
  writerWithoutPrivateAccess: 'Make changes to events, private ones without details',
  writer: 'Make changes to events',
  owner: 'Make changes and manage sharing',
} as const;

const ja: Readonly<Record<keyof typeof en, string>> = {
  none: 'アクセス権なし',
  freeBusyReader: '予定の表示(時間枠のみ、詳細は非表示)',
  reader: '予定の表示(すべての予定の詳細)',
  writerWithoutPrivateAccess: '予定の変更(限定公開の予定の詳細は非表示)',
  writer: '予定の変更',
  owner: '予定の変更および共有の管理',
};

/** The same as names of those who have it: the access of a user to a calendar of their list. */
export const accessRoleNames = {
  en: {
    freeBusyReader: 'Free/busy',
    reader: 'Reader',
    writerWithoutPrivateAccess: 'Writer, no private events',
    writer: 'Writer',
    owner: 'Owner',
  },
  ja: {
    freeBusyReader: '予定の有無のみ',
    reader: '閲覧者',
    writerWithoutPrivateAccess: '編集者(限定公開を除く)',
    writer: '編集者',
    owner: 'オーナー',
  },
} as const satisfies Record<Language, Record<Exclude<keyof typeof en, 'none'>, string>>;

/** The name of an access role; one that is not known as Google wrote it. */
export function accessRoleName(role: string, language: Language): string {
  const names: Readonly<Record<string, string>> = accessRoleNames[language];
  return Object.hasOwn(names, role) ? (names[role] ?? role) : role;
}

export const calendarRoleWords = { en, ja } as const;

/** A role in words; one that is not known as Google wrote it. */
export function calendarRole(role: string, language: Language): string {
  return isCalendarRole(role) ? calendarRoleWords[language][role] : role;
}

export function isCalendarRole(role: string): role is keyof typeof en {
  return Object.hasOwn(en, role);
}
