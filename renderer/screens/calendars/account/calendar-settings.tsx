import type { TFunction } from 'i18next';
import type { CalendarSettingsResult } from '../../../../shared/contract/calendar.ts';
import type { Language } from '../../../../shared/language.ts';
import { account as words } from '../../../../shared/messages/en/account.ts';
import { useWords } from '../../../language.ts';
import { Disclosure } from '../../../parts/disclosure.tsx';
import { ForeignText } from '../../../parts/foreign-text.tsx';
import { JsonView } from '../../../parts/json-view.tsx';
import { type Fact, KeyValueList } from '../../../parts/key-value-list.tsx';
import { Temporal } from '../../../temporal.ts';
import { clockTime } from '../event/event-times.ts';
import { isZone } from '../events/time-zones.ts';

/** What somebody has set in Calendar (Calendar API v3, Settings: list), in words. What Google leaves out is left out. */
export function CalendarSettings({ result: { settings } }: { readonly result: CalendarSettingsResult }) {
  const { t, language } = useWords();
  const facts: readonly Fact[] = [
    ...names.flatMap((id): Fact | readonly [] => {
      const value = settings[id];
      return value === undefined
        ? []
        : {
            name: t(`account.settings.names.${id}`),
            value: <ForeignText>{inWords(id, value, t, language)}</ForeignText>,
          };
    }),
    {
      name: t('account.settings.workingHours'),
      value: <span className="secondary">{t('account.settings.notInApi')}</span>,
    },
  ];
  return (
    <section className="card" aria-label={t('account.settings.title')}>
      <h2 className="account-part">{t('account.settings.title')}</h2>
      <div className="account-facts">
        <KeyValueList items={facts} />
      </div>
      <div className="account-raw">
        <Disclosure title={t('account.settings.raw')}>
          <JsonView value={settings} label={t('account.settings.raw')} />
        </Disclosure>
      </div>
    </section>
  );
}

type Setting = keyof typeof words.settings.names;
/** The settings that have words, what support asks about first. */
const names = Object.keys(words.settings.names) as readonly Setting[];

/** A value in words; what is not documented as Google wrote it. */
function inWords(id: Setting, value: string, t: TFunction, language: Language): string {
  switch (id) {
    case 'timezone':
      return isZone(value)
        ? t('account.settings.zoneNow', {
            zone: value,
            time: clockTime(Temporal.Now.zonedDateTimeISO(value), language),
          })
        : value;
    case 'weekStart':
      return /^[0-6]$/.test(value) ? weekday(Number(value), language) : value;
    case 'locale':
      return languageName(value, language);
    case 'dateFieldOrder':
      return Object.hasOwn(words.settings.orders, value)
        ? t(`account.settings.orders.${value as keyof typeof words.settings.orders}`)
        : value;
    case 'defaultEventLength':
      return /^\d{1,5}$/.test(value) ? t('account.settings.minutes', { count: Number(value) }) : value;
    default:
      if (value !== 'true' && value !== 'false') return value;
      return t(`account.settings.${value === 'true' ? 'on' : 'off'}.${id}`);
  }
}

/** 0 is Sunday. */
function weekday(number: number, language: Language): string {
  const sunday = Date.UTC(2023, 0, 1);
  return new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(sunday + number * 86_400_000);
}

function languageName(tag: string, language: Language): string {
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
