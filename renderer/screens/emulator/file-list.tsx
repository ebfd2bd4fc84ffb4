import type { EmulatorFileName } from '../../../shared/contract/emulator.ts';
import { putCredentialToUse } from '../../credential-in-use.ts';
import { useWords } from '../../language.ts';
import { Button } from '../../parts/button.tsx';
import { ProblemCard } from '../../parts/problem-card.tsx';
import { showToast } from '../../parts/toast-region.tsx';
import { go } from '../../route.ts';
import { useAction } from '../../use-operation.ts';

/** The files a person would download from Google's consoles: open one here, or save it for another program. */
export function FileList({ files }: { readonly files: readonly EmulatorFileName[] }) {
  const { t } = useWords();
  const open = useAction('emulator.openFile');
  const save = useAction('emulator.saveFile');

  const openFile = async (file: EmulatorFileName) => {
    const outcome = await open.run({ file });
    if (!outcome.ok) return;
    putCredentialToUse(outcome.value);
    go({ screen: 'credentials', credentialId: outcome.value.id });
  };
  const saveFile = async (file: EmulatorFileName) => {
    const outcome = await save.run({ file });
    if (outcome.ok && outcome.value) showToast(t('emulator.saved'));
  };
  const problem = open.problem ?? save.problem;
  return (
    <section aria-label={t('emulator.files')}>
      <div className="section-heading">
        <h2>{t('emulator.files')}</h2>
      </div>
      {problem && <ProblemCard problem={problem} />}
      <ul className="card emulator-rows">
        {files.map((file) => {
          const what = t(`emulator.file.${file}.name`);
          return (
            <li key={file} className="emulator-row">
              <div className="grow">
                <p className="emulator-row-title">{what}</p>
                <p className="field-hint">{t(`emulator.file.${file}.means`)}</p>
              </div>
              <Button small onPress={() => void openFile(file)} aria-label={t('emulator.openWhat', { what })}>
                {t('emulator.open')}
              </Button>
              <Button
                small
                look="quiet"
                onPress={() => void saveFile(file)}
                aria-label={t('emulator.saveWhat', { what })}
              >
                {t('emulator.save')}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
