import { type FormEvent, useState } from 'react';
import type { ServiceAccountKeySummary } from '../../shared/contract/credentials.ts';
import { useWords } from '../language.ts';
import { Button } from './button.tsx';
import { ProblemCard } from './problem-card.tsx';
import { TextField } from './text-field.tsx';
import { useAction } from '../use-operation.ts';

/** Asks for what a .p12 lacks, or a person's credential: the account it is to sign for. The password leaves the page with the request. */
export function CompleteCredential({ credential }: { readonly credential: ServiceAccountKeySummary }) {
  const { t } = useWords();
  const complete = useAction('credentials.complete');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const needs = new Set(credential.needs);
  const isKeyless = credential.format === 'keyless';

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setPassword('');
    void complete.run({
      credentialId: credential.id,
      ...(needs.has('serviceAccountEmail') && { serviceAccountEmail: email.trim() }),
      ...(needs.has('p12Password') && { p12Password: password }),
    });
  };
  return (
    <form className="card complete-credential" onSubmit={submit}>
      <h3>{t('credentials.complete.title', { count: needs.size })}</h3>
      {needs.has('serviceAccountEmail') && (
        <TextField
          label={t('credentials.complete.email')}
          hint={t(isKeyless ? 'credentials.complete.emailToSignAs' : 'credentials.complete.emailHint')}
          value={email}
          onChange={setEmail}
        />
      )}
      {needs.has('p12Password') && (
        <TextField
          label={t('credentials.complete.password')}
          hint={t('credentials.complete.passwordHint')}
          value={password}
          onChange={setPassword}
          type="password"
        />
      )}
      <div className="row">
        <Button look="primary" type="submit" isWorking={complete.running}>
          {t(isKeyless ? 'credentials.complete.use' : 'credentials.complete.open')}
        </Button>
      </div>
      {complete.problem && <ProblemCard problem={complete.problem} />}
    </form>
  );
}
