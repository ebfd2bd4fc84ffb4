import type { LeaverResult } from '../../../shared/contract/account.ts';
import type { GrantscopeEvent } from '../../../shared/contract.ts';
import { kindOf } from '../../../shared/explain.ts';
import { unreadFacts } from '../../../shared/leaver-unread.ts';
import { fail, succeed } from '../../../shared/outcome.ts';
import { printedLeaver } from '../../../shared/printed-leaver.ts';
import { openCredential } from '../credential.ts';
import type { Command, Invocation } from '../invocation.ts';
import { leaverText } from '../leaver-text.ts';
import { checkFormats } from '../report-file.ts';
import { statusLine } from '../status-line.ts';

/** What is lost with an account. Good is when nothing would be missed, and everything about its calendars was read. */
export const accountLeaver: Command = async (invocation) => {
  const { options, session, language, reports } = invocation;
  const report = options.report === undefined ? null : await reports.open(options.report, checkFormats);
  if (report?.ok === false) return report;
  const key = await openCredential(options.key ?? '', invocation);
  if (!key.ok) return key;
  const progress = progressLine(invocation);
  const outcome = await session.call(
    'account.leaver',
    {
      credentialId: key.value.id,
      subject: invocation.arguments[0] ?? '',
      ...(options.directoryAdmin !== undefined && { directoryAdmin: options.directoryAdmin }),
    },
    { onEvent: progress.onEvent },
  );
  progress.end();
  if (!outcome.ok) return outcome;
  // What was read until then is for who looks on: a script is told that it was interrupted.
  if (invocation.terminal.interrupted.aborted) return fail('operation.cancelled');
  const result = outcome.value;
  if (result.calendars.state === 'partly') return { ok: false, problem: result.calendars.problem };
  if (report) {
    const { format } = report.value;
    const names = options.names === true;
    const exported = await session.call('account.export', { runId: result.runId, format, language, names });
    if (!exported.ok) return exported;
    const reason = await report.value.write(exported.value.text);
    if (reason !== null) return fail('usage.file_not_writable', { evidence: { file: options.report ?? '', reason } });
  }
  return succeed({
    value: printedLeaver(result, language),
    people: (page) => leaverText(result, language, page),
    warnings: result.warnings,
    ...verdict(result),
  });
};

function verdict(result: LeaverResult): { readonly good: boolean; readonly network?: boolean } {
  const missing = unreadFacts(result).filter(({ fact }) => /^fact\.(?:calendars|sharing|events)$/.test(fact));
  if (result.findings.length > 0) return { good: false };
  return { good: missing.length === 0, network: missing.every(({ problem }) => kindOf(problem) === 'network') };
}

/** One line on standard error, on a terminal only; it is gone when the check ends. */
function progressLine({ terminal: { err }, say }: Invocation) {
  const line = statusLine(err);
  return {
    onEvent: (event: GrantscopeEvent) => {
      if (event.type !== 'account.leaver.progress') return;
      const { done, total, events } = event;
      line.write(say('leaver.progress', { done, total, events }));
    },
    end: line.clear,
  };
}
