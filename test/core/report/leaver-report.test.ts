import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkLeaver } from '../../../main/core/account/check-leaver.ts';
import { leaverFindings } from '../../../main/core/account/leaver-findings.ts';
import { leaverTotals } from '../../../main/core/account/leaver-totals.ts';
import { exportLeaver } from '../../../main/core/report/export-leaver.ts';
import { htmlOf } from '../../../main/core/report/html.ts';
import { leaverCsv } from '../../../main/core/report/leaver-csv.ts';
import { leaverReport } from '../../../main/core/report/leaver-report.ts';
import { withoutTitles } from '../../../main/core/report/leaver-without-titles.ts';
import { markdownOf } from '../../../main/core/report/markdown.ts';
import type { LeaverCalendar, LeaverResult } from '../../../shared/contract/account.ts';
import type { AclReach, CalendarAclRule } from '../../../shared/contract/calendar.ts';
import { accessInWords, sayLeaver } from '../../../shared/leaver-in-words.ts';
import { fail } from '../../../shared/outcome.ts';
import { emulatedCompany, must, people } from '../oauth/company.ts';
import { newCall } from '../oauth/session.ts';
import { readDelimited } from './read-csv.ts';

const company = emulatedCompany();
const world = { kind: 'google', origin: 'https://oauth2.googleapis.com' } as const;
let checked: Promise<LeaverResult> | undefined;
const kenjis = async () =>
  (checked ??= (async () => {
    const session = company.session();
    const request = {
      credentialId: await session.open('serviceAccountKey'),
      subject: people.kenji,
      directoryAdmin: 'hanako.sato@sakura-trading.example',
    };
    return must(await checkLeaver(session.environment, newCall('account.leaver'), request));
  })());

/** Everything that people write, replaced. */
function titled(result: LeaverResult, title: string): LeaverResult {
  const { calendars, account, groups } = result;
  if (calendars.state === 'unread' || account.state !== 'read' || groups.state !== 'read') throw new Error('not read');
  return {
    ...result,
    account: { ...account, value: { ...account.value, name: title, orgUnitPath: `/${title}` } },
    groups: { ...groups, value: groups.value.map((group) => ({ ...group, name: title })) },
    calendars: {
      ...calendars,
      value: calendars.value.map((calendar) => ({
        ...calendar,
        summary: title,
        events:
          calendar.events?.state === 'read'
            ? {
                ...calendar.events,
                value: {
                  ...calendar.events.value,
                  listed: calendar.events.value.listed.map((event) => ({
                    ...event,
                    summary: title,
                    rooms: event.rooms.map((room) => ({ ...room, name: title })),
                  })),
                },
              }
            : calendar.events,
      })),
    },
    totals: { ...result.totals, rooms: result.totals.rooms.map((room) => ({ ...room, name: title })) },
    findings: result.findings.map((finding) => ({
      ...finding,
      evidence: {
        ...finding.evidence,
        ...('calendars' in finding.evidence && { calendars: [title] }),
        ...('rooms' in finding.evidence && { rooms: [title] }),
      },
    })),
  };
}

const hostile = [
  '<script>globalThis.hacked = true</script>',
  '<img src=x onerror="alert(1)">',
  '[open](javascript:alert(1)) ![x](https://tracker.invalid/)',
  '=HYPERLINK("https://tracker.invalid/","open")',
  '| a | b |\n| --- | --- |',
  'see www.tracker.invalid/x and WWW.tracker.invalid',
];

describe('what people write in their calendars', () => {
  test.each(hostile)('%j is text in every report', async (title) => {
    const report = leaverReport(titled(await kenjis(), title), world, 'en');
    const html = htmlOf(report);
    expect(html).not.toMatch(/<script|<img|onerror="/);
    const markdown = markdownOf(report);
    expect(markdown).not.toMatch(/(?<!\\)<\w|(?<!\\)\]\(|(?:https:\/\/|www\.)tracker/i);
    const rows = readDelimited(leaverCsv(titled(await kenjis(), title)).replace('\uFEFF', ''));
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([14]));
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^=/);
  });

  test('is in no report without names, whatever it is', async () => {
    const result = await kenjis();
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z]{6,12}[0-9]{3}$/), fc.constantFrom('en', 'ja'), (title, language) => {
        const told = titled(result, title);
        expect(JSON.stringify(leaverReport(told, world, language))).toContain(title);
        expect(JSON.stringify(leaverReport(withoutTitles(told), world, language))).not.toContain(title);
      }),
      { numRuns: 30 },
    );
  });

  test('is the same stand-in wherever the same thing is named', async () => {
    const report = JSON.stringify(leaverReport(withoutTitles(await kenjis()), world, 'en'));
    // The one that is lost: among what to do, in its table, and with who shares it.
    expect(report.match(/calendar-1(?!\d)/g)?.length).toBeGreaterThan(4);
    expect(report).toContain('room-1');
  });
});

describe('what is told', () => {
  const paragraphs = (result: LeaverResult) =>
    leaverReport(result, world, 'en').blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
  const nothing = 'Nothing that others would miss was found.';

  test('is that nothing was found only where all events were read', async () => {
    const result = { ...(await kenjis()), findings: [] };
    expect(paragraphs(result)).toContain(nothing);
    const { calendars } = result;
    if (calendars.state !== 'read') throw new Error('not read');
    const [first, ...others] = calendars.value;
    const events = { state: 'unread', problem: fail('calendar.forbidden').problem } as const;
    const inPart = {
      ...result,
      calendars: { ...calendars, value: [{ ...first, events } as LeaverCalendar, ...others] },
    };
    expect(paragraphs(inPart)).not.toContain(nothing);
    expect(paragraphs(inPart).join('\n')).toContain('in what could be read. Not all could.');
    const none = calendars.value.map((calendar) => ({ ...calendar, events: calendar.events && events }));
    const unread = leaverReport({ ...result, calendars: { ...calendars, value: none } }, world, 'en');
    expect(JSON.stringify(unread)).not.toContain('In all, a series counted once');
    expect(JSON.stringify(leaverReport(result, world, 'en'))).toContain('In all, a series counted once');
    const stopped = { ...result, calendars: { ...calendars, state: 'partly', problem: events.problem } as const };
    expect(paragraphs(stopped)).not.toContain(nothing);
  });

  test('has no heading of what to do where the calendars were not read and nothing is to be done', async () => {
    const unread = { state: 'unread', problem: fail('calendar.forbidden').problem } as const;
    const { blocks } = leaverReport({ ...(await kenjis()), findings: [], calendars: unread }, world, 'en');
    const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
    expect(headings).not.toContain('Before the account is deleted');
    expect(headings.length).toBeGreaterThan(0);
  });

  test('counts nobody whose access was taken away', () => {
    const rule = (role: string, reach: AclReach): CalendarAclRule => ({
      id: `user:${role}`,
      role,
      scope: { type: 'user', value: 'somebody@elsewhere.example' },
      reach,
    });
    const say = sayLeaver('en');
    expect(accessInWords([rule('none', 'nobody')], say)).toBe(accessInWords([], say));
    expect(accessInWords([rule('reader', 'outside'), rule('none', 'nobody')], say)).toBe(
      accessInWords([rule('reader', 'outside')], say),
    );
  });

  test('how many more a finding concerns stays in a report without names', async () => {
    const calendars = Array.from(
      { length: 23 },
      (_, at) => ({ fate: 'lost', summary: `Secret ${at}` }) as LeaverCalendar,
    );
    const totals = leaverTotals([]);
    const findings = leaverFindings('ann@example.com', calendars, totals);
    const named = findings[0]?.evidence['calendars'];
    expect(named).toHaveLength(21);
    const [finding] = withoutTitles({ ...(await kenjis()), findings }).findings;
    const told = finding?.evidence['calendars'] as readonly string[];
    expect(told).toHaveLength(21);
    for (const name of told.slice(0, 20)) expect(name).toMatch(/^calendar-\d+$/);
    expect(told.at(-1)).toBe('… (23)');
  });
});

test('a check that is no longer in memory says so', async () => {
  const { environment } = company.session();
  const asked = { runId: 'nothing', format: 'csv', language: 'en' } as const;
  expect(exportLeaver(environment, asked)).toMatchObject({ ok: false, problem: { code: 'account.run_gone' } });
});
