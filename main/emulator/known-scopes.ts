const auth = 'https://www.googleapis.com/auth/';

// Those under Google's common prefix, as the API references list them.
const names = `
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
  admin.reports.usage.readonly analytics analytics.readonly androidpublisher apps.alerts apps.groups.migration
  apps.groups.settings apps.licensing apps.order apps.order.readonly bigquery bigquery.readonly calendar
  calendar.acls calendar.acls.readonly calendar.app.created calendar.calendarlist calendar.calendarlist.readonly
  calendar.calendars calendar.calendars.readonly calendar.events calendar.events.freebusy calendar.events.owned
  calendar.events.owned.readonly calendar.events.public.readonly calendar.events.readonly calendar.freebusy
  calendar.readonly calendar.settings calendar.settings.readonly chat.admin.delete chat.admin.memberships
  chat.admin.memberships.readonly chat.admin.spaces chat.admin.spaces.readonly chat.app.all.memberships.readonly
  chat.app.all.messages.readonly chat.app.all.spaces.readonly chat.app.all.users.readstate.readonly
  chat.app.delete chat.app.memberships chat.app.memberships.readonly chat.app.messages.readonly chat.app.spaces
  chat.app.spaces.create chat.app.spaces.readonly chat.bot chat.customemojis chat.customemojis.readonly
  chat.delete chat.import chat.memberships chat.memberships.app chat.memberships.readonly chat.messages
  chat.messages.create chat.messages.reactions chat.messages.reactions.create chat.messages.reactions.readonly
  chat.messages.readonly chat.spaces chat.spaces.create chat.spaces.pins chat.spaces.pins.readonly
  chat.spaces.readonly chat.users.availability chat.users.availability.readonly chat.users.readstate
  chat.users.readstate.readonly chat.users.sections chat.users.sections.readonly chat.users.spacesettings
  chrome.management.appdetails.readonly chrome.management.policy chrome.management.policy.readonly
  chrome.management.profiles chrome.management.profiles.readonly chrome.management.reports.readonly
  chrome.management.securityinsights chrome.management.securityinsights.readonly
  chrome.management.telemetry.readonly classroom.addons.student classroom.addons.teacher classroom.announcements
  classroom.announcements.readonly classroom.courses classroom.courses.readonly classroom.coursework.me
  classroom.coursework.me.readonly classroom.coursework.students classroom.coursework.students.readonly
  classroom.courseworkmaterials classroom.courseworkmaterials.readonly classroom.guardianlinks.me.readonly
  classroom.guardianlinks.students classroom.guardianlinks.students.readonly classroom.profile.emails
  classroom.profile.photos classroom.push-notifications classroom.rosters classroom.rosters.readonly
  classroom.student-submissions.me.readonly classroom.student-submissions.students.readonly classroom.topics
  classroom.topics.readonly cloud-identity.allowlisteddomains cloud-identity.allowlisteddomains.readonly
  cloud-identity.devices cloud-identity.devices.lookup cloud-identity.devices.readonly cloud-identity.groups
  cloud-identity.groups.readonly cloud-identity.inboundsso cloud-identity.inboundsso.readonly
  cloud-identity.orgunits cloud-identity.orgunits.readonly cloud-identity.policies
  cloud-identity.policies.readonly cloud-platform cloud-platform.read-only cloud-vision cloud_search
  cloud_search.debug cloud_search.indexing cloud_search.query cloud_search.settings
  cloud_search.settings.indexing cloud_search.settings.query cloud_search.stats cloud_search.stats.indexing
  cloudkms compute compute.readonly contacts contacts.other.readonly contacts.readonly content datastore
  devstorage.full_control devstorage.read_only devstorage.read_write directory.readonly docs documents
  documents.readonly drive drive.activity drive.activity.readonly drive.admin.labels drive.admin.labels.readonly
  drive.appdata drive.apps.readonly drive.file drive.labels drive.labels.readonly drive.meet.readonly
  drive.metadata drive.metadata.readonly drive.photos.readonly drive.readonly drive.scripts ediscovery
  ediscovery.readonly firebase firebase.readonly fitness.activity.read forms forms.body forms.body.readonly
  forms.currentonly forms.responses.readonly gmail.addons.current.action.compose
  gmail.addons.current.message.action gmail.addons.current.message.metadata
  gmail.addons.current.message.readonly gmail.compose gmail.insert gmail.labels gmail.metadata gmail.modify
  gmail.readonly gmail.send gmail.settings.basic gmail.settings.sharing groups iam keep keep.readonly
  logging.read logging.write meetings.space.created meetings.space.readonly meetings.space.settings monitoring
  monitoring.read photoslibrary.readonly presentations presentations.readonly profile.agerange.read pubsub
  script.deployments script.deployments.readonly script.external_request script.metrics script.processes
  script.projects script.projects.readonly service.management siteverification siteverification.verify_only
  spreadsheets spreadsheets.readonly sqlservice.admin tasks tasks.readonly trace.append user.addresses.read
  user.birthday.read user.emails.read user.gender.read user.organization.read user.phonenumbers.read webmasters
  webmasters.readonly youtube youtube.readonly youtube.upload yt-analytics.readonly
`;

/** The scopes that the emulated Google knows. Any other string is refused, also a known one with a slash behind it. */
export const knownScopes: readonly string[] = [
  'openid',
  `${auth}userinfo.email`,
  `${auth}userinfo.profile`,
  ...names
    .trim()
    .split(/\s+/)
    .map((name) => `${auth}${name}`),
  'https://mail.google.com/',
  'https://www.google.com/calendar/feeds',
  'https://www.google.com/m8/feeds',
  'https://sites.google.com/feeds',
];

const known: ReadonlySet<string> = new Set(knownScopes);

/** OpenID Connect's short names mean the same as Google's long ones (OpenID Connect Core 1.0, section 5.4). */
const longNames: Readonly<Record<string, string>> = {
  email: `${auth}userinfo.email`,
  profile: `${auth}userinfo.profile`,
};

/** The scope under the name that Google gives back. */
export function canonicalScope(scope: string): string {
  return Object.hasOwn(longNames, scope) ? (longNames[scope] as string) : scope;
}

export function isKnownScope(scope: string): boolean {
  return known.has(canonicalScope(scope));
}

/** The scopes that only say who somebody is: they cannot be unticked on the consent page. */
export const identityScopes: ReadonlySet<string> = new Set([
  'openid',
  `${auth}userinfo.email`,
  `${auth}userinfo.profile`,
]);

/**
 * What Google grants for a list of requested scopes: long names, each once, `openid` added wherever an identity scope
 * is asked for.
 */
export function grantedScopesFor(requested: readonly string[]): readonly string[] {
  const scopes = new Set(requested.map(canonicalScope));
  if ([...scopes].some((scope) => identityScopes.has(scope))) scopes.add('openid');
  return [...scopes];
}
