import { useMemo } from 'react';
import { curlOf } from '../../../shared/curl.ts';
import type { Exchange } from '../../../shared/trace.ts';
import { callOperation } from '../../app-client.ts';
import { type Command, useScreenCommands } from '../../frame/commands.ts';
import { useWords } from '../../language.ts';
import { showToast } from '../../parts/toast-region.tsx';
import { goInPlace } from '../../route.ts';
import { isFailure } from './exchange-outcome.ts';

interface TraceCommandsOptions {
  /** Those one sees. */
  readonly exchanges: readonly Exchange[];
  readonly selected: Exchange | undefined;
  readonly onSave: () => void;
  readonly onClear: () => void;
}

/** What can be done from the keyboard: in the palette, and by single keys while the list has the focus. */
export function useTraceCommands({
  exchanges,
  selected,
  onSave,
  onClear,
}: TraceCommandsOptions): (key: string) => boolean {
  const { t } = useWords();
  const copy = async () => {
    if (!selected) return;
    const outcome = await callOperation('clipboard.writeText', { text: curlOf(selected) });
    showToast(outcome.ok ? t('parts.copy.copied') : t('parts.copy.failed'));
  };
  const goToFailure = (direction: 1 | -1) => {
    const failures = exchanges.filter(isFailure);
    const found =
      direction === 1
        ? failures.find(({ id }) => id > (selected?.id ?? 0))
        : failures.findLast(({ id }) => id < (selected?.id ?? Number.POSITIVE_INFINITY));
    if (found) goInPlace({ screen: 'trace', exchangeId: found.id });
    else showToast(t('trace.noMoreFailures'));
  };
  const nothing = exchanges.length === 0;
  const commands = useMemo<readonly Command[]>(
    () => [
      ...(selected ? [{ id: 'curl', label: t('trace.commands.curl'), shortcut: 'C', run: () => void copy() }] : []),
      ...(nothing
        ? []
        : [
            { id: 'next', label: t('trace.commands.nextFailure'), shortcut: 'N', run: () => goToFailure(1) },
            { id: 'previous', label: t('trace.commands.previousFailure'), shortcut: 'P', run: () => goToFailure(-1) },
            { id: 'save', label: t('trace.commands.save'), run: onSave },
            { id: 'clear', label: t('trace.commands.clear'), run: onClear },
          ]),
    ],
    // What they run closes over these.
    // oxlint-disable-next-line react/exhaustive-deps
    [exchanges, selected, t],
  );
  useScreenCommands(commands);
  return (key) => {
    const command = commands.find(({ shortcut }) => shortcut?.toLowerCase() === key.toLowerCase());
    command?.run();
    return command !== undefined;
  };
}
