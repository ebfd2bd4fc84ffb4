import { calendarRoleWords } from '../calendar-roles.ts';

/** Whom a calendar is shared with, in the words of Google Calendar’s own settings. */
export const sharing = {
  sides: 'Sides of the calendar',
  entry: 'Entry',
  sharing: 'Sharing',
  none: 'No rules: nobody else has access.',
  rules: 'Who has access',
  count_one: '{{count, number}} rule',
  count_other: '{{count, number}} rules',
  reach: {
    public: 'public',
    outside: 'outside {{domain}}',
    inside: 'within {{domain}}',
    nobody: 'no access',
  },
  reachCount: {
    public: '{{count, number}} public',
    outside: '{{count, number}} outside {{domain}}',
  },
  insideOnly: 'Nothing reaches outside {{domain}}.',
  outsideHint: 'Other domains of the organization were not asked for, and count as outside too.',
  everybody: 'Everybody',
  domain: 'All of {{domain}}',
  group: 'Group {{group}}',
  roles: calendarRoleWords.en,
  actAs: 'Act as {{user}}',
  isSubject: 'acted for now',
  showAll: 'Show all {{count, number}}',
  copyText: 'Copy as text',
  copyCsv: 'Copy as CSV',
  copyWhat: 'the sharing',
  columns: { who: 'Who', type: 'Kind', role: 'Permission', reach: 'Reach' },
  raw: 'Raw JSON',
} as const;
