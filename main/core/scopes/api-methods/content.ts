/** The methods of the APIs that hold a person’s own mail, events, files and contacts, each with the scopes that open it; written as scope-methods.ts reads it. */
export const content = `
# calendar.v3
acl.delete .insert .patch .update = calendar calendar.acls
acl.get = calendar calendar.acls calendar.acls.readonly calendar.readonly
acl.list .watch = calendar calendar.acls calendar.acls.readonly
calendarList.delete .patch .update = calendar calendar.app.created calendar.calendarlist
calendarList.get = calendar calendar.app.created calendar.calendarlist calendar.calendarlist.readonly
  calendar.readonly
calendarList.insert = calendar calendar.calendarlist
calendarList.list .watch = calendar calendar.calendarlist calendar.calendarlist.readonly calendar.readonly
calendars.clear .transferOwnership = calendar calendar.calendars
calendars.delete .insert .patch .update = calendar calendar.app.created calendar.calendars
calendars.get = calendar calendar.app.created calendar.calendars calendar.calendars.readonly calendar.readonly
channels.stop = calendar calendar.acls calendar.acls.readonly calendar.app.created calendar.calendarlist
  calendar.calendarlist.readonly calendar.events calendar.events.freebusy calendar.events.owned
  calendar.events.owned.readonly calendar.events.public.readonly calendar.events.readonly calendar.readonly
  calendar.settings calendar.settings.readonly
colors.get = calendar calendar.app.created calendar.calendarlist calendar.calendarlist.readonly
  calendar.events.freebusy calendar.events.owned calendar.events.owned.readonly calendar.events.public.readonly
  calendar.readonly
events.delete .import .insert .patch .quickAdd .update = calendar calendar.app.created calendar.events
  calendar.events.owned
events.get .instances .list .watch = calendar calendar.app.created calendar.events calendar.events.freebusy
  calendar.events.owned calendar.events.owned.readonly calendar.events.public.readonly calendar.events.readonly
  calendar.readonly
events.move = calendar calendar.events calendar.events.owned
freebusy.query = calendar calendar.events.freebusy calendar.freebusy calendar.readonly
settings.get .list .watch = calendar calendar.readonly calendar.settings calendar.settings.readonly
# docs.v1
documents.batchUpdate .create = documents drive drive.file
documents.get = documents documents.readonly drive drive.file drive.readonly
# drive.v2
about.get = drive drive.appdata drive.file drive.metadata drive.metadata.readonly drive.photos.readonly drive.readonly
apps.get = drive drive.appdata drive.apps.readonly drive.file drive.metadata drive.metadata.readonly drive.readonly
apps.list = drive.apps.readonly
changes.get .getStartPageToken .list .watch channels.stop files.list = drive drive.appdata drive.apps.readonly
  drive.file drive.meet.readonly drive.metadata drive.metadata.readonly drive.photos.readonly drive.readonly
children.delete comments.delete .insert .patch .update parents.delete permissions.delete .insert .patch .update
  replies.delete .insert .patch .update = drive drive.file
children.get .list files.get .watch parents.get .list properties.get .list revisions.get .list = drive drive.appdata
  drive.file drive.meet.readonly drive.metadata drive.metadata.readonly drive.photos.readonly drive.readonly
children.insert files.delete .generateIds parents.insert revisions.delete .patch .update = drive drive.appdata
  drive.file
comments.get .list files.export replies.get .list = drive drive.file drive.meet.readonly drive.readonly
drives.delete .hide .insert .unhide .update files.emptyTrash .generateCseToken teamdrives.delete .insert .update =
  drive
drives.get .list teamdrives.get .list = drive drive.readonly
files.copy = drive drive.appdata drive.apps.readonly drive.file drive.photos.readonly
files.insert .trash .untrash = drive drive.appdata drive.apps.readonly drive.file
files.listLabels = drive drive.file drive.meet.readonly drive.metadata drive.metadata.readonly drive.readonly
files.modifyLabels = drive drive.file drive.metadata
files.patch .update = drive drive.appdata drive.apps.readonly drive.file drive.metadata drive.scripts
files.touch = drive drive.appdata drive.apps.readonly drive.file drive.metadata
permissions.get .list = drive drive.file drive.meet.readonly drive.metadata drive.metadata.readonly
  drive.photos.readonly drive.readonly
permissions.getIdForEmail = drive drive.appdata drive.apps.readonly drive.file drive.metadata drive.metadata.readonly
  drive.photos.readonly drive.readonly
properties.delete .insert .patch .update = drive drive.appdata drive.file drive.metadata
# drive.v3
about.get = drive drive.appdata drive.file drive.metadata drive.metadata.readonly drive.photos.readonly drive.readonly
accessproposals.get .list = drive drive.file drive.metadata drive.metadata.readonly drive.readonly
accessproposals.resolve comments.create .delete .update permissions.create .delete .update replies.create .delete
  .update = drive drive.file
approvals.approve .cancel .comment .decline .reassign .start files.modifyLabels = drive drive.file drive.metadata
approvals.get .list = drive drive.appdata drive.file drive.metadata drive.metadata.readonly drive.readonly
apps.get = drive drive.appdata drive.apps.readonly drive.file drive.metadata drive.metadata.readonly drive.readonly
apps.list = drive.apps.readonly
changes.getStartPageToken .list .watch channels.stop files.get .list .watch revisions.get .list = drive drive.appdata
  drive.file drive.meet.readonly drive.metadata drive.metadata.readonly drive.photos.readonly drive.readonly
comments.get .list files.export operations.get replies.get .list = drive drive.file drive.meet.readonly drive.readonly
drives.create .delete .hide .unhide .update files.emptyTrash .generateCseToken teamdrives.create .delete .update =
  drive
drives.get .list teamdrives.get .list = drive drive.readonly
files.copy = drive drive.appdata drive.file drive.photos.readonly
files.create .delete .generateIds revisions.delete .update = drive drive.appdata drive.file
files.download = drive drive.file drive.readonly
files.listLabels = drive drive.file drive.meet.readonly drive.metadata drive.metadata.readonly drive.readonly
files.update = drive drive.appdata drive.file drive.metadata drive.scripts
permissions.get .list = drive drive.file drive.meet.readonly drive.metadata drive.metadata.readonly
  drive.photos.readonly drive.readonly
# driveactivity.v2
activity.query = drive.activity drive.activity.readonly
# drivelabels.v2
labels.create .delete .delta .disable .enable labels.permissions.batchDelete .batchUpdate .create .delete
  labels.publish labels.revisions.permissions.batchDelete .batchUpdate .create .delete
  labels.revisions.updatePermissions labels.updateLabelCopyMode .updatePermissions = drive.admin.labels drive.labels
labels.get .list labels.locks.list labels.permissions.list labels.revisions.locks.list
  labels.revisions.permissions.list limits.getLabel users.getCapabilities = drive.admin.labels
  drive.admin.labels.readonly drive.labels drive.labels.readonly
# drivelabels.v2beta
labels.create .delete .delta .disable .enable labels.permissions.batchDelete .batchUpdate .create .delete
  labels.publish labels.revisions.permissions.batchDelete .batchUpdate .create .delete
  labels.revisions.updatePermissions labels.updateLabelCopyMode .updatePermissions = drive.admin.labels drive.labels
labels.get .list labels.locks.list labels.permissions.list labels.revisions.locks.list
  labels.revisions.permissions.list limits.getLabel users.getCapabilities = drive.admin.labels
  drive.admin.labels.readonly drive.labels drive.labels.readonly
# forms.v1
forms.batchUpdate .create .setPublishSettings = drive drive.file forms.body
forms.get = drive drive.file drive.readonly forms.body forms.body.readonly
forms.responses.get .list = drive drive.file forms.responses.readonly
forms.watches.create .delete .list .renew = drive drive.file drive.readonly forms.body forms.body.readonly
  forms.responses.readonly
# gmail.v1
users.drafts.create .delete .send .update = gmail.addons.current.action.compose gmail.compose gmail.modify
  https://mail.google.com/
users.drafts.get .list = gmail.compose gmail.modify gmail.readonly https://mail.google.com/
users.getProfile = gmail.compose gmail.metadata gmail.modify gmail.readonly https://mail.google.com/
users.history.list users.messages.list users.stop users.threads.list users.watch = gmail.metadata gmail.modify
  gmail.readonly https://mail.google.com/
users.labels.create .delete .patch .update = gmail.labels gmail.modify https://mail.google.com/
users.labels.get .list = gmail.labels gmail.metadata gmail.modify gmail.readonly https://mail.google.com/
users.messages.attachments.get = gmail.addons.current.message.action gmail.addons.current.message.readonly
  gmail.modify gmail.readonly https://mail.google.com/
users.messages.batchDelete .delete users.threads.delete = https://mail.google.com/
users.messages.batchModify .modify .trash .untrash users.threads.modify .trash .untrash = gmail.modify
  https://mail.google.com/
users.messages.get users.threads.get = gmail.addons.current.message.action gmail.addons.current.message.metadata
  gmail.addons.current.message.readonly gmail.metadata gmail.modify gmail.readonly https://mail.google.com/
users.messages.import .insert = gmail.insert gmail.modify https://mail.google.com/
users.messages.send = gmail.addons.current.action.compose gmail.compose gmail.modify gmail.send
  https://mail.google.com/
users.settings.cse.identities.create .delete .patch users.settings.cse.keypairs.create .disable .enable .obliterate
  users.settings.sendAs.patch users.settings.sendAs.smimeInfo.delete .insert .setDefault users.settings.sendAs.update
  = gmail.settings.basic gmail.settings.sharing
users.settings.cse.identities.get .list users.settings.cse.keypairs.get .list users.settings.sendAs.smimeInfo.get
  .list = gmail.modify gmail.readonly gmail.settings.basic gmail.settings.sharing https://mail.google.com/
users.settings.delegates.create .delete users.settings.forwardingAddresses.create .delete users.settings.sendAs.create
  .delete .verify users.settings.updateAutoForwarding = gmail.settings.sharing
users.settings.delegates.get .list users.settings.filters.get .list users.settings.forwardingAddresses.get .list
  users.settings.getAutoForwarding .getImap .getLanguage .getPop .getVacation users.settings.sendAs.get .list =
  gmail.modify gmail.readonly gmail.settings.basic https://mail.google.com/
users.settings.filters.create .delete users.settings.updateImap .updateLanguage .updatePop .updateVacation =
  gmail.settings.basic
# keep.v1
media.download notes.get .list = keep keep.readonly
notes.create .delete notes.permissions.batchCreate .batchDelete = keep
# oauth2.v2
userinfo.get userinfo.v2.me.get = openid userinfo.email userinfo.profile
# people.v1
contactGroups.batchGet .get .list people.connections.list people.searchContacts = contacts contacts.readonly
contactGroups.create .delete contactGroups.members.modify contactGroups.update people.batchCreateContacts
  .batchDeleteContacts .batchUpdateContacts .createContact .deleteContact .deleteContactPhoto .updateContact
  .updateContactPhoto = contacts
otherContacts.copyOtherContactToMyContactsGroup = contacts contacts.other.readonly
otherContacts.list .search = contacts.other.readonly
people.get .getBatchGet = contacts contacts.other.readonly contacts.readonly directory.readonly user.addresses.read
  user.birthday.read user.emails.read user.gender.read user.organization.read user.phonenumbers.read userinfo.email
  userinfo.profile
people.listDirectoryPeople .searchDirectoryPeople = directory.readonly
# sheets.v4
spreadsheets.batchUpdate .create spreadsheets.developerMetadata.get .search spreadsheets.getByDataFilter
  spreadsheets.sheets.copyTo spreadsheets.values.append .batchClear .batchClearByDataFilter .batchGetByDataFilter
  .batchUpdate .batchUpdateByDataFilter .clear .update = drive drive.file spreadsheets
spreadsheets.get spreadsheets.values.batchGet .get = drive drive.file drive.readonly spreadsheets
  spreadsheets.readonly
# siteVerification.v1
webResource.delete .get .list .patch .update = siteverification
webResource.getToken .insert = siteverification siteverification.verify_only
# slides.v1
presentations.batchUpdate = drive drive.file drive.readonly presentations spreadsheets spreadsheets.readonly
presentations.create = drive drive.file presentations
presentations.get presentations.pages.get .getThumbnail = drive drive.file drive.readonly presentations
  presentations.readonly
# tasks.v1
tasklists.delete .insert .patch .update tasks.clear .delete .insert .move .patch .update = tasks
tasklists.get .list tasks.get .list = tasks tasks.readonly
`;
