import { scopeNamed } from './scope-name.ts';
import { canonicalScope } from './scopes.ts';

/** Names under Google's common prefix, and whole URLs, as the method documentation of Google's own libraries lists them. */
const namesByService = {
  'Admin SDK': `
    admin.chrome.printers admin.chrome.printers.readonly admin.datatransfer admin.datatransfer.readonly
    admin.directory.customer admin.directory.customer.readonly admin.directory.device.chromeos
    admin.directory.device.chromeos.readonly admin.directory.device.mobile admin.directory.device.mobile.action
    admin.directory.device.mobile.readonly admin.directory.domain admin.directory.domain.readonly
    admin.directory.group admin.directory.group.member admin.directory.group.member.readonly
    admin.directory.group.readonly admin.directory.orgunit admin.directory.orgunit.readonly
    admin.directory.resource.calendar admin.directory.resource.calendar.readonly admin.directory.rolemanagement
    admin.directory.rolemanagement.readonly admin.directory.user admin.directory.user.alias
    admin.directory.user.alias.readonly admin.directory.user.readonly admin.directory.user.security
    admin.directory.userschema admin.directory.userschema.readonly admin.reports.audit.readonly
    admin.reports.usage.readonly apps.alerts apps.groups.migration apps.groups.settings apps.licensing apps.order
    apps.order.readonly groups
  `,
  'Apps Script': `
    script.deployments script.deployments.readonly script.metrics script.processes script.projects
    script.projects.readonly
  `,
  Calendar: `
    calendar calendar.acls calendar.acls.readonly calendar.app.created calendar.calendarlist
    calendar.calendarlist.readonly calendar.calendars calendar.calendars.readonly calendar.events
    calendar.events.freebusy calendar.events.owned calendar.events.owned.readonly calendar.events.public.readonly
    calendar.events.readonly calendar.freebusy calendar.readonly calendar.settings calendar.settings.readonly
    https://www.google.com/calendar/feeds
  `,
  Chat: `
    chat.admin.delete chat.admin.memberships chat.admin.memberships.readonly chat.admin.spaces
    chat.admin.spaces.readonly chat.app.all.memberships.readonly chat.app.all.messages.readonly
    chat.app.all.spaces.readonly chat.app.all.users.readstate.readonly chat.app.delete chat.app.memberships
    chat.app.memberships.readonly chat.app.messages.readonly chat.app.spaces chat.app.spaces.create
    chat.app.spaces.readonly chat.bot chat.customemojis chat.customemojis.readonly chat.delete chat.import
    chat.memberships chat.memberships.app chat.memberships.readonly chat.messages chat.messages.create
    chat.messages.reactions chat.messages.reactions.create chat.messages.reactions.readonly chat.messages.readonly
    chat.spaces chat.spaces.create chat.spaces.pins chat.spaces.pins.readonly chat.spaces.readonly
    chat.users.availability chat.users.availability.readonly chat.users.readstate chat.users.readstate.readonly
    chat.users.sections chat.users.sections.readonly chat.users.spacesettings
  `,
  Chrome: `
    chrome.management.appdetails.readonly chrome.management.policy chrome.management.policy.readonly
    chrome.management.profiles chrome.management.profiles.readonly chrome.management.reports.readonly
    chrome.management.securityinsights chrome.management.securityinsights.readonly
    chrome.management.telemetry.readonly
  `,
  Classroom: `
    classroom.addons.student classroom.addons.teacher classroom.announcements classroom.announcements.readonly
    classroom.courses classroom.courses.readonly classroom.coursework.me classroom.coursework.me.readonly
    classroom.coursework.students classroom.coursework.students.readonly classroom.courseworkmaterials
    classroom.courseworkmaterials.readonly classroom.guardianlinks.me.readonly classroom.guardianlinks.students
    classroom.guardianlinks.students.readonly classroom.profile.emails classroom.profile.photos
    classroom.push-notifications classroom.rosters classroom.rosters.readonly
    classroom.student-submissions.me.readonly classroom.student-submissions.students.readonly classroom.topics
    classroom.topics.readonly
  `,
  'Cloud Identity': `
    cloud-identity.allowlisteddomains cloud-identity.allowlisteddomains.readonly cloud-identity.devices
    cloud-identity.devices.lookup cloud-identity.devices.readonly cloud-identity.groups
    cloud-identity.groups.readonly cloud-identity.inboundsso cloud-identity.inboundsso.readonly
    cloud-identity.orgunits cloud-identity.orgunits.readonly cloud-identity.policies
    cloud-identity.policies.readonly
  `,
  'Cloud Search': `
    cloud_search cloud_search.debug cloud_search.indexing cloud_search.query cloud_search.settings
    cloud_search.settings.indexing cloud_search.settings.query cloud_search.stats cloud_search.stats.indexing
  `,
  Docs: `
    documents documents.readonly
  `,
  Drive: `
    drive drive.activity drive.activity.readonly drive.admin.labels drive.admin.labels.readonly drive.appdata
    drive.apps.readonly drive.file drive.labels drive.labels.readonly drive.meet.readonly drive.metadata
    drive.metadata.readonly drive.photos.readonly drive.readonly drive.scripts
  `,
  Forms: `
    forms forms.body forms.body.readonly forms.currentonly forms.responses.readonly
  `,
  Gmail: `
    gmail.addons.current.action.compose gmail.addons.current.message.action gmail.addons.current.message.metadata
    gmail.addons.current.message.readonly gmail.compose gmail.insert gmail.labels gmail.metadata gmail.modify
    gmail.readonly gmail.send gmail.settings.basic gmail.settings.sharing https://mail.google.com/
  `,
  'Google Cloud': `
    cloud-platform cloud-platform.read-only service.management
  `,
  Keep: `
    keep keep.readonly
  `,
  Meet: `
    meetings.space.created meetings.space.readonly meetings.space.settings
  `,
  People: `
    contacts contacts.other.readonly contacts.readonly directory.readonly https://www.google.com/m8/feeds
    user.addresses.read user.birthday.read user.emails.read user.gender.read user.organization.read
    user.phonenumbers.read
  `,
  Sheets: `
    spreadsheets spreadsheets.readonly
  `,
  'Sign-in': `
    openid email profile userinfo.email userinfo.profile
  `,
  'Site Verification': `
    siteverification siteverification.verify_only
  `,
  Slides: `
    presentations presentations.readonly
  `,
  Tasks: `
    tasks tasks.readonly
  `,
  Vault: `
    ediscovery ediscovery.readonly
  `,
} as const;

/** What a scope belongs to, in Google's own names: for grouping. */
export type ScopeService = keyof typeof namesByService;

/** Google Workspace's scopes, and those of Google Cloud that delegations often carry, by service. */
export const scopesByService: ReadonlyMap<ScopeService, readonly string[]> = new Map(
  Object.entries(namesByService).map(([service, names]) => [
    service as ScopeService,
    names.trim().split(/\s+/).map(scopeNamed),
  ]),
);

const services: ReadonlyMap<string, ScopeService> = new Map(
  [...scopesByService].flatMap(([service, scopes]) => scopes.map((scope) => [scope, service] as const)),
);

/** Every scope of the catalogue. Google has others: one that is not in it need not be wrong. */
export const knownScopes: readonly string[] = [...services.keys()];

/** Those of them that are another's second name left out: what to ask for when it is all of them. */
export const distinctScopes: readonly string[] = knownScopes.filter((scope) => canonicalScope(scope) === scope);

/** The service of a scope of the catalogue, else null. */
export function serviceOf(scope: string): ScopeService | null {
  return services.get(scope) ?? null;
}
