/** The methods of the APIs an administrator works with, each with the scopes that open it; written as scope-methods.ts reads it. */
export const administration = `
# admin.datatransfer_v1
applications.get .list transfers.get .list = admin.datatransfer admin.datatransfer.readonly
transfers.insert = admin.datatransfer
# admin.directory_v1
asps.delete .get .list tokens.delete .get .list twoStepVerification.turnOff users.signOut verificationCodes.generate
  .invalidate .list = admin.directory.user.security
channels.stop = admin.directory.user admin.directory.user.alias admin.directory.user.alias.readonly
  admin.directory.user.readonly cloud-platform
chromeosdevices.action .moveDevicesToOu .patch .update customer.devices.chromeos.batchChangeStatus .issueCommand =
  admin.directory.device.chromeos
chromeosdevices.get .list customer.devices.chromeos.commands.get customer.devices.chromeos.countChromeOsDevices =
  admin.directory.device.chromeos admin.directory.device.chromeos.readonly
customers.chrome.printServers.batchCreatePrintServers .batchDeletePrintServers .create .delete .patch
  customers.chrome.printers.batchCreatePrinters .batchDeletePrinters .create .delete .patch = admin.chrome.printers
customers.chrome.printServers.get .list customers.chrome.printers.get .list .listPrinterModels = admin.chrome.printers
  admin.chrome.printers.readonly
customers.get = admin.directory.customer admin.directory.customer.readonly
customers.patch .update = admin.directory.customer
domainAliases.delete .insert domains.delete .insert = admin.directory.domain
domainAliases.get .list domains.get .list = admin.directory.domain admin.directory.domain.readonly
groups.aliases.delete .insert groups.delete .insert .patch .update = admin.directory.group
groups.aliases.list groups.get .list = admin.directory.group admin.directory.group.readonly
members.delete .insert .patch .update = admin.directory.group admin.directory.group.member
members.get .hasMember .list = admin.directory.group admin.directory.group.member
  admin.directory.group.member.readonly admin.directory.group.readonly
mobiledevices.action = admin.directory.device.mobile admin.directory.device.mobile.action
mobiledevices.delete = admin.directory.device.mobile
mobiledevices.get .list = admin.directory.device.mobile admin.directory.device.mobile.action
  admin.directory.device.mobile.readonly
orgunits.delete .insert .patch .update = admin.directory.orgunit
orgunits.get .list = admin.directory.orgunit admin.directory.orgunit.readonly
privileges.list roleAssignments.get .list roles.get .list = admin.directory.rolemanagement
  admin.directory.rolemanagement.readonly
resources.buildings.delete .insert .patch .update resources.calendars.delete .insert .patch .update
  resources.features.delete .insert .patch .rename .update = admin.directory.resource.calendar
resources.buildings.get .list resources.calendars.get .list resources.features.get .list =
  admin.directory.resource.calendar admin.directory.resource.calendar.readonly
roleAssignments.delete .insert roles.delete .insert .patch .update = admin.directory.rolemanagement
schemas.delete .insert .patch .update = admin.directory.userschema
schemas.get .list = admin.directory.userschema admin.directory.userschema.readonly
users.aliases.delete .insert = admin.directory.user admin.directory.user.alias
users.aliases.list .watch = admin.directory.user admin.directory.user.alias admin.directory.user.alias.readonly
  admin.directory.user.readonly
users.createGuest .delete .insert .makeAdmin .patch users.photos.delete .patch .update users.undelete .update =
  admin.directory.user
users.get users.photos.get = admin.directory.user admin.directory.user.readonly
users.list .watch = admin.directory.user admin.directory.user.readonly cloud-platform
# admin.reports_v1
activities.list .watch channels.stop = admin.reports.audit.readonly
customerUsageReports.get entityUsageReports.get userUsageReport.get = admin.reports.usage.readonly
# alertcenter.v1beta1
alerts.batchDelete .batchUndelete .delete alerts.feedback.create .list alerts.get .getMetadata .list .undelete
  getSettings updateSettings = apps.alerts
# chromemanagement.v1
customers.apps.android.get customers.apps.chrome.get customers.apps.countChromeAppRequests
  .fetchDevicesRequestingExtension .fetchUsersRequestingExtension customers.apps.web.get =
  chrome.management.appdetails.readonly
customers.enterprise.securityInsights.checkEnablementStatus .queryContentTransfers .queryContentTransfersBreakdowns
  .queryUrlVisits .queryUrlVisitsBreakdowns = chrome.management.securityinsights
  chrome.management.securityinsights.readonly
customers.enterprise.securityInsights.disable .enable = chrome.management.securityinsights
customers.profiles.commands.create customers.profiles.delete customers.thirdPartyProfileUsers.move =
  chrome.management.profiles
customers.profiles.commands.get .list customers.profiles.get .list = chrome.management.profiles
  chrome.management.profiles.readonly
customers.reports.countActiveDevices .countChromeBrowsersNeedingAttention .countChromeCrashEvents
  .countChromeDevicesReachingAutoExpirationDate .countChromeDevicesThatNeedAttention .countChromeHardwareFleetDevices
  .countChromeProfileVersions .countChromeVersions .countDevicesPerBootType .countDevicesPerReleaseChannel
  .countInstalledApps .countPrintJobsByPrinter .countPrintJobsByUser .enumeratePrintJobs .findInstalledAppDevices
  .findInstalledAppProfiles .findSaasUsage .findSaasUsageBrowsers .findSaasUsageProfiles =
  chrome.management.reports.readonly
customers.telemetry.devices.get .list customers.telemetry.events.list customers.telemetry.notificationConfigs.create
  .delete .list customers.telemetry.users.get .list = chrome.management.telemetry.readonly
# chromepolicy.v1
customers.policies.groups.batchDelete .batchModify .updateGroupPriorityOrdering
  customers.policies.networks.defineCertificate .defineNetwork .removeCertificate .removeNetwork
  customers.policies.orgunits.batchInherit .batchModify media.upload = chrome.management.policy
customers.policies.groups.listGroupPriorityOrdering customers.policies.resolve customers.policySchemas.get .list =
  chrome.management.policy chrome.management.policy.readonly
# cloudidentity.v1
allowlistedDomains.create .delete = cloud-identity.allowlisteddomains
allowlistedDomains.get .list = cloud-identity.allowlisteddomains cloud-identity.allowlisteddomains.readonly
devices.cancelWipe .create .delete devices.deviceUsers.approve .block .cancelWipe
  devices.deviceUsers.clientStates.patch devices.deviceUsers.delete .wipe devices.wipe = cloud-identity.devices
devices.deviceUsers.clientStates.get .list devices.deviceUsers.get .list devices.get .list = cloud-identity.devices
  cloud-identity.devices.readonly
devices.deviceUsers.lookup = cloud-identity.devices.lookup
groups.create .delete groups.memberships.create .delete .modifyMembershipRoles groups.patch .updateSecuritySettings =
  cloud-identity.groups cloud-platform
groups.get .getSecuritySettings .list .lookup groups.memberships.checkTransitiveMembership .get .getMembershipGraph
  .list .lookup .searchDirectGroups .searchTransitiveGroups .searchTransitiveMemberships groups.search =
  cloud-identity.groups cloud-identity.groups.readonly cloud-platform
inboundOidcSsoProfiles.create .delete .patch inboundSamlSsoProfiles.create .delete
  inboundSamlSsoProfiles.idpCredentials.add .delete inboundSamlSsoProfiles.patch inboundSsoAssignments.create .delete
  .patch = cloud-identity.inboundsso cloud-platform
inboundOidcSsoProfiles.get .list inboundSamlSsoProfiles.get inboundSamlSsoProfiles.idpCredentials.get .list
  inboundSamlSsoProfiles.list inboundSsoAssignments.get .list = cloud-identity.inboundsso
  cloud-identity.inboundsso.readonly cloud-platform
policies.create .delete .patch = cloud-identity.policies
policies.get .list = cloud-identity.policies cloud-identity.policies.readonly
# cloudidentity.v1beta1
allowlistedDomains.create .delete = cloud-identity.allowlisteddomains
allowlistedDomains.get .list = cloud-identity.allowlisteddomains cloud-identity.allowlisteddomains.readonly
devices.cancelWipe .create .delete devices.deviceUsers.approve .block .cancelWipe
  devices.deviceUsers.clientStates.patch devices.deviceUsers.delete .wipe devices.wipe = cloud-identity.devices
devices.deviceUsers.clientStates.get devices.deviceUsers.get .list devices.get .list = cloud-identity.devices
  cloud-identity.devices.readonly
devices.deviceUsers.lookup = cloud-identity.devices.lookup
groups.create .delete groups.memberships.create .delete .modifyMembershipRoles groups.patch .updateSecuritySettings =
  cloud-identity.groups cloud-platform
groups.get .getSecuritySettings .list .lookup groups.memberships.checkTransitiveMembership .get .getMembershipGraph
  .list .lookup .searchDirectGroups .searchTransitiveGroups .searchTransitiveMemberships groups.search =
  cloud-identity.groups cloud-identity.groups.readonly cloud-platform
inboundOidcSsoProfiles.create .delete .patch inboundSamlSsoProfiles.create .delete
  inboundSamlSsoProfiles.idpCredentials.add .delete inboundSamlSsoProfiles.patch inboundSsoAssignments.create .delete
  .patch = cloud-identity.inboundsso cloud-platform
inboundOidcSsoProfiles.get .list inboundSamlSsoProfiles.get inboundSamlSsoProfiles.idpCredentials.get .list
  inboundSamlSsoProfiles.list inboundSsoAssignments.get .list = cloud-identity.inboundsso
  cloud-identity.inboundsso.readonly cloud-platform
orgUnits.memberships.list = cloud-identity.orgunits cloud-identity.orgunits.readonly
orgUnits.memberships.move = cloud-identity.orgunits
policies.create .delete .patch = cloud-identity.policies
policies.get .list = cloud-identity.policies cloud-identity.policies.readonly
# groupsmigration.v1
archive.insert = apps.groups.migration
# groupssettings.v1
groups.get .patch .update = apps.groups.settings
# licensing.v1
licenseAssignments.delete .get .insert .listForProduct .listForProductAndSku .patch .update = apps.licensing
# reseller.v1
customers.get resellernotify.getwatchdetails subscriptions.get .list = apps.order apps.order.readonly
customers.insert .patch .update resellernotify.register .unregister subscriptions.activate .changePlan
  .changeRenewalSettings .changeSeats .delete .insert .startPaidService .suspend = apps.order
# vault.v1
matters.addPermissions .close .count .create .delete matters.exports.create .delete matters.holds.accounts.create
  .delete matters.holds.addHeldAccounts .create .delete .removeHeldAccounts .update matters.removePermissions .reopen
  matters.savedQueries.create .delete matters.undelete .update operations.cancel .delete = ediscovery
matters.exports.get .list matters.get matters.holds.accounts.list matters.holds.get .list matters.list
  matters.savedQueries.get .list operations.get .list = ediscovery ediscovery.readonly
`;
