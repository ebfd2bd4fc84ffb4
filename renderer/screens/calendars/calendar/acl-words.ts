import type { TFunction } from 'i18next';
import type { CalendarAclRule } from '../../../../shared/contract/calendar.ts';
import { isCalendarRole } from '../../../../shared/messages/calendar-roles.ts';

/** Whom a rule is for, in words. */
export function ruleWho({ scope: { type, value = '' } }: CalendarAclRule, t: TFunction): string {
  if (type === 'default') return t('sharing.everybody');
  if (type === 'domain') return t('sharing.domain', { domain: value });
  return type === 'group' ? t('sharing.group', { group: value }) : value;
}

/** What a rule allows, as Google Calendar’s sharing settings call it; a role that is new to us as Google wrote it. */
export function ruleRole({ role }: Pick<CalendarAclRule, 'role'>, t: TFunction): string {
  return isCalendarRole(role) ? t(`sharing.roles.${role}`) : role;
}
