import { useEffect, useState } from 'react';
import { callOperation } from '../../app-client.ts';
import { duration } from '../../../shared/durations.ts';
import { useWords } from '../../language.ts';
import { Button } from '../../parts/button.tsx';
import { CopyableBlock } from '../../parts/copy-button.tsx';
import { ProgressBar } from '../../parts/progress-bar.tsx';
import type { SignIn, Waiting } from './use-sign-in.ts';

/** While a person signs in elsewhere: for how long still, and what to do where no browser came up. */
export function SignInWaiting({ signIn }: { readonly signIn: SignIn }) {
  const { t } = useWords();
  const { waiting, cancel } = signIn;
  return (
    <>
      <Button onPress={cancel}>{t('parts.cancel')}</Button>
      {waiting === null && <ProgressBar label={t('authCode.signIn.opening')} />}
      {waiting?.opened && (
        <Button onPress={() => void callOperation('window.openExternal', { url: waiting.url })}>
          {t('authCode.signIn.openAgain')}
        </Button>
      )}
      {waiting && <TimeLeft waiting={waiting} />}
      {waiting && !waiting.opened && (
        <div className="stack tight not-opened">
          <p role="alert">{t('authCode.signIn.notOpened')}</p>
          <CopyableBlock text={waiting.url} what={t('authCode.signIn.address')} />
        </div>
      )}
    </>
  );
}

function TimeLeft({ waiting }: { readonly waiting: Waiting }) {
  const { t, language } = useWords();
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, []);
  const seconds = Math.max(0, Math.round((waiting.until - now) / 1_000));
  return <ProgressBar label={t('authCode.signIn.waiting', { duration: duration(seconds, language) })} />;
}
