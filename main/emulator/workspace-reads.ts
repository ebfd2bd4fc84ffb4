import { apiError } from './api-error.ts';
import { type ApiService, admit } from './bearer-authentication.ts';
import type { AccessToken } from './grants.ts';
import type { Endpoint } from './emulated-google.ts';
import { type HttpAnswer, jsonAnswer } from './http-answer.ts';

interface WorkspaceRead {
  readonly path: string;
  /** What the fault `service-refuses` calls it. */
  readonly app: string;
  readonly service: ApiService;
  readonly method: string;
  readonly scopes: readonly string[];
  readonly answer: (token: AccessToken) => object;
  /** How this API refuses somebody for whom the app is switched off, or a service account that acts as itself. */
  readonly off: () => HttpAnswer;
}

const auth = (names: string) => names.split(' ').map((name) => `https://www.googleapis.com/auth/${name}`);
const gmail = { name: 'gmail.googleapis.com', title: 'Gmail API' };
const mailScope = 'https://mail.google.com/';
const failedPrecondition = (message: string) =>
  apiError(400, { message, domain: 'global', reason: 'failedPrecondition' }, { status: 'FAILED_PRECONDITION' });
const permissionDenied = (message: string) =>
  apiError(403, { message, domain: 'global', reason: 'forbidden' }, { status: 'PERMISSION_DENIED' });

/** The smallest reads of Google's other apps: enough to tell whether an app answers somebody. */
const reads: readonly WorkspaceRead[] = [
  {
    path: '/gmail/v1/users/me/profile',
    app: 'gmail',
    service: gmail,
    method: 'caribou.api.proto.MailboxService.GetProfile',
    scopes: [...auth('gmail.readonly gmail.modify gmail.compose gmail.metadata'), mailScope],
    answer: ({ actor }) => ({ emailAddress: actor, messagesTotal: 1204, threadsTotal: 611, historyId: '88213' }),
    off: () => failedPrecondition('Mail service not enabled'),
  },
  {
    path: '/gmail/v1/users/me/labels',
    app: 'gmail',
    service: gmail,
    method: 'caribou.api.proto.MailboxService.ListLabels',
    scopes: [...auth('gmail.readonly gmail.modify gmail.labels gmail.metadata'), mailScope],
    answer: () => ({ labels: [{ id: 'INBOX', name: 'INBOX', type: 'system' }] }),
    off: () => failedPrecondition('Mail service not enabled'),
  },
  {
    path: '/drive/v3/about',
    app: 'drive',
    service: { name: 'drive.googleapis.com', title: 'Google Drive API' },
    method: 'google.apps.drive.v3.DriveAbout.Get',
    scopes: auth(
      'drive drive.readonly drive.file drive.appdata drive.metadata drive.metadata.readonly drive.photos.readonly',
    ),
    answer: () => ({ kind: 'drive#about' }),
    off: () =>
      apiError(403, {
        message: 'The domain administrators have disabled Drive apps.',
        domain: 'global',
        reason: 'domainPolicy',
      }),
  },
  {
    path: '/tasks/v1/users/@me/lists',
    app: 'tasks',
    service: { name: 'tasks.googleapis.com', title: 'Tasks API' },
    method: 'google.apps.tasks.v1.TaskLists.List',
    scopes: auth('tasks tasks.readonly'),
    answer: () => ({ kind: 'tasks#taskLists', etag: '"emulated"', items: [] }),
    off: () => permissionDenied('The caller does not have permission'),
  },
  {
    path: '/v1/contactGroups',
    app: 'contacts',
    service: { name: 'people.googleapis.com', title: 'People API' },
    method: 'google.people.v1.ContactGroupsService.ListContactGroups',
    scopes: auth('contacts contacts.readonly'),
    answer: () => ({ totalItems: 0 }),
    off: () => permissionDenied('The caller does not have permission'),
  },
  {
    path: '/v1/spaces',
    app: 'chat',
    service: { name: 'chat.googleapis.com', title: 'Google Chat API' },
    method: 'google.chat.v1.ChatService.ListSpaces',
    scopes: auth('chat.spaces chat.spaces.readonly chat.bot'),
    answer: () => ({}),
    off: () => permissionDenied('Google Chat is turned off for this user.'),
  },
  {
    path: '/v1/courses',
    app: 'classroom',
    service: { name: 'classroom.googleapis.com', title: 'Google Classroom API' },
    method: 'google.classroom.v1.Courses.ListCourses',
    scopes: auth('classroom.courses classroom.courses.readonly'),
    answer: () => ({}),
    off: () => permissionDenied('@ClassroomDisabled The user is not permitted to access Classroom.'),
  },
];

/** Path and endpoint of each. */
export const workspaceReadRoutes: readonly { readonly path: string; readonly endpoint: Endpoint }[] = reads.map(
  ({ path, app, service, method, scopes, answer, off }) => ({
    path,
    endpoint: (google, request) => {
      const admitted = admit(google, request, service, method, scopes);
      if (!admitted.ok) return admitted.answer;
      const refusal = google.faults.argument('service-refuses');
      const isConcerned =
        refusal?.app === app && (refusal.user ?? admitted.token.actor).toLowerCase() === admitted.token.actor;
      if (isConcerned || !admitted.token.person) return off();
      return jsonAnswer(200, answer(admitted.token));
    },
  }),
);
