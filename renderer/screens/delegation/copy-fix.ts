import { explain } from '../../../shared/explain.ts';
import type { Language } from '../../../shared/language.ts';
import type { Problem } from '../../../shared/outcome.ts';
import { callOperation } from '../../app-client.ts';
import { showToast } from '../../parts/toast-region.tsx';

/** Puts what is wrong and what to do on the clipboard as plain text: for a ticket, or whoever may change the console. */
export async function copyFix(problem: Problem, language: Language, copied: string): Promise<void> {
  const { title, cause, remedy, fixedWhen } = explain(problem, language);
  const steps = remedy.map((step, at) => `${at + 1}. ${step}`).join('\n');
  const paragraphs = [title, cause, steps, ...(fixedWhen ? [fixedWhen] : [])];
  const outcome = await callOperation('clipboard.writeText', { text: `${paragraphs.join('\n\n')}\n` });
  if (outcome.ok) showToast(copied);
}
