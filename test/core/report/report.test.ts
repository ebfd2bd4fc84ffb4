import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDelimited } from './read-csv.ts';
import { csvOf } from '../../../shared/csv.ts';
import { delegationCsv, delegationReport, type ReportedCheck } from '../../../main/core/report/delegation-report.ts';
import { htmlOf } from '../../../main/core/report/html.ts';
import { markdownOf } from '../../../main/core/report/markdown.ts';
import { createPlaceholders, withoutNames } from '../../../main/core/report/placeholders.ts';
import type { ReportDocument } from '../../../main/core/report/report-document.ts';
import { checkDelegation } from '../../../main/core/delegation/check-delegation.ts';
import { emulatedCompany, must, people } from '../oauth/company.ts';
import { newCall } from '../oauth/session.ts';

const scope = (name: string) => `https://www.googleapis.com/auth/${name}`;

describe('stand-ins', () => {
  test('are the same for the same name wherever it comes, and of its kind', () => {
    const change = createPlaceholders();
    expect(change('hanako@acme.example asked bob@other.example; HANAKO@acme.example again')).toBe(
      'user-1@domain-1.example asked user-2@domain-2.example; user-1@domain-1.example again',
    );
    expect(change('bob@other.example of other.example')).toBe('user-2@domain-2.example of domain-2.example');
    expect(change('reader@acme-prod-1.iam.gserviceaccount.com in acme-prod-1')).toBe(
      'service-account-1@project-1.iam.gserviceaccount.com in project-1',
    );
    expect(change('client 104857600123456789012, 1048-abc123def456.apps.googleusercontent.com')).toMatch(
      /^client id-1, (?:client-1|1048)/,
    );
    expect(change('somebody@gmail.com')).toBe('user-3@gmail.com');
  });

  test('leave no name, in whatever it is wrapped', () => {
    const name = fc.stringMatching(/^[a-z][a-z0-9]{3,10}$/);
    const wrap = fc.constantFrom(
      (s: string) => s,
      (s: string) => `<${s}>`,
      (s: string) => `"${s}"`,
      (s: string) => `(${s}),`,
      (s: string) => `mailto:${s}`,
      (s: string) => `${s}\n`,
    );
    fc.assert(
      fc.property(name, name, wrap, fc.string(), (local, host, wrapped, noise) => {
        const who = `${local}@${host}x.test`;
        const text = createPlaceholders()(
          `${noise.replaceAll(/\p{L}|\p{N}|@/gu, ' ')} ${wrapped(who)} ${wrapped(`${host}x.test`)}`,
        );
        expect(text).not.toContain(who);
        expect(text).not.toContain(`${host}x.test`);
      }),
    );
  });
});

const hostile: ReportDocument = {
  language: 'en',
  title: '<script>alert(1)</script> [x](javascript:alert(1))',
  blocks: [
    {
      kind: 'paragraph',
      text: '![i](http://evil.example/x.png) <img src=x onerror=alert(1)> https://evil.example @team #1',
    },
    { kind: 'code', text: '```\n</pre><script>1</script>' },
    { kind: 'table', head: ['a|b', '---'], rows: [['x\n| y', '`c`']] },
    { kind: 'facts', rows: [['k', '**v** | *w*']] },
    { kind: 'steps', steps: ['1. nested', '- list', '# head'] },
  ],
};

describe('as Markdown', () => {
  test('what comes from outside is no markup, no link, no image and no mention', () => {
    const text = markdownOf(hostile);
    const outsideCode = text.replaceAll(/^(`{3,})text\n[^]*?\n\1$/gm, '');
    expect(outsideCode).not.toMatch(/(?<!\\)<(?:script|img)/);
    expect(outsideCode).not.toMatch(/(?<!\\)!?(?<!\\)\[[^\]]*(?<!\\)\]\(/);
    expect(outsideCode).not.toMatch(/https?:\/\//);
    expect(outsideCode).not.toContain('@team');
    expect(text).toContain('````text\n```\n');
    expect(text.split('\n').filter((line) => line.startsWith('|'))).toHaveLength(3);
  });
});

describe('as HTML', () => {
  test('nothing runs, nothing is loaded', () => {
    const page = htmlOf(hostile);
    expect(page).not.toMatch(/<(?:script|img)/i);
    expect(page).toContain("default-src 'none'");
    expect(
      page.match(
        /<(?!\/?(?:!doctype|html|head|meta|title|style|body|h[123]|p|dl|dt|dd|ol|li|pre|table|thead|tbody|tr|th|td)\b)/gi,
      ),
    ).toBeNull();
  });
});

describe('as CSV', () => {
  test('any value comes back as it was, but for the mark that keeps a formula from being one', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
        const read = readDelimited(csvOf(rows).slice(1));
        const unmarked = read.map((row, at) =>
          row.map((value, column) => (value === `'${rows[at]?.[column]}` ? value.slice(1) : value)),
        );
        expect(unmarked).toEqual(rows);
        for (const value of read.flat()) expect(value).not.toMatch(/^\s*[=+\-@|%]/);
      }),
    );
  });
});

describe('a check of delegation', () => {
  const company = emulatedCompany();
  async function checked(): Promise<ReportedCheck> {
    const session = company.session();
    const credentialId = await session.open('serviceAccountKey');
    const request = {
      credentialId,
      subjects: [people.kenji, people.suspended, people.zoe],
      scopes: [scope('calendar'), scope('gmail.readonly')],
    };
    const result = must(await checkDelegation(session.environment, newCall('delegation.check'), request));
    return {
      result,
      world: { kind: 'emulator', origin: company.emulator().origin },
      checkedAt: '2026-11-26T00:00:00Z',
    };
  }

  test.each(['en', 'ja'] as const)(
    'names in %s what was found, why, and what to do; redacted it names nobody',
    async (language) => {
      const check = await checked();
      const document = delegationReport(check, language);
      const text = markdownOf(document);
      expect(text).toContain('gmail.readonly');
      expect(text).toContain('akira.takahashi');
      for (const { problem } of check.result.findings)
        expect(text).toContain(problem.code.replaceAll('_', String.raw`\_`));
      const redacted = markdownOf(withoutNames(document));
      expect(redacted).not.toMatch(/takahashi|tanaka|lefevre|sakura|nordlicht|482913/i);
      expect(redacted).not.toContain(check.result.client.clientId);
      expect(redacted).toContain('user-1');
    },
  );

  test('has a line of CSV for each cell', async () => {
    const { result } = await checked();
    const [head, ...rows] = readDelimited(delegationCsv(result).slice(1));
    expect(head).toEqual(['subject', 'scope', 'status', 'basis', 'inferredFrom', 'code', 'call', 'callCode']);
    expect(rows).toHaveLength(6);
    expect(rows[0]?.slice(0, 4)).toEqual([people.kenji, scope('calendar'), 'granted', 'tested']);
  });
});
