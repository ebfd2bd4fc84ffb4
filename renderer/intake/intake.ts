import type { RequestOf } from '../../shared/contract.ts';
import type { CredentialSummary } from '../../shared/contract/credentials.ts';
import type { Inspection } from '../../shared/inspection.ts';
import type { Outcome } from '../../shared/outcome.ts';
import { callOperation } from '../app-client.ts';
import { putCredentialToUse } from '../credential-in-use.ts';
import { credentialName } from '../credential-name.ts';
import { i18n } from '../language.ts';
import { showToast } from '../parts/toast-region.tsx';
import { go } from '../route.ts';
import { destinationOf, openFinding } from './open-finding.ts';
import { beginPaste, settlePaste, showPaste } from './pastes.ts';
import { readFile } from './read-file.ts';

/** Longer texts take a moment: that they are being read is shown. */
const large = 200_000;

/** Shows the system's file picker. */
export async function chooseFile(): Promise<void> {
  const outcome: Outcome<CredentialSummary | null> = await callOperation('credentials.choose', {});
  if (!outcome.ok)
    settlePaste(null, { name: null, state: { kind: 'refused', problem: outcome.problem } }, { shown: true });
  else if (outcome.value) accept(outcome.value);
  if (!outcome.ok) go({ screen: 'credentials' });
}

/** What the clipboard, or a drop, carries: files before text. */
export async function takeClipboard(data: DataTransfer | null): Promise<void> {
  const text = data?.getData('text/plain') ?? '';
  if (data && data.files.length > 0) await takeFiles([...data.files]);
  else if (text.trim()) await takeText(text);
}

/** Says what dropped or pasted files are, one after the other. */
export async function takeFiles(files: readonly File[]): Promise<void> {
  for (const file of files) {
    const read = await readFile(file);
    if (read.ok) await take(read.value, file.name, file.size);
    else {
      settlePaste(null, { name: file.name, state: { kind: 'refused', problem: read.problem } }, { shown: true });
      go({ screen: 'credentials' });
    }
  }
}

/** Says what a pasted text is, and takes it to the screen it is for. */
export async function takeText(text: string): Promise<void> {
  await take({ content: { encoding: 'utf8', data: text } }, null, text.length);
}

async function take(request: RequestOf<'inspect'>, name: string | null, size: number): Promise<void> {
  const id = size > large ? beginPaste(name) : null;
  if (id !== null) go({ screen: 'credentials' });
  const outcome = await callOperation('inspect', request);
  if (!outcome.ok) {
    settlePaste(id, { name, state: { kind: 'refused', problem: outcome.problem } }, { shown: true });
    go({ screen: 'credentials' });
    return;
  }
  const { also, more, ...main } = outcome.value;
  const findings: readonly Inspection[] = [main, ...also];
  const alone = findings.length === 1;
  const shown = !alone || (main.kind !== 'credential' && destinationOf(main) === null);
  settlePaste(id, { name, state: { kind: 'recognised', findings, more } }, { shown });
  if (main.kind === 'credential') accept(main.credential, alone);
  else if (shown) go({ screen: 'credentials' });
  else openFinding(main);
}

function accept(credential: CredentialSummary, alone = true): void {
  putCredentialToUse(credential);
  if (alone) showPaste(null);
  go({ screen: 'credentials', credentialId: credential.id });
  showToast(i18n.t('credentials.opened', { name: credentialName(credential) }));
}
