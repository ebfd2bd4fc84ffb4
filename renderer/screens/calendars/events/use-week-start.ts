import type { Language } from '../../../../shared/language.ts';
import { useOperation } from '../../../use-operation.ts';
import type { Account } from '../account.ts';
import type { WeekDay } from './calendar-layouts.ts';

/** The day on which the user’s weeks start, as set in Calendar; where that cannot be read, as in the viewer’s language. */
export function useWeekStart(account: Account, language: Language, enabled: boolean): WeekDay {
  const { value } = useOperation('calendar.settings.list', account, { enabled });
  return weekStartOf(value?.settings['weekStart']) ?? localWeekStart(language);
}

/** Calendar API v3, Settings: `weekStart` is `0` for Sunday, `1` for Monday, `6` for Saturday. */
export function weekStartOf(setting: string | undefined): WeekDay | null {
  if (setting === undefined || !/^[0-6]$/.test(setting)) return null;
  return setting === '0' ? 7 : (Number(setting) as WeekDay);
}

/** As the viewer’s own language has it where the program speaks that one. */
function localWeekStart(language: Language): WeekDay {
  const own = new Intl.DateTimeFormat().resolvedOptions().locale;
  const locale = own.startsWith(language) ? own : language;
  return (new Intl.Locale(locale) as WithWeekInfo).getWeekInfo?.().firstDay ?? 7;
}

/** ECMA-402’s Locale Info, which the library’s types do not have yet. */
type WithWeekInfo = Intl.Locale & { readonly getWeekInfo?: () => { readonly firstDay: WeekDay } };
