import type { RequestOf } from '../../../shared/contract.ts';
import type { FoundEvent } from '../../../shared/event-copies.ts';
import { explain } from '../../../shared/explain.ts';
import { callOperation } from '../../app-client.ts';
import { useWords } from '../../language.ts';
import { MenuButton } from '../../parts/menu-button.tsx';
import { showToast } from '../../parts/toast-region.tsx';

type Format = RequestOf<'calendar.events.saveExport'>['format'];
const formats: readonly Format[] = ['ics', 'csv', 'json'];

interface ExportMenuProps {
  /** What is shown, asked for only when something is saved. */
  readonly events: () => readonly FoundEvent[];
  readonly isDisabled?: boolean;
}

/** The events that are shown as a file, where the person chooses. */
export function ExportMenu({ events, isDisabled = false }: ExportMenuProps) {
  const { t, language } = useWords();
  const save = async (format: Format | undefined) => {
    if (format === undefined) return;
    const outcome = await callOperation('calendar.events.saveExport', { format, events: [...events()] });
    if (!outcome.ok) return showToast(explain(outcome.problem, language).title);
    if (outcome.value === null) return;
    const { omitted } = outcome.value;
    showToast(omitted > 0 ? t('event.export.savedWithout', { count: omitted }) : t('event.export.saved'));
  };
  return (
    <MenuButton
      isDisabled={isDisabled}
      onAction={(id) => void save(formats.find((format) => format === id))}
      parts={[{ entries: formats.map((id) => ({ id, label: t(`event.export.${id}`) })) }]}
    >
      {t('event.export.open')}
    </MenuButton>
  );
}
