import { explain } from '../../../shared/explain.ts';
import type { Inspection } from '../../../shared/inspection.ts';
import type { Language } from '../../../shared/language.ts';
import { type Problem, succeed } from '../../../shared/outcome.ts';
import { p12Options } from '../credential.ts';
import { inspectionText } from '../inspection-text.ts';
import { isBlank, nothingIn } from '../inputs.ts';
import type { Command } from '../invocation.ts';

/** Says what a file or a pasted text is, and all that is recognised in it. Sends nothing. */
export const inspect: Command = async (invocation) => {
  const { inputs, language } = invocation;
  const path = invocation.arguments[0] ?? '-';
  const content = await inputs.file(path);
  if (!content.ok) return content;
  if (isBlank(content.value)) return nothingIn(path, 'inspect');
  const p12 = await p12Options(invocation);
  if (!p12.ok) return p12;
  const { bytes, fileName } = content.value;
  const inspection = await invocation.session.call('inspect', {
    content: { encoding: 'base64', data: Buffer.from(bytes).toString('base64') },
    ...(fileName !== undefined && { fileName }),
    ...p12.value,
  });
  if (!inspection.ok) return inspection;
  const { also, more, ...main } = inspection.value;
  // A script that asks whether this is a credential is told no, whatever else is in the file.
  if (main.kind === 'diagnosis' && main.problem.code.startsWith('credentials.'))
    return { ok: false, problem: main.problem };
  const several = also.length > 0;
  return succeed({
    value: {
      warnings: [],
      ...inDocument(main, language),
      also: also.map((found) => inDocument(found, language)),
      more,
    },
    people: (page) =>
      [
        ...[main, ...also].map((found) => inspectionText(found, several, language, page)),
        ...(more > 0 ? [`${page.say('inspect.more', { count: more })}\n`] : []),
      ].join('\n'),
    warnings: warningsOf(main),
    good: true,
  });
};

function warningsOf(found: Inspection): readonly Problem[] {
  if (found.kind === 'credential') return found.credential.warnings;
  return 'warnings' in found ? found.warnings : [];
}

/** In words, and without ids, which mean something only while the process lives. */
function inDocument(found: Inspection, language: Language): object {
  const told = warningsOf(found).map((warning) => explain(warning, language));
  const warnings = told.length > 0 ? { warnings: told } : {};
  if (found.kind === 'diagnosis') return { ...found, problem: explain(found.problem, language) };
  if (found.kind === 'credential') {
    const { id: _id, loadedAt: _loadedAt, warnings: _warnings, ...credential } = found.credential;
    return { kind: found.kind, line: found.line, credential, ...warnings };
  }
  if (found.kind === 'redirectUrl') {
    const { held: _held, ...rest } = found;
    return { ...rest, ...warnings };
  }
  if (found.kind === 'request') return { ...found, code: found.code?.masked ?? null };
  if (!('secretId' in found)) return found;
  const { secretId: _secretId, ...rest } = found;
  return { ...rest, ...warnings };
}
