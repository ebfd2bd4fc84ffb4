import type { ScopeService } from '../../../shared/scope-catalogue.ts';
import type { Place } from '../diagnosis/place.ts';
import type { GoogleEndpoints } from '../google-endpoints.ts';

/** One cheap request that shows whether a service answers: it reads next to nothing, and changes nothing. */
export interface ServiceRead {
  /** As the catalogue groups scopes. */
  readonly service: ScopeService;
  /** Google's name of the method. */
  readonly method: string;
  readonly place: Place;
  /** Each of these opens it; the narrowest first. */
  readonly scopes: readonly string[];
  readonly url: (endpoints: GoogleEndpoints) => string;
}

const auth = (...names: readonly string[]) => names.map((name) => `https://www.googleapis.com/auth/${name}`);

/**
 * In order: for each service the first whose scope was granted is asked. From the API references; a service that is not
 * here, or only written to (gmail.send), has nothing that could be asked.
 */
export const serviceReads: readonly ServiceRead[] = [
  {
    service: 'Calendar',
    method: 'calendar.calendarList.list',
    place: 'calendar',
    scopes: auth('calendar.calendarlist.readonly', 'calendar.readonly', 'calendar.calendarlist', 'calendar'),
    url: ({ calendarRoot }) => `${calendarRoot}calendar/v3/users/me/calendarList?maxResults=1&fields=kind`,
  },
  {
    service: 'Calendar',
    method: 'calendar.events.list',
    place: 'calendar',
    scopes: auth(
      'calendar.events.readonly',
      'calendar.events.owned.readonly',
      'calendar.events.owned',
      'calendar.events',
    ),
    url: ({ calendarRoot }) => `${calendarRoot}calendar/v3/calendars/primary/events?maxResults=1&fields=kind`,
  },
  {
    service: 'Admin SDK',
    method: 'directory.users.list',
    place: 'directory',
    scopes: auth('admin.directory.user.readonly', 'admin.directory.user'),
    url: ({ directoryRoot }) =>
      `${directoryRoot}admin/directory/v1/users?customer=my_customer&maxResults=1&fields=kind`,
  },
  {
    service: 'Gmail',
    method: 'gmail.users.getProfile',
    place: 'gmail',
    scopes: [...auth('gmail.metadata', 'gmail.readonly', 'gmail.modify', 'gmail.compose'), 'https://mail.google.com/'],
    url: ({ gmailRoot }) => `${gmailRoot}gmail/v1/users/me/profile?fields=historyId`,
  },
  {
    service: 'Gmail',
    method: 'gmail.users.labels.list',
    place: 'gmail',
    scopes: auth('gmail.labels'),
    url: ({ gmailRoot }) => `${gmailRoot}gmail/v1/users/me/labels?fields=labels/id`,
  },
  {
    service: 'Drive',
    method: 'drive.about.get',
    place: 'api',
    scopes: auth(
      'drive.metadata.readonly',
      'drive.appdata',
      'drive.file',
      'drive.photos.readonly',
      'drive.readonly',
      'drive.metadata',
      'drive',
    ),
    url: ({ driveRoot }) => `${driveRoot}drive/v3/about?fields=kind`,
  },
  {
    service: 'Tasks',
    method: 'tasks.tasklists.list',
    place: 'api',
    scopes: auth('tasks.readonly', 'tasks'),
    url: ({ tasksRoot }) => `${tasksRoot}tasks/v1/users/@me/lists?maxResults=1&fields=kind`,
  },
  {
    service: 'People',
    method: 'people.contactGroups.list',
    place: 'api',
    scopes: auth('contacts.readonly', 'contacts'),
    url: ({ peopleRoot }) => `${peopleRoot}v1/contactGroups?pageSize=1&fields=totalItems`,
  },
  {
    service: 'Chat',
    method: 'chat.spaces.list',
    place: 'api',
    scopes: auth('chat.spaces.readonly', 'chat.spaces'),
    url: ({ chatRoot }) => `${chatRoot}v1/spaces?pageSize=1&fields=nextPageToken`,
  },
  {
    service: 'Classroom',
    method: 'classroom.courses.list',
    place: 'api',
    scopes: auth('classroom.courses.readonly', 'classroom.courses'),
    url: ({ classroomRoot }) => `${classroomRoot}v1/courses?pageSize=1&fields=nextPageToken`,
  },
];
