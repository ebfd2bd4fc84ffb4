import { useMemo } from 'react';
import { type Command, useScreenCommands } from '../../../frame/commands.ts';
import { useWords } from '../../../language.ts';
import { calendarLayouts, layoutKeys } from './calendar-layouts.ts';
import type { EventsPlace } from './use-events-place.ts';

/**
 * What can be done from the keyboard: in the palette, and by single keys while the events have the focus. Returns how a
 * key is run, and whether it was one.
 */
export function useEventsCommands(place: EventsPlace, onPickDate: () => void): (key: string) => boolean {
  const { t } = useWords();
  const { layout, date } = place;
  const at = date.toString();
  const commands = useMemo<readonly Command[]>(
    () => [
      ...calendarLayouts.map((id) => ({
        id: `layout ${id}`,
        label: t('calendars.commands.layout', { layout: t(`calendars.layouts.${id}`) }),
        shortcut: layoutKeys[id].toUpperCase(),
        run: () => place.toLayout(id),
      })),
      { id: 'today', label: t('calendars.commands.today'), shortcut: 'T', run: place.toToday },
      ...(layout === 'agenda'
        ? []
        : [{ id: 'date', label: t('calendars.commands.date'), shortcut: 'G', run: onPickDate }]),
    ],
    // What they run closes over where one is.
    // oxlint-disable-next-line react/exhaustive-deps
    [layout, at, t],
  );
  useScreenCommands(commands);
  return (key) => {
    const command = commands.find(({ shortcut }) => shortcut?.toLowerCase() === key.toLowerCase());
    command?.run();
    return command !== undefined;
  };
}
