import { useEffect, useState } from 'react';
import type { ScopeSet } from '../../../shared/contract/scopes.ts';
import { explain } from '../../../shared/explain.ts';
import { scopeName } from '../../../shared/scope-name.ts';
import { useWords } from '../../language.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { StatusIcon } from '../../parts/status-icon.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useAction } from '../../use-operation.ts';
import { MethodPicker } from './method-picker.tsx';
import { ForeignText } from '../../parts/foreign-text.tsx';

const typingMs = 250;

interface ScopesFromMethodsProps {
  readonly onUse: (scopes: readonly string[]) => void;
}

/** Least privilege: the smallest sets of scopes that open the API methods an integration calls. */
export function ScopesFromMethods({ onUse }: ScopesFromMethodsProps) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button small onPress={() => setOpen(true)}>
        {t('delegationInput.scopes.fromMethods')}
      </Button>
      <Dialog title={t('delegationInput.methods.title')} full isOpen={isOpen} onClose={() => setOpen(false)}>
        <Methods
          onUse={(scopes) => {
            onUse(scopes);
            setOpen(false);
          }}
        />
        <div className="dialog-actions">
          <Button onPress={() => setOpen(false)}>{t('parts.close')}</Button>
        </div>
      </Dialog>
    </>
  );
}

function Methods({ onUse }: ScopesFromMethodsProps) {
  const { t, language } = useWords();
  const [text, setText] = useState('');
  const { value, problem, run, reset } = useAction('scopes.cover');
  const methods = text
    .split(/[\n,;]+|\s+(?=\S)/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
  const asked = methods.join('\n');
  useEffect(() => {
    if (asked === '') {
      reset();
      return undefined;
    }
    const timer = setTimeout(() => void run({ methods: asked.split('\n').slice(0, 2_000) }), typingMs);
    return () => clearTimeout(timer);
  }, [asked, run, reset]);
  const cover = asked === '' ? undefined : value;
  const doubts = cover?.warnings ?? (asked !== '' && problem ? [problem] : []);
  const chosen = new Set(methods);
  const toggle = (method: string) =>
    setText([...(chosen.has(method) ? methods.filter((one) => one !== method) : [...methods, method]), ''].join('\n'));
  return (
    <div className="methods-and-sets">
      <MethodPicker chosen={chosen} onToggle={toggle} />
      <div className="stack">
        <TextField
          label={t('delegationInput.methods.label')}
          hint={t('delegationInput.methods.hint')}
          placeholder="calendar.events.list"
          rows={5}
          mono
          value={text}
          onChange={setText}
        />
        {doubts.map((doubt) => (
          <p key={JSON.stringify(doubt.evidence)} className="scope-doubt">
            <StatusIcon status="warning" label />
            <span>
              <strong>{explain(doubt, language).title}</strong>{' '}
              <ForeignText className="secondary">{explain(doubt, language).cause}</ForeignText>
            </span>
          </p>
        ))}
        {cover && (
          <>
            <p className="secondary">
              {t('delegationInput.methods.understood')}{' '}
              <span className="mono found-methods">{cover.methods.join(', ')}</span>
            </p>
            <section className="stack tight" aria-label={t('delegationInput.methods.sets')}>
              {cover.sets.length === 0 && <p>{t('delegationInput.methods.none')}</p>}
              <ul className="scope-sets">
                {cover.sets.map((set) => (
                  <SmallestSet key={set.scopes.join(' ')} set={set} onUse={onUse} />
                ))}
              </ul>
            </section>
          </>
        )}
      </div>
    </div>
  );
}

function SmallestSet({ set, onUse }: { readonly set: ScopeSet } & ScopesFromMethodsProps) {
  const { t } = useWords();
  const { scopes, unwantedChanges, unwantedReads } = set;
  const besides = () => {
    if (unwantedChanges > 0)
      return t('delegationInput.methods.besides', { changes: unwantedChanges, reads: unwantedReads });
    return unwantedReads > 0
      ? t('delegationInput.methods.onlyReads', { count: unwantedReads })
      : t('delegationInput.methods.exactly');
  };
  return (
    <li>
      <div className="grow">
        <p className="mono">{scopes.map(scopeName).join(' ')}</p>
        <p className="field-hint">{besides()}</p>
      </div>
      <Button small onPress={() => onUse(scopes)}>
        {t('delegationInput.methods.use')}
      </Button>
    </li>
  );
}
