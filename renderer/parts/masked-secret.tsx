import { Copy, Eye, EyeOff } from 'lucide-react';
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import type { MaskedSecret as Masked } from '../../shared/contract/secrets.ts';
import { callOperation } from '../app-client.ts';
import { useWords } from '../language.ts';
import { Button, IconButton } from './button.tsx';
import { showToast } from './toast-region.tsx';

const shownForMs = 10_000;
/** A press longer than this is a hold: letting go hides the value again. */
const holdMs = 400;

interface MaskedSecretProps {
  readonly secret: Masked;
  readonly detail?: string;
  /** What can be done with it. */
  readonly actions?: ReactNode;
}

/** A token as it may be shown. Revealed while held, or for ten seconds after one press; copied by main, unseen. */
export function MaskedSecret({ secret, detail, actions }: MaskedSecretProps) {
  const { t } = useWords();
  const { value, press, release } = useReveal(secret.secretId);
  const [secondsLeft, startCountdown] = useCountdown();
  const what = t(`parts.secret.${secret.kind}`);
  const shown = value !== null;

  const keep = () => {
    startCountdown(0);
    void callOperation('clipboard.keepSecret', {});
  };
  const copy = async () => {
    const outcome = await callOperation('secrets.copy', { secretId: secret.secretId });
    if (outcome.ok) startCountdown(outcome.value.clearsInSeconds);
    else showToast(t('parts.copy.failed'));
  };
  return (
    <section className="secret" aria-label={what}>
      <div className="secret-head">
        <h3>{what}</h3>
        <IconButton
          small
          label={shown ? t('parts.secret.hide') : t('parts.secret.reveal')}
          hint={shown ? t('parts.secret.hide') : t('parts.secret.revealHint')}
          onPressStart={press}
          onPressEnd={release}
        >
          {shown ? <EyeOff size={14} aria-hidden /> : <Eye size={14} aria-hidden />}
        </IconButton>
        <IconButton small label={t('parts.secret.copy')} onPress={() => void copy()}>
          <Copy size={14} aria-hidden />
        </IconButton>
      </div>
      <p className="secret-value" data-shown={shown || undefined}>
        {value ?? secret.masked}
      </p>
      <p className="secret-detail">
        {secondsLeft > 0
          ? t('parts.copy.clears', { seconds: secondsLeft })
          : t('parts.secret.detail', { count: secret.length, sha256: secret.sha256.slice(0, 8) })}
        {detail && secondsLeft === 0 && ` · ${detail}`}
        {secondsLeft > 0 && (
          <Button small look="quiet" onPress={keep}>
            {t('parts.copy.keep')}
          </Button>
        )}
      </p>
      {actions && <div className="secret-actions">{actions}</div>}
      <output className="visually-hidden">{shown && t('parts.secret.shown', { what })}</output>
    </section>
  );
}

/** Holds the value only while it is shown; it also goes when another screen comes to the front. */
function useReveal(secretId: string) {
  const [value, setValue] = useState<string | null>(null);
  const wanted = useRef(false);
  const pressedAt = useRef(0);

  const hide = useCallback(() => {
    wanted.current = false;
    setValue(null);
  }, []);
  const reveal = async () => {
    wanted.current = true;
    const outcome = await callOperation('secrets.reveal', { secretId });
    if (wanted.current && outcome.ok) setValue(outcome.value);
  };
  useEffect(() => {
    if (value === null) return undefined;
    const timer = setTimeout(hide, shownForMs);
    return () => clearTimeout(timer);
  }, [value, hide]);
  useEffect(() => hide, [hide]);

  const press = () => {
    pressedAt.current = performance.now();
    if (value === null) void reveal();
    else hide();
  };
  const release = () => {
    if (performance.now() - pressedAt.current > holdMs) hide();
  };
  return { value, press, release };
}

/** Seconds that are left, 0 when none are. */
function useCountdown(): readonly [seconds: number, start: (seconds: number) => void] {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    if (seconds === 0) return undefined;
    const timer = setTimeout(() => setSeconds(seconds - 1), 1_000);
    return () => clearTimeout(timer);
  }, [seconds]);
  return [seconds, setSeconds];
}
