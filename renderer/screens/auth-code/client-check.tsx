import type { OAuthClientSummary } from '../../../shared/contract/credentials.ts';
import { tokenHost } from '../../credential-name.ts';
import { useWords } from '../../language.ts';
import { Button } from '../../parts/button.tsx';
import { ProblemCard } from '../../parts/problem-card.tsx';
import { useAction } from '../../use-operation.ts';
import { ClientCheckResult } from './client-check-result.tsx';

/** Tests client ID and secret without a code. What the button will do stands beside it. */
export function ClientCheck({ client }: { readonly client: OAuthClientSummary }) {
  const { t } = useWords();
  const { run, running, value, problem } = useAction('client.check');
  return (
    <div className="stack tight">
      <div className="row wrap">
        <Button small isWorking={running} onPress={() => void run({ credentialId: client.id })}>
          {running ? t('authCode.clientCheck.running') : t('authCode.clientCheck.action')}
        </Button>
        <span className="field-hint client-check-means">
          {t('authCode.clientCheck.means', { host: tokenHost(client.world) })}
        </span>
      </div>
      {value?.clientId === client.clientId && <ClientCheckResult check={value} />}
      {problem && <ProblemCard problem={problem} />}
    </div>
  );
}
