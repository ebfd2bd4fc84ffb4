import { useEffect, useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { scopeName } from '../../../shared/scope-name.ts';
import { useWords } from '../../language.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useAction } from '../../use-operation.ts';

/** As much as is read of one file. */
const largestFile = 5 * 1024 * 1024;
const typingMs = 250;

interface ScopesFromCodeProps {
  readonly onAdd: (scopes: readonly string[]) => void;
}

/** The scopes that a program's source names: those in comments are shown, and left out. */
export function ScopesFromCode({ onAdd }: ScopesFromCodeProps) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button small onPress={() => setOpen(true)}>
        {t('delegationInput.scopes.fromCode')}
      </Button>
      <Dialog title={t('delegationInput.code.title')} wide isOpen={isOpen} onClose={close}>
        <Source onAdd={onAdd} onClose={close} />
      </Dialog>
    </>
  );
}

function Source({ onAdd, onClose }: ScopesFromCodeProps & { readonly onClose: () => void }) {
  const { t } = useWords();
  const [source, setSource] = useState('');
  const { value, run, reset } = useAction('scopes.inSource');
  useEffect(() => {
    if (source.trim() === '') {
      reset();
      return undefined;
    }
    const timer = setTimeout(() => void run({ source }), typingMs);
    return () => clearTimeout(timer);
  }, [source, run, reset]);
  const found = source.trim() === '' ? undefined : value;
  const asked = found?.filter(({ isCommentedOut }) => !isCommentedOut).map(({ scope }) => scope) ?? [];
  const open = async (file: File | undefined) => {
    if (file) setSource(await file.slice(0, largestFile).text());
  };
  return (
    <>
      <TextField
        label={t('delegationInput.code.label')}
        hint={t('delegationInput.code.hint')}
        rows={8}
        mono
        value={source}
        onChange={setSource}
      />
      <div>
        <FileTrigger onSelect={(files) => void open(files?.[0])}>
          <Button small>{t('delegationInput.code.open')}</Button>
        </FileTrigger>
      </div>
      {found && (
        <section className="stack tight" aria-label={t('delegationInput.code.found')}>
          {found.length === 0 && <p>{t('delegationInput.code.none')}</p>}
          <ul className="found-scopes">
            {found.map(({ scope, line, isCommentedOut }) => (
              <li key={scope} data-left-out={isCommentedOut || undefined}>
                <span className="mono">{scopeName(scope)}</span>
                <span className="secondary">
                  {t('delegationInput.code.line', { line })}
                  {isCommentedOut && ` · ${t('delegationInput.code.commentedOut')}`}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <div className="dialog-actions">
        <Button onPress={onClose}>{t('parts.cancel')}</Button>
        <Button
          look="primary"
          isDisabled={asked.length === 0}
          onPress={() => {
            onAdd(asked);
            onClose();
          }}
        >
          {t('delegationInput.scopes.add', { count: asked.length })}
        </Button>
      </div>
    </>
  );
}
