import { useWords } from '../language.ts';
import { Button } from './button.tsx';

interface HeldSecretProps {
  readonly label: string;
  /** Its masked form, or where it came from. */
  readonly value: string;
  /** What giving another one is called. */
  readonly replace: string;
  readonly onReplace: () => void;
  readonly isDisabled?: boolean;
}

/** In a field's place: a secret that main holds, and the page knows by an id alone. */
export function HeldSecret({ label, value, replace, onReplace, isDisabled = false }: HeldSecretProps) {
  const { t } = useWords();
  return (
    <section className="card held-secret" aria-label={label}>
      <span className="field-label">{label}</span>
      <span className="mono truncate">{value}</span>
      <span className="secondary truncate grow">{t('parts.secret.held')}</span>
      <Button small isDisabled={isDisabled} onPress={onReplace}>
        {replace}
      </Button>
    </section>
  );
}
