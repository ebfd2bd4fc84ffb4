/** The methods of the APIs of Google Cloud, Apps Script and Cloud Search, each with the scopes that open it; written as scope-methods.ts reads it. */
export const cloud = `
# cloudresourcemanager.v1
folders.clearOrgPolicy .setOrgPolicy organizations.clearOrgPolicy .setIamPolicy .setOrgPolicy projects.clearOrgPolicy
  .create .delete .setIamPolicy .setOrgPolicy .undelete .update = cloud-platform
folders.getEffectiveOrgPolicy .getOrgPolicy .listAvailableOrgPolicyConstraints .listOrgPolicies liens.create .delete
  .get .list operations.get organizations.get .getEffectiveOrgPolicy .getIamPolicy .getOrgPolicy
  .listAvailableOrgPolicyConstraints .listOrgPolicies .search .testIamPermissions projects.get .getAncestry
  .getEffectiveOrgPolicy .getIamPolicy .getOrgPolicy .list .listAvailableOrgPolicyConstraints .listOrgPolicies
  .testIamPermissions = cloud-platform cloud-platform.read-only
# cloudresourcemanager.v1beta1
organizations.get .getIamPolicy .list .testIamPermissions projects.get .getAncestry .getIamPolicy .list
  .testIamPermissions = cloud-platform cloud-platform.read-only
organizations.setIamPolicy .update projects.create .delete .setIamPolicy .undelete .update = cloud-platform
# cloudresourcemanager.v2
folders.create .delete .move .patch .setIamPolicy .testIamPermissions .undelete = cloud-platform
folders.get .getIamPolicy .list .search operations.get = cloud-platform cloud-platform.read-only
# cloudresourcemanager.v2beta1
folders.create .delete .move .patch .setIamPolicy .testIamPermissions .undelete = cloud-platform
folders.get .getIamPolicy .list .search operations.get = cloud-platform cloud-platform.read-only
# cloudresourcemanager.v3
effectiveTags.list fetchResourceSemantics folders.capabilityConfigs.get .list folders.get .getIamPolicy .list .search
  liens.create .delete .get .list locations.effectiveTagBindingCollections.get locations.tagBindingCollections.get
  operations.get organizations.capabilityConfigs.get .list organizations.get .getIamPolicy .search .testIamPermissions
  projects.capabilityConfigs.get .list projects.get .getIamPolicy .list .search .testIamPermissions tagBindings.list
  tagKeys.get .getIamPolicy .getNamespaced .list tagValues.get .getIamPolicy .getNamespaced .list
  tagValues.tagHolds.list = cloud-platform cloud-platform.read-only
folders.capabilities.get .patch folders.capabilityConfigs.create .delete .patch folders.create .delete .move .patch
  .setIamPolicy .testIamPermissions .undelete locations.tagBindingCollections.patch
  organizations.capabilityConfigs.create .delete .patch organizations.setIamPolicy projects.capabilityConfigs.create
  .delete .patch projects.create .delete .move .patch .setIamPolicy .undelete tagBindings.create .delete
  tagKeys.create .delete .patch .setIamPolicy .testIamPermissions tagValues.create .delete .patch .setIamPolicy
  tagValues.tagHolds.create .delete tagValues.testIamPermissions = cloud-platform
# cloudsearch.v1
debug.datasources.items.checkAccess .searchByViewUrl debug.datasources.items.unmappedids.list
  debug.identitysources.items.listForunmappedidentity debug.identitysources.unmappedids.list = cloud_search
  cloud_search.debug
indexing.datasources.deleteSchema .getSchema .updateSchema initializeCustomer settings.datasources.create .delete .get
  .list .patch .update settings.getCustomer .updateCustomer = cloud_search cloud_search.settings
  cloud_search.settings.indexing
indexing.datasources.items.delete .deleteQueueItems .get .index .list .poll .push .unreserve .upload media.upload =
  cloud_search cloud_search.indexing
operations.get operations.lro.list = cloud_search cloud_search.debug cloud_search.indexing cloud_search.settings
  cloud_search.settings.indexing cloud_search.settings.query
query.removeActivity .search query.sources.list query.suggest = cloud_search cloud_search.query
settings.searchapplications.create .delete .get .list .patch .reset .update = cloud_search cloud_search.settings
  cloud_search.settings.query
stats.getIndex .getQuery .getSearchapplication .getSession .getUser stats.index.datasources.get
  stats.query.searchapplications.get stats.session.searchapplications.get stats.user.searchapplications.get =
  cloud_search cloud_search.stats cloud_search.stats.indexing
# iam.v1
iamPolicies.lintPolicy .queryAuditableServices locations.workforcePools.create .delete .get .getIamPolicy .list
  locations.workforcePools.operations.get locations.workforcePools.patch locations.workforcePools.providers.create
  .delete .get locations.workforcePools.providers.keys.create .delete .get .list
  locations.workforcePools.providers.keys.operations.get locations.workforcePools.providers.keys.undelete
  locations.workforcePools.providers.list locations.workforcePools.providers.operations.get
  locations.workforcePools.providers.patch locations.workforcePools.providers.scimTenants.create .delete .get
  .getIamPolicy .list .patch .setIamPolicy .testIamPermissions
  locations.workforcePools.providers.scimTenants.tokens.create .delete .get .list .patch
  locations.workforcePools.providers.scimTenants.undelete locations.workforcePools.providers.undelete
  locations.workforcePools.setIamPolicy locations.workforcePools.subjects.delete
  locations.workforcePools.subjects.operations.get locations.workforcePools.subjects.revokeSessions .undelete
  locations.workforcePools.testIamPermissions .undelete organizations.roles.create .delete .get .list .patch .undelete
  permissions.queryTestablePermissions projects.locations.oauthClients.create
  projects.locations.oauthClients.credentials.create .delete .get .list .patch projects.locations.oauthClients.delete
  .get .list .patch .undelete projects.locations.workloadIdentityPools.addAttestationRule .create .delete .get
  .getIamPolicy .list .listAttestationRules projects.locations.workloadIdentityPools.namespaces.create .delete .get
  .list projects.locations.workloadIdentityPools.namespaces.managedIdentities.addAttestationRule .create .delete .get
  .list .listAttestationRules projects.locations.workloadIdentityPools.namespaces.managedIdentities.operations.get
  projects.locations.workloadIdentityPools.namespaces.managedIdentities.patch .removeAttestationRule
  .setAttestationRules .undelete
  projects.locations.workloadIdentityPools.namespaces.managedIdentities.workloadSources.operations.get
  projects.locations.workloadIdentityPools.namespaces.operations.get
  projects.locations.workloadIdentityPools.namespaces.patch .undelete
  projects.locations.workloadIdentityPools.operations.get projects.locations.workloadIdentityPools.patch
  projects.locations.workloadIdentityPools.providers.create .delete .get
  projects.locations.workloadIdentityPools.providers.keys.create .delete .get .list
  projects.locations.workloadIdentityPools.providers.keys.operations.get
  projects.locations.workloadIdentityPools.providers.keys.undelete
  projects.locations.workloadIdentityPools.providers.list
  projects.locations.workloadIdentityPools.providers.operations.get
  projects.locations.workloadIdentityPools.providers.patch .undelete
  projects.locations.workloadIdentityPools.removeAttestationRule .setAttestationRules .setIamPolicy
  .testIamPermissions .undelete projects.roles.create .delete .get .list .patch .undelete
  projects.serviceAccounts.create .delete .disable .enable .get .getIamPolicy projects.serviceAccounts.keys.create
  .delete .disable .enable .get .list .upload projects.serviceAccounts.list .patch .setIamPolicy .signBlob .signJwt
  .testIamPermissions .undelete .update roles.get .list .queryGrantableRoles = cloud-platform
# iam.v2
policies.createPolicy .delete .get .listPolicies policies.operations.get policies.update = cloud-platform
# iam.v2beta
policies.createPolicy .delete .get .listPolicies policies.operations.get policies.update = cloud-platform
# iamcredentials.v1
projects.serviceAccounts.generateAccessToken .generateIdToken .signBlob .signJwt = cloud-platform
# script.v1
processes.list .listScriptProcesses = script.processes
projects.create .updateContent projects.versions.create = script.projects
projects.deployments.create .delete .update = script.deployments
projects.deployments.get .list = script.deployments script.deployments.readonly
projects.get .getContent projects.versions.get .list = script.projects script.projects.readonly
projects.getMetrics = script.metrics
scripts.run = admin.directory.group admin.directory.user documents drive forms forms.currentonly groups
  https://mail.google.com/ https://www.google.com/calendar/feeds https://www.google.com/m8/feeds spreadsheets
  userinfo.email
# serviceusage.v1
operations.cancel .delete .get .list services.batchEnable .disable .enable = cloud-platform service.management
services.batchGet .get .list = cloud-platform cloud-platform.read-only
# serviceusage.v1beta1
operations.get .list services.batchEnable services.consumerQuotaMetrics.importAdminOverrides .importConsumerOverrides
  services.consumerQuotaMetrics.limits.adminOverrides.create .delete .patch
  services.consumerQuotaMetrics.limits.consumerOverrides.create .delete .patch services.disable .enable
  .generateServiceIdentity = cloud-platform service.management
services.consumerQuotaMetrics.get services.consumerQuotaMetrics.limits.adminOverrides.list
  services.consumerQuotaMetrics.limits.consumerOverrides.list services.consumerQuotaMetrics.limits.get
  services.consumerQuotaMetrics.list services.get .list = cloud-platform cloud-platform.read-only
`;
