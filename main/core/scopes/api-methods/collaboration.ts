/** The methods of the APIs in which people meet, each with the scopes that open it; written as scope-methods.ts reads it. */
export const collaboration = `
# chat.v1
customEmojis.create .delete = chat.customemojis
customEmojis.get .list = chat.customemojis chat.customemojis.readonly
media.download = chat.bot chat.messages chat.messages.readonly
media.upload = chat.import chat.messages chat.messages.create
spaces.completeImport = chat.import
spaces.create = chat.app.spaces chat.app.spaces.create chat.import chat.spaces chat.spaces.create
spaces.delete = chat.admin.delete chat.app.delete chat.delete chat.import
spaces.findDirectMessage .list = chat.bot chat.spaces chat.spaces.readonly
spaces.findGroupChats = chat.memberships chat.memberships.readonly
spaces.get = chat.admin.spaces chat.admin.spaces.readonly chat.app.spaces chat.bot chat.spaces chat.spaces.readonly
spaces.members.create .delete = chat.admin.memberships chat.app.memberships chat.import chat.memberships
  chat.memberships.app
spaces.members.get = chat.admin.memberships chat.admin.memberships.readonly chat.app.memberships chat.bot
  chat.memberships chat.memberships.readonly
spaces.members.list = chat.admin.memberships chat.admin.memberships.readonly chat.app.memberships chat.bot chat.import
  chat.memberships chat.memberships.readonly
spaces.members.patch = chat.admin.memberships chat.app.memberships chat.import chat.memberships
spaces.messagePins.create .delete = chat.spaces chat.spaces.pins
spaces.messagePins.list = chat.spaces chat.spaces.pins chat.spaces.pins.readonly chat.spaces.readonly
spaces.messages.attachments.get spaces.messages.replaceCards = chat.bot
spaces.messages.create = chat.bot chat.import chat.messages chat.messages.create
spaces.messages.delete .patch .update = chat.bot chat.import chat.messages
spaces.messages.get = chat.app.messages.readonly chat.bot chat.messages chat.messages.readonly
spaces.messages.list = chat.app.messages.readonly chat.import chat.messages chat.messages.readonly
spaces.messages.reactions.create = chat.import chat.messages chat.messages.reactions chat.messages.reactions.create
spaces.messages.reactions.delete = chat.import chat.messages chat.messages.reactions
spaces.messages.reactions.list = chat.messages chat.messages.reactions chat.messages.reactions.readonly
  chat.messages.readonly
spaces.messages.search = chat.messages chat.messages.readonly
spaces.patch = chat.admin.spaces chat.app.spaces chat.import chat.spaces
spaces.search = chat.admin.spaces chat.admin.spaces.readonly chat.spaces chat.spaces.readonly
spaces.setup = chat.spaces chat.spaces.create
spaces.spaceEvents.get .list = chat.app.all.memberships.readonly chat.app.all.messages.readonly
  chat.app.all.spaces.readonly chat.app.memberships chat.app.memberships.readonly chat.app.messages.readonly
  chat.app.spaces chat.app.spaces.readonly chat.memberships chat.memberships.readonly chat.messages
  chat.messages.reactions chat.messages.reactions.readonly chat.messages.readonly chat.spaces chat.spaces.readonly
users.availability.get = chat.users.availability chat.users.availability.readonly
users.availability.markAsActive .markAsAway .markAsDoNotDisturb .patch = chat.users.availability
users.sections.create .delete users.sections.items.move users.sections.patch .position = chat.users.sections
users.sections.items.list users.sections.list = chat.users.sections chat.users.sections.readonly
users.spaces.getSpaceReadState users.spaces.threads.getThreadReadState = chat.users.readstate
  chat.users.readstate.readonly
users.spaces.spaceNotificationSetting.get .patch = chat.users.spacesettings
users.spaces.updateSpaceReadState = chat.users.readstate
# classroom.v1
courses.aliases.create .delete courses.create .delete .patch .update .updateGradingPeriodSettings = classroom.courses
courses.aliases.list courses.get .getGradingPeriodSettings .list = classroom.courses classroom.courses.readonly
courses.announcements.addOnAttachments.create .delete .patch courses.courseWork.addOnAttachments.create .delete .patch
  courses.courseWork.addOnAttachments.studentSubmissions.patch courses.courseWorkMaterials.addOnAttachments.create
  .delete .patch courses.posts.addOnAttachments.create .delete .patch
  courses.posts.addOnAttachments.studentSubmissions.patch = classroom.addons.teacher
courses.announcements.addOnAttachments.get .list courses.announcements.getAddOnContext
  courses.courseWork.addOnAttachments.get .list courses.courseWork.getAddOnContext
  courses.courseWorkMaterials.addOnAttachments.get .list courses.courseWorkMaterials.getAddOnContext
  courses.posts.addOnAttachments.get .list courses.posts.getAddOnContext = classroom.addons.student
  classroom.addons.teacher
courses.announcements.create .delete .modifyAssignees .patch = classroom.announcements
courses.announcements.get .list = classroom.announcements classroom.announcements.readonly
courses.courseWork.addOnAttachments.studentSubmissions.get .list courses.posts.addOnAttachments.studentSubmissions.get
  = classroom.addons.student classroom.addons.teacher classroom.coursework.me classroom.coursework.me.readonly
  classroom.coursework.students classroom.coursework.students.readonly classroom.student-submissions.me.readonly
  classroom.student-submissions.students.readonly
courses.courseWork.create .delete .modifyAssignees .patch courses.courseWork.rubrics.create .delete .patch
  courses.courseWork.studentSubmissions.return courses.courseWork.updateRubric = classroom.coursework.students
courses.courseWork.get .list courses.courseWork.rubrics.get .list = classroom.coursework.me
  classroom.coursework.me.readonly classroom.coursework.students classroom.coursework.students.readonly
courses.courseWork.studentSubmissions.get .list = classroom.coursework.me classroom.coursework.me.readonly
  classroom.coursework.students classroom.coursework.students.readonly classroom.student-submissions.me.readonly
  classroom.student-submissions.students.readonly
courses.courseWork.studentSubmissions.modifyAttachments .patch = classroom.coursework.me classroom.coursework.students
courses.courseWork.studentSubmissions.reclaim .turnIn = classroom.coursework.me
courses.courseWorkMaterials.create .delete .patch = classroom.courseworkmaterials
courses.courseWorkMaterials.get .list = classroom.courseworkmaterials classroom.courseworkmaterials.readonly
courses.studentGroups.create .delete .patch courses.studentGroups.studentGroupMembers.create .delete
  courses.students.delete courses.teachers.delete invitations.accept .create .delete = classroom.rosters
courses.studentGroups.list courses.studentGroups.studentGroupMembers.list invitations.get .list = classroom.rosters
  classroom.rosters.readonly
courses.students.create courses.teachers.create = classroom.profile.emails classroom.profile.photos classroom.rosters
courses.students.get .list courses.teachers.get .list userProfiles.get = classroom.profile.emails
  classroom.profile.photos classroom.rosters classroom.rosters.readonly
courses.topics.create .delete .patch = classroom.topics
courses.topics.get .list = classroom.topics classroom.topics.readonly
registrations.create .delete = classroom.push-notifications
userProfiles.guardianInvitations.create .patch userProfiles.guardians.delete = classroom.guardianlinks.students
userProfiles.guardianInvitations.get .list = classroom.guardianlinks.students
  classroom.guardianlinks.students.readonly
userProfiles.guardians.get .list = classroom.guardianlinks.me.readonly classroom.guardianlinks.students
  classroom.guardianlinks.students.readonly
# meet.v2
conferenceRecords.get .list conferenceRecords.participants.get .list
  conferenceRecords.participants.participantSessions.get .list conferenceRecords.recordings.get .list
  conferenceRecords.smartNotes.get .list conferenceRecords.transcripts.entries.get .list
  conferenceRecords.transcripts.get .list spaces.members.get .list = meetings.space.created meetings.space.readonly
spaces.create .endActiveConference spaces.members.batchUpdate .create .delete .patch = meetings.space.created
spaces.get = meetings.space.created meetings.space.readonly meetings.space.settings
spaces.patch = meetings.space.created meetings.space.settings
# workspaceevents.v1
operations.get subscriptions.delete .get .list = chat.bot chat.memberships chat.memberships.readonly chat.messages
  chat.messages.reactions chat.messages.reactions.readonly chat.messages.readonly chat.spaces chat.spaces.readonly
  chat.users.availability chat.users.availability.readonly chat.users.readstate chat.users.readstate.readonly drive
  drive.file drive.metadata drive.metadata.readonly drive.readonly meetings.space.created meetings.space.readonly
subscriptions.create .patch .reactivate = chat.app.all.memberships.readonly chat.app.all.messages.readonly
  chat.app.all.spaces.readonly chat.app.all.users.readstate.readonly chat.app.memberships
  chat.app.memberships.readonly chat.app.messages.readonly chat.app.spaces chat.app.spaces.readonly chat.memberships
  chat.memberships.readonly chat.messages chat.messages.reactions chat.messages.reactions.readonly
  chat.messages.readonly chat.spaces chat.spaces.readonly chat.users.availability chat.users.availability.readonly
  chat.users.readstate chat.users.readstate.readonly drive drive.file drive.metadata drive.metadata.readonly
  drive.readonly meetings.space.created meetings.space.readonly
`;
