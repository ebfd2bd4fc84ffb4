import { scopeNamed } from '../../shared/scope-name.ts';

const named = (names: string) => names.trim().split(/\s+/).map(scopeNamed);

/** Sets of scopes that are often wanted together. `gam` is what GAM7’s own check asks for unless told
 * otherwise, without Analytics and Looker Studio. */
export const scopePresets = {
  reading: named('calendar.readonly admin.directory.user.readonly gmail.readonly'),
  calendarReading: named('calendar.readonly'),
  calendar: named('calendar'),
  gmailReading: named('gmail.readonly'),
  gmail: named('gmail.modify gmail.send gmail.settings.basic gmail.settings.sharing'),
  driveReading: named('drive.readonly'),
  drive: named('drive'),
  directoryReading: named(`
    admin.directory.user.readonly admin.directory.group.readonly admin.directory.group.member.readonly
    admin.directory.orgunit.readonly admin.directory.domain.readonly admin.directory.customer.readonly
    admin.directory.resource.calendar.readonly
  `),
  gam: named(`
    apps.alerts calendar chat.admin.delete chat.admin.memberships chat.admin.spaces chat.delete
    chat.memberships chat.messages chat.spaces classroom.announcements classroom.coursework.students
    classroom.courseworkmaterials classroom.profile.emails classroom.profile.photos classroom.rosters
    classroom.topics cloud-identity cloud-platform contacts contacts.other.readonly directory.readonly
    documents drive drive.activity drive.admin.labels drive.labels gmail.modify gmail.settings.basic
    gmail.settings.sharing keep meetings.space.created spreadsheets tasks userinfo.profile https://mail.google.com/
  `),
} as const;

export type ScopePreset = keyof typeof scopePresets;
